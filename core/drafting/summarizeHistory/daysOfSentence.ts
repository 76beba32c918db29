import { daysAhead, type NamedDay } from './findDays';
import type { SentenceInput } from './claim';
import type { PhraseBook } from './phrases/phraseBook';

/** The days to come that a sentence names, in the language in which it names them. */
export interface DaysOfSentence {
  places: readonly NamedDay[];
  book: PhraseBook;
}

/** The days of a sentence in the first of the languages that names one; undefined when none does. */
export function daysOfSentence({ text, books, day, numericOrder }: SentenceInput): DaysOfSentence | undefined {
  for (const book of books) {
    const places = daysAhead({ text, words: book.dates, from: day, numericOrder });
    if (places.length > 0) return { places, book };
  }
  return undefined;
}
