import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { onceFor } from '../../guardrails/remember';
import { likelyOf } from '../../wording/firstLook/firstLook';
import { countedFrom } from './countedFrom';
import type { NamedDay } from './dayReader';
import { readersOf } from './dayReaders';
import { anyOf, patternOf, wordsOf, type DateWords } from './phrases/phraseBook';
import { LONGEST_AHEAD, daysLater, type DayText } from './relativeDay';

export type { NamedDay } from './dayReader';
export type { NumericOrder } from './relativeDay';

const LONGEST_BETWEEN = 30;

/** A weekday with a date behind it, in a language: "Friday 4 December". */
const weekdayOfDate = onceFor((words: DateWords): RegExp => {
  const months = wordsOf(words.months);
  const date = `\\d{1,2}(?:st|nd|rd|th|er|e|o|°|\\.)?[\\s./-]\\s?(?:of |de |di |van )?(?:\\d{1,2}|${months})`;
  const month = `(?:${months})\\.?\\s(?:the )?\\d{1,2}`;
  const written = `(?:${wordsOf(words.ordinals)}) (?:of |de |di |van )?(?:${months})`;
  const names = wordsOf({ ...words.weekdays, ...words.shortWeekdays });
  return patternOf(
    `(?<![a-z])(?:${names})\\.?,?\\s(?=(?:the |den |dem |le |el |il |de |op |am |dia )?(?:${date}|${month}|${written}))`,
  );
});

/** "Friday 4 December" is one day: the weekday beside a date is blanked, so that it is not read as the next Friday. */
function withoutNamedWeekday({ text, words }: DayText): string {
  const pattern = weekdayOfDate(words);
  // To look first costs less than to replace nothing.
  return text.search(pattern) < 0 ? text : text.replace(pattern, (whole) => ' '.repeat(whole.length));
}

/** What a replacement was called with, as a match. */
function matchOf(args: readonly unknown[]): RegExpExecArray & { index: number } {
  const hasGroups = typeof args.at(-1) === 'object';
  const groups = hasGroups ? (args.at(-1) as Record<string, string>) : undefined;
  const captures = args.slice(0, hasGroups ? -3 : -2) as string[];
  const [index, input] = args.slice(captures.length) as [number, string];
  return Object.assign([...captures], { index, input, groups }) as RegExpExecArray;
}

/** "He signs tomorrow, and it goes out the day after": counted from the day named before. */
function daysAfter(text: string, found: readonly NamedDay[], { words }: DayText): NamedDay[] {
  if (found.length === 0 || text.search(words.later) < 0) return [];
  return [...text.matchAll(words.later)].flatMap((match) => {
    const before = found.filter(({ index }) => index < match.index).at(-1);
    const day = before && daysLater(before.day, match.groups ?? {}, words);
    return day ? [{ index: match.index, length: match[0].length, day }] : [];
  });
}

