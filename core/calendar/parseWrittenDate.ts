import { ReceivablesError } from '../errors';
import { addDays, dayInZone, isCalendarDate, type CalendarDate } from './calendarDate';

/** In which order a sheet writes day, month and year. Undeclared means YYYY-MM-DD only: 01/10/2026 is never guessed. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

interface WrittenDate {
  value: unknown;
  /** The field's name in messages: "due date". */
  field: string;
  dateOrder?: DateOrder | undefined;
  /** The zone in which an instant is turned into a day. */
  timeZone: string;
}

const FORMS: Readonly<Record<DateOrder, RegExp>> = {
  ymd: /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  dmy: /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
  mdy: /^(?<month>\d{1,2})[-/. ](?<day>\d{1,2})[-/. ](?<year>\d{4})$/,
};
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Spreadsheet day 0 that makes every day after February 1900 right, although the spreadsheet believes in 1900-02-29. */
const SERIAL_ZERO = '1899-12-30' as CalendarDate;
/** 1954 to 2119: a number outside is a year, an instant or a mistake, never an invoice's day. */
const SERIALS = { first: 20_000, last: 80_000 };

function fromOrder(text: string, order: DateOrder): CalendarDate | undefined {
  const { year, month, day } = FORMS[order].exec(text)?.groups ?? {};
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** A time without a zone is the writer's wall clock, and midnight is how databases write a mere day: both keep their day. */
function fromTime(text: string, timeZone: string): CalendarDate | undefined {
  const day = (MIDNIGHT.exec(text) ?? LOCAL_TIME.exec(text))?.[1];
  if (day !== undefined) return isCalendarDate(day) ? day : undefined;
  if (!INSTANT.test(text) || !isCalendarDate(text.slice(0, 10))) return undefined;
  try {
    return dayInZone(text.replace(' ', 'T'), timeZone);
  } catch (error) {
    // The wrong hour or offset is the date's fault and is told as such; a wrong zone is the setting's.
    if (error instanceof ReceivablesError && error.code === 'invalid_date') return undefined;
    throw error;
  }
}

function refuse({ value, field }: WrittenDate): never {
  const text = typeof value === 'string' ? value.trim() : '';
  const orderMissing = fromOrder(text, 'dmy') ?? fromOrder(text, 'mdy') ?? fromOrder(text, 'ymd');
  throw new ReceivablesError({
    code: 'invalid_date',
    field,
    value,
    problem: orderMissing ? 'does not say which part is the day and which the month' : 'is not a date',
    hint: orderMissing ? 'use YYYY-MM-DD, or declare the date order' : 'use YYYY-MM-DD',
  });
}

/**
 * Reads a day as sheets, databases and web services write it: "2026-10-01", a spreadsheet's day number (46296 as a
 * number, not as text), an instant with its zone, or the declared order ("01.10.2026" as dmy). Undefined for no value.
 * Throws `invalid_date` naming the field and the value; an undeclared 01/10/2026 is such an error.
 */
export function parseWrittenDate(input: WrittenDate): CalendarDate | undefined {
  const { value, dateOrder, timeZone } = input;
  if (value === undefined || value === null || value === false) return undefined;
  if (typeof value === 'number') {
    const whole = Math.floor(value);
    return whole >= SERIALS.first && whole <= SERIALS.last ? addDays(SERIAL_ZERO, whole) : refuse(input);
  }
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (typeof text !== 'string') return refuse(input);
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (isCalendarDate(trimmed)) return trimmed;
  return (dateOrder && fromOrder(trimmed, dateOrder)) ?? fromTime(trimmed, timeZone) ?? refuse(input);
}
