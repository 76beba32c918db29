import type { CalendarDate } from './calendarDate';

const formats = new Map<string, Intl.DateTimeFormat>();

const shortFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day in few letters, for text messages: in digits, 2026-11-16 -> "16.11.2026" (de); English names the month, for its
 * readers disagree on which number comes first: "16 Nov 2026".
 */
export function formatShortDate(date: CalendarDate, locale: string): string {
  let format = shortFormats.get(locale);
  if (!format) {
    const isEnglish = /^en(-|$)/.test(locale);
    format = new Intl.DateTimeFormat(locale, {
      day: isEnglish ? 'numeric' : '2-digit',
      month: isEnglish ? 'short' : '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    });
    shortFormats.set(locale, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Days written before, by locale: a run of messages names the same few. */
const written = new Map<string, Map<string, string>>();
const MOST_DAYS = 2000;

/** The day as a reader of that language writes it in full: 2026-11-16 -> "16 November 2026" (en-GB), "16. November 2026" (de). */
export function formatDate(date: CalendarDate, locale: string): string {
  const days = written.get(locale) ?? new Map<string, string>();
  if (days.size === 0 || days.size >= MOST_DAYS) written.set(locale, days.size === 0 ? days : new Map());
  const known = days.get(date);
  if (known !== undefined) return known;
  const text = writeDate(date, locale);
  days.set(date, text);
  return text;
}

function writeDate(date: CalendarDate, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  const text = format.format(new Date(`${date}T00:00:00Z`));
  // Intl leaves out the ordinal that French writes for the first day of a month, and only there.
  return /^fr(-|$)/.test(locale) ? text.replace(/^1 /, '1er ') : text;
}
