import { isValid, parseISO } from 'date-fns';
import { millisecondsInDay } from 'date-fns/constants';
import { ReceivablesError } from '../errors';

declare const calendarDate: unique symbol;
/** A day on the calendar, written YYYY-MM-DD. It has no time and no zone: a due date is the same day everywhere. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real day written YYYY-MM-DD: "2026-02-28" yes, "2026-02-30" and "28/02/2026" no. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && FORM.test(value) && isValid(midnight(value));
}

/**
 * Reads a calendar day written YYYY-MM-DD. Throws `invalid_date` naming the field and the value otherwise:
 * `due date "31/02/2026" is not a date (use YYYY-MM-DD)`.
 */
export function parseCalendarDate(value: unknown, field: string): CalendarDate {
  if (value === undefined || value === null || value === '') {
    throw new ReceivablesError({ code: 'missing_field', field, problem: 'is missing', hint: 'use YYYY-MM-DD' });
  }
  const text = typeof value === 'string' ? value.trim() : value;
  if (isCalendarDate(text)) return text;
  throw new ReceivablesError({ code: 'invalid_date', field, value, problem: 'is not a date', hint: 'use YYYY-MM-DD' });
}

/** Every UTC day has 24 hours, so counting in UTC keeps the machine's zone and clock changes out of the arithmetic. */
const midnight = (date: string): Date => parseISO(`${date}T00:00:00Z`);

/** The day that many days later (earlier when negative): 2026-02-27 plus 2 -> 2026-03-01. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(midnight(date).getTime() + days * millisecondsInDay).toISOString().slice(0, 10) as CalendarDate;
}

/** Whole days from one day to another: from 2026-11-01 to 2026-11-16 -> 15; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / millisecondsInDay);
}

/** Monday 1 … Sunday 7, as ISO 8601 counts. */
export function weekdayOf(date: CalendarDate): number {
  return midnight(date).getUTCDay() || 7;
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
  const at = new Date(instant);
  if (!isValid(at)) {
    throw new ReceivablesError({
      code: 'invalid_date',
      field: 'instant',
      value: instant,
      problem: 'is not a point in time',
      hint: 'use ISO 8601, such as 2026-11-16T08:00:00Z',
    });
  }
  return formatterFor(timeZone).format(at) as CalendarDate;
}

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
