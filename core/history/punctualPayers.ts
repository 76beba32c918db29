import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';
import { isSettled } from './paymentDelays';

const FEWEST_PAYMENTS = 3;

/** The ids of customers with three or more settled invoices by `asOf`, none of them late: a first delay is a slip. */
export function punctualPayers({ invoices, asOf }: { invoices: readonly Invoice[]; asOf: CalendarDate }): Set<string> {
  const records = new Map<string, { paid: number; late: number }>();
  for (const invoice of invoices) {
    if (!isSettled(invoice, asOf)) continue;
    const record = records.get(invoice.customer.id) ?? { paid: 0, late: 0 };
    record.paid += 1;
    if (daysBetween(invoice.dueDate, invoice.paidOn) > 0) record.late += 1;
    records.set(invoice.customer.id, record);
  }
  return new Set([...records].filter(([, { paid, late }]) => paid >= FEWEST_PAYMENTS && late === 0).map(([id]) => id));
}
