import { type Check } from '../checkInput';
import { namesTrueDay } from './trueDays';
import { verdict } from './verdict';

/** No "tomorrow", "within five days" or "by Friday": such words set a new term. A due date to come may be called so. */
export const checkRelativeDates: Check = ({ facts, reading }) => {
  const named = [...reading.phrases('relativeDates'), ...reading.phrases('weekdays')];
  return verdict(
    'relative_dates',
    [...named.filter((found) => !namesTrueDay(found, facts)), ...reading.phrases('ordinalDeadlines')],
    'No day is named relative to today.',
    'The text names a day by its distance or weekday: %. Use the due date itself.',
  );
};
