import type { KnownPrivate } from '../guardrails/redaction/findKnown';
import type { ConversationMessage } from '../receivables/conversation';
import type { Customer } from '../receivables/invoice';
import type { Sender } from '../receivables/sections/draft';

type Kind = KnownPrivate['kind'];

function filled(kind: Kind, ...values: (string | undefined)[]): KnownPrivate[] {
  return values.flatMap((value) => (value?.trim() ? [{ kind, original: value.trim() }] : []));
}

/** A name, or an address of which the part before the @ is one. */
function personOrMail(value: string | undefined): KnownPrivate[] {
  return value?.includes('@') ? filled('EMAIL', value) : filled('PERSON', value);
}

/** What the ledger knows of a customer that a model must not: names, addresses, telephone. */
export function knownOfCustomer({ customer }: { customer: Customer }): KnownPrivate[] {
  const { name, contactName, email, ccEmails = [], phone, owner, kind } = customer;
  return [
    ...filled(kind === 'consumer' ? 'PERSON' : 'COMPANY', name),
    ...filled('PERSON', contactName),
    ...filled('EMAIL', email, ...ccEmails),
    ...filled('PHONE', phone),
    ...personOrMail(owner),
  ];
}

/** Our own side: who signs, for whom, and how to reach them. */
export function knownOfSender({ sender }: { sender: Sender }): KnownPrivate[] {
  return [
    ...filled('COMPANY', sender.company),
    ...filled('PERSON', sender.name),
    ...filled('EMAIL', sender.email),
    ...filled('PHONE', sender.phone),
  ];
}

/** "Marie Schmidt <marie@acme.example>" names a person whom the ledger may not know. */
export function knownOfMessage({ message }: { message: ConversationMessage }): KnownPrivate[] {
  return [message.from, ...message.to].flatMap((address) => {
    const name = address
      .replace(/<[^>]*>/g, '')
      .replace(/["']/g, '')
      .trim();
    return name.includes('@') || !/\p{L}{2}/u.test(name) ? [] : filled('PERSON', name);
  });
}
