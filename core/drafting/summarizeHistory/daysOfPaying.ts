import type { CalendarDate } from '../../calendar/calendarDate';
import { anyIn } from './meaning/meansIn';
import type { Clause } from './meaning/readClauses';
import type { Meaning } from './meaning/wordBook';

/** Words without which nothing is said to be paid in part. */
export const PARTLY: readonly Meaning[] = ['pay', 'willPay', 'paid', 'paidOrPays', 'money', 'sum', 'rest', 'open'];
/** Words without which nothing is promised. */
export const PROMISES: readonly Meaning[] = [...PARTLY, 'done', 'scheduled', 'part', 'future', 'proof'];
const NO_MEANS: ReadonlySet<Meaning> = new Set();

/** "The boss signs tomorrow, the money goes out on Wednesday": of several days those in clauses of another matter fall away. */
export function daysOfPaying(
  places: readonly { index: number; day: CalendarDate }[],
  clauses: readonly Clause[],
): CalendarDate[] {
  const clauseOf = ({ index }: { index: number }): number => clauses.findLastIndex(({ from }) => from <= index);
  const speaks = (at: number): boolean => {
    const means = clauses[at]?.means ?? NO_MEANS;
    return !means.has('event') && anyIn(means, ...PROMISES, 'does');
  };
  const isBare = (at: number): boolean =>
    [...(clauses[at]?.means ?? NO_MEANS)].every((meaning) => meaning === 'figure');
  // "On Friday, 20 November": a bare day goes with what stands before it.
  const isPaying = (place: { index: number }): boolean => {
    const at = clauseOf(place);
    if (!isBare(at)) return speaks(at);
    if (clauses[at + 1]) return speaks(at + 1);
    // "The balance, 640, on 10 December": what stands before it may be bare too.
    return speaks(clauses.findLastIndex((_clause, before) => before < at && !isBare(before)));
  };
  const paying = places.filter(isPaying);
  return [...new Set((paying.length > 0 ? paying : places).map(({ day }) => day))];
}
