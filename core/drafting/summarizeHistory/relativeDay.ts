import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import { addDays, daysBetween, isCalendarDate, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import type { DateWords, RelativeDay } from './phrases/phraseBook';

/** How a region writes 03/04: `unclear` when nobody can say, and then such a date is not read at all. */
export type NumericOrder = 'day_first' | 'month_first' | 'unclear';

/** A text and what its days count from. */
export interface DayText {
  /** Text made easy to compare by `matchableText`. */
  text: string;
  words: DateWords;
  /** The day the message was written: "Friday" counts from here. */
  from: CalendarDate;
  numericOrder: NumericOrder;
}

/** Monday is 1. */
const WEDNESDAY = 3;
export const FRIDAY = 5;
/** A day without a year is the nearest one: half a year ago it is an old one, longer ago it means next year. */
export const LONGEST_AGO = 183;
/** A shorter name of a weekday is a word of its own; longer ones take an ending. */
const SHORTEST_NAME = 4;
/** A later day is no day of payment. */
export const LONGEST_AHEAD = 366;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day of the calendar, if there is one. */
export function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isCalendarDate(text) ? text : undefined;
}

/** The year of a day. */
export const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
const monthOf = (day: CalendarDate): number => Number(day.slice(5, 7));

/** The given day of the month that many months later, or the month's last day when it is shorter. */
export function inMonth(from: CalendarDate, months: number, day: number): CalendarDate {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = day; last > 28; last -= 1) {
    const found = dayOf(year, month, last);
    if (found) return found;
  }
  return dayOf(year, month, Math.min(day, 28)) ?? from;
}

/** A day without a year: the coming one, unless it passed only lately. */
export function withYear(
  from: CalendarDate,
  year: string | undefined,
  month: number,
  day: number,
): CalendarDate | undefined {
  if (year) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const here = dayOf(yearOf(from), month, day);
  if (here && daysBetween(here, from) > LONGEST_AGO) return dayOf(yearOf(from) + 1, month, day);
  return here ?? dayOf(yearOf(from) + 1, month, day);
}

function endOfWeek(from: CalendarDate, weeks: number): CalendarDate {
  const friday = addDays(from, FRIDAY - weekdayOf(from) + 7 * weeks);
  return friday < from ? addDays(friday, 7) : friday;
}

/** The next such weekday after the day of writing, or the one in the next calendar week. */
function nextWeekday(from: CalendarDate, weekday: number, inNextWeek: boolean): CalendarDate {
  if (inNextWeek) return addDays(from, 8 - weekdayOf(from) + weekday - 1);
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead === 0 ? 7 : ahead);
}

function numberOf(text: string | undefined, words: DateWords): number {
  return text === undefined ? Number.NaN : (words.numbers[text] ?? words.ordinals[text] ?? Number(text));
}

/** The weekday that the words name: by its name, with a part of the day behind it or not, else by its short name. */
export function weekdayIn(said: string, { weekdays, shortWeekdays }: DateWords): number | undefined {
  const names = said.split(/[^a-z]+/);
  const long = Object.entries(weekdays).find(([name]) =>
    names.some((word) => word === name || (name.length > SHORTEST_NAME && word.startsWith(name))),
  );
  return long?.[1] ?? names.flatMap((word) => shortWeekdays[word] ?? [])[0];
}

/** That day of this month, or of the next one when it has passed; or of the month so many later. */
export function nthOfMonth(from: CalendarDate, number: number, months: number | undefined): CalendarDate | undefined {
  if (!(number >= 1 && number <= 31)) return undefined;
  if (months !== undefined) return inMonth(from, months, number);
  const here = inMonth(from, 0, number);
  // November has no 31st: the next one is meant.
  return here >= from && Number(here.slice(8)) === number ? here : inMonth(from, 1, number);
}

function inMonths(from: CalendarDate, months: number): CalendarDate | undefined {
  return months >= 1 && months <= 12 ? inMonth(from, months, Number(from.slice(8))) : undefined;
}

/** The last day of that month, or its last day on which banks work. */
function endOfMonth(from: CalendarDate, months: number, isBusiness: boolean): CalendarDate {
  const last = inMonth(from, months, 31);
  return isBusiness ? addDays(last, -Math.max(0, weekdayOf(last) - FRIDAY)) : last;
}

/** So many days, or weeks, after a day: "two days later". */
export function daysLater(
  from: CalendarDate,
  groups: Record<string, string | undefined>,
  words: DateWords,
): CalendarDate | undefined {
  if (groups.hours) return addDays(from, Number(groups.hours) / 24);
  const number = groups.n ?? groups.m;
  const days = (number === undefined ? (groups.second ? 2 : 1) : numberOf(number, words)) * (groups.weeks ? 7 : 1);
  if (!Number.isInteger(days) || days > LONGEST_AHEAD) return undefined;
  return groups.business ? addBusinessDays(from, days, MONDAY_TO_FRIDAY) : addDays(from, days);
}

/** The day that words such as "next Friday" mean; undefined for none, or for one that has passed. */
export function resolve(
  day: RelativeDay,
  said: string,
  groups: Record<string, string | undefined>,
  at: DayText,
): CalendarDate | undefined {
  const { from, words } = at;
  switch (day.kind) {
    case 'inDays':
      return day.days === undefined ? daysLater(from, groups, words) : addDays(from, day.days);
    case 'endOfWeek':
      return endOfWeek(from, day.weeks);
    case 'midWeek': {
      const wednesday = addDays(from, WEDNESDAY - weekdayOf(from) + 7 * day.weeks);
      return wednesday < from ? addDays(wednesday, 7) : wednesday;
    }
    case 'endOfQuarter':
      return inMonth(from, 2 - ((monthOf(from) - 1) % 3), 31);
    case 'endOfYear':
      return dayOf(yearOf(from), 12, 31);
    case 'inMonths':
      return inMonths(from, groups.n === undefined ? 1 : numberOf(groups.n, words));
    case 'endOfMonth':
      return endOfMonth(from, day.months, groups.business !== undefined);
    case 'dayOfMonth':
      return inMonth(from, day.months, day.day);
    case 'weekday': {
      const weekday = weekdayIn(said, words);
      if (weekday === undefined) return undefined;
      // "Monday in a week", said on a Monday.
      if (day.weeks === 1 && !day.nextWeek && weekday === weekdayOf(from)) return addDays(from, 7);
      return addDays(nextWeekday(from, weekday, day.nextWeek ?? false), 7 * (day.weeks ?? 0));
    }
    case 'nthOfMonth':
      return nthOfMonth(
        from,
        numberOf(groups.n ?? groups.m ?? groups.k ?? groups.spelled ?? groups.second, words),
        day.months,
      );
    case 'past':
      return undefined;
  }
}
