import { addDays, daysBetween, weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type CheckFacts } from '../checkInput';
import { foldLetters } from '../foldText';
import { compilePhraseLists, findMatches } from '../phrasePattern';
import { DAYS_NAMED, type DaysNamed } from '../phrases/daysNamed';
import { SHORT_WEEKDAYS } from '../phrases/timeGone';
import { onceFor } from '../remember';
import { numbersIn } from './numberWords';

type Naming = Exclude<keyof DaysNamed, 'weekdays' | 'small'> | `weekday${number}`;

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

function listsByNaming(): Record<Naming, readonly string[]> {
  const lists = NAMINGS.map((naming) => [naming, LANGUAGES.flatMap((language) => language[naming])]);
  const weekdays = WEEKDAYS.map((day) => [
    `weekday${day}`,
    [...LANGUAGES.flatMap((language) => language.weekdays[day - 1] ?? []), SHORT_WEEKDAYS[day - 1] ?? ''],
  ]);
  return Object.fromEntries([...lists, ...weekdays]) as Record<Naming, readonly string[]>;
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

const dueDays = onceFor(({ invoices, asOf }: CheckFacts) =>
  invoices.map(({ dueDate }) => dueDate).filter((due) => due > asOf),
);

/**
 * True when all that a phrase says of a day is a due date to come ("next Tuesday", "in seven days"), or days just gone by, which
 * set no term.
 */
export function namesTrueDay(phrase: string, facts: CheckFacts): boolean {
  const { namings, small } = (ready ??= makeReady());
  const text = ` ${phrase} `;
  const right = findMatches(text, namings).filter(({ kind, from, to }) => {
    const found = text.slice(from, to).trim();
    return kind === 'recent' || dueDays(facts).some((due) => isCalled(kind, found, facts.asOf, due));
  });
  if (right.length === 0) return false;
  const rest = right.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
  return rest.split(' ').every((word) => word === '' || small.has(word));
}
