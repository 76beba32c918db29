import { onceFor } from '../../guardrails/remember';
import type { PhraseBook } from './phrases/phraseBook';

/** A date in digits alone may be read the wrong way round; a bare weekday beside a deed is the last one. */
export const IN_DIGITS = /(?<!\d)\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)/g;

/** A language's words for days without those that beside a deed mean the last such day. */
export const plainDatesOf = onceFor((book: PhraseBook): PhraseBook['dates'] => ({
  ...book.dates,
  relative: book.dates.relative.filter(
    ({ day }) => day.kind !== 'nthOfMonth' && (day.kind !== 'weekday' || day.nextWeek),
  ),
}));
