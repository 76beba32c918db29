import { ReceivablesError } from '../errors';
import type { BusinessCalendar } from './businessDays';
import { HOLIDAY_COUNTRIES, publicHolidaysOf, weekendOf } from './holidays/publicHolidays';

/** The days off of our own company, and whether customers have those of their own country. */
export interface CompanyCalendar extends BusinessCalendar {
  /** Given when a customer of a known country rests on that country's weekend and holidays, and on these days besides. */
  readonly customersRestToo?: { readonly on: ReadonlySet<string> };
}

interface DaysOff {
  /** Our own country, ISO 3166-1 alpha-2, for customers whose country is not known. */
  country?: string | undefined;
  /** Our own weekend where it differs from the country's; Saturday and Sunday without either. */
  weekend?: readonly number[] | undefined;
  /** Further days without sending to anybody, as YYYY-MM-DD. */
  holidays?: Iterable<string> | undefined;
  /** Whether each customer has the weekend and public holidays of their own country. */
  customerCountries?: boolean | undefined;
}

const union = (left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> =>
  left.size === 0 ? right : new Set([...left, ...right]);

const NO_DAYS: ReadonlySet<string> = new Set();

/** Puts a company's calendar together. Throws `invalid_setting` for a country of which no holidays are known. */
export function companyCalendar({ country, weekend, holidays = [], customerCountries }: DaysOff): CompanyCalendar {
  const own: ReadonlySet<string> = new Set(holidays);
  if (country !== undefined && !HOLIDAY_COUNTRIES.includes(country)) {
    throw new ReceivablesError({
      code: 'invalid_setting',
      field: 'holiday country',
      value: country,
      problem: 'is not a country whose public holidays are known',
      hint: `use one of ${HOLIDAY_COUNTRIES.join(', ')}, or list the holidays yourself`,
    });
  }
  return {
    weekend: weekend ?? (country === undefined ? undefined : weekendOf(country)) ?? [6, 7],
    holidays: union(own, (country === undefined ? undefined : publicHolidaysOf(country)) ?? NO_DAYS),
    ...(customerCountries ? { customersRestToo: { on: own } } : {}),
  };
}

const calendars = new WeakMap<CompanyCalendar, Map<string, BusinessCalendar>>();

/**
 * The days off of a customer: those of their country when it is known and the calendar asks for them, else our own.
 * With customers' countries on, a customer in SA rests on Friday and Saturday, and one in DE on 3 October.
 */
export function calendarFor({
  calendar,
  country,
}: {
  calendar: CompanyCalendar;
  country?: string | undefined;
}): BusinessCalendar {
  if (country === undefined || !calendar.customersRestToo) return calendar;
  let found = calendars.get(calendar);
  if (!found) calendars.set(calendar, (found = new Map()));
  let theirs = found.get(country);
  if (!theirs) {
    const [weekend, holidays] = [weekendOf(country), publicHolidaysOf(country)];
    theirs = weekend && holidays ? { weekend, holidays: union(calendar.customersRestToo.on, holidays) } : calendar;
    found.set(country, theirs);
  }
  return theirs;
}
