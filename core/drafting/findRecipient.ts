import { isMailAddress, recipientOf, type Recipient } from '../policy/recipient';
import type { Channel } from '../receivables/fields';
import type { Customer } from '../receivables/invoice';
import { internationalPhone } from '../receivables/phoneNumber';
import type { Reason } from '../receivables/sections/contact';

/** Where a message goes, or why it cannot go anywhere. An address is never guessed. */
export type FoundRecipient = ({ kind: 'found' } & Recipient) | { kind: 'refused'; reason: Reason };

const refused = (code: string, message: string): FoundRecipient => ({ kind: 'refused', reason: { code, message } });

const goesToPhone = (channel: Channel): boolean => channel === 'sms' || channel === 'whatsapp';

/** A message needs the number with its country; a colleague who calls can read any. */
function numberFor(customer: Customer): FoundRecipient {
  const to = internationalPhone({ text: customer.phone });
  if (to !== undefined) return { kind: 'found', to, cc: [] };
  const message = customer.phone?.trim()
    ? "The customer's phone number is not in international form (use +49 170 1234567)."
    : 'The ledger has no phone number of the customer.';
  return refused('no_recipient', message);
}

/** The customer's own address on the channel, with their further addresses in copy. */
export function findCustomerRecipient({ customer, channel }: { customer: Customer; channel: Channel }): FoundRecipient {
  if (customer.doNotContact) return refused('do_not_contact', 'The customer must not be contacted.');
  if (goesToPhone(channel)) return numberFor(customer);
  const recipient = recipientOf({ customer, channel });
  if (recipient) return { kind: 'found', ...recipient };
  const what = channel === 'email' ? 'e-mail address' : 'phone number';
  return refused('no_recipient', `The ledger has no usable ${what} of the customer.`);
}

/** Our own person for the customer; else the fallback from the settings. */
export function findOwner({
  customer,
  fallback,
}: {
  customer: Customer;
  fallback: string | undefined;
}): FoundRecipient {
  const to = [customer.owner?.trim(), fallback].find((address) => address !== undefined && isMailAddress(address));
  if (to !== undefined) return { kind: 'found', to, cc: [] };
  return refused(
    'no_owner',
    'Nobody to tell: the customer has no account owner with an e-mail address, and no fallback is set.',
  );
}
