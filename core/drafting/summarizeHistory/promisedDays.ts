import { findAmount } from './findAmount';
import type { Found, SentenceInput } from './claim';
import { daysOfPaying, type DaysOfPaying } from './daysOfPaying';
import { daysAhead } from './findDays';
import type { MeaningOfSentence } from './meaning/readMeaning';
import type { PhraseBook, PhraseKind } from './phrases/phraseBook';
import { placeOf } from './placeOfKind';

/** A sentence as it reads in one language. */
export interface Reading {
  book: PhraseBook;
  meaning: MeaningOfSentence;
}

/** The day a message was written, and how its writer orders day and month. */
export type WrittenOn = Pick<SentenceInput, 'day' | 'numericOrder'>;

/** What has been done may stand in front of what will be: its day is not the promised one. */
export const DONE: readonly PhraseKind[] = ['says_paid', 'partial_payment'];

/** Where the promise of a sentence starts: behind a clause that tells what has been done already. */
function startOfPromise(text: string, place: number, book: PhraseBook): number {
  const done = DONE.some((kind) => (placeOf(text, kind, book) ?? place) < place);
  if (!done) return 0;
  let start = 0;
  for (const mark of text.slice(0, place).matchAll(book.clause)) start = mark.index + mark[0].length;
  return start;
}

function daysFrom(
  text: string,
  start: number,
  { book, meaning }: Reading,
  { day, numericOrder }: WrittenOn,
): DaysOfPaying {
  const part = text.slice(start);
  const places = daysAhead({ text: part, words: book.dates, from: day, numericOrder });
  const shifted = places.map((place) => ({ ...place, index: place.index + start }));
  return daysOfPaying({ text, places: shifted, clauses: meaning.clauses, today: day }, book);
}

/** The days and the amount of a promise whose phrase stands at the place. */
export function promiseIn(text: string, place: number, reading: Reading, written: WrittenOn): Found {
  const start = startOfPromise(text, place, reading.book);
  const found = daysFrom(text, start, reading, written);
  const { days } = found.days.length > 0 || start === 0 ? found : daysFrom(text, 0, reading, written);
  const amount = days.length === 1 ? findAmount({ text: text.slice(start) }) : undefined;
  return { kind: 'promise', days, ...(amount ? { amount } : {}) };
}

/** A sentence with its readings. */
export type ReadSentence = Pick<SentenceInput, 'text' | 'books'> & { meanings: readonly MeaningOfSentence[] };

const readingsOf = ({ books, meanings }: ReadSentence): Reading[] =>
  books.flatMap((book, at) => {
    const meaning = meanings[at];
    return meaning ? [{ book, meaning }] : [];
  });

/** The days that a sentence may promise, whatever its words, and whether nothing in it speaks against them. */
export function daysPromised(sentence: ReadSentence, written: WrittenOn): DaysOfPaying {
  const found = readingsOf(sentence).map((reading) => daysFrom(reading.meaning.ahead, 0, reading, written));
  return found.find(({ isSure }) => isSure) ?? found.find(({ days }) => days.length > 0) ?? { days: [], isSure: false };
}
