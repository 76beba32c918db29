import type { PhraseBook } from './phrases/phraseBook';

/** A date in digits alone may be read the wrong way round; a bare weekday beside a deed is the last one. */
export const IN_DIGITS = /(?<!\d)\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)/g;
const plainlyAhead = new WeakMap<PhraseBook, PhraseBook['dates']>();

/** A language's words for days without those that beside a deed mean the last such day. */
export function plainDatesOf(book: PhraseBook): PhraseBook['dates'] {
  const known = plainlyAhead.get(book);
  if (known) return known;
  const relative = book.dates.relative.filter(
    ({ day }) => day.kind !== 'nthOfMonth' && (day.kind !== 'weekday' || day.nextWeek),
  );
  const plain = { ...book.dates, relative };
  plainlyAhead.set(book, plain);
  return plain;
}
