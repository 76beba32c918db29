import { addDays, daysBetween, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type NamedTime } from '../phrases/timeGone';

/** How many days before today, the least and the most that words can mean. */
export type Span = readonly [least: number, most: number];

const DAYS_A_WEEK = 7;

/** Days of a month that are its beginning, middle and end, generously. */
const DAYS_OF = {
  beginningOf: [1, 10],
  middleOf: [10, 20],
  endOf: [21, 31],
  allOf: [1, 31],
} as const;

const inMonth = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;

/** Days that a part of a month or a place before today may mean, all of them gone by. */
export function namedSpans(name: NamedTime, months: readonly number[], asOf: CalendarDate): Span[] {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  const days = (first: CalendarDate, last: CalendarDate): Span => [daysBetween(last, asOf), daysBetween(first, asOf)];
  const lastOf = (inYear: number, of: number): CalendarDate =>
    addDays(of === 12 ? inMonth(inYear + 1, 1, 1) : inMonth(inYear, of + 1, 1), -1);
  const [yearBefore, monthBefore] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const monday = addDays(asOf, 1 - weekdayOf(asOf));
  if (name === 'yesterday') return [[1, 1]];
  if (name === 'lastWeek') return [days(addDays(monday, -DAYS_A_WEEK), addDays(monday, -1))];
  if (name === 'monthBegun') return [days(inMonth(year, month, 1), inMonth(year, month, 7))];
  if (name === 'lastMonth') return [days(inMonth(yearBefore, monthBefore, 1), lastOf(yearBefore, monthBefore))];
  if (name === 'endOfLastMonth') return [days(inMonth(yearBefore, monthBefore, 21), lastOf(yearBefore, monthBefore))];
  return months.flatMap((of): Span[] => {
    const inYear = of > month ? year - 1 : year;
    const [first, last] = DAYS_OF[name];
    const end = last === 31 ? lastOf(inYear, of) : inMonth(inYear, of, last);
    // "Since November", in November.
    if (name === 'allOf' && of === month) return [days(inMonth(inYear, of, first), addDays(asOf, -1))];
    return end < asOf ? [days(inMonth(inYear, of, first), end)] : [];
  });
}
