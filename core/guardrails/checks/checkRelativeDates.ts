import { type Check } from '../checkInput';
import { timesGone } from './timesGone';
import { namesTrueDay } from './trueDays';
import { verdict } from './verdict';

/** No "tomorrow", "within five days" or "by Friday": such words set a new term. A due date may be called so. */
export const checkRelativeDates: Check = (input) => {
  const { facts, reading } = input;
  const named = [...reading.phrases('relativeDates'), ...reading.phrases('weekdays')];
  return verdict(
    'relative_dates',
    [
      ...named.filter((found) => !namesTrueDay(found, facts)),
      ...timesGone(input).wrong,
      ...reading.phrases('ordinalDeadlines'),
    ],
    'No day is named relative to today.',
    'The text names a day by its distance or weekday: %. Use the due date itself.',
  );
};
