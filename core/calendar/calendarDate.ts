import { isValid } from 'date-fns';
import { ReceivablesError } from '../errors';
import { dayFromNumber, dayNumberOf } from './dayNumber';

declare const calendarDate: unique symbol;
/** A day on the calendar, written YYYY-MM-DD. It has no time and no zone: a due date is the same day everywhere. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real day written YYYY-MM-DD: "2026-02-28" yes, "2026-02-30" and "28/02/2026" no. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  if (numbers.has(value)) return true;
  if (!FORM.test(value)) return false;
  const [month, day] = [digits(value, 5, 7), digits(value, 8, 10)];
  if (month < 1 || month > 12 || day < 1) return false;
  // Every month has 28 days; beyond them only a day that comes back unchanged is a real one.
  return day <= 28 || dayFromNumber(numberOf(value))[2] === day;
}

const ZERO = 48;

/** The number written at a place of a date; its characters are known to be digits. */
function digits(date: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + date.charCodeAt(at) - ZERO;
  return number;
}

/** Days counted before: a ledger names the same few hundred days again and again. */
const numbers = new Map<string, number>();
const MOST_REMEMBERED = 20_000;

/** The day's place in the calendar: the machine's zone and clock changes have no part in it. */
function numberOf(date: string): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = dayNumberOf(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  // Only a real day is remembered: being remembered is what makes the next one a date without a further look.
  if (dayFromNumber(number)[2] === digits(date, 8, 10) && FORM.test(date)) numbers.set(date, number);
  return number;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/**
 * Reads a calendar day written YYYY-MM-DD. Throws `invalid_date` naming the field and the value otherwise:
 * `due date "31/02/2026" is not a date (use YYYY-MM-DD)`.
 */
export function parseCalendarDate(value: unknown, field: string): CalendarDate {
  const text = typeof value === 'string' ? value.trim() : value;
  if (text === undefined || text === null || text === '') {
    throw new ReceivablesError({ code: 'missing_field', field, problem: 'is missing', hint: 'use YYYY-MM-DD' });
  }
  if (isCalendarDate(text)) return text;
  throw new ReceivablesError({ code: 'invalid_date', field, value, problem: 'is not a date', hint: 'use YYYY-MM-DD' });
}

/**
 * The day that many days later (earlier when negative): 2026-02-27 plus 2 -> 2026-03-01.
 * Throws `invalid_date` when `days` is not whole or the result lies outside the years 0000 to 9999.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = numberOf(date) + days;
  if (Number.isInteger(days) && number >= FIRST_DAY && number <= LAST_DAY) {
    const [year, month, day] = dayFromNumber(number);
    return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;
  }
  throw new ReceivablesError({
    code: 'invalid_date',
    field: 'number of days',
    value: days,
    problem: `cannot be counted from ${date}`,
    hint: 'use whole days within the years 0000 to 9999',
  });
}

const FIRST_DAY = dayNumberOf(0, 1, 1);
const LAST_DAY = dayNumberOf(9999, 12, 31);

/** Whole days from one day to another: from 2026-11-01 to 2026-11-16 -> 15; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return numberOf(to) - numberOf(from);
}

const THURSDAY = 4;

/** Monday 1 … Sunday 7, as ISO 8601 counts. */
export function weekdayOf(date: CalendarDate): number {
  // 1970-01-01 was a Thursday.
  const days = (numberOf(date) + THURSDAY - 1) % 7;
  return (days < 0 ? days + 7 : days) + 1;
}

/** The later of two days. */
export function laterOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left >= right ? left : right;
}

/**
 * The calendar day it is in a time zone at an instant: "2026-11-15T23:30:00Z" in Europe/Berlin -> 2026-11-16.
 * `instant` is an ISO 8601 text with a zone, or epoch milliseconds. Throws `invalid_date` or `invalid_setting`.
 */
export function dayInZone(instant: string | number, timeZone: string): CalendarDate {
  // Without its zone a time would be read in the zone of this machine.
  const at = typeof instant === 'string' && !HAS_ZONE.test(instant) ? undefined : new Date(instant);
  // Days before the year 1 and after 9999 have no form YYYY-MM-DD.
  if (!at || !isValid(at) || at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9998) {
    throw new ReceivablesError({
      code: 'invalid_date',
      field: 'instant',
      value: instant,
      problem: 'is not a point in time',
      hint: 'use ISO 8601, such as 2026-11-16T08:00:00Z',
    });
  }
  return dayOfTime(at.getTime(), timeZone);
}

/** What was asked for last: a message is asked for its day several times in a row, and a zone's calendar is slow. */
let last: { time: number; timeZone: string; day: CalendarDate } | undefined;

function dayOfTime(time: number, timeZone: string): CalendarDate {
  if (last?.time !== time || last.timeZone !== timeZone)
    last = { time, timeZone, day: formatterFor(timeZone).format(time) as CalendarDate };
  return last.day;
}

/** True for a time zone by its IANA name: "Europe/Berlin" yes, "Mars" no. */
export function isTimeZone(name: string): boolean {
  try {
    return formatterFor(name) !== undefined;
  } catch {
    return false;
  }
}

const HAS_ZONE = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    try {
      // The Swedish locale writes dates as YYYY-MM-DD.
      formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    } catch {
      throw new ReceivablesError({
        code: 'invalid_setting',
        field: 'time zone',
        value: timeZone,
        problem: 'is not known',
        hint: 'use a name such as Europe/Berlin',
      });
    }
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
