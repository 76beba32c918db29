import type { CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { findInvoiceNumbers } from '../../history/invoiceNumbers';
import { plainTextOf } from '../../history/plainTextOf';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Invoice } from '../../receivables/invoice';

/** More of a subject no mail program shows. */
const LONGEST_SUBJECT = 1_000;

/** True for an invoice that the customer still owes, wholly or in part. */
export function isOwed({ status, balance }: Invoice): boolean {
  return (status === 'open' || status === 'partly_paid') && /[1-9]/.test(balance) && !balance.startsWith('-');
}

/** True for an invoice that was sent to be paid: no draft, nothing voided, no credit note. */
export const wasIssued = ({ status }: Invoice): boolean =>
  status !== 'void' && status !== 'draft' && status !== 'credit';

/** What was owed on the day: not yet paid then. A paid invoice without a payment day cannot tell and is left out. */
function owedOn(invoices: readonly Invoice[], day: CalendarDate): Invoice[] {
  return invoices.filter((invoice) => {
    if (!wasIssued(invoice) || invoice.issueDate > day) return false;
    return isOwed(invoice) || (invoice.paidOn !== undefined && invoice.paidOn >= day);
  });
}

/** The invoices a message names itself: in its own words, else by its fields, else in its subject. Empty when it names none. */
export function namedInvoices(message: ConversationMessage, invoices: readonly Invoice[]): Invoice[] {
  const index = new Map(invoices.map((invoice) => [invoice.number.trim().toUpperCase(), invoice]));
  const ids = new Set(message.invoiceIds ?? []);
  const ways = [
    findInvoiceNumbers({ text: cleanMessageText(message), index }),
    invoices.filter(({ id, number }) => ids.has(id) || ids.has(number)),
    findInvoiceNumbers({ text: plainTextOf({ text: message.subject.slice(0, LONGEST_SUBJECT) }), index }),
  ];
  return ways.find((found) => found.length > 0) ?? [];
}

/** The invoices a message is about: those it names, else all that were owed on the day it was written. */
export function concernedInvoices(
  named: readonly Invoice[],
  invoices: readonly Invoice[],
  day: CalendarDate,
): readonly Invoice[] {
  return named.length > 0 ? named : owedOn(invoices, day);
}
