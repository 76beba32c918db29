import data from './data.json';

interface CountryDays {
  readonly weekend: string;
  readonly everyYear: string;
  readonly years: Readonly<Record<string, string>>;
}

const countries: Readonly<Record<string, CountryDays>> = data.countries;

/** The years of which public holidays are known; outside them only weekends are days off. */
export const HOLIDAY_YEARS = { from: data.from, to: data.to } as const;

/** The countries of which public holidays are known, as ISO 3166-1 alpha-2 codes, in order. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(countries);

const dayOf = (year: string, monthAndDay: string): string =>
  `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;

const listed = (days: string): string[] => (days === '' ? [] : days.split(' '));

const known = new Map<string, ReadonlySet<string>>();

/**
 * The nationwide public holidays of a country ("DE"), with the days given instead of one on a weekend, as YYYY-MM-DD.
 * England's for GB; holidays of a state or canton are not among them. Undefined for a country we know nothing of.
 * Days that follow the moon are predictions for later years. Source: see `source` in data.json and decision 0012.
 */
export function publicHolidaysOf(country: string): ReadonlySet<string> | undefined {
  if (!Object.hasOwn(countries, country)) return undefined;
  let days = known.get(country);
  if (!days) {
    const { everyYear, years } = countries[country]!;
    const inYear = ([year, rest]: [string, string]): string[] =>
      [...listed(everyYear), ...listed(rest)].map((monthAndDay) => dayOf(year, monthAndDay));
    known.set(country, (days = new Set(Object.entries(years).flatMap(inYear))));
  }
  return days;
}

/** The weekdays on which offices of a country rest, Monday 1 … Sunday 7: DE -> [6, 7], SA -> [5, 6]. Undefined when unknown. */
export function weekendOf(country: string): readonly number[] | undefined {
  return Object.hasOwn(countries, country) ? [...countries[country]!.weekend].map(Number) : undefined;
}
