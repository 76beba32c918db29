import { entries } from '../phraseTable';

/** A class of words: what a language has for one concept, in the notation of PhraseTable, as one choice. */
export type WordClass = string;

/**
 * The concepts of which forbidden ideas are made, in one language. `combineIdeas` joins them: a stop and a delivery are a
 * threat in whatever words, so a new wording needs one more word here and no sentence. An empty class combines to nothing.
 */
export interface IdeaWords {
  /** What the customer gets from us: deliveries, services, access. */
  readonly supply: WordClass;
  /** What binds us: account, contract, cooperation. */
  readonly ties: WordClass;
  /** What might be done to either: stopped, held back, restricted, endangered. */
  readonly stop: WordClass;
  /** Conditions on payment: depends on, only after payment, until the money is here, as long as it is open. */
  readonly untilPaid: WordClass;
  /** Giving the matter away, and who gets it. */
  readonly handOver: WordClass;
  readonly outsiders: WordClass;
  /** Taking steps, asserting rights. */
  readonly pursue: WordClass;
  readonly means: WordClass;
  /** Thinking it over, and doing business with the customer. */
  readonly rethink: WordClass;
  readonly together: WordClass;
  /** Who is held up as an example, and what they do. */
  readonly others: WordClass;
  readonly behave: WordClass;
  /** Before whom the customer should feel ashamed, and their learning of it. */
  readonly onlookers: WordClass;
  readonly learn: WordClass;
  /** Who is made to suffer, and how. */
  readonly dependants: WordClass;
  readonly suffer: WordClass;
  /** That the customer can work it out, and what comes next or where it leads. */
  readonly guess: WordClass;
  readonly sequel: WordClass;
  /** Word of it, and its getting around. */
  readonly news: WordClass;
  readonly spread: WordClass;
  /** That we would rather not, and saying it openly. */
  readonly rather: WordClass;
  readonly spell: WordClass;
  /** A polite letter, and means that go beyond it. */
  readonly gentle: WordClass;
  readonly beyond: WordClass;
  /** Next time, and that it will be somebody else. */
  readonly nextTime: WordClass;
  readonly notMe: WordClass;
  /** What we thought, and that it was better of the customer. */
  readonly opinion: WordClass;
  readonly better: WordClass;
  /** Who claims to have been in touch, and how. */
  readonly callers: WordClass;
  readonly called: WordClass;
  /** Where money goes, and that it has changed. */
  readonly bank: WordClass;
  readonly changed: WordClass;
  /** The customer spoken of in the third person, and what is said. */
  readonly client: WordClass;
  readonly trait: WordClass;
  /** That it is paid already, and that nothing need be done. */
  readonly paid: WordClass;
  readonly neverMind: WordClass;
  /** That something is missing or unclear, and how to reach us. */
  readonly unclear: WordClass;
  readonly reach: WordClass;
  /** Ranks and roles before a person's name; small letters. */
  readonly staff: readonly string[];
  /** What no combination reaches: whole phrases. */
  readonly threats?: readonly string[];
  readonly newTerms?: readonly string[];
  readonly pressure?: readonly string[];
  readonly contactClaims?: readonly string[];
  readonly promiseClaims?: readonly string[];
  readonly bankDetails?: readonly string[];
  readonly secretRequests?: readonly string[];
  readonly internalNotes?: readonly string[];
  readonly machineTalk?: readonly string[];
  readonly ignoreIfPaid?: readonly string[];
  /** Honest turns of phrase that hold two of these concepts. */
  readonly idioms?: readonly string[];
}

/** A class from a list written for reading: entries end with `;` or with the line. */
export function oneOf(text: string): WordClass {
  const words = entries(text);
  return words.length > 0 ? `(${words.join('|')})` : '';
}
