import { addDays, laterOf } from '../calendar/calendarDate';
import type { ExpectedPayment } from './expectedPayment';
import type { RiskCase } from './factors/question';
import { likelyDelays, type DelayCurve } from './learning/delayCurve';
import { namedDelay } from './learning/nameDelay';
import { quantile } from './learning/quantile';
import type { RiskModel } from './model';

interface DelayAnswers {
  readonly delay: DelayCurve;
  readonly waits: RiskModel['waits'];
  readonly X: Float32Array;
  readonly bins: Uint8Array;
  readonly row: number;
  /** The chance that it is paid late, as it is shown. */
  readonly late: number;
}

/** Fewer likely days than this left, and the invoice has outlived what its payer usually does. */
const FEWEST_LEFT = 3;

function waitOf(waits: RiskModel['waits'], daysOverdue: number): readonly [number, number, number] {
  const known = waits.filter(({ from }) => from <= daysOverdue);
  return (known[known.length - 1] ?? waits[0])!.days;
}

/**
 * When the money is likely to arrive, with a range that holds four times out of five: the payer's likely days that are
 * still to come, or, for an invoice that outlived them, how long other overdue invoices still took. A promised day to come
 * is expected. Never before tomorrow.
 */
export function expectLearnt(
  { delay, waits, X, bins, row, late: chance }: DelayAnswers,
  { facts, asOf }: RiskCase,
): ExpectedPayment {
  const tomorrow = addDays(asOf, 1);
  const next = facts.daysOverdue + 1;
  const likely = likelyDelays(delay, X, bins, row);
  const left = likely.filter((days) => Math.round(days) >= next);
  const from = (days: number) => laterOf(tomorrow, addDays(facts.dueDate, Math.round(days)));
  let [early, middle, late] = [quantile(left, 0.1), quantile(left, 0.5), quantile(left, 0.9)];
  if (left.length === likely.length) middle = namedDelay(delay, X, bins, row, chance);
  if (left.length < FEWEST_LEFT) {
    [early, middle, late] = waitOf(waits, facts.daysOverdue).map((wait) => facts.daysOverdue + Math.max(1, wait)) as [number, number, number]; // prettier-ignore
  }
  const promised = facts.promisedOn && facts.promisedOn > asOf ? facts.promisedOn : undefined;
  const [first, last] = [from(early), from(late)];
  const expected = promised ?? from(middle);
  return {
    expectedPaymentDate: expected,
    range: { early: first < expected ? first : expected, late: laterOf(last, expected) },
  };
}
