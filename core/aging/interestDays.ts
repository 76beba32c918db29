import { addDays, daysBetween, laterOf, parseCalendarDate, type CalendarDate } from '../calendar/calendarDate';
import { ReceivablesError } from '../errors';

/** A reference rate and the first day on which it was in force; `percent` a year as a decimal string, also below zero. */
export interface ReferenceRate {
  readonly from: CalendarDate;
  readonly percent: string;
}

/** Days of delay at one rate. `millionths` of a percent a year, so that no rate passes through a binary float. */
export interface RatedDays {
  readonly from: CalendarDate;
  readonly days: number;
  readonly millionths: number;
}

const PERCENT = /^-?\d{1,3}(?:\.\d{1,6})?$/;
const MILLION = 1_000_000;

/** Reads a percentage such as "2.15" into millionths of a percent. Throws `invalid_setting` naming the field. */
export function readPercent(value: unknown, field: string): number {
  const text = String(value ?? '').trim();
  if (PERCENT.test(text)) return Math.round(Number(text) * MILLION);
  const hint = 'use percent a year, such as 2.15';
  throw new ReceivablesError({ code: 'invalid_setting', field, value, problem: 'is not a rate', hint });
}

/** A rate as people write it: 11150000 -> "11.15". */
export const percentText = (millionths: number): string => String(millionths / MILLION);

/** The first day of the half-year a day lies in: 2026-11-16 -> 2026-07-01. */
export function halfYearOf(day: CalendarDate): CalendarDate {
  return parseCalendarDate(`${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`, 'half-year');
}

const nextHalfYear = (day: CalendarDate): CalendarDate => halfYearOf(addDays(halfYearOf(day), 190));

/** The rate in force on a day. Throws `invalid_setting` when the given rates begin later: a missing rate is never guessed. */
export function rateOn(day: CalendarDate, rates: readonly ReferenceRate[]): number {
  let found: ReferenceRate | undefined;
  for (const rate of rates) if (rate.from <= day && (!found || rate.from > found.from)) found = rate;
  if (found) return readPercent(found.percent, `reference rate from ${found.from}`);
  throw new ReceivablesError({
    code: 'invalid_setting',
    field: 'reference rates',
    problem: `say nothing about ${day}`,
    hint: 'give the rate in force on that day, with its first day',
  });
}

/** The days of delay after the due date up to a day, that day included, cut where a half-year begins. */
export function daysByHalfYear({
  dueDate,
  asOf,
  rateFrom,
}: {
  dueDate: CalendarDate;
  asOf: CalendarDate;
  rateFrom: (start: CalendarDate) => number;
}): RatedDays[] {
  const parts: RatedDays[] = [];
  const first = addDays(dueDate, 1);
  for (let start = halfYearOf(first); start <= asOf; start = nextHalfYear(start)) {
    const from = laterOf(first, start);
    const end = addDays(nextHalfYear(start), -1);
    const days = daysBetween(from, end < asOf ? end : asOf) + 1;
    parts.push({ from, days, millionths: rateFrom(start) });
  }
  return parts;
}
