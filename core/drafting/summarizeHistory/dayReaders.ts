import { addDays, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { onceFor } from '../../guardrails/remember';
import { anyOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { slashed } from './slashedDates';
import { FRIDAY, dayOf, inMonth, resolve, weekdayIn, withYear, yearOf, type DayText } from './relativeDay';

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
  /** A weekday or a number alone: beside a deed it may be the last such day. */
  isLoose?: boolean;
  /** A weekday alone: a date beside it that falls on this weekday tells which one. */
  isWeekday?: boolean;
  /** A part of a day: of today, unless another day is named beside it. */
  ifAlone?: boolean;
  /** When it names no day after all, the words are left for the other readers. */
  mayFail?: boolean;
}

/** What stands behind the number of a day: "25th", "25.", "1er", "1º". */
const NTH = '(?:st|nd|rd|th|ere|er|e|ste[nr]?|te[nr]?|de|den|o|a|°)?';
/** "The last day of November" and the like, in one word or more. */
const ARTICLES = '(?:the |den |dem |der |le |el |il |de |op |am |dia |giorno |dem |d\\.? )?';
const FOLLOWS_NUMBER = '(?!\\d|[:.,/-]\\d|\\s?(?:€|%|eur|uhr|h\\b|ore\\b|horas\\b|heures\\b|am\\b|pm\\b|uur\\b|\\d))';

const PARTS_OF_MONTH: readonly [words: string, day: number][] = [
  [
    '(?:the )?(?:end of|last (?:working |business )?day (?:of|in)|last of)|late|end|ende|ultimo|letzten? (?:tag )?(?:im|des|vom)|fin(?: de)?|(?:le )?dernier jour (?:de|du mois de)|fin(?:al)?es de|final de|(?:el )?ultimo dia (?:de|del mes de)|eind(?:e)?(?: van)?|(?:de )?laatste dag van|(?:la )?fine(?: di)?|(?:l.)?ultimo giorno (?:di|del mese di)',
    31,
  ],
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

const namedDayOfMonth = ({ weekdays, shortWeekdays, ordinals }: DateWords): RegExp =>
  anyOf(
    `(?<weekday>${wordsOf({ ...weekdays, ...shortWeekdays })})\\.?,? ${ARTICLES}(?:(?<n>\\d{1,2})(?<nth>${NTH})\\.?${FOLLOWS_NUMBER}|(?<word>${wordsOf(ordinals)}))`,
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

/** "Your letter of the 9th last", "del 9 u.s.": whatever the language, no day to come. */
const LAST_MONTH =
  /(?<![\d.])\d{1,2}(?:st|nd|rd|th|e)? (?:u\.? ?s\.|ultimo scorso|j\.? ?l\.|l\.l\.|ppdo|inst\.|ult\.)/g;

/** "Tuesday 24": that day of this month or the next, or of the last one, that is a Tuesday; undefined when none is. */
function dayOfThatWeekday({ from, words }: DayText, { groups }: RegExpExecArray): CalendarDate | undefined {
  const weekday = weekdayIn(groups?.weekday ?? '', words);
  const number = words.ordinals[groups?.word ?? ''] ?? Number(groups?.n);
  if (!(number >= 1 && number <= 31)) return undefined;
  const days = [0, 1, -1].map((months) => inMonth(from, months, number)).filter((day) => Number(day.slice(8)) === number); // prettier-ignore
  const named = days.filter((day) => weekdayOf(day) === weekday);
  // Whoever writes "Tuesday the 25th" of a Wednesday has the number from the calendar, and the weekday from memory.
  const isOrdinal = groups?.nth !== '' && /^(?:st|nd|rd|th|e|ste|de)$/.test(groups?.nth ?? '');
  return named.find((day) => day >= from) ?? named[0] ?? (isOrdinal ? days.find((day) => day >= from) : undefined);
}

/** "On 26.11", "op 26-11": without a year, only behind a word that a day follows. */
function shortDate({ weekdays, shortWeekdays }: DateWords): DayReader {
  const before = `on|by|until|till|before|am|bis|zum|den|ab|per|le|au|el|del|al|dia|il|dal|entro il|op|voor|tegen|vanaf|dd|d\\.d\\.|${wordsOf({ ...weekdays, ...shortWeekdays })}`;
  return {
    says: anyOf(`(?:${before})\\.?,? (?:the |den |dem |de |le |il |el )?(?<day>\\d{1,2})[.-](?<month>1[0-2]|0?[1-9])(?![.,:/-]?\\d|\\s?(?:€|%|eur|uhr|h\\b|k\\b|am\\b|pm\\b))`, '(?<![\\d./-]|nr |no |num |n\\. )(?<d>0?[1-9]|[12]\\d|3[01])-(?<m>1[0-2]|0[1-9])(?![\\d.,:/-]\\d|-|\\s?(?:€|%|eur))'), // prettier-ignore
    read: ({ groups }, at) =>
      withYear(at.from, undefined, Number(groups?.month ?? groups?.m), Number(groups?.day ?? groups?.d)),
  };
}

/** "Al 29 gennaio" names no 29th in whatever language it is read. */
const BEFORE_MONTH =
  /^\.? ?(?:of |de |di |van )?(?:jan|gen|ene|feb|fev|marz|mars|march|maart|mrt|maerz|apr|abr|avr|mai\b|may|mei\b|mag|jun|juin|giu|jul|juil|lug|aug|aout|ago|sep|set|okt|oct|ott|nov|dez|dec|dic)/;
const TOLD =
  'told|said|wrote|promised|gesagt|geschrieben|mitgeteilt|dit|ecrit|annonce|dije|dijimos|dicho|escribi|detto|scritto|comunicato|gezegd|geschreven|gemeld';
/** "I told your colleague on the 6th that …": the day of telling has passed. */
const TOLD_ON = anyOf(
  `(?:${TOLD})(?: [a-z']{1,15}){0,5} (?:on the|am|le|el dia|el|il|op de|de) \\d{1,2}(?:st|nd|rd|th|e|\\.)?(?=,? (?:that|dass|que|che|dat|qu)(?![a-z]))`,
);

/**
 * Dates written with digits or a month's name, and then the relative ones: a place once read is blanked. Made once per
 * language: a thousand mails ask for the same ones.
 */
export const readersOf = onceFor((words: DateWords): readonly DayReader[] => makeReaders(words));

function makeReaders(words: DateWords): DayReader[] {
  const month = `(?<month>${wordsOf(words.months)})\\.?`;
  const written: Reader = ({ groups }, at) =>
    withYear(at.from, groups?.year, at.words.months[groups?.month ?? ''] ?? 0, at.words.ordinals[groups?.day ?? ''] ?? Number(groups?.day)); // prettier-ignore
  return [
    ...partsOfMonth(words),
    { says: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d)) },
    {
      says: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?![\d])/g,
      read: ([, day, m, year], at) => withYear(at.from, year, Number(m), Number(day)),
    },
    {
      says: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])|(?<![\d/-])(\d{1,2})\/(\d{1,2})(?![\d/-])/g,
      read: slashed,
    },
    {
      says: anyOf(
        `(?<day>\\d{1,2}|${wordsOf(words.ordinals)})${NTH}\\.?\\s?(?:of |de |di |van )?${month}(?:,?\\s(?:de |del )?(?<year>20\\d{2}))?`,
      ),
      read: written,
    },
    shortDate(words),
    { says: anyOf(`${month}\\s(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>20\\d{2}))?`), read: written },
    { says: LAST_MONTH, read: () => undefined },
    weekdayOfMonth(words),
    {
      says: OF_THIS_MONTH,
      read: ({ groups }, { from }) => dayOf(yearOf(from), Number(from.slice(5, 7)), Number(groups?.n)),
    },
    { says: namedDayOfMonth(words), read: (match, at) => dayOfThatWeekday(at, match), mayFail: true },
    { says: CALENDAR_WEEK, read: ({ groups }, at) => fridayOfWeek(at.from, Number(groups?.week)) },
    { says: TOLD_ON, read: () => undefined },
    ...words.relative.map(({ says, day }) => ({
      says,
      ifAlone: day.kind === 'inDays' && day.ifAlone === true,
      isLoose: day.kind === 'nthOfMonth' || (day.kind === 'weekday' && !day.nextWeek && !day.weeks),
      isWeekday: day.kind === 'weekday',
      read: (match: RegExpExecArray, at: DayText) =>
        day.kind === 'nthOfMonth' &&
        BEFORE_MONTH.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 12))
          ? undefined
          : resolve(day, match[0], match.groups ?? {}, at),
    })),
  ];
}