/** What may stand between two names of one day: "Tuesday next week, that is on 24 November". */
const THAT_IS =
  /^[\s,(–-]*(?:(?:that is|i\.e\.|namely|so|also|sprich|das heisst|d\.h\.|soit|c'est-a-dire|donc|o sea|es decir|cioe|ossia|dus|oftewel|dat is|on|the|am|dem|den|der|le|el|dia|il|giorno|op|de)\.?[\s,]*){0,4}$/;

/** "Martes que viene, día 24" is one day: a weekday beside a date of that weekday falls away. */
function withoutToldTwice(places: readonly NamedDay[], text: string): NamedDay[] {
  return places.filter((place, at) => {
    if (!place.isWeekday) return true;
    return ![places[at - 1], places[at + 1]].some((other) => {
      if (!other || other.isWeekday || weekdayOf(other.day) !== weekdayOf(place.day)) return false;
      const [first, second] = place.index < other.index ? [place, other] : [other, place];
      const between = text.slice(first.index + first.length, second.index);
      return between.length <= LONGEST_BETWEEN && THAT_IS.test(between);
    });
  });
}

/** What was found last in each language: a sentence is asked for its days several times in a row. */
const lastFound = new WeakMap<DateWords, { at: DayText; days: readonly NamedDay[] }>();

/** Every day the text names, past and to come, with its place. */
function daysNamed(at: DayText): readonly NamedDay[] {
  const last = lastFound.get(at.words);
  if (last?.at.text === at.text && last.at.from === at.from && last.at.numericOrder === at.numericOrder)
    return last.days;
  const days = daysIn(at);
  lastFound.set(at.words, { at, days });
  return days;
}

/** The readers of a language that may find a day in a text, in their order. */
const likelyReaders = onceFor((words: DateWords) => likelyOf(readersOf(words), ({ says }) => says));

function daysIn(at: DayText): NamedDay[] {
  const readers = likelyReaders(at.words)(at.text);
  if (readers.length === 0) return [];
  const found: NamedDay[] = [];
  let text = withoutNamedWeekday(at);
  for (const { says, read, isLoose, ifAlone, isWeekday, mayFail } of readers) {
    // To look first costs less than to replace nothing.
    if (text.search(says) < 0) continue;
    text = text.replace(says, (...args: unknown[]) => {
      const match = matchOf(args);
      const day = read(match, at);
      if (day) found.push({ index: match.index, length: match[0].length, day, ...(isLoose ? { isLoose } : {}), ...(ifAlone ? { ifAlone } : {}), ...(isWeekday ? { isWeekday } : {}) }); // prettier-ignore
      return day || !mayFail ? ' '.repeat(match[0].length) : match[0];
    });
  }
  const named = found.some(({ ifAlone }) => !ifAlone) ? found.filter(({ ifAlone }) => !ifAlone) : found;
  const inOrder = countedFrom(
    named.sort((left, right) => left.index - right.index),
    at,
  );
  const isTaken = ({ index }: NamedDay): boolean =>
    inOrder.some((place) => index >= place.index && index < place.index + place.length);
  const after = daysAfter(text, inOrder, at).filter((place) => !isTaken(place));
  const all = [...inOrder, ...after].sort((left, right) => left.index - right.index);
  return withoutToldTwice(all, at.text);
}

/**
 * The days to come that a sentence names, in order of appearance, each once: written 2026-11-20, 20.11., "20 November",
 * "on Friday", "in 10 days", "Ende des Monats". Counted from the day the message was written (Monday 2026-11-09 and
 * "Freitag" -> 2026-11-13). Days before that day or more than a year later are not days of payment and are left out.
 */
export function findDays(at: DayText): CalendarDate[] {
  return [...new Set(daysAhead(at).map(({ day }) => day))];
}

/** The days to come with their places in the text, in order of appearance. */
export function daysAhead(at: DayText): NamedDay[] {
  return daysNamed(at).filter(({ day }) => day >= at.from && daysBetween(at.from, day) <= LONGEST_AHEAD);
}

const YESTERDAY = anyOf('yesterday|gestern|vorgestern|hier|avant-hier|ayer|anteayer|ieri|gisteren|eergisteren', '(?:last|letzte[nmrsi]?|vergangene[nmrs]?|vorige[nmrs]?|afgelopen) [a-z]+', '[a-z]+ (?:dernier|derniere|passee?|pasad[oa]|scors[oa])', '[a-z]+ ago|vor [a-z]+ (?:tagen|wochen)|il y a|hace [a-z]+|[a-z]+ fa|geleden'); // prettier-ignore

/** True when the text names a day that has passed: "on 3 November", "gestern", "la semana pasada". */
export function namesPastDay(at: DayText): boolean {
  if (at.text.search(YESTERDAY) >= 0) return true;
  return daysNamed(at).some(({ day }) => day < at.from && daysBetween(day, at.from) <= LONGEST_AHEAD);
}
