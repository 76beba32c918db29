import { type Check } from '../checkInput';
import { compilePhrases, findPhrases } from '../phrasePattern';
import { PHRASE_TABLES } from '../phrases/languages';
import { findForbidden } from './forbiddenPhrases';
import { verdict } from './verdict';

const WEEKDAYS = compilePhrases(PHRASE_TABLES.flatMap((table) => table.weekdays));

/** No "tomorrow", "within five days" or "by Friday": such words set a new term, and mean another day when they are read. */
export const checkRelativeDates: Check = (input) => {
  const weekdays = input.reading.surfaces.flatMap((surface) => findPhrases(surface.scanned, WEEKDAYS));
  return verdict(
    'relative_dates',
    [...findForbidden(input, 'relativeDates'), ...weekdays],
    'No day is named relative to today.',
    'The text names a day by its distance or weekday: %. Use the due date itself.',
  );
};
