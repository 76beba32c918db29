import { addDays, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { anyOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { FRIDAY, dayOf, inMonth, resolve, withYear, yearOf, type DayText } from './relativeDay';

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

type Reader = (match: RegExpExecArray, at: DayText) => CalendarDate | undefined;

/** A way to write a day, and how to read it. */
export interface DayReader {
  says: RegExp;
  read: Reader;
}

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
function partsOfMonth(words: DateWords): DayReader[] {
  return PARTS_OF_MONTH.map(([part, day]) => ({
    says: anyOf(`(?:${part})[\\s-](?<month>${wordsOf(words.months)})(?:\\s(?:de |del )?(?<year>20\\d{2}))?`),
    read: ({ groups }, at) => {
      const month = at.words.months[groups?.month ?? ''] ?? 1;
      const first = withYear(at.from, groups?.year, month, 28);
      return first && inMonth(first, 0, day);
    },
  }));
}

const namedDayOfMonth = ({ weekdays }: DateWords): RegExp =>
  anyOf(
    `(?<weekday>${wordsOf(weekdays)})\\.?,? (?:the |den |le |el |il |de |op |am |dia )?(?<n>\\d{1,2})(?:st|nd|rd|th|er|e|\\.)?(?![\\d:.,/-]|\\s?(?:€|eur|uhr|h\\b|\\d))`,
  );

const FIRST = 'first|ersten|erster|premier|primer|primo|eerste';
const LAST = 'last|letzten|letzter|dernier|ultimo|ultima|laatste';

/** "The first Friday of the month", of this one or, when it has passed, of the next. */
function weekdayOfMonth({ weekdays, months }: DateWords): DayReader {
  const month = `month|monats?|mois|mes|mese|maand|${wordsOf(months)}`;
  return {
    says: anyOf(
      `(?<which>${FIRST}|${LAST}) (?<weekday>${wordsOf(weekdays)}) (?:(?:of|in|im|des|du|de|del|van) )?(?:the |de |the next )?(?<month>${month})`,
    ),
    read: ({ groups }, { from, words }) => {
      const weekday = words.weekdays[groups?.weekday ?? ''];
      const named = words.months[groups?.month ?? ''];
      const isLast = new RegExp(`^(?:${LAST})$`).test(groups?.which ?? '');
      const start = named === undefined ? from : withYear(from, undefined, named, 28);
      if (weekday === undefined || start === undefined) return undefined;
      const days = [0, 1].map((later) => {
        const edge = isLast ? inMonth(start, later, 31) : inMonth(start, later, 1);
        return addDays(edge, isLast ? -((weekdayOf(edge) - weekday + 7) % 7) : (weekday - weekdayOf(edge) + 7) % 7);
      });
      return days.find((day) => day >= from);
    },
  };
}

/** "On the 3rd of this month", which may have passed. */
const OF_THIS_MONTH =
  /(?<![\d.])(?<n>\d{1,2})(?:st|nd|rd|th|er|e|\.)? (?:of this month|of the month|dieses monats|de ce mois|du mois courant|de este mes|del corriente|di questo mese|del mese corrente|c\.m|dezer|van deze maand)/g;

/** "Tuesday 24": the day of this month or the next that is a Tuesday; undefined when neither is. */
function dayOfThatWeekday({ from, words }: DayText, { groups }: RegExpExecArray): CalendarDate | undefined {
  const [weekday, number] = [words.weekdays[groups?.weekday ?? ''], Number(groups?.n)];
  if (!(number >= 1 && number <= 31)) return undefined;
  return [0, 1]
    .map((months) => inMonth(from, months, number))
    .find((day) => day >= from && weekdayOf(day) === weekday && Number(day.slice(8)) === number);
}

/** Patterns are made once per language: a thousand mails ask for the same ones. */
const READERS = new WeakMap<DateWords, readonly DayReader[]>();

/** Dates written with digits or a month's name, and then the relative ones: a place once read is blanked. */
export function readersOf(words: DateWords): readonly DayReader[] {
  const known = READERS.get(words);
  if (known) return known;
  const made = makeReaders(words);
  READERS.set(words, made);
  return made;
}

function makeReaders(words: DateWords): DayReader[] {
  const month = `(?<month>${wordsOf(words.months)})\\.?`;
  const written: Reader = ({ groups }, at) =>
    withYear(at.from, groups?.year, at.words.months[groups?.month ?? ''] ?? 0, Number(groups?.day));
  return [
    ...partsOfMonth(words),
    { says: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d)) },
    {
      says: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?![\d])/g,
      read: ([, day, m, year], at) => withYear(at.from, year, Number(m), Number(day)),
    },
    {
      says: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])|(?<![\d/-])(\d{1,2})\/(\d{1,2})(?![\d/-])/g,
      read: ([, a, b, year, c, d], at) => slashed(at, a ?? c ?? '', b ?? d ?? '', year),
    },
    {
      says: anyOf(
        `(?<day>\\d{1,2})(?:st|nd|rd|th|er|e|°)?\\.?\\s(?:of |de )?${month}(?:,?\\s(?:de |del )?(?<year>20\\d{2}))?`,
      ),
      read: written,
    },
    { says: anyOf(`${month}\\s(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>20\\d{2}))?`), read: written },
    weekdayOfMonth(words),
    {
      says: OF_THIS_MONTH,
      read: ({ groups }, { from }) => dayOf(yearOf(from), Number(from.slice(5, 7)), Number(groups?.n)),
    },
    { says: namedDayOfMonth(words), read: (match, at) => dayOfThatWeekday(at, match) },
    { says: CALENDAR_WEEK, read: ({ groups }, at) => fridayOfWeek(at.from, Number(groups?.week)) },
    ...words.relative.map(({ says, day }) => ({
      says,
      read: (match: RegExpExecArray, at: DayText) => resolve(day, match[0], match.groups ?? {}, at),
    })),
  ];
}
