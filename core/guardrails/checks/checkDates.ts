import { weekdayOf, type CalendarDate } from '../../calendar/calendarDate';
import { type Check, type CheckFacts } from '../checkInput';
import { meansOneOf, type DateMention } from '../findDates';
import { compilePhrases, findPhrases } from '../phrasePattern';
import { PHRASE_TABLES } from '../phrases/languages';
import { verdict } from './verdict';

/** "Third of May": a day in words. */
const IN_WORDS = compilePhrases(
  PHRASE_TABLES.flatMap((table) => [
    `(${table.ordinalWords.join('|')}) (of|de|des)? (${table.months.flat().join('|')})`,
    ...(table.datesInWords ?? []),
  ]),
);

/** Every day the text may name: due dates, the day of the draft, a promised day, and contacts on record. */
export function ledgerDates({ invoices, asOf, facts }: CheckFacts): ReadonlySet<CalendarDate> {
  const { promise, contact } = facts;
  const others = [promise?.date, contact?.lastReminderOn, contact?.lastReplyOn].filter((day) => day !== undefined);
  return new Set([...invoices.map(({ dueDate }) => dueDate), asOf, ...others]);
}

function isRight(mention: DateMention, days: ReadonlySet<CalendarDate>): boolean {
  if (!meansOneOf(mention, days)) return false;
  if (mention.weekday === undefined) return true;
  return [...days].some((day) => meansOneOf(mention, new Set([day])) && weekdayOf(day) === mention.weekday);
}

/** Every date is a due date, the day of the draft or a promised day; a date that could be read two ways must be right both ways. */
export const checkDates: Check = ({ facts, reading }) => {
  const days = ledgerDates(facts);
  const wrong = reading.surfaces.flatMap((surface) => [
    ...surface.dates.filter((mention) => !isRight(mention, days)).map(({ written }) => written),
    ...findPhrases(surface.scanned, IN_WORDS),
  ]);
  return verdict(
    'dates',
    wrong,
    'Every date is the ledger’s.',
    'These dates are not in the ledger for this message, or could be read as another day: %. Write the day in digits and the month in words.',
  );
};
