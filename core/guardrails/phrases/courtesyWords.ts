/**
 * What the two courtesies are made of, beside the words of `ideas`: that it may be so (`when`), that the money has gone
 * (`paid`), that the letter then falls away (`moot`); that something is not as it should be (`unclear`), and how to
 * tell us (`reach`). The checks only ask whether a courtesy is there, so these classes may be wide.
 * Each is a class of words as one choice, in the notation of `PhraseTable`.
 */
export interface CourtesyWords {
  readonly when: string;
  readonly paid: string;
  readonly moot: string;
  readonly unclear: string;
  readonly reach: string;
}
