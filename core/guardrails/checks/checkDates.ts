import { weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type Check, type CheckFacts } from '../checkInput';
import { dayRole, daysByRole } from '../dayRoles';
import { meansOneOf, type DateMention } from '../findDates';
import { type ReadLine } from '../readLines';
import { verdict } from './verdict';

function isRight(mention: DateMention, days: readonly CalendarDate[]): boolean {
  if (!meansOneOf(mention, days)) return false;
  if (mention.weekday === undefined) return true;
  return days.some((day) => meansOneOf(mention, [day]) && weekdayOf(day) === mention.weekday);
}

/** The dates of a line that are none of the ledger's, or not what the line calls them. */
function wrongDates({ rest, dates }: ReadLine, facts: CheckFacts, language: string): string[] {
  if (dates.length === 0) return [];
  const days = daysByRole(facts);
  return dates.filter((date) => !isRight(date, days[dayRole(rest, date, language)])).map(({ written }) => written);
}

/**
 * Every date is a due date, the day of the draft or a promised day, and is called what it is; a date that could be read two
 * ways must be right both ways.
 */
export const checkDates: Check = ({ facts, reading, message }) => {
  const written = reading.lines.flatMap((line) => wrongDates(line, facts, message.language));
  const wrong = [...written, ...reading.phrases('daysInWords')];
  return verdict(
    'dates',
    wrong,
    'Every date is the ledger’s.',
    'These dates are not in the ledger for this message, or could be read as another day: %. Write the day in digits and the month in words.',
  );
};
