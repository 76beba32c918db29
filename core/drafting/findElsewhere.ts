import type { CalendarDate } from '../calendar/calendarDate';
import type { DraftFacts } from '../receivables/sections/draft';
import type { DraftEntry } from './groupByCustomer';

/** An invoice that a message leaves out, and whether a mail of the customer contests it although the ledger does not know. */
export type ElsewhereEntry = Pick<DraftEntry, 'invoice'> & { isDisputed?: boolean };

/** Long lists would bury the message; what is left out is not asked for either. */
const MOST_NAMED = 12;
const LONGEST_NUMBER = 50;

function isPrintable(number: string): boolean {
  return number.length <= LONGEST_NUMBER && !/[\p{C}<>{}]/u.test(number);
}

/**
 * What the customer told us about other invoices that this message leaves out: contested ones, and those whose announced
 * payment is still to come, by its day. Nothing for an invoice whose number cannot be printed.
 */
export function findElsewhere({
  entries,
  asOf,
}: {
  entries: readonly ElsewhereEntry[];
  asOf: CalendarDate;
}): DraftFacts['elsewhere'] {
  const promised = new Map<CalendarDate, string[]>();
  const disputes: string[] = [];
  for (const { invoice, isDisputed } of entries
    .filter((entry) => isPrintable(entry.invoice.number))
    .slice(0, MOST_NAMED)) {
    const { number, dispute, promise } = invoice;
    if (dispute?.open || isDisputed) disputes.push(number);
    else if (promise && promise.date >= asOf)
      promised.set(promise.date, [...(promised.get(promise.date) ?? []), number]);
  }
  const promises = [...promised]
    .map(([date, numbers]) => ({ date, numbers }))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
  return promises.length + disputes.length > 0 ? { promises, disputes } : undefined;
}
