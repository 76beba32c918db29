import { daysBetween, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type CheckFacts, type CheckInput } from '../checkInput';
import { compilePhraseLists, findMatches, type PhraseMatch } from '../phrasePattern';
import { PHRASE_TABLES } from '../phrases/languages';
import { HALVES, monthsOf, seasonsOf, timesTold, type NamedTime, type TimesTold } from '../phrases/timeGone';
import { onceFor, remember } from '../remember';
import { namedSpans, type Span } from './namedSpans';
import { numbersIn } from './numberWords';

type Shade = keyof TimesTold['shades'];
type Unit = keyof TimesTold['units'];

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const SHADES = ['over', 'nearly', 'about', 'exact', 'half', 'plus'] as const satisfies readonly Shade[];
const UNITS = [
  'days',
  'weeks',
  'months',
  'quarters',
  'halfYears',
  'years',
  'fortnight',
] as const satisfies readonly Unit[];
/** "Last Friday" may be the one of the week before. */
const FURTHEST_WEEKDAY = 13;
const DAYS_A_WEEK = 7;
/** "Two weeks and a day": elsewhere the article is a number word. */
const ENGLISH_ONE = / an? (?=(?:day|week|month|year)(?: |$))/g;
/** Czech "it is": a Danish "to" is two. */
const CZECH_IT_IS = / (?:je|jsou) (?:dnes )?to (?=[^;]*(?:tyd|mesic|rok))/g;
const MOST_TIMES = 1000;
/** February, and the longest. */
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];
const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { months: 1, quarters: 3, halfYears: 6, years: 12 };

const makeReady = () => {
  const told = PHRASE_TABLES.map(timesTold);
  const lists = <Key extends string>(keys: readonly Key[], of: (one: TimesTold, key: Key) => readonly string[]) =>
    compilePhraseLists(
      Object.fromEntries(keys.map((key) => [key, told.flatMap((one) => of(one, key))])) as Record<Key, string[]>,
    );
  const named = Object.keys(told[0]?.named ?? {}) as NamedTime[];
  const months = MONTHS.map(
    (month) =>
      [
        month,
        PHRASE_TABLES.flatMap((table) => [monthsOf(table)[month - 1] ?? '', ...seasonsOf(table, month)]),
      ] as const,
  );
  return {
    shades: lists(SHADES, ({ shades }, shade) => shades[shade]),
    units: lists(UNITS, ({ units }, unit) => units[unit]),
    eitherWay: lists(['eitherWay'], (one, key) => one[key]),
    toTheDay: lists(['toTheDay', 'dayMore'], (one, key) => one[key]),
    named: lists(named, (one, name) => one.named[name]),
    lastWeekdays: lists(WEEKDAYS.map(String), ({ lastWeekdays }, day) => lastWeekdays[Number(day) - 1] ?? []),
    today: lists(WEEKDAYS.map(String), ({ today }, day) => today[Number(day) - 1] ?? []),
    months: compilePhraseLists(Object.fromEntries(months.map(([month, forms]) => [String(month), forms]))),
  };
};
let ready: ReturnType<typeof makeReady> | undefined;
const patterns = () => (ready ??= makeReady());

/** The kinds of the longest phrases. */
function longestOf<Kind extends string>(matches: readonly PhraseMatch<Kind>[]): Kind[] {
  const longest = Math.max(0, ...matches.map(({ from, to }) => to - from));
  return matches.filter(({ from, to }) => to - from === longest).map(({ kind }) => kind);
}

/** What so many days, weeks or months may be called: never longer than it is, unless the words say "nearly" or "about". */
function spanOf(count: number, unit: Unit, shade: Shade | 'plain'): Span {
  const months = MONTHS_IN[unit];
  if (months) {
    const [short, long] = [count * months * SHORTEST_MONTH, count * months * LONGEST_MONTH];
    if (shade === 'over') return [short + 1, long + months * SHORTEST_MONTH - 1];
    if (shade === 'half') return [short + months * 14 - 4, long + months * 16 + 4];
    return shade === 'nearly' ? [short - 3, long - 1] : [short - (shade === 'about' ? 3 : 0), long + 3];
  }
  const days = unit === 'days' ? count : count * DAYS_A_WEEK;
  if (shade === 'over') return [days + 1, days + DAYS_A_WEEK - 1];
  if (shade === 'nearly') return [days - 3, days - 1];
  if (shade === 'about') return [days - 2, days + 2];
  if (shade === 'half') return [days + 3, days + 5];
  return [days, unit === 'days' || shade === 'exact' ? days : days + 2];
}

