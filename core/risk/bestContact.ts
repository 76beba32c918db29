import { weekdayOf } from '../calendar/calendarDate';
import { ANSWER_DAYS, type ReminderAnswer } from '../history/reminderAnswers';
import type { CustomerRisk } from '../receivables/sections/risk';

/** Fewer reminders than this on the day, or on the other days together, and nothing is said. */
const FEWEST_ON_DAY = 3;
const FEWEST = 8;
/** How likely it may be that the day stands out by chance alone, all days of the week being looked at. */
const MOST_CHANCE = 0.1;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Tally {
  readonly answered: number;
  readonly sent: number;
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let at = 1; at <= k; at += 1) sum += Math.log((n - k + at) / at);
  return sum;
}

/** How likely so many or more of the answers fall on the day when days do not matter (Fisher's exact test, one-sided). */
function chanceOf(day: Tally, all: Tally): number {
  let chance = 0;
  for (let hits = day.answered; hits <= Math.min(day.sent, all.answered); hits += 1) {
    const rest = all.answered - hits;
    if (rest > all.sent - day.sent) continue;
    chance += Math.exp(logChoose(day.sent, hits) + logChoose(all.sent - day.sent, rest) - logChoose(all.sent, all.answered)); // prettier-ignore
  }
  return chance;
}

const tally = (answers: readonly ReminderAnswer[]): Tally => ({
  sent: answers.length,
  answered: answers.filter(({ answered }) => answered).length,
});

/**
 * The weekday on which this customer answers reminders, from `reminderAnswers`: "Answered 6 of 6 reminders sent on a
 * Tuesday within 4 days, and 2 of 9 sent on other days." Undefined unless the log holds eight reminders and the day stands
 * out by more than chance. It says when to write, never whether: caps, holds and quiet days decide that.
 */
export function bestContactOf(answers: readonly ReminderAnswer[]): CustomerRisk['bestContact'] {
  const all = tally(answers);
  if (all.sent < FEWEST) return undefined;
  const days = WEEKDAYS.map((name, at) => {
    const day = tally(answers.filter(({ sentOn }) => weekdayOf(sentOn) === at + 1));
    return { name, weekday: at + 1, ...day, chance: chanceOf(day, all) };
  }).filter(({ sent }) => sent >= FEWEST_ON_DAY && all.sent - sent >= FEWEST_ON_DAY);
  const [best] = [...days].sort((left, right) => left.chance - right.chance || left.weekday - right.weekday);
  if (!best || best.chance * days.length > MOST_CHANCE) return undefined;
  const { name, weekday, answered, sent } = best;
  const rest = `${all.answered - answered} of ${all.sent - sent} sent on other days`;
  const sentence = `Answered ${answered} of ${sent} reminders sent on a ${name} within ${ANSWER_DAYS} days, and ${rest}.`;
  return { weekday, answered, sent, sentence };
}
