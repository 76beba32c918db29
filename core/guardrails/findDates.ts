import { isCalendarDate, type CalendarDate } from '../calendar/calendarDate';
import { decimalSignOf } from './findAmounts';
import { foldInPlace } from './foldText';
import { anyOf, coverSpans, STAND_IN, type Span } from './knownText';
import { PHRASE_TABLES } from './phrases/languages';
import { withLatest } from './latestBeside';
import { NAMED_AFTER, WEEKDAY, WEEKDAY_IN_JAPANESE, weekdayIn } from './weekdayBeside';

/** A date in the text: the days it may mean. A date without a year lists only month and day ("--11-16"). */
export interface DateMention {
  written: string;
  start: number;
  end: number;
  /** YYYY-MM-DD, or --MM-DD without a year; empty when it is no day at all, such as "November 2026". */
  readings: string[];
  /** 1 Monday … 7 Sunday, when a weekday stands beside the date. */
  weekday?: number;
}

const folded = (words: readonly string[]): string[] => words.map((word) => foldInPlace(word));
const MONTHS: ReadonlyMap<string, number> = new Map(
  PHRASE_TABLES.flatMap((table) =>
    table.months.flatMap((names, index) => folded(names).map((name) => [name, index + 1] as const)),
  ),
);
/** The year before the first of the era Reiwa. */
const BEFORE_REIWA = 2018;

const MONTH = `(?:${anyOf(MONTHS.keys())})(?!\\p{L})`;
const NAMED = new RegExp(MONTH, 'u');
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?!\d)(?:\.?[oº°]|\.|:[ae]|st|nd|rd|th|er|eme|e|ª)?`;
const YEAR = String.raw`(?<year>\d{4}|'\d{2})(?!\d)(?: ?r\.(?!\p{L})| roku(?!\p{L}))?`;
/** How dates are written in folded text, each with a quick look whether a text can hold one at all. */
const FORMS = (
  [
    [String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![-/.]?\d)`, /\d{4}[-/.]\d/],
    [
      String.raw`(?<first>\d{1,2})(?<mark>[-/.]) ?(?<second>\d{1,2})\k<mark> ?(?<year>\d{4}|\d{2})(?![-/.]?\d)`,
      /\d[-/.] ?\d/,
    ],
    [String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})[ -](?<year>\d{4})(?![-/.,]?\d)(?! ?(?:kr|eur|[€$£]))`, /\d\/\d/],
    [String.raw`(?<first>\d{1,2})\. ?(?<second>\d{1,2})\.(?!\d)`, /\d\. ?\d/],
    [String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})(?![-/.]?\d)`, /\d\/\d/],
    [`${DAY}[ -]?(?:of |de |den )?(?<name>${MONTH})(?:\\.|-)?,? ?(?:(?:de |del |of )?${YEAR})?`, NAMED],
    [`(?<name>${MONTH})\\.? ${DAY}(?:,? ${YEAR})?`, NAMED],
    [`(?<name>${MONTH})\\.?,? (?:de |del |of )?${YEAR}`, NAMED],
    [
      String.raw`(?:(?:(?<year>\d{4})|令和 ?(?<era>\d{1,2})) ?年 ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日${WEEKDAY_IN_JAPANESE}`,
      /月/,
    ],
  ] as const
).map(([form, quick]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d][-/_.]?)(?:${WEEKDAY})?(?:${form})(?!\\p{L})${NAMED_AFTER}`, 'dgu'),
  quick,
}));

const DAY_AND_MONTH = FORMS[3];

type Order = 'day-first' | 'month-first';

const MOST_LANGUAGES = 200;
const orders = new Map<string, readonly Order[]>();

/** How numeric dates are read: English without a country could mean either, so both readings count. */
function ordersOf(language: string): readonly Order[] {
  if (/^en$/i.test(language)) return ['day-first', 'month-first'];
  const known = orders.get(language);
  if (known) return known;
  const order = readOrder(language);
  if (orders.size < MOST_LANGUAGES) orders.set(language, order);
  return order;
}

function readOrder(language: string): readonly Order[] {
  try {
    const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
    return parts.indexOf('month') < parts.indexOf('day') && parts[0] !== 'year' ? ['month-first'] : ['day-first'];
  } catch {
    return ['day-first', 'month-first'];
  }
}

const two = (part: string | number): string => String(part).padStart(2, '0');

