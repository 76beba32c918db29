import type { ConversationMessage } from '../receivables/conversation';
import type { Invoice } from '../receivables/invoice';
import { findInvoiceNumbers } from './invoiceNumbers';
import { isSharedMailDomain, mailAddressOf, mailDomainOf } from './mailAddress';
import { plainTextOf } from './plainTextOf';
import { LONGEST_MESSAGE_READ } from './cleanMessageText';

/** Who may be meant by a key (an address, a number, a thread): only one customer makes a match. */
type Owners = Map<string, Set<string>>;

interface Directory {
  customers: Set<string>;
  addresses: Owners;
  domains: Owners;
  invoiceIds: Owners;
  numbers: Map<string, Set<string>>;
}

/** Which message belongs to which customer; what nobody can say stays unmatched, for it might be somebody else's. */
export interface MatchedMessages {
  byCustomer: ReadonlyMap<string, readonly ConversationMessage[]>;
  unmatched: readonly ConversationMessage[];
}

function note(owners: Map<string, Set<string>>, key: string, customerId: string): void {
  if (key === '') return;
  const known = owners.get(key);
  if (known) known.add(customerId);
  else owners.set(key, new Set([customerId]));
}

function directoryOf(invoices: readonly Invoice[]): Directory {
  const directory: Directory = {
    customers: new Set(),
    addresses: new Map(),
    domains: new Map(),
    invoiceIds: new Map(),
    numbers: new Map(),
  };
  for (const { id, number, customer } of invoices) {
    directory.customers.add(customer.id);
    note(directory.invoiceIds, id, customer.id);
    note(directory.numbers, number.trim().toUpperCase(), customer.id);
    for (const text of [customer.email ?? '', ...(customer.ccEmails ?? [])]) {
      const address = mailAddressOf({ text });
      note(directory.addresses, address, customer.id);
      const domain = mailDomainOf({ address });
      if (!isSharedMailDomain({ domain })) note(directory.domains, domain, customer.id);
    }
  }
  return directory;
}

/** The one customer all given sets leave possible; undefined when there is none or more than one. */
function onlyOne(candidates: Iterable<ReadonlySet<string> | undefined>): string | undefined {
  const all = new Set<string>();
  for (const owners of candidates) for (const owner of owners ?? []) all.add(owner);
  return all.size === 1 ? [...all][0] : undefined;
}

/** The other side first: an inbound mail is its sender's, whoever else is on it. */
function addressesOf({ direction, from, to }: ConversationMessage): string[][] {
  const sender = [mailAddressOf({ text: from })];
  const recipients = to.map((text) => mailAddressOf({ text }));
  return direction === 'inbound' ? [sender, recipients] : [recipients, sender];
}

function matchByFacts(message: ConversationMessage, directory: Directory): string | undefined {
  if (message.customerId !== undefined && directory.customers.has(message.customerId)) return message.customerId;
  const byId = onlyOne((message.invoiceIds ?? []).map((id) => directory.invoiceIds.get(id)));
  if (byId) return byId;
  const text = `${message.subject}\n${plainTextOf(message).slice(0, LONGEST_MESSAGE_READ)}`;
  const numbered = findInvoiceNumbers({ text, index: directory.numbers });
  for (const addresses of addressesOf(message)) {
    const owners = addresses.map((address) => directory.addresses.get(address));
    const known = new Set(owners.flatMap((set) => [...(set ?? [])]));
    if (known.size === 1) return [...known][0];
    // One bookkeeper for several customers: the invoice number tells whose matter it is, within these customers only.
    if (known.size > 1) {
      return onlyOne(numbered.map((set) => new Set([...set].filter((id) => known.has(id)))));
    }
  }
  return onlyOne(numbered);
}

function matchByDomain(message: ConversationMessage, { domains }: Directory): string | undefined {
  // A message that names a customer we do not have is that customer's, however alike the mail domain.
  if (message.customerId !== undefined) return undefined;
  const [first = []] = addressesOf(message);
  return onlyOne(first.map((address) => domains.get(mailDomainOf({ address }))));
}

/** Gives a message without a match to the customer of its thread, when all known messages of the thread are one customer's. */
function matchByThread(messages: readonly ConversationMessage[], matches: Map<ConversationMessage, string>): void {
  const threads: Owners = new Map();
  for (const [{ threadId }, customerId] of matches) note(threads, threadId ?? '', customerId);
  for (const message of messages) {
    const customerId = message.threadId && onlyOne([threads.get(message.threadId)]);
    if (customerId && !matches.has(message)) matches.set(message, customerId);
  }
}

/**
 * Sorts messages to the customers of the invoices: by customer id, invoice id, exact address, invoice number, thread,
 * and last by a mail domain that exactly one customer uses and strangers do not share. In doubt a message stays
 * unmatched: nobody must see another customer's words.
 */
export function matchMessages({
  messages,
  invoices,
}: {
  messages: readonly ConversationMessage[];
  invoices: readonly Invoice[];
}): MatchedMessages {
  const directory = directoryOf(invoices);
  const matches = new Map<ConversationMessage, string>();
  for (const message of messages) {
    const customerId = matchByFacts(message, directory);
    if (customerId) matches.set(message, customerId);
  }
  matchByThread(messages, matches);
  for (const message of messages) {
    const customerId = matches.has(message) ? undefined : matchByDomain(message, directory);
    if (customerId) matches.set(message, customerId);
  }
  matchByThread(messages, matches);
  const byCustomer = new Map<string, ConversationMessage[]>();
  for (const message of messages) {
    const customerId = matches.get(message);
    if (!customerId) continue;
    const sofar = byCustomer.get(customerId);
    if (sofar) sofar.push(message);
    else byCustomer.set(customerId, [message]);
  }
  return { byCustomer, unmatched: messages.filter((message) => !matches.has(message)) };
}
