import type { ConversationMessage } from '../receivables/conversation';
import type { Invoice } from '../receivables/invoice';
import { findInvoiceNumbers } from './invoiceNumbers';
import { isSharedMailDomain, mailAddressOf, mailDomainOf } from './mailAddress';
import { plainTextOf } from './plainTextOf';
import { LONGEST_MARKUP_READ, LONGEST_MESSAGE_READ } from './cleanMessageText';

/** Who may be meant by a key (an address, a number, a thread): only one customer makes a match. */
type Owners = Map<string, Set<string>>;

/** One customer of one ledger, under a key of the caller's: the same customer id in two ledgers is two customers. */
export interface CustomerAccount {
  key: string;
  invoices: readonly Invoice[];
}

interface Directory {
  customerIds: Owners;
  addresses: Owners;
  domains: Owners;
  invoiceIds: Owners;
  numbers: Owners;
}

/** Which message belongs to which customer; what nobody can say stays unmatched, for it might be somebody else's. */
export interface MatchedMessages {
  /** By the account's key, in the order of the input. */
  byAccount: ReadonlyMap<string, readonly ConversationMessage[]>;
  unmatched: readonly ConversationMessage[];
}

function note(owners: Owners, name: string, owner: string): void {
  if (name === '') return;
  const known = owners.get(name);
  if (known) known.add(owner);
  else owners.set(name, new Set([owner]));
}

function noteInvoice(directory: Directory, key: string, { id, number, customer }: Invoice): void {
  note(directory.customerIds, customer.id, key);
  note(directory.invoiceIds, id, key);
  note(directory.numbers, number.trim().toUpperCase(), key);
  for (const text of [customer.email ?? '', ...(customer.ccEmails ?? [])]) {
    const address = mailAddressOf({ text });
    note(directory.addresses, address, key);
    const domain = mailDomainOf({ address });
    if (!isSharedMailDomain({ domain })) note(directory.domains, domain, key);
  }
}

function directoryOf(accounts: readonly CustomerAccount[]): Directory {
  const directory: Directory = {
    customerIds: new Map(),
    addresses: new Map(),
    domains: new Map(),
    invoiceIds: new Map(),
    numbers: new Map(),
  };
  for (const { key, invoices } of accounts) for (const invoice of invoices) noteInvoice(directory, key, invoice);
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

/** The customers that the invoice numbers of a message belong to, each number's apart. */
function numberedIn({ subject, text }: ConversationMessage, { numbers }: Directory): ReadonlySet<string>[] {
  const read = plainTextOf({ text: text.slice(0, LONGEST_MARKUP_READ) }).slice(0, LONGEST_MESSAGE_READ);
  return findInvoiceNumbers({ text: `${subject}\n${read}`, index: numbers });
}

/** The customers whose mail domain the other side has. */
function ownersOfDomain(message: ConversationMessage, { domains }: Directory): ReadonlySet<string>[] {
  const [first = []] = addressesOf(message);
  return first.flatMap((address) => domains.get(mailDomainOf({ address })) ?? []);
}

/** True when the domain is a customer's and all numbers are others': somebody at Acme writes of an invoice of Bolt's. */
function isAtOdds(domain: readonly ReadonlySet<string>[], numbered: readonly ReadonlySet<string>[]): boolean {
  const possible = new Set(domain.flatMap((owners) => [...owners]));
  const fits = numbered.some((owners) => [...owners].some((owner) => possible.has(owner)));
  return possible.size > 0 && numbered.length > 0 && !fits;
}

function matchByFacts(message: ConversationMessage, directory: Directory): string | undefined {
  const named = message.customerId === undefined ? undefined : directory.customerIds.get(message.customerId);
  const byCustomerId = onlyOne([named]);
  if (byCustomerId) return byCustomerId;
  const byId = onlyOne((message.invoiceIds ?? []).map((id) => directory.invoiceIds.get(id)));
  if (byId) return byId;
  const numbered = numberedIn(message, directory);
  for (const addresses of addressesOf(message)) {
    const owners = addresses.map((address) => directory.addresses.get(address));
    const known = new Set(owners.flatMap((set) => [...(set ?? [])]));
    if (known.size === 1) return [...known][0];
    // One bookkeeper for several customers: the invoice number tells whose matter it is, within these customers only.
    if (known.size > 1) {
      return onlyOne(numbered.map((set) => new Set([...set].filter((id) => known.has(id)))));
    }
  }
  return isAtOdds(ownersOfDomain(message, directory), numbered) ? undefined : onlyOne(numbered);
}

function matchByDomain(message: ConversationMessage, directory: Directory): string | undefined {
  // A message that names a customer we do not have is that customer's, however alike the mail domain.
  if (message.customerId !== undefined) return undefined;
  const owners = ownersOfDomain(message, directory);
  return isAtOdds(owners, numberedIn(message, directory)) ? undefined : onlyOne(owners);
}

/** Gives a message without a match to the customer of its thread, when all known messages of the thread are one customer's. */
function matchByThread(messages: readonly ConversationMessage[], matches: Map<ConversationMessage, string>): void {
  const threads: Owners = new Map();
  for (const [{ threadId }, key] of matches) note(threads, threadId ?? '', key);
  for (const message of messages) {
    const key = message.threadId && onlyOne([threads.get(message.threadId)]);
    if (key && !matches.has(message)) matches.set(message, key);
  }
}

/**
 * Sorts messages to the customers whose invoices are given: by customer id, invoice id, exact address, invoice number, thread,
 * and last by a mail domain that exactly one customer uses and strangers do not share. In doubt, as where the domain is one
 * customer's and the invoice another's, a message stays
 * unmatched: nobody must see another customer's words.
 */
export function matchMessages({
  messages,
  accounts,
}: {
  messages: readonly ConversationMessage[];
  accounts: readonly CustomerAccount[];
}): MatchedMessages {
  const directory = directoryOf(accounts);
  const matches = new Map<ConversationMessage, string>();
  for (const message of messages) {
    const key = matchByFacts(message, directory);
    if (key) matches.set(message, key);
  }
  matchByThread(messages, matches);
  for (const message of messages) {
    const key = matches.has(message) ? undefined : matchByDomain(message, directory);
    if (key) matches.set(message, key);
  }
  matchByThread(messages, matches);
  const byAccount = new Map<string, ConversationMessage[]>();
  for (const message of messages) {
    const key = matches.get(message);
    if (!key) continue;
    const sofar = byAccount.get(key);
    if (sofar) sofar.push(message);
    else byAccount.set(key, [message]);
  }
  return { byAccount, unmatched: messages.filter((message) => !matches.has(message)) };
}