function reading(year: string | undefined, month: string | number, day: string | number): string[] {
  const full = year === undefined ? undefined : year.replace("'", '').padStart(4, '20');
  const text = full === undefined ? `--${two(month)}-${two(day)}` : `${full}-${two(month)}-${two(day)}`;
  return isCalendarDate(full === undefined ? `2024${text.slice(1)}` : text) ? [text] : [];
}

function readingsOf(groups: Record<string, string | undefined>, orders: readonly Order[]): string[] {
  const { year, era, month, day, first, second, name, mark } = groups;
  if (month && day) return reading(era ? String(BEFORE_REIWA + Number(era)) : year, month, day);
  if (name) return day ? reading(year, MONTHS.get(name) ?? 0, day) : [];
  if (!first || !second) return [];
  // With points between them the day stands first, wherever the writer lives.
  const all = (mark === '.' ? (['day-first'] as const) : orders).flatMap((order) =>
    order === 'day-first' ? reading(year, second, first) : reading(year, first, second),
  );
  return [...new Set(all)];
}

/**
 * Where a date stands. Which digits it has plays no part in that, so the places found in "00 May 0000" are those of every
 * such text; only of a day and month in digits ("12.10.") the digits say whether it is a date at all.
 */
export interface DatePlace extends Span {
  /** Parts that are no digits, such as the month's name. */
  words: Readonly<Record<string, string>>;
  /** Parts in digits, by their places. */
  digits: readonly (readonly [name: string, from: number, to: number])[];
}

const IN_DIGITS: ReadonlySet<string> = new Set(['year', 'era', 'month', 'day', 'first', 'second']);

function placeOf(match: RegExpExecArray): DatePlace {
  const parts = Object.entries(match.groups ?? {}).filter(([, part]) => part !== undefined);
  const placed = match.indices?.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    words: Object.fromEntries(parts.filter(([name]) => !IN_DIGITS.has(name))),
    digits: parts.filter(([name]) => IN_DIGITS.has(name)).map(([name]) => [name, ...(placed[name] ?? [0, 0])]),
  };
}

/** What the date at a place says. */
export function readDate(text: string, { start, end, words, digits }: DatePlace, language: string): DateMention {
  const groups: Record<string, string | undefined> = { ...words };
  for (const [name, from, to] of digits) groups[name] = text.slice(from, to);
  const weekday = weekdayIn(groups);
  const readings = readingsOf(groups, ordersOf(language));
  return { written: text.slice(start, end), start, end, readings, ...(weekday ? { weekday } : {}) };
}

/** The places of all dates in order, the text with them covered, and whether a day and month in digits was looked at. */
export interface PlacedDates {
  covered: string;
  places: readonly DatePlace[];
  dependsOnDigits: boolean;
}

/** Finds the place of every date, in digits or words of any supported language, and covers it. */
export function placeDates(text: string, language: string): PlacedDates {
  const places: DatePlace[] = [];
  let [covered, dependsOnDigits] = [text, false];
  if (!/\d/.test(text)) return { covered, places, dependsOnDigits };
  let folded = foldInPlace(text);
  for (const form of FORMS) {
    // Where the point is the decimal sign, "12.10." ends a sentence with an amount.
    if (form === DAY_AND_MONTH && decimalSignOf(language) === '.') continue;
    if (!form.quick.test(folded)) continue;
    const found = [...folded.matchAll(form.pattern)].map(placeOf);
    if (form === DAY_AND_MONTH && found.length > 0) dependsOnDigits = true;
    const isDate = (place: DatePlace): boolean => readDate(text, place, language).readings.length > 0;
    const spans = form === DAY_AND_MONTH ? found.filter(isDate) : found;
    places.push(...spans);
    covered = coverSpans(covered, spans, STAND_IN.date);
    folded = coverSpans(folded, spans, STAND_IN.date);
  }
  places.sort((left, right) => left.start - right.start);
  return { covered: coverSpans(covered, withLatest(text, places), STAND_IN.date), places, dependsOnDigits };
}

/** True when every day the mention may mean is among the given ones. A date without a year matches any year. */
export function meansOneOf(mention: DateMention, days: readonly CalendarDate[]): boolean {
  return (
    mention.readings.length > 0 &&
    mention.readings.every((read) =>
      read.startsWith('--') ? days.some((day) => day.endsWith(read.slice(1))) : days.includes(read as CalendarDate),
    )
  );
}
