import type { CalendarDate } from '../../../calendar/calendarDate';
import type { QuotedSentence } from '../claimsTogether';
import type { NamedDay } from '../findDays';
import type { MeaningOfSentence } from '../meaning/readMeaning';
import type { PhraseBook } from '../phrases/phraseBook';
import { MOST_SENTENCES } from './noticeReply';

/** A day to come that a mail names, with the language in which it is named. */
export interface DayInMail extends NamedDay {
  /** Which sentence names it. */
  at: number;
  book: PhraseBook;
  /** What the sentence means in that language; undefined in a language it is not read in. */
  meaning: MeaningOfSentence | undefined;
}

const MOST_DAYS = 24;

/** Every day to come that the sentences of a mail name, in their order; a day named twice twice. */
export function daysInMail(sentences: readonly QuotedSentence[]): DayInMail[] {
  const days = sentences.slice(0, MOST_SENTENCES).flatMap(({ named, books, meanings }, at) => {
    if (!named) return [];
    const { book } = named;
    return named.places.map((place) => ({ ...place, at, book, meaning: meanings[books.indexOf(book)] }));
  });
  return days.slice(0, MOST_DAYS);
}

/** The days of a mail, each once. */
export function eachDay(days: readonly DayInMail[]): CalendarDate[] {
  return [...new Set(days.map(({ day }) => day))];
}
