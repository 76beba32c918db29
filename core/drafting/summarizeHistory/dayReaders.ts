import { weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { onceFor } from '../../guardrails/remember';
import type { DayReader, Reader } from './dayReader';
import { daysOfMonth } from './daysOfMonth';
import { dayOfNumberedWeek } from './daysOfWeek';
import { FEAST_DAY } from './feastDays';
import { DAYS_OF_EACH_MONTH, listedDay } from './listedDays';
import { anyOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { PHRASE_BOOKS } from './phrases/phraseBooks';
import { slashed, weekdayBefore } from './slashedDates';
import { dayOf, inMonth, resolve, weekdayIn, withYear, yearOf, type DayText } from './relativeDay';

/** What stands behind the number of a day: "25th", "25.", "1er", "1º". */
const NTH = '(?:st|nd|rd|th|ere|er|e|ste[nr]?|te[nr]?|de|den|o|a|°)?';
/** "The last day of November" and the like, in one word or more. */
const ARTICLES = '(?:the |den |dem |der |le |el |il |de |op |am |dia |giorno |dem |d\\.? )?';
const FOLLOWS_NUMBER = '(?!\\d|[:.,/-]\\d|\\s?(?:€|%|eur|uhr|h\\b|ore\\b|horas\\b|heures\\b|am\\b|pm\\b|uur\\b|\\d))';

const namedDayOfMonth = ({ weekdays, shortWeekdays, ordinals }: DateWords): RegExp =>
  anyOf(
    `(?<weekday>${wordsOf({ ...weekdays, ...shortWeekdays })})\\.?,? \\(?${ARTICLES}(?:(?<n>\\d{1,2})(?<nth>${NTH})\\.?${FOLLOWS_NUMBER}|(?<word>${wordsOf(ordinals)}))`,
  );

/** "On the 3rd of this month", which may have passed. */
const OF_THIS_MONTH =
  /(?<![\d.])(?<n>\d{1,2})(?:st|nd|rd|th|er|e|\.)? (?:of this month|dieses monats|de ce mois|du mois courant|de este mes|del corriente|di questo mese|del mese corrente|c\.m|dezer|van deze maand)/g;

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
  const before = `valuta|value|valeur|valor|wert|wertstellung|date|datum|data|fecha|on|by|until|till|before|am|bis|zum|den|ab|per|le|au|el|del|al|dia|il|dal|entro il|op|voor|tegen|vanaf|dd|d\\.d\\.|${wordsOf({ ...weekdays, ...shortWeekdays })}`;
  return {
    says: anyOf(`(?:${before})\\.?,? (?:the |den |dem |de |le |il |el )?(?<day>\\d{1,2})[.-](?<month>1[0-2]|0?[1-9])(?![.,:/-]?\\d|\\s?(?:€|%|eur|uhr|h\\b|k\\b|am\\b|pm\\b))`, '(?<![\\d./-]|nr |no |num |n\\. )(?<d>0?[1-9]|[12]\\d|3[01])-(?<m>1[0-2]|0[1-9])(?![\\d.,:/-]\\d|-|\\s?(?:€|%|eur))'), // prettier-ignore
    read: ({ groups, index }, at) => {
      const day = withYear(at.from, undefined, Number(groups?.month ?? groups?.m), Number(groups?.day ?? groups?.d));
      // "Open 9-12" tells the hours, "do 3-12" a day.
      const isHours = Number(groups?.d) < Number(groups?.m);
      return day && isHours && weekdayBefore(at, index) !== weekdayOf(day) ? undefined : day;
    },
  };
}

const LONGEST_MONTH = 20;
const MONTHS = wordsOf(Object.assign({}, ...PHRASE_BOOKS.map(({ dates }) => dates.months)) as DateWords['months']);
/** "Al 29 gennaio" names no 29th in whatever language it is read; "mar" is a Tuesday as well. */
const BEFORE_MONTH = new RegExp(`^\\.? ?(?:of |de |di |van )?(?!mar\\b)(?:${MONTHS})(?![a-z])`);
const TOLD =
  'told|said|wrote|promised|gesagt|geschrieben|mitgeteilt|dit|ecrit|annonce|dije|dijimos|dicho|escribi|detto|scritto|comunicato|gezegd|geschreven|gemeld';
/** "I told your colleague on the 6th that …": the day of telling has passed. */
const TOLD_ON = anyOf(
  `(?:${TOLD})(?: [a-z']{1,15}){0,5} (?:on the|am|le|el dia|el|il|op de|de) \\d{1,2}(?:st|nd|rd|th|e|\\.)?(?=,? (?:that|dass|que|che|dat|qu)(?![a-z]))`,
);

const IN_FIGURES: readonly DayReader[] = [
  { says: /\b(20\d{2})[-/.](\d{2})[-/.](\d{2})\b/g, read: ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d)) },
  {
    says: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?![\d])/g,
    read: ([, day, m, year], at) => withYear(at.from, year, Number(m), Number(day)),
  },
  {
    says: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])|(?<![\d/-]|\b(?:pos|nr|no|num|size|art|fig|teil|part|rate)\.? )(\d{1,2})\/(\d{1,2})(?![\d/-])/g,
    read: slashed,
  },
];

