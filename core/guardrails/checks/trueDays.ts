import { addDays, daysBetween, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type CheckFacts } from '../checkInput';
import { foldLetters } from '../foldText';
import { compilePhraseLists, findMatches } from '../phrasePattern';
import { DAYS_NAMED, type DaysNamed } from '../phrases/daysNamed';
import { SHORT_WEEKDAYS, TIME_GONE } from '../phrases/timeGone';
import { onceFor } from '../remember';
import { numbersIn } from './numberWords';

type Naming = Exclude<keyof DaysNamed, 'weekdays' | 'small'> | `weekday${number}` | `last${number}` | 'weeksAgo';

const LANGUAGES = Object.values(DAYS_NAMED);
const NAMINGS = [
  'tomorrow',
  'dayAfterTomorrow',
  'thisWeek',
  'nextWeek',
  'inOneWeek',
  'inDays',
  'soon',
  'recent',
] as const satisfies readonly Naming[];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** "Next Friday" may be the one after this. */
const FURTHEST_WEEKDAY = 13;
const DAYS_A_WEEK = 7;

function listsByNaming(): Record<Naming, readonly string[]> {
  const lists = NAMINGS.map((naming) => [naming, LANGUAGES.flatMap((language) => language[naming])]);
  const weekdays = WEEKDAYS.map((day) => [
    `weekday${day}`,
    [...LANGUAGES.flatMap((language) => language.weekdays[day - 1] ?? []), SHORT_WEEKDAYS[day - 1] ?? ''],
  ]);
  const past = Object.values(TIME_GONE);
  const last = WEEKDAYS.map((day) => [`last${day}`, past.flatMap(({ lastWeekday }) => lastWeekday[day - 1] ?? [])]);
  const weeks = ['weeksAgo', past.flatMap(({ weeksAgo }) => weeksAgo)];
  return Object.fromEntries([...lists, ...weekdays, ...last, weeks]) as Record<Naming, readonly string[]>;
}

const makeReady = () => ({
  namings: compilePhraseLists(listsByNaming()),
  small: new Set(LANGUAGES.flatMap(({ small }) => small.flatMap((words) => foldLetters(words).split(' ')))),
});
let ready: ReturnType<typeof makeReady> | undefined;

const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekdayOf(day));

/** Whether a day to come may be called so on the day of the draft. */
function isCalled(naming: Naming, found: string, asOf: CalendarDate, due: CalendarDate): boolean {
  const ahead = daysBetween(asOf, due);
  if (naming === 'tomorrow') return ahead === 1;
  if (naming === 'dayAfterTomorrow') return ahead === 2;
  if (naming === 'inOneWeek') return ahead === 7;
  if (naming === 'inDays') return numbersIn(found).includes(ahead);
  if (naming === 'thisWeek') return mondayOf(due) === mondayOf(asOf);
  if (naming === 'nextWeek') return daysBetween(mondayOf(asOf), mondayOf(due)) === 7;
  if (naming === 'soon') return true;
  return naming === `weekday${weekdayOf(due)}` && ahead <= FURTHEST_WEEKDAY;
}

/** Whether a due date gone by may be called so on the day of the draft: "last Friday", "two weeks ago". */
function wasCalled(naming: Naming, found: string, asOf: CalendarDate, due: CalendarDate): boolean {
  const since = daysBetween(due, asOf);
  if (naming === `last${weekdayOf(due)}`) return since <= FURTHEST_WEEKDAY;
  if (naming !== 'weeksAgo') return false;
  const counted = numbersIn(found);
  return (counted.length > 0 ? counted : [1]).some((weeks) => weeks * DAYS_A_WEEK === since);
}

const dueDays = onceFor(({ invoices, asOf }: CheckFacts) => {
  const days = invoices.map(({ dueDate }) => dueDate);
  return { toCome: days.filter((due) => due > asOf), gone: days.filter((due) => due < asOf) };
});

/**
 * True when all that a phrase says of a day is the due date of an invoice ("next Tuesday", "in seven days", "a week ago"), or
 * a time gone by, which sets no term.
 */
export function namesTrueDay(phrase: string, facts: CheckFacts): boolean {
  const { namings, small } = (ready ??= makeReady());
  const text = ` ${phrase} `;
  const right = findMatches(text, namings).filter(({ kind, from, to }) => {
    const found = text.slice(from, to).trim();
    const { toCome, gone } = dueDays(facts);
    return (
      kind === 'recent' ||
      toCome.some((due) => isCalled(kind, found, facts.asOf, due)) ||
      gone.some((due) => wasCalled(kind, found, facts.asOf, due))
    );
  });
  if (right.length === 0) return false;
  const rest = right.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
  return rest.split(' ').every((word) => word === '' || small.has(word));
}
