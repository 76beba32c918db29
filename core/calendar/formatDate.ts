import type { CalendarDate } from './calendarDate';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day as a reader of that language writes it in full: 2026-11-16 -> "16 November 2026" (en-GB), "16. November 2026" (de). */
export function formatDate(date: CalendarDate, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  const text = format.format(new Date(`${date}T00:00:00Z`));
  // Intl leaves out the ordinal that French writes for the first day of a month, and only there.
  return /^fr(-|$)/.test(locale) ? text.replace(/^1 /, '1er ') : text;
}
