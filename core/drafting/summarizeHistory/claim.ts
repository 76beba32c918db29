import type { CalendarDate } from '../../calendar/calendarDate';
import type { NumericOrder } from './findDays';
import type { PhraseBook, PhraseKind } from './phrases/phraseBook';

/** What a message says, by rules: the kind and the sentence that proves it, verbatim. */
export interface Claim {
  kind: PhraseKind;
  quote: string;
  messageId: string;
  /** For a promise: the days it names, none when it names no day. */
  days: readonly CalendarDate[];
  /** For a promise with one day: the one amount it names, as a decimal string. */
  amount?: string;
  /** No rule understands the message; single words of it hint at this. */
  isHint?: boolean;
  /** No rule says so: the wording as a whole is that of mails that do (`learned`). */
  isLearned?: boolean;
  /** No rule says so: a model does, and its quote stands in the message. */
  isModels?: boolean;
}

/** A sentence made easy to compare, in the languages it may be written in. */
export interface SentenceInput {
  text: string;
  books: readonly PhraseBook[];
  /** The day the message was written, in its sender's zone. */
  day: CalendarDate;
  numericOrder: NumericOrder;
}

/** A claim before it has its message. */
export type QuotedClaim = Omit<Claim, 'messageId'>;

/** A claim before it has its sentence and message. */
export type Found = Pick<Claim, 'kind' | 'days' | 'amount'>;
