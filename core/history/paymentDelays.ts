import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';

/** A settled invoice as history sees it: the day it was paid is known. */
export type SettledInvoice = Invoice & { paidOn: CalendarDate };

/** True for an invoice whose payment day is known and not after `asOf`: what is learnt must already have happened. */
export function isSettled(invoice: Invoice, asOf: CalendarDate): invoice is SettledInvoice {
  const isCounted = invoice.status === 'paid' && invoice.dueDateEstimated !== true;
  return isCounted && invoice.paidOn !== undefined && invoice.paidOn <= asOf;
}

/** Money comes for an invoice before it is written, but not so many days before. */
const LONGEST_PREPAYMENT_DAYS = 90;

/** True when the invoice was paid more than 90 days before it was issued: the day is a slip and says nothing of its payer. */
export function isPaidTooEarly({ issueDate, paidOn }: SettledInvoice): boolean {
  return daysBetween(paidOn, issueDate) > LONGEST_PREPAYMENT_DAYS;
}

/** Newest payment first; ties by invoice id, so that the order of the input never matters. */
export function newestFirst(left: SettledInvoice, right: SettledInvoice): number {
  if (left.paidOn !== right.paidOn) return left.paidOn < right.paidOn ? 1 : -1;
  return left.id < right.id ? -1 : Number(left.id > right.id);
}

/** How late each invoice was paid, in days; negative means early. */
export interface PaymentDelay {
  readonly invoice: string;
  readonly days: number;
}

/**
 * One customer's payment delays, newest payment first, by invoice number.
 * Due 2026-10-01, paid 2026-10-18: `{ invoice: "INV-7", days: 17 }`. An estimated due date proves nothing and is left out.
 */
export function paymentDelays({
  invoices,
  customerId,
  asOf,
}: {
  invoices: readonly Invoice[];
  customerId: string;
  asOf: CalendarDate;
}): PaymentDelay[] {
  return invoices
    .filter((invoice): invoice is SettledInvoice => invoice.customer.id === customerId && isSettled(invoice, asOf))
    .sort(newestFirst)
    .map(({ number, dueDate, paidOn }) => ({ invoice: number, days: daysBetween(dueDate, paidOn) }));
}
