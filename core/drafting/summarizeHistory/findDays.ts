import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { readersOf } from './dayReaders';
import { anyOf, patternOf, wordsOf } from './phrases/phraseBook';
import { LONGEST_AHEAD, type DayText } from './relativeDay';

export type { NumericOrder } from './relativeDay';

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
  for (const { says, read } of readersOf(at.words)) {
    text = text.replace(says, (...args: unknown[]) => {
      const whole = String(args[0]);
      const hasGroups = typeof args.at(-1) === 'object';
      const groups = hasGroups ? (args.at(-1) as Record<string, string>) : undefined;
      const index = Number(args.at(hasGroups ? -3 : -2));
      const captures = args.slice(0, hasGroups ? -3 : -2) as string[];
      const day = read(Object.assign([...captures], { index, input: text, groups }) as RegExpExecArray, at);
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
  return [...new Set(daysAhead(at).map(({ day }) => day))];
}

/** The days to come with their places in the text, in order of appearance. */
export function daysAhead(at: DayText): { index: number; day: CalendarDate }[] {
  return daysNamed(at).filter(({ day }) => day >= at.from && daysBetween(at.from, day) <= LONGEST_AHEAD);
}

const YESTERDAY = anyOf('yesterday|gestern|vorgestern|hier|avant-hier|ayer|anteayer|ieri|gisteren|eergisteren', '(?:last|letzte[nmrsi]?|vergangene[nmrs]?|vorige[nmrs]?|afgelopen) [a-z]+', '[a-z]+ (?:dernier|derniere|passee?|pasad[oa]|scors[oa])', '[a-z]+ ago|vor [a-z]+ (?:tagen|wochen)|il y a|hace [a-z]+|[a-z]+ fa|geleden'); // prettier-ignore

/** True when the text names a day that has passed: "on 3 November", "gestern", "la semana pasada". */
export function namesPastDay(at: DayText): boolean {
  if (at.text.search(YESTERDAY) >= 0) return true;
  return daysNamed(at).some(({ day }) => day < at.from && daysBetween(day, at.from) <= LONGEST_AHEAD);
}
