import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import { ReceivablesError } from '../errors';
import { parseAmount } from '../money/parseAmount';
import type { Invoice } from '../receivables/invoice';

/** What may be known of an invoice when it is scored: dates, amounts and states, never a name, an address or a text. */
export interface InvoiceFacts {
  readonly id: string;
  readonly currency: string;
  /** In minor units of the currency. */
  readonly totalMinor: number;
  readonly balanceMinor: number;
  readonly dueDate: CalendarDate;
  /** Negative before the due date. */
  readonly daysOverdue: number;
  readonly termsDays: number;
  readonly isPartlyPaid: boolean;
  readonly reminderCount: number;
  readonly isDisputed: boolean;
  readonly isAutoCollected: boolean;
  readonly isOnPaymentPlan: boolean;
  readonly promisedOn?: CalendarDate;
}

function minorOf(invoice: Invoice, field: 'total' | 'balance'): number {
  try {
    return parseAmount({ value: invoice[field], currency: invoice.currency, field }).minor;
  } catch (error) {
    throw error instanceof ReceivablesError ? error.about(`Invoice ${invoice.number}`) : error;
  }
}

/** Reduces an invoice to the facts a score may rest on. Throws `invalid_amount` for a balance that is no amount. */
export function invoiceFacts({ invoice, asOf }: { invoice: Invoice; asOf: CalendarDate }): InvoiceFacts {
  const { currency } = invoice;
  const totalMinor = minorOf(invoice, 'total');
  const balanceMinor = minorOf(invoice, 'balance');
  return {
    id: invoice.id,
    currency,
    totalMinor,
    balanceMinor,
    dueDate: invoice.dueDate,
    daysOverdue: daysBetween(invoice.dueDate, asOf),
    termsDays: daysBetween(invoice.issueDate, invoice.dueDate),
    isPartlyPaid: balanceMinor > 0 && balanceMinor < totalMinor,
    reminderCount: invoice.reminderCount,
    isDisputed: invoice.dispute?.open === true,
    isAutoCollected: invoice.autoCollect === true,
    isOnPaymentPlan: invoice.paymentPlan === true,
    ...(invoice.promise ? { promisedOn: invoice.promise.date } : {}),
  };
}
