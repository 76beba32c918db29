import { dayInZone, isCalendarDate } from '../../calendar/calendarDate';
import { instantAt } from '../../calendar/sendingHours';
import { ReceivablesError } from '../../errors';
import { isAbsent } from '../sources/ledgerRecord';
import { plainText } from './messageParts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322, section 3.3 and the zone names of 4.3; a name it does not know counts as UTC there. Some programs leave out a zero. */
const MAIL_DATE =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})\b/i;
const ZONES: Readonly<Record<string, string>> = {
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
}; // prettier-ignore

function mailDate(text: string): string | undefined {
  const [, day, month, year, hour, minute, second, zone] = MAIL_DATE.exec(text.trim().slice(0, 80)) ?? [];
  if (day === undefined || month === undefined || zone === undefined) return undefined;
  const index = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (index === 0) return undefined;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toLowerCase()] ?? 'Z');
  const pad = (value: string | number): string => String(value).padStart(2, '0');
  return `${year ?? ''}-${pad(index)}-${pad(day)}T${pad(hour ?? '')}:${minute ?? ''}:${second ?? '00'}${offset}`;
}

/** Milliseconds since 1970, as Gmail ("1794816000000") and HubSpot write them; seconds are ten digits. */
function epoch(value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

function dateText(value: unknown): string | undefined {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined;
}

/** A day, or a day and a time, as people and databases write them: with a blank, and often without a zone. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?(?: ?(?:(Z)|([+-]\d{2})(?::?(\d{2}))?))?)?$/;

/** Without a zone by the clock of `timeZone`, a day alone as its noon; undefined for what is not written so. */
function writtenMoment(text: string, timeZone: string | undefined): string | undefined {
  const [, day, hour, minute, rest = ':00', utc, hours, minutes = '00'] = WRITTEN.exec(text) ?? [];
  if (!isCalendarDate(day)) return undefined;
  const zone = utc ?? (hours === undefined ? undefined : `${hours}:${minutes}`);
  if (zone !== undefined) return `${day}T${hour ?? ''}:${minute ?? ''}${rest}${zone}`;
  return timeZone && instantAt({ day, time: hour === undefined ? '12:00' : `${hour}:${minute ?? ''}`, timeZone });
}

/** The same moment in the offset of a mail's date header: Gmail's own clock is sure, the header knows where the sender was. */
function inOffsetOf(moment: string, header: unknown): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(mailDate(plainText(header)) ?? '') ?? [];
  if (sign === undefined) return moment;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  // No place on earth is further from Greenwich.
  if (ahead === 0 || Math.abs(ahead) > 14 * 60) return moment;
  const shifted = new Date(Date.parse(moment) + ahead * 60_000).toISOString();
  return `${shifted.slice(0, 19)}${sign}${hours ?? ''}:${minutes ?? ''}`;
}

/**
 * A message's moment as ISO 8601 with the zone it was written in, from ISO, a mail's date header or milliseconds:
 * "Mon, 16 Nov 2026 23:30:00 -0500" -> "2026-11-16T23:30:00-05:00". With `timeZone` a moment may lack its
 * zone: "2026-11-16 08:30" in Europe/Berlin -> "2026-11-16T07:30:00.000Z". Undefined for no value. Throws `invalid_date`
 * for what is no moment or names no zone.
 */
export function readMoment({
  value,
  header,
  timeZone,
}: {
  value: unknown;
  header?: unknown;
  timeZone?: string | undefined;
}): string | undefined {
  if (isAbsent(value)) return undefined;
  const text = dateText(value) ?? epoch(value) ?? plainText(value).trim();
  const moment = mailDate(text) ?? writtenMoment(text, timeZone) ?? text;
  try {
    dayInZone(moment, 'UTC');
    return moment.endsWith('Z') && header !== undefined ? inOffsetOf(moment, header) : moment;
  } catch {
    throw new ReceivablesError({
      code: 'invalid_date',
      field: 'at',
      value,
      problem: 'is not a point in time',
      hint: 'use ISO 8601 with a zone, such as 2026-11-16T08:00:00Z',
    });
  }
}
