import { daysAhead } from './findDays';
import type { PhraseBook } from './phrases/phraseBook';
import type { WrittenOn } from './promisedDays';

/** "By Friday", "bis Freitag": a weekday that is still to come, unless all of it is told of the past. */
const DEADLINE =
  /\b(?:by|no later than|bis|spatestens|d'ici|au plus tard|para el|antes del|a mas tardar el|entro|al piu tardi|voor|tegen|uiterlijk)\b/;
const WAS =
  /\b(?:was|were|had|been|war|waren|wurden?|worden|etait|ete|fut|estaba|estuvo|sido|era|stat[oaie]|werd|had)\b/;
const LONGEST_DEADLINE = 20;

/** True when a text names a weekday to come as the day by which something is done. */
export function namesDeadline(text: string, book: PhraseBook, { day, numericOrder }: WrittenOn): boolean {
  if (text.search(DEADLINE) < 0 || text.search(WAS) >= 0) return false;
  const places = daysAhead({ text, words: book.dates, from: day, numericOrder });
  return places.some(({ index, length, day: named, isWeekday }) => {
    const said = text.slice(Math.max(0, index - LONGEST_DEADLINE), index + length);
    return isWeekday === true && named > day && DEADLINE.test(said);
  });
}
