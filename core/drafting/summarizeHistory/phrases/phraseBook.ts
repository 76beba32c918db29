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

/** A day said in words, counted from the day of the message. */
export type RelativeDay =
  | { kind: 'inDays'; days?: number; weeks?: number; business?: boolean }
  /** Friday of this week (0) or a later one; a "week" ends on Friday because banks rest at weekends. */
  | { kind: 'endOfWeek'; weeks: number }
  | { kind: 'endOfMonth'; months: number }
  | { kind: 'dayOfMonth'; day: number; months: number }
  /** The weekday that the matched words name: the next such day, or the one in the next calendar week. */
  | { kind: 'weekday'; nextWeek?: boolean }
  /** Group `n` is a day of this month, or of the next one when it has passed. */
  | { kind: 'nthOfMonth' }
  /** Looks like a day to come but is one that has passed ("last Friday"). */
  | { kind: 'past' };

export interface DateWords {
  /** Month names and abbreviations to 1 … 12. */
  months: Readonly<Record<string, number>>;
  /** Weekday names to Monday 1 … Sunday 7. */
  weekdays: Readonly<Record<string, number>>;
  /** Number words to numbers. */
  numbers: Readonly<Record<string, number>>;
  /** Tried in this order; a place already read is not read again. Groups: `n`, `business`, `weeks`. */
  relative: readonly { says: RegExp; day: RelativeDay }[];
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
