import { type CourtesyWords } from './courtesyWords';

/**
 * All that the checks know of one language. A new language is a new table, no code.
 *
 * Phrases are written in ordinary spelling (case, accents, hyphens and apostrophes do not matter) with four signs:
 * `word*` any ending, `*word` any beginning, `(a|b c)` either, `(word)?` may be absent, `~` up to four words of the same
 * sentence, `#` a number in digits or in any language's words, `##` in digits. `ä`, `ö`, `ü`, `ø` also match `ae`, `oe`, `ue`.
 * A Japanese letter is a word of its own, so Japanese phrases are found anywhere and `~` stands for up to four letters.
 */
export interface PhraseTable {
  /** ISO 639-1. */
  readonly language: string;
  /** The Unicode script the language is written in. */
  readonly script: string;
  /** Other scripts its words are honestly written in. */
  readonly furtherScripts?: readonly string[];
  /** Frequent short words; the vote on which language a text is written in. */
  readonly stopWords: readonly string[];
  /** January to December, each with its forms and abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** What a number of days is followed by. */
  readonly dayWords: readonly string[];
  /** Hours, weeks, months, years: no such number is ever a fact of ours. */
  readonly periodWords: readonly string[];
  /** What a count of invoices is followed by. */
  readonly invoiceWords: readonly string[];
  /** Number words with their values. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** Number words that are ordinary words of another language (Italian "due"): `#` does not stand for them. */
  readonly ambiguousNumberWords?: readonly string[];
  /** Ordinals of days, as in "third of May". */
  readonly ordinalWords: readonly string[];
  /** Further ways of naming a day in words. */
  readonly datesInWords?: readonly string[];
  /** Hundred, thousand, million: amounts are written in digits. */
  readonly magnitudeWords: readonly string[];
  readonly percentWords: readonly string[];
  /** Names of currencies with the ISO codes they may mean. */
  readonly currencyWords: Readonly<Record<string, readonly string[]>>;
  /** Sentences a reminder must hold, any one of each list. */
  readonly replyIfMissing: readonly string[];
  readonly ignoreIfPaid: readonly string[];
  /** Honest turns of phrase that contain a forbidden word; taken out before the forbidden phrases are looked for. */
  readonly idioms: readonly string[];
  readonly relativeDates: readonly string[];
  readonly threats: readonly string[];
  readonly newTerms: readonly string[];
  readonly pressure: readonly string[];
  readonly contactClaims: readonly string[];
  /** Claims of a promise; honest only when the ledger knows one. */
  readonly promiseClaims: readonly string[];
  readonly bankDetails: readonly string[];
  readonly secretRequests: readonly string[];
  /** Words meant for a machine or a reviewer, never for the customer. */
  readonly machineTalk: readonly string[];
  /** What colleagues tell each other about a customer. */
  readonly internalNotes?: readonly string[];
  /** Our own tax numbers, and requests for the customer's. */
  readonly taxNumbers?: readonly string[];
  /** First words of a greeting: what follows is a name. */
  readonly greetings?: readonly string[];
  /** Titles before a person's name. */
  readonly titles?: readonly string[];
  /** Words with a capital that follow a greeting or a closing formula and name nobody. */
  readonly roles?: readonly string[];
  /** Ranks and roles before a person's name, in small letters; a language's concepts bring them. */
  readonly staff?: readonly string[];
  /** The words of which the required courtesies are made. */
  readonly courtesy?: CourtesyWords | undefined;
  /** Closing formulas: the line below is the signature. */
  readonly closings?: readonly string[];
}

/** Splits a list written for reading: entries end with `;` or with the line. */
export function entries(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
