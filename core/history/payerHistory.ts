import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { Invoice } from '../receivables/invoice';
import { isPaidTooEarly, isSettled, newestFirst, type SettledInvoice } from './paymentDelays';

/** How many of the latest payments describe a payer today: older habits say little. */
export const RECENT_PAYMENTS = 10;

/** How one payer (or a whole portfolio) has paid. Shares are 0 to 1, delays in days, negative when early. */
export interface PayerHistory {
  /** Settled invoices known by the day of the question. */
  readonly settled: number;
  readonly late: number;
  readonly lateShare: number;
  readonly averageDaysLate: number;
  readonly medianDaysLate: number;
  /** The average of the late ones alone; 0 when none was late. */
  readonly averageDaysWhenLate: number;
  /** Nine payments of ten took no more days than this past due; 0 when they were all on time. */
  readonly slowDaysLate: number;
  /** Paid invoices that do not count, because their payment day lies months before the invoice. */
  readonly ignored: number;
  /** The same over the latest payments only; `lateness` counts an early payment as on time. */
  readonly recent: {
    readonly settled: number;
    readonly late: number;
    readonly lateness: number;
    readonly averageDaysWhenLate: number;
    readonly medianDaysLate: number;
    /** The usual distance from the median, in days. */
    readonly spread: number;
    /** Days late of the least late of the three paid invoices due last; 0 for none. */
    readonly leastOfThree: number;
  };
  readonly lastPaidOn?: CalendarDate;
  readonly daysSinceLastPayment?: number;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value; the mean of the two middle ones for an even number; 0 for none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 0 ? ((sorted[half - 1] ?? upper) + upper) / 2 : upper;
}

/** The delay that nine of ten did not exceed, on time counting as 0. */
function slowest(delays: readonly number[]): number {
  const sorted = [...delays].sort((left, right) => left - right);
  return Math.max(0, sorted[Math.ceil(0.9 * sorted.length) - 1] ?? 0);
}

/** By due date: a late payment is among the latest payments because it is late. */
function leastOfThree(known: readonly SettledInvoice[]): number {
  const newest = [...known].sort((left, right) => (left.dueDate < right.dueDate ? 1 : -1)).slice(0, 3);
  return newest.length === 0 ? 0 : Math.min(...newest.map(({ dueDate, paidOn }) => daysBetween(dueDate, paidOn)));
}

const isLate = (days: number): boolean => days > 0;

/**
 * Describes how the settled invoices were paid, counting only payments up to `asOf`: what happened later is not known
 * yet, and a payment day months before the invoice is a slip. Give one payer's invoices for a payer, all of them for the portfolio. Their order does not matter.
 */
export function payerHistory({ settled, asOf }: { settled: readonly Invoice[]; asOf: CalendarDate }): PayerHistory {
  const paid = settled.filter((invoice): invoice is SettledInvoice => isSettled(invoice, asOf));
  const known = paid.filter((invoice) => !isPaidTooEarly(invoice)).sort(newestFirst);
  const delays = known.map(({ dueDate, paidOn }) => daysBetween(dueDate, paidOn));
  const latest = delays.slice(0, RECENT_PAYMENTS);
  const middle = median(latest);
  const late = delays.filter(isLate);
  const last = known[0]?.paidOn;
  return {
    settled: delays.length,
    late: late.length,
    lateShare: delays.length === 0 ? 0 : late.length / delays.length,
    averageDaysLate: average(delays),
    medianDaysLate: median(delays),
    averageDaysWhenLate: average(late),
    slowDaysLate: slowest(delays),
    ignored: paid.length - known.length,
    recent: {
      settled: latest.length,
      late: latest.filter(isLate).length,
      lateness: average(latest.map((days) => Math.max(0, days))),
      averageDaysWhenLate: average(latest.filter(isLate)),
      medianDaysLate: middle,
      spread: median(latest.map((days) => Math.abs(days - middle))),
      leastOfThree: leastOfThree(known),
    },
    ...(last ? { lastPaidOn: last, daysSinceLastPayment: daysBetween(last, asOf) } : {}),
  };
}
