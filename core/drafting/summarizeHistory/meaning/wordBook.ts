import { onceFor, remember } from '../../../guardrails/remember';

/** What a word can mean in a mail about paying; a word may mean several things. */
export const MEANINGS = [
  /** Has been paid, whoever says so: "paid", "abonada". */
  'paid',
  /** Past or present, only its neighbours tell: French "regle" (without accents), Spanish "pagamos". */
  'paidOrPays',
  /** To pay, now or later. */
  'pay',
  /** The verb itself says that it will be paid: "pagaremos". */
  'willPay',
  /** What is paid with or by: payment, transfer, cheque. */
  'money',
  /** Has been done; with money beside it, a payment made: "sent", "effettuato". */
  'done',
  /** A form of have or be that makes a past: "was", "abbiamo". */
  'has',
  /** Moves what follows into the future or the possible: "will", "should", "wird". */
  'future',
  /** A time that has passed, or "already", "just". */
  'before',
  'not',
  'proof',
  'attached',
  /** Asks for something: "please", "could", "necesitamos". */
  'please',
  /** Still to be paid: "outstanding", "offen". */
  'open',
  'wrong',
  /** A person, an address, a department: then "wrong" is no dispute. */
  'elsewhere',
  /** Our own mistake, an excuse. */
  'ownFault',
  /** Planned for a day, or standing on an account by then. */
  'scheduled',
  /** Taken off a payment: "deducted", "gekurzt". */
  'deduct',
  /** One thing for another: "instead of", "statt". */
  'instead',
  /** What they had been told or promised: "zugesagt", "were told". */
  'assured',
  /** Costs nothing, or is part of the price. */
  'free',
  /** What stands on an invoice beside the goods: freight, discount, VAT. */
  'extra',
  'blocked',
  /** Trouble, a problem, not being content. */
  'issue',
  /** Two letters that passed each other on their way. */
  'crossed',
  'valueDate',
  'offset',
  /** To receive or to see on an account; beside a payment of theirs, they have paid. */
  'receipt',
  /** To know or have on record; denied, nobody ordered it. */
  'know',
  'confirm',
  /** A document that is not the invoice, or a number that must stand on it. */
  'paper',
  /** Send again, upload; cannot be found. */
  'resend',
  /** Put right on the invoice. */
  'correct',
  /** A sum of money, by its currency. */
  'sum',
  /** To write to somebody, to turn to somebody. */
  'contact',
  /** Whose task it is: "looks after", "zustandig". */
  'handles',
  /** Left, sold, taken over: no longer there. */
  'gone',
  /** Taken for somebody else: "nothing to do with", "verwechselt". */
  'seek',
  /** A firm, a branch, a department, a task in it. */
  'role',
  /** Does it, takes care of it: with a day to come, payment is meant. */
  'does',
  /** "Send me", "add it", "schicken Sie mir": what is to be sent is a paper, whatever its name. */
  'sendMe',
  /** A number that may be an amount. */
  'figure',
  /** Today, this morning, just now. */
  'now',
  /** "Please", "per cortesia": beside a paper it asks for it. */
  'polite',
  /** Before long, without a day. */
  'soon',
  /** What happens on another day than the payment: a signature, a return, a meeting. */
  'event',
  /** A link, an attachment, a system: broken, it is no defect of the goods. */
  'device',
  'defect',
  /** Received, delivered, arrived. */
  'got',
  /** Ordered, agreed, signed. */
  'agreed',
  /** Works, fits, corresponds. */
  'works',
  'billed',
  'bill',
  'price',
  'offer',
  'goods',
  'twice',
  /** Counted: how many came, beside how many were billed. */
  'counted',
  'creditNote',
  'gaveBack',
  'cancelled',
  'refuse',
  'why',
  'missing',
  'contest',
  'law',
  'bankrupt',
  'part',
  'rest',
  /** Take away: "remove", "cancellare"; with a list beside it, no mails are wanted any more. */
  'remove',
  'list',
  /** Over time, in parts, later. */
  'spread',
  'angry',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * The words of one language, without accents: "pagad*" stands for every word that begins so, "*zuschlag" for every
 * longer word that ends so, "_" for a blank.
 */
export type WordList = Readonly<Partial<Record<Meaning, string>>>;

/** A language's words, ready to be looked up: whole ones, beginnings and ends by their letters. */
export interface WordBook {
  readonly whole: ReadonlyMap<string, readonly Meaning[]>;
  /** The first words of phrases, with how many words the longest of them has. */
  readonly opens: ReadonlyMap<string, number>;
  readonly begins: ReadonlyMap<string, readonly Meaning[]>;
  readonly longestBeginning: number;
  readonly ends: ReadonlyMap<string, readonly Meaning[]>;
  /** How long the listed ends are, each length once. */
  readonly endLengths: readonly number[];
}

const SHORTEST_BEGINNING = 2;
/** French and Italian run an article or pronoun into the next word: "l'abbiamo", "d'accord". */
export const RUN_IN = /(?<=(?:^|[^\p{L}])\p{L}{1,5}')(?=\p{L})/gu;

/** Makes a word list ready to be looked up. */
export function makeWordBook(list: WordList): WordBook {
  const [whole, begins, ends] = [new Map<string, Meaning[]>(), new Map<string, Meaning[]>(), new Map<string, Meaning[]>()]; // prettier-ignore
  for (const [meaning, words] of Object.entries(list) as [Meaning, string][]) {
    for (const entry of words.trim().split(/\s+/)) {
      const word = entry.replaceAll('_', ' ');
      const map = word.endsWith('*') ? begins : word.startsWith('*') ? ends : whole;
      // French and Italian texts come with such words taken apart: "l' avrete".
      const keys = new Set([word.replaceAll('*', ''), word.replaceAll('*', '').replace(RUN_IN, ' ')]);
      for (const key of keys) map.set(key, [...(map.get(key) ?? []), meaning]);
    }
  }
  const longestBeginning = Math.max(0, ...[...begins.keys()].map((key) => key.length));
  const opens = new Map<string, number>();
  for (const [first = '', ...rest] of [...whole.keys()].map((key) => key.split(' ')))
    if (rest.length > 0) opens.set(first, Math.max(opens.get(first) ?? 0, 1 + rest.length));
  return {
    whole,
    opens,
    begins,
    longestBeginning,
    ends,
    endLengths: [...new Set([...ends.keys()].map((key) => key.length))],
  };
}

const NOTHING: readonly Meaning[] = [];

/** Of the words that mails use so many are remembered. */
const MOST_KNOWN = 20_000;
const knownWords = onceFor((book: WordBook) => remember((text) => foundIn(text, book), { most: MOST_KNOWN }));

/** What a word or phrase means: by itself, and by every beginning and end that is listed. */
export const meaningsOf = (text: string, book: WordBook): readonly Meaning[] => knownWords(book)(text);

function foundIn(text: string, book: WordBook): readonly Meaning[] {
  const { whole, begins, longestBeginning, ends, endLengths } = book;
  let found = whole.get(text) ?? NOTHING;
  for (let length = Math.min(text.length, longestBeginning); length >= SHORTEST_BEGINNING; length -= 1) {
    const more = begins.get(text.slice(0, length));
    if (more) found = found === NOTHING ? more : [...found, ...more];
  }
  for (const length of endLengths) {
    const more = length < text.length ? ends.get(text.slice(-length)) : undefined;
    if (more) found = found === NOTHING ? more : [...found, ...more];
  }
  return found;
}
