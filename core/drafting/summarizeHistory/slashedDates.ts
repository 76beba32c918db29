import { weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { onceFor } from '../../guardrails/remember';
import { weekdayIn, withYear, type DayText, type NumericOrder } from './relativeDay';

/** The weekday that stands right before a place: "Friday 12/4". */
export function weekdayBefore({ text, words }: DayText, place: number): number | undefined {
  const before = /([a-z]+)\.?,? (?:the |den |le |el |il |de )?$/.exec(text.slice(Math.max(0, place - 20), place));
  return before?.[1] === undefined ? undefined : weekdayIn(before[1], words);
}

const SLASHED = /(?<![\d/-])(\d{1,2})\/(\d{1,2})(?!\d)/g;

/** How the writer orders day and month: as in a date of the text that can be read one way only, "11/25", else as the region does. */
const orderOf = onceFor(({ text, numericOrder }: DayText): NumericOrder => {
  const orders = [...text.matchAll(SLASHED)].flatMap(([, left, right]): NumericOrder[] => {
    const [first, second] = [Number(left), Number(right)];
    if (first > 12 && first <= 31 && second <= 12) return ['day_first'];
    return second > 12 && second <= 31 && first <= 12 ? ['month_first'] : [];
  });
  return new Set(orders).size === 1 ? (orders[0] ?? numericOrder) : numericOrder;
});

/** "3/12" as its writer orders day and month; where the weekday before it fits only one of the two, as that one. */
export function slashed({ index, ...match }: RegExpExecArray, at: DayText): CalendarDate | undefined {
  const [left, right, year] = [match[1] ?? match[4], match[2] ?? match[5], match[3]];
  const [first, second] = [Number(left), Number(right)];
  const dayFirst = withYear(at.from, year, second, first);
  const monthFirst = withYear(at.from, year, first, second);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const weekday = weekdayBefore(at, index);
  const fitting = [dayFirst, monthFirst].filter((day) => weekdayOf(day) === weekday);
  if (fitting.length === 1) return fitting[0];
  const order = orderOf(at);
  if (order === 'unclear') return undefined;
  return order === 'month_first' ? monthFirst : dayFirst;
}
