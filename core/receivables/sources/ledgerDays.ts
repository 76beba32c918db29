import { dayInZone, isCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { parseWrittenDate } from '../../calendar/parseWrittenDate';
import { ReceivablesError } from '../../errors';
import { isAbsent } from './ledgerRecord';

interface LedgerDay {
  value: unknown;
  /** The field's name in messages: "due date". */
  field: string;
  /** The zone in which an instant becomes a day. */
  timeZone: string;
}

function refuse({ value, field }: LedgerDay, hint: string): never {
  throw new ReceivablesError({ code: 'invalid_date', field, value, problem: 'is not a date', hint });
}

/**
 * A day as web services write it: "2026-10-01", the same with midnight behind it (a mere day as databases print it), or
 * an instant with its zone. Undefined for no value. Throws `invalid_date`; a number is never taken for a day.
 */
export function readDay(input: LedgerDay): CalendarDate | undefined {
  const { value } = input;
  if (isAbsent(value)) return undefined;
  if (isCalendarDate(value)) return value;
  return typeof value === 'string' ? parseWrittenDate(input) : refuse(input, 'use YYYY-MM-DD');
}

const DOT_NET_DATE = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;
const MILLISECONDS_IN_DAY = 86_400_000;

/**
 * A day written `/Date(ms)/`. Midnight UTC is how a mere day is written and stays that day everywhere; any other time
 * is an instant (Exact Online writes 11:00Z or its own midnight) and becomes a day in the zone.
 */
export function readDotNetDay(input: LedgerDay): CalendarDate | undefined {
  const { value, timeZone } = input;
  const match = typeof value === 'string' ? DOT_NET_DATE.exec(value.trim()) : null;
  if (!match) return readDay(input);
  const milliseconds = Number(match[1]);
  // The years 68 to 3871; beyond them the text is no date of this world.
  if (Math.abs(milliseconds) > 6e13) refuse(input, 'use /Date(milliseconds)/');
  return dayInZone(milliseconds, milliseconds % MILLISECONDS_IN_DAY === 0 ? 'UTC' : timeZone);
}

/** A day written YYYYMMDD, as text or as a number: "20261001" -> 2026-10-01. */
export function readCompactDay(input: LedgerDay): CalendarDate | undefined {
  const { value } = input;
  if (isAbsent(value)) return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  const day = typeof text === 'string' ? text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : text;
  return isCalendarDate(day) ? day : refuse(input, 'use YYYYMMDD');
}
