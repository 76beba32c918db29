import { MONDAY_TO_FRIDAY, addBusinessDays } from '../../calendar/businessDays';
import { addDays, daysBetween, isCalendarDate, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { anyOf, patternOf, wordsOf, type DateWords, type RelativeDay } from './phrases/phraseBook';

/** How a region writes 03/04: `unclear` when nobody can say, and then such a date is not read at all. */
export type NumericOrder = 'day_first' | 'month_first' | 'unclear';

interface DayText {
  /** Text made easy to compare by `matchableText`. */
  text: string;
  words: DateWords;
  /** The day the message was written: "Friday" counts from here. */
  from: CalendarDate;
  numericOrder: NumericOrder;
}

const FRIDAY = 5;
/** A day without a year that has just passed is an old one; one that passed long ago means next year. */
const LONGEST_AGO = 60;
const LONGEST_AHEAD = 366;

const pad = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isCalendarDate(text) ? text : undefined;
}

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
const monthOf = (day: CalendarDate): number => Number(day.slice(5, 7));

/** The given day of the month that many months later, or the month's last day when it is shorter. */
function inMonth(from: CalendarDate, months: number, day: number): CalendarDate {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = day; last > 28; last -= 1) {
    const found = dayOf(year, month, last);
    if (found) return found;
  }
  return dayOf(year, month, Math.min(day, 28)) ?? from;
}

function withYear(from: CalendarDate, year: string | undefined, month: number, day: number): CalendarDate | undefined {
  if (year) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const here = dayOf(yearOf(from), month, day);
  if (here && daysBetween(here, from) > LONGEST_AGO) return dayOf(yearOf(from) + 1, month, day);
  return here ?? dayOf(yearOf(from) + 1, month, day);
}

function endOfWeek(from: CalendarDate, weeks: number): CalendarDate {
  const friday = addDays(from, FRIDAY - weekdayOf(from) + 7 * weeks);
  return friday < from ? addDays(friday, 7) : friday;
}

/** The next such weekday after the day of writing, or the one in the next calendar week. */
function nextWeekday(from: CalendarDate, weekday: number, inNextWeek: boolean): CalendarDate {
  if (inNextWeek) return addDays(from, 8 - weekdayOf(from) + weekday - 1);
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead === 0 ? 7 : ahead);
}

function numberOf(text: string | undefined, words: DateWords): number {
  return text === undefined ? Number.NaN : (words.numbers[text] ?? Number(text));
}

function resolve(
  day: RelativeDay,
  said: string,
  groups: Record<string, string | undefined>,
  at: DayText,
): CalendarDate | undefined {
  const { from, words } = at;
  switch (day.kind) {
    case 'inDays': {
      const days = day.days ?? numberOf(groups.n, words) * (groups.weeks ? 7 : 1);
      if (!Number.isInteger(days) || days > LONGEST_AHEAD) return undefined;
      return groups.business ? addBusinessDays(from, days, MONDAY_TO_FRIDAY) : addDays(from, days);
    }
    case 'endOfWeek':
      return endOfWeek(from, day.weeks);
    case 'endOfMonth':
      return inMonth(from, day.months, 31);
    case 'dayOfMonth':
      return inMonth(from, day.months, day.day);
    case 'weekday': {
      const weekday = said.split(/[^a-z]+/).flatMap((word) => words.weekdays[word] ?? [])[0];
      return weekday === undefined ? undefined : nextWeekday(from, weekday, day.nextWeek ?? false);
    }
    case 'nthOfMonth': {
      const number = numberOf(groups.n, words);
      if (!(number >= 1 && number <= 31)) return undefined;
      const here = inMonth(from, 0, number);
      return here >= from ? here : inMonth(from, 1, number);
    }
    case 'past':
      return undefined;
  }
}

/** "KW 48", "week 48", "semaine 48": a bank's week ends on Friday. */
const CALENDAR_WEEK =
  /(?<![a-z])(?:kw|kalenderwoche|calendar week|week|wk|semaine|semana|settimana)\.?\s(?<week>[1-5]?\d)(?!\d| ?[a-z]*[.:]\d)/g;

/** The Friday of the next calendar week of that number (ISO 8601: week 1 holds 4 January). */
function fridayOfWeek(from: CalendarDate, week: number): CalendarDate | undefined {
  if (!(week >= 1 && week <= 53)) return undefined;
  const fridays = [0, 1].flatMap((later) => {
    const fourth = dayOf(yearOf(from) + later, 1, 4);
    return fourth ? [addDays(fourth, FRIDAY - weekdayOf(fourth) + 7 * (week - 1))] : [];
  });
  return fridays.find((friday) => friday >= from);
}

type Reader = (match: RegExpExecArray) => CalendarDate | undefined;

function slashed(at: DayText, left: string, right: string, year: string | undefined): CalendarDate | undefined {
  const [first, second] = [Number(left), Number(right)];
  const dayFirst = withYear(at.from, year, second, first);
  const monthFirst = withYear(at.from, year, first, second);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (at.numericOrder === 'unclear') return undefined;
  return at.numericOrder === 'month_first' ? monthFirst : dayFirst;
}

const PARTS_OF_MONTH: readonly [words: string, day: number][] = [
  ['(?:the )?end of|late|ende|fin(?: de)?|finales de|eind(?:e)?(?: van)?|(?:la )?fine(?: di)?', 31],
  ['middle of|mid|mitte|mi|mediados de|medio|half|meta(?: di)?', 15],
  [
    'beginning of|start of|early|anfang|debut|principios de|begin(?: van)?|inizio(?: di)?|inizi di|(?:i )?primi (?:giorni )?di',
    5,
  ],
];

