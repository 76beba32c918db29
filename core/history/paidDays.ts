import { laterOf, type CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';
import type { Payment } from '../receivables/payment';

const keyOf = (source: string, invoiceId: string): string => `${source}\n${invoiceId}`;

/** The last day on which money came for each invoice, by source and id. */
function lastPayments(payments: readonly Payment[]): Map<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { source, invoiceIds, date } of payments) {
    for (const id of invoiceIds) {
      const key = keyOf(source, id);
      const known = days.get(key);
      days.set(key, known ? laterOf(known, date) : date);
    }
  }
  return days;
}

/**
 * The invoices, the paid ones with the day of their last payment where the ledger's invoice does not tell it itself:
 * several ledgers name it only in the payments. What the invoice tells is never changed.
 */
export function withPaidDays({
  invoices,
  payments,
}: {
  invoices: readonly Invoice[];
  payments: readonly Payment[];
}): readonly Invoice[] {
  if (payments.length === 0) return invoices;
  const days = lastPayments(payments);
  return invoices.map((invoice) => {
    if (invoice.status !== 'paid' || invoice.paidOn !== undefined) return invoice;
    const paidOn = days.get(keyOf(invoice.source, invoice.id));
    return paidOn === undefined ? invoice : { ...invoice, paidOn };
  });
}
