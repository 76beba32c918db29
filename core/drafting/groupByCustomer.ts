import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Contact } from '../receivables/sections/contact';

/** An invoice with what was decided about it. */
export interface DraftEntry {
  invoice: Invoice;
  aging: Aging;
  contact: Contact;
}

/** One message per customer, or one per invoice. */
export type MessagePer = 'customer' | 'invoice';

/** The customer as every ledger source names them apart: the same number in two systems is two customers. */
export function customerKey({ invoice }: { invoice: Invoice }): string {
  return JSON.stringify([invoice.source, invoice.customer.id]);
}

/** Who reads it: the owner of an escalated invoice, else the customer's number or address on the channel. */
export function addresseeOf({ invoice: { customer }, contact }: Pick<DraftEntry, 'invoice' | 'contact'>): string {
  if (contact.decision === 'escalate') return customer.owner ?? '';
  const byPhone = contact.channel !== 'email' && contact.channel !== 'internal_note';
  return ((byPhone ? customer.phone : customer.email) ?? '').trim().toLowerCase();
}

/** Different recipients or channels get different messages: nobody reads what was meant for somebody else. */
function messageKey({ invoice, contact }: DraftEntry, per: MessagePer): string {
  const addressee = addresseeOf({ invoice, contact });
  const single = per === 'invoice' ? [invoice.id] : [];
  return JSON.stringify([customerKey({ invoice }), contact.decision, contact.channel, addressee, ...single]);
}

function byAge(left: DraftEntry, right: DraftEntry): number {
  const [a, b] = [left.invoice, right.invoice];
  if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1;
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

/**
 * Puts the entries to write about (decision send or escalate) into messages, each oldest invoice first, in the order
 * in which their customers first appeared. Escalated invoices become one internal note per customer, apart from reminders.
 */
export function groupByCustomer<Entry extends DraftEntry>({
  entries,
  per,
}: {
  entries: readonly Entry[];
  per: MessagePer;
}): Entry[][] {
  const customers = new Map<string, Map<string, Entry[]>>();
  for (const entry of entries) {
    if (entry.contact.decision !== 'send' && entry.contact.decision !== 'escalate') continue;
    const owner = customerKey(entry);
    const messages = customers.get(owner) ?? new Map<string, Entry[]>();
    customers.set(owner, messages);
    const key = messageKey(entry, entry.contact.decision === 'escalate' ? 'customer' : per);
    const message = messages.get(key);
    if (message) message.push(entry);
    else messages.set(key, [entry]);
  }
  return [...customers.values()].flatMap((messages) => [...messages.values()].map((group) => group.sort(byAge)));
}
