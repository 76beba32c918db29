import type { Channel } from '../receivables/fields';
import type { Customer } from '../receivables/invoice';

/** Where a message goes: one address or number, and the copies. */
export interface Recipient {
  readonly to: string;
  readonly cc: readonly string[];
}

// Deliberately narrower than RFC 5322: one bare address, no quotes, no comments, no line breaks that could add a header.
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(?:\.[^\s@<>()[\]\\,;:".]+)+$/u;
const LONGEST_ADDRESS = 254;
const FEWEST_DIGITS = 6;

/** True for one bare e-mail address such as "ap@acme.example": no display name, no list, no blanks inside. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

/**
 * The customer's own address on a channel, or undefined when the ledger has none that could work. It is never guessed.
 * Copies are kept only for e-mail, each address once (letter case makes no other mailbox), without repeating the recipient.
 */
export function recipientOf({ customer, channel }: { customer: Customer; channel: Channel }): Recipient | undefined {
  if (channel === 'email') {
    const to = customer.email?.trim() ?? '';
    if (!isMailAddress(to)) return undefined;
    if (!customer.ccEmails) return { to, cc: [] };
    const cc = (customer.ccEmails ?? []).map((address) => address.trim()).filter(isMailAddress);
    const spelled = (address: string): string => address.toLowerCase();
    const first = cc.filter((address, at) => cc.findIndex((one) => spelled(one) === spelled(address)) === at);
    return { to, cc: first.filter((address) => spelled(address) !== spelled(to)) };
  }
  if (channel === 'internal_note') return customer.owner?.trim() ? { to: customer.owner.trim(), cc: [] } : undefined;
  const phone = customer.phone?.trim() ?? '';
  return phone.replace(/\D/g, '').length >= FEWEST_DIGITS ? { to: phone, cc: [] } : undefined;
}
