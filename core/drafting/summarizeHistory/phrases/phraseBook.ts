/** What a customer can say about paying, as far as rules can tell. */
export type PhraseKind =
  | 'dispute'
  | 'accepts'
  | 'says_paid'
  | 'promise'
  | 'asks_document'
  | 'wrong_person'
  | 'cash_flow'
  | 'plan_request'
  | 'forgot'
  | 'legal'
  | 'insolvency'
  | 'partial_payment'
  | 'unsubscribe'
  | 'frustration'
  | 'out_of_office';

/** A day said in words, counted from the day of the message; "before closing" is today only where no other day is named. */
export type RelativeDay =
  | { kind: 'inDays'; days?: number; ifAlone?: true }
  /** Friday of this week (0) or a later one; a "week" ends on Friday because banks rest at weekends. */
  | { kind: 'endOfWeek'; weeks: number }
  /** Wednesday of this week (0), or of the next one when it has passed, or of a later one. */
  | { kind: 'midWeek'; weeks: number }
  | { kind: 'endOfMonth'; months: number }
  | { kind: 'endOfQuarter' }
  | { kind: 'endOfYear' }
  /** The same day of a later month; group `n`, or the next one. */
  | { kind: 'inMonths' }
  | { kind: 'dayOfMonth'; day: number; months: number }
  /** The weekday that the matched words name: the next such day, or the one in the next calendar week, and so many weeks later. */
  | { kind: 'weekday'; nextWeek?: boolean; weeks?: number }
  /** Group `n` (or `m`, `k`) is a day of this month, or of the next one when it has passed; or of the one so many months later. */
  | { kind: 'nthOfMonth'; months?: number }
  /** Looks like a day to come but is one that has passed ("last Friday"). */
  | { kind: 'past' };

export interface DateWords {
  /** Month names and abbreviations to 1 … 12. */
  months: Readonly<Record<string, number>>;
  /** Weekday names to Monday 1 … Sunday 7. */
  weekdays: Readonly<Record<string, number>>;
  /** Weekdays that are words of another meaning, or so short that they need a number or a preposition beside them. */
  shortWeekdays: Readonly<Record<string, number>>;
  /** Number words to numbers. */
  numbers: Readonly<Record<string, number>>;
  /** Days of the month in words, "fifteenth" to 15. */
  ordinals: Readonly<Record<string, number>>;
  /** Tried in this order; a place already read is not read again. Groups: `n`, `business`, `weeks`, `hours`. */
  relative: readonly { says: RegExp; day: RelativeDay }[];
  /** "The day after", "two days later": counted from the day named before. Groups: `n`, `weeks`, `business`. */
  later: RegExp;
  /** "On that day": the day named in the sentence before. */
  thatDay: RegExp;
  /** "Then": the same, where it is known that a payment is promised. */
  then: RegExp;
  /** What happens on a day of its own before anything is paid: a signature, a return, a letter. */
  aside: RegExp;
  /** Money that comes in, and closing dates: never the day on which the writer pays. */
  incoming: RegExp;
}

/** How one language says it. All patterns meet text that `matchableText` has made lower case and free of accents. */
export interface PhraseBook {
  language: string;
  /** A negation or doubt in the same clause takes the claim back. */
  plain: Readonly<Partial<Record<PhraseKind, RegExp>>>;
  /** The phrase holds its negation itself ("not correct", "never received"). */
  fixed: Readonly<Partial<Record<PhraseKind, RegExp>>>;
  negation: RegExp;
  /** For languages that put "not" behind the verb: how the rest of the clause takes the claim back. */
  negationAfter?: RegExp;
  /** "If" and "whether": what follows is not said to be so. */
  doubt: RegExp;
  /** "Once" and "until": what follows is not done yet, but a complaint behind them is one. */
  timing: RegExp;
  /** Where a new clause begins: "…, but we dispute …". */
  clause: RegExp;
  dates: DateWords;
  /** Words of paying: beside a day to come they make a promise, however it is worded. */
  money: RegExp;
  /** Words of having paid: beside a day that has passed they say that it is paid. */
  paid: RegExp;
}

const MADE = new Map<string, RegExp>();

/** The global pattern of a source, made once: the same few hundred are asked for again and again. */
export function patternOf(source: string): RegExp {
  const known = MADE.get(source);
  if (known) return known;
  const made = new RegExp(source, 'g');
  MADE.set(source, made);
  return made;
}

/** One global pattern of several alternatives, each a whole word or phrase. Gaps in them are bounded, so matching stays linear. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return patternOf(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`);
}

/** The keys of a word list as one alternative, longest first. */
export function wordsOf(list: Readonly<Record<string, number>>): string {
  return Object.keys(list)
    .sort((left, right) => right.length - left.length)
    .join('|');
}

/** "first|second|third" as numbers, counted from one. */
export function ordinalsOf(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split('|').map((word, at) => [word, at + 1]));
}

/** Days of the month in words from the eleventh on; smaller numbers count other things as well. */
export function spelledDays(ordinals: Readonly<Record<string, number>>): string {
  return wordsOf(Object.fromEntries(Object.entries(ordinals).filter(([, day]) => day > 10)));
}

/** A day of the month as group `n`: "25", with one of the endings, or in words. */
export function dayNumbers(ordinals: Readonly<Record<string, number>>, endings: string): string {
  return `(?:(?<n>\\d{1,2}|${wordsOf(ordinals)})(?:${endings})?)`;
}