/** "Tomorrow", "am Freitag", "le 25": as the language says it. */
function relativeDays(words: DateWords): DayReader[] {
  return words.relative.map(({ says, day }) => ({
    says,
    ifAlone: day.kind === 'inDays' && day.ifAlone === true,
    isLoose: day.kind === 'nthOfMonth' || (day.kind === 'weekday' && !day.nextWeek && !day.weeks),
    isWeekday: day.kind === 'weekday',
    read: (match: RegExpExecArray, at: DayText) =>
      day.kind === 'nthOfMonth' &&
      BEFORE_MONTH.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_MONTH))
        ? undefined
        : resolve(day, match[0], match.groups ?? {}, at),
  }));
}

/**
 * Dates written with digits or a month's name, and then the relative ones: a place once read is blanked. Made once per
 * language: a thousand mails ask for the same ones.
 */
export const readersOf = onceFor((words: DateWords): readonly DayReader[] => makeReaders(words));

function makeReaders(words: DateWords): DayReader[] {
  const month = `(?<month>${wordsOf(words.months)})\\.?`;
  const written: Reader = ({ groups }, at) =>
    withYear(at.from, groups?.year ?? groups?.short, at.words.months[groups?.month ?? ''] ?? 0, at.words.ordinals[groups?.day ?? ''] ?? Number(groups?.day)); // prettier-ignore
  return [
    FEAST_DAY,
    ...daysOfMonth(words),
    DAYS_OF_EACH_MONTH,
    listedDay(words),
    ...IN_FIGURES,
    {
      says: anyOf(
        `(?<day>\\d{1,2}|${wordsOf(words.ordinals)})${NTH}\\.?[\\s-]?(?:of |de |di |van )?${month}(?:(?:,?\\s(?:de |del )?|-)(?<year>20\\d{2})|(?:-|,?\\s')(?<short>\\d{2})(?!\\d))?`,
      ),
      read: written,
    },
    shortDate(words),
    {
      says: anyOf(
        `${month}\\s(?:the )?(?<day>\\d{1,2}|(?<=the )(?:${wordsOf(words.ordinals)}))(?:st|nd|rd|th)?(?:,?\\s(?<year>20\\d{2}))?`,
      ),
      read: written,
    },
    { says: LAST_MONTH, read: () => undefined },
    dayOfNumberedWeek(words),
    {
      says: OF_THIS_MONTH,
      read: ({ groups }, { from }) => dayOf(yearOf(from), Number(from.slice(5, 7)), Number(groups?.n)),
    },
    { says: namedDayOfMonth(words), read: (match, at) => dayOfThatWeekday(at, match), mayFail: true },
    { says: TOLD_ON, read: () => undefined },
    ...relativeDays(words),
  ];
}
