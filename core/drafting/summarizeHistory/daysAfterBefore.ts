import { daysAhead } from './findDays';
import type { PhraseBook } from './phrases/phraseBook';
import { daysLater, type DayText } from './relativeDay';

/** The day a message was written, and how its writer orders day and month. */
type Written = Pick<DayText, 'from' | 'numericOrder'>;

/**
 * "They pay me on 10 December. The day after, I pay you": in the second sentence the day is written out, counted from the
 * last one that the sentence before names. Where its own words name a day before, that one counts.
 */
export function withDaysAfter(
  text: string,
  before: string | undefined,
  books: readonly PhraseBook[],
  { from, numericOrder }: Written,
): string {
  if (before === undefined) return text;
  for (const { dates: words } of books) {
    // To look first costs less than to make a new pattern, as matchAll does for every text.
    const later = text.search(words.later) < 0 ? undefined : [...text.matchAll(words.later)][0];
    if (!later) continue;
    const at = { words, from, numericOrder };
    if (daysAhead({ ...at, text: text.slice(0, later.index) }).length > 0) continue;
    const last = daysAhead({ ...at, text: before }).at(-1);
    const day = last && daysLater(last.day, later.groups ?? {}, words);
    if (day) return `${text.slice(0, later.index)}${day}${text.slice(later.index + later[0].length)}`;
  }
  return text;
}
