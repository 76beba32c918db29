import { type Check } from '../checkInput';
import { verdict } from './verdict';

/** "In 7 days" is true of an invoice that falls due in seven days; about any other it would set a new term. */
const IN_DAYS = /^(?:in|dans|en|over) (\d{1,3}) (?:days?|tagen?|jours?|dias?|dagen|dag)$/;

/** No "tomorrow", "within five days" or "by Friday": such words set a new term, and mean another day when they are read. */
export const checkRelativeDates: Check = ({ facts, reading }) => {
  const ahead = new Set(facts.invoices.map(({ daysOverdue }) => -daysOverdue).filter((days) => days > 0));
  const isDueDate = (found: string): boolean => ahead.has(Number(IN_DAYS.exec(found)?.[1]));
  return verdict(
    'relative_dates',
    [
      ...reading.phrases('relativeDates').filter((found) => !isDueDate(found)),
      ...reading.phrases('weekdays'),
      ...reading.phrases('ordinalDeadlines'),
    ],
    'No day is named relative to today.',
    'The text names a day by its distance or weekday: %. Use the due date itself.',
  );
};