/** Counted times: "a good two weeks ago", "two weeks and a day ago", "a week ago today". */
function countedSpans(text: string, { shades, units, toTheDay }: ReturnType<typeof makeReady>): Span[] {
  const nouns = findMatches(text, units);
  const numbered = nouns.filter(({ from, to }) => text.slice(from, to).trim().includes(' '));
  const counted = numbered.length > 0 ? numbered : nouns;
  const [unit, end] = [counted[0]?.kind, Math.max(...counted.map(({ to }) => to))];
  if (unit === undefined) return [];
  const said = longestOf(findMatches(text, shades));
  const exact = longestOf(findMatches(text, toTheDay));
  // Italian "due" is a number: what follows the noun counts nothing.
  const counting = text.slice(0, end).replace(CZECH_IT_IS, ' ').replace(ENGLISH_ONE, ' one ');
  const words = counting.trim().split(' ');
  const halves = words.flatMap((word) => HALVES[word] ?? []);
  const numbers = words.map(numbersIn).filter((values) => values.length > 0);
  const [first = [1], last = [1]] = [halves.length > 0 ? halves : numbers[0], numbers.at(-1)];
  const countedIn = unit === 'fortnight' ? 'weeks' : unit;
  return (said.length > 0 ? said : (['plain'] as const)).flatMap((shade): Span[] => {
    if (shade === 'plus') {
      // "A week and three days" counts one number only.
      const weeks = numbers.length > 1 ? first : [1];
      return weeks.flatMap((week) => last.map((day): Span => [week * DAYS_A_WEEK + day, week * DAYS_A_WEEK + day]));
    }
    const counts = unit === 'fortnight' ? [2] : shade === 'half' ? first : last;
    const strict = exact.length > 0 && shade === 'plain' ? 'exact' : shade;
    const more = exact.includes('dayMore') ? 1 : 0;
    return counts.map((count) => {
      const [least, most] = spanOf(count, countedIn, strict);
      return [least + more, most + more];
    });
  });
}

/** Every span of days that a time gone may mean on a day, in its folded words. */
function readSpans(text: string, asOf: CalendarDate): Span[] {
  const months = longestOf(findMatches(text, patterns().months)).map(Number);
  const named = longestOf(findMatches(text, patterns().named)).flatMap((name) => namedSpans(name, months, asOf));
  const weekdays = longestOf(findMatches(text, patterns().lastWeekdays)).map((day): Span => {
    const since = (weekdayOf(asOf) - Number(day) + DAYS_A_WEEK) % DAYS_A_WEEK;
    return [since, since];
  });
  const weeks = weekdays.flatMap(([since]) =>
    [since, since + DAYS_A_WEEK]
      .filter((days) => days > 0 && days <= FURTHEST_WEEKDAY)
      .map((days): Span => [days, days]),
  );
  if (named.length > 0 || weeks.length > 0) return [...named, ...weeks];
  return countedSpans(text, patterns());
}

/** How many days ago each due date was that has gone by, and by how many the ledger has it overdue. */
const daysGone = onceFor(({ invoices, asOf }: CheckFacts) =>
  invoices.flatMap(({ dueDate, daysOverdue }) => [daysBetween(dueDate, asOf), daysOverdue]).filter((days) => days > 0),
);

/** The same of due dates gone by and to come. */
const daysAway = onceFor(({ invoices, asOf }: CheckFacts) =>
  invoices.flatMap(({ dueDate, daysOverdue }) => [daysBetween(dueDate, asOf), daysOverdue].map(Math.abs)),
);

/** "As every Tuesday", when today is one. */
const namesToday = (text: string, asOf: CalendarDate): boolean =>
  findMatches(text, patterns().today).some(({ kind }) => Number(kind) === weekdayOf(asOf));

/** What a text means that begins with a day and goes on with the words of a time gone on that day; a run of drafts tells few. */
const meaningOf = remember(
  (dayAndWords) => {
    const blank = dayAndWords.indexOf(' ');
    const asOf = dayAndWords.slice(0, blank) as CalendarDate;
    const text = `${dayAndWords.slice(blank)} `;
    const isEitherWay = findMatches(text, patterns().eitherWay).some(({ from, to }) => to - from === text.length - 1);
    return { isToday: namesToday(text, asOf), isEitherWay, spans: readSpans(text, asOf) };
  },
  { most: MOST_TIMES },
);

function isTrue(found: string, facts: CheckFacts): boolean {
  const { isToday, isEitherWay, spans } = meaningOf(`${facts.asOf} ${found}`);
  const distances = isEitherWay ? daysAway(facts) : daysGone(facts);
  return isToday || spans.some(([least, most]) => distances.some((days) => least <= days && days <= most));
}

/** Times told to have gone by since a due date: `right` of one of the message's invoices, or `wrong` of all. */
export function timesGone({
  reading,
  facts,
}: Pick<CheckInput, 'reading' | 'facts'>): Record<'right' | 'wrong', string[]> {
  const told = [...new Set(reading.phrases('timesGone'))];
  return {
    right: told.filter((found) => isTrue(found, facts)),
    wrong: told.filter((found) => !isTrue(found, facts)),
  };
}
