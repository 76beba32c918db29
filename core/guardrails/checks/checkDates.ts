import { weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type Check, type CheckFacts } from '../checkInput';
import { dayRole, daysInRole } from '../dayRoles';
import { meansOneOf, type DateMention } from '../findDates';
import { onceFor } from '../remember';
import { verdict } from './verdict';

/** Every day the text may name: due dates, the day of the draft, a promised day, and contacts on record. */
export const ledgerDates = onceFor(({ invoices, asOf, facts }: CheckFacts): ReadonlySet<CalendarDate> => {
  const { promise, contact, elsewhere } = facts;
  const others = [promise?.date, contact?.lastReminderOn, contact?.lastReplyOn].filter((day) => day !== undefined);
  const announced = (elsewhere?.promises ?? []).map(({ date }) => date);
  return new Set([...invoices.map(({ dueDate }) => dueDate), asOf, ...others, ...announced]);
});

function isRight(mention: DateMention, days: ReadonlySet<CalendarDate>): boolean {
  if (!meansOneOf(mention, days)) return false;
  if (mention.weekday === undefined) return true;
  return [...days].some((day) => meansOneOf(mention, new Set([day])) && weekdayOf(day) === mention.weekday);
}

/**
 * Every date is a due date, the day of the draft or a promised day, and is called what it is; a date that could be read two
 * ways must be right both ways.
 */
export const checkDates: Check = ({ facts, reading, message }) => {
  const written = reading.surfaces.flatMap((surface) =>
    surface.dates
      .filter((mention) => !isRight(mention, daysInRole(dayRole(surface, mention, message.language), facts)))
      .map((mention) => mention.written),
  );
  const wrong = [...written, ...reading.phrases('daysInWords')];
  return verdict(
    'dates',
    wrong,
    'Every date is the ledger’s.',
    'These dates are not in the ledger for this message, or could be read as another day: %. Write the day in digits and the month in words.',
  );
};