/** "End of November", "Mitte Dezember": the last day, the 15th and the 5th of the month, whatever the language. */
function partsOfMonth(at: DayText): { says: RegExp; read: Reader }[] {
  return PARTS_OF_MONTH.map(([words, day]) => ({
    says: anyOf(`(?:${words})[\\s-](?<month>${wordsOf(at.words.months)})(?:\\s(?:de |del )?(?<year>20\\d{2}))?`),
    read: ({ groups }) => {
      const month = at.words.months[groups?.month ?? ''] ?? 1;
      const first = withYear(at.from, groups?.year, month, 28);
      return first && inMonth(first, 0, day);
    },
  }));
}

/** Dates written with digits or a month's name, and then the relative ones: a place once read is blanked. */
function readersOf(at: DayText): { says: RegExp; read: Reader }[] {
  const month = `(?<month>${wordsOf(at.words.months)})\\.?`;
  const written: Reader = ({ groups }) =>
    withYear(at.from, groups?.year, at.words.months[groups?.month ?? ''] ?? 0, Number(groups?.day));
  return [
    ...partsOfMonth(at),
    { says: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d)) },
    {
      says: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?![\d])/g,
      read: ([, day, m, year]) => withYear(at.from, year, Number(m), Number(day)),
    },
    {
      says: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])|(?<![\d/-])(\d{1,2})\/(\d{1,2})(?![\d/-])/g,
      read: ([, a, b, year, c, d]) => slashed(at, a ?? c ?? '', b ?? d ?? '', year),
    },
    {
      says: anyOf(
        `(?<day>\\d{1,2})(?:st|nd|rd|th|er|e|°)?\\.?\\s(?:of |de )?${month}(?:,?\\s(?:de |del )?(?<year>20\\d{2}))?`,
      ),
      read: written,
    },
    { says: anyOf(`${month}\\s(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>20\\d{2}))?`), read: written },
    { says: CALENDAR_WEEK, read: ({ groups }) => fridayOfWeek(at.from, Number(groups?.week)) },
    ...at.words.relative.map(({ says, day }) => ({
      says,
      read: (match: RegExpExecArray) => resolve(day, match[0], match.groups ?? {}, at),
    })),
  ];
}

/** "Friday 4 December" is one day: the weekday beside a date is blanked, so that it is not read as the next Friday. */
function withoutNamedWeekday({ text, words }: DayText): string {
  const date = `\\d{1,2}(?:st|nd|rd|th|er|e|\\.)?[\\s./-]\\s?(?:of |de |di )?(?:\\d{1,2}|${wordsOf(words.months)})`;
  const month = `(?:${wordsOf(words.months)})\\s\\d{1,2}`;
  const says = `(?<![a-z])(?:${wordsOf(words.weekdays)})\\.?,?\\s(?=(?:the |den |dem |le |el |il |de |op |am )?(?:${date}|${month}))`;
  return text.replace(patternOf(says), (whole) => ' '.repeat(whole.length));
}

/** Every day the text names, past and to come, with its place. */
function daysNamed(at: DayText): { index: number; day: CalendarDate }[] {
  const found: { index: number; day: CalendarDate }[] = [];
  let text = withoutNamedWeekday(at);
  for (const { says, read } of readersOf(at)) {
    text = text.replace(says, (...args: unknown[]) => {
      const whole = String(args[0]);
      const hasGroups = typeof args.at(-1) === 'object';
      const groups = hasGroups ? (args.at(-1) as Record<string, string>) : undefined;
      const index = Number(args.at(hasGroups ? -3 : -2));
      const captures = args.slice(0, hasGroups ? -3 : -2) as string[];
      const day = read(Object.assign([...captures], { index, input: text, groups }) as RegExpExecArray);
      if (day) found.push({ index, day });
      return ' '.repeat(whole.length);
    });
  }
  return found.sort((left, right) => left.index - right.index);
}

/**
 * The days to come that a sentence names, in order of appearance, each once: written 2026-11-20, 20.11., "20 November",
 * "on Friday", "in 10 days", "Ende des Monats". Counted from the day the message was written (Monday 2026-11-09 and
 * "Freitag" -> 2026-11-13). Days before that day or more than a year later are not days of payment and are left out.
 */
export function findDays(at: DayText): CalendarDate[] {
  const ahead = daysNamed(at).filter(({ day }) => day >= at.from && daysBetween(at.from, day) <= LONGEST_AHEAD);
  return [...new Set(ahead.map(({ day }) => day))];
}

const YESTERDAY = anyOf('yesterday|gestern|vorgestern|hier|avant-hier|ayer|anteayer|ieri|gisteren|eergisteren', '(?:last|letzte[nmrsi]?|vergangene[nmrs]?|vorige[nmrs]?|afgelopen) [a-z]+', '[a-z]+ (?:dernier|derniere|passee?|pasad[oa]|scors[oa])', '[a-z]+ ago|vor [a-z]+ (?:tagen|wochen)|il y a|hace [a-z]+|[a-z]+ fa|geleden'); // prettier-ignore

/** True when the text names a day that has passed: "on 3 November", "gestern", "la semana pasada". */
export function namesPastDay(at: DayText): boolean {
  if (at.text.search(YESTERDAY) >= 0) return true;
  return daysNamed(at).some(({ day }) => day < at.from && daysBetween(day, at.from) <= LONGEST_AHEAD);
}
