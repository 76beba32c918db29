import { addDays, type CalendarDate } from '../calendar/calendarDate';
import { figuresPerCurrency, type CurrencyFigures } from './accountLine';
import type { DigestItem } from './digestItem';

/** What should arrive within the days ahead. An invoice counts once: as promised where a promise stands, else as expected. */
export interface ExpectedPayments {
  /** The first and the last day that count. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Promised by the customer for a day in the window. */
  readonly promised: readonly CurrencyFigures[];
  /** Expected by the Risk Scorer on a day in the window. */
  readonly expected: readonly CurrencyFigures[];
  /** Open invoices that nobody scored and nobody promised: nothing is said of them. */
  readonly unknown: number;
}

/** The day a customer's own word names: the ledger's promise, else the next pending one of the conversation. */
function promisedDay({ invoice, history }: DigestItem, asOf: CalendarDate): CalendarDate | undefined {
  const said = (history?.promises ?? []).filter(({ status }) => status === 'pending').map(({ date }) => date);
  const days = [...(invoice.promise ? [invoice.promise.date] : []), ...said].filter((day) => day >= asOf);
  return days.sort()[0];
}

/** Adds up what should arrive from `asOf` on within `daysAhead` days, both ends included. */
export function expectedPayments({
  items,
  asOf,
  daysAhead,
}: {
  items: readonly DigestItem[];
  asOf: CalendarDate;
  daysAhead: number;
}): ExpectedPayments {
  const to = addDays(asOf, daysAhead);
  const known = items.map((item) => ({
    item,
    promised: promisedDay(item, asOf),
    expected: item.risk?.expectedPaymentDate,
  }));
  const within = (day: CalendarDate | undefined): boolean => day !== undefined && day >= asOf && day <= to;
  const promised = known.filter((one) => within(one.promised));
  const expected = known.filter((one) => one.promised === undefined && within(one.expected));
  return {
    from: asOf,
    to,
    promised: figuresPerCurrency(promised.map(({ item }) => item)),
    expected: figuresPerCurrency(expected.map(({ item }) => item)),
    unknown: known.filter((one) => one.promised === undefined && one.expected === undefined).length,
  };
}
