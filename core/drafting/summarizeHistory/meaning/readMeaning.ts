import type { PhraseBook, PhraseKind } from '../phrases/phraseBook';
import { tellsDispute } from './contests';
import {
  isPromisedOnly,
  asksForReceipt,
  asksWhyChased,
  bringsProof,
  isAllAhead,
  tellsBooking,
  tellsNothingOpen,
  tellsPayment,
} from './hasPaid';
import { allMeanings, anyIn, countFigures } from './meansIn';
import { readClauses, type Clause } from './readClauses';
import { wishesOf } from './wishesOf';
import type { Meaning } from './wordBook';
import { WORD_BOOKS } from './wordBooks';

const PART_OF =
  /\d (?:€|eur|euros?|usd|gbp|chf)? ?(?:of|von|de l[ao]s|van de|de[il]|delle|sur les?|des) (?:the |den |de |die |les )?(?:€|\$|£|eur )?\s?\d/;

/** Named, and not by a "no" right before it: "if you do not stop, our lawyer writes" is a threat all the same. */
const names = ({ words }: Clause, meaning: Meaning): boolean =>
  words.some(({ means }, at) => means.includes(meaning) && !words[at - 1]?.means.includes('not'));
const PAYS: readonly Meaning[] = ['pay', 'willPay', 'paidOrPays', 'paid', 'money', 'rest'];
const OF_PAYING: readonly Meaning[] = [
  ...PAYS,
  'done',
  'proof',
  'open',
  'scheduled',
  'part',
  'bill',
  'billed',
  'creditNote',
];
/** Where the verb of a question stands first: what is said before its last clause is told, not asked. */
const VERB_FIRST: ReadonlySet<string> = new Set(['en', 'de', 'nl']);
const ASKING =
  /^\W*(?:who|what|when|where|which|how|did|do|does|may|wer|was|wann|wo|welche\w*|wie|wat|wanneer|waar|welke|hoe|heeft|hebben|is|are|ist|sind)\b/;
const ASKS: readonly Meaning[] = ['has', 'future', 'why', 'please'];

/** What the words of a sentence amount to in one language, whatever their order. */
export interface MeaningOfSentence {
  kinds: ReadonlySet<PhraseKind>;
  /** The sentence with what has been paid already blanked out: only the rest can promise. */
  ahead: string;
  /** The rest speaks of paying and denies nothing: a day to come in it is promised. */
  paysAhead: boolean;
  /** Some word of it is about paying, done or to be done. */
  speaksOfPaying: boolean;
  /** The rest speaks of another payment, still to come. */
  paysLater: boolean;
  /** A part remains that has not been paid. */
  leavesRest: boolean;
  /** What has been paid in it would only be so one day, or under a condition. */
  isAllAhead: boolean;
  /** Whatever its words can mean. */
  means: ReadonlySet<Meaning>;
  clauses: readonly Clause[];
}

const NO_MEANING: Omit<MeaningOfSentence, 'ahead'> = {
  kinds: new Set(),
  paysAhead: false,
  paysLater: false,
  speaksOfPaying: false,
  leavesRest: false,
  isAllAhead: false,
  means: new Set(),
  clauses: [],
};
/** Verbs that stand at the end: what "wird" opens may close behind two commas. */
const VERB_LAST: ReadonlySet<string> = new Set(['de', 'nl']);

/** "Der Betrag wird am Freitag, den 20.11., überwiesen": the clause ends what an earlier one moved into the future. */
function endsFuture(clauses: readonly Clause[], clause: Clause, { language }: PhraseBook): boolean {
  if (!VERB_LAST.has(language) || anyIn(clause.means, 'has', 'before')) return false;
  const before = clauses.slice(0, clauses.indexOf(clause)).reverse();
  const opener = before.find(({ means }) => anyIn(means, 'future', 'has', 'paid', 'pay', 'done'));
  return opener !== undefined && opener.means.has('future') && !anyIn(opener.means, 'has', 'paid', 'pay', 'done');
}

const blanked = (text: string, clauses: readonly Clause[]): string =>
  clauses.reduce(
    (sofar, { text: done, from }) => sofar.slice(0, from) + ' '.repeat(done.length) + sofar.slice(from + done.length),
    text,
  );

/** "We will pay", or "it will be done in the next few days". */
function promises({ means }: Clause): boolean {
  if (anyIn(means, 'not', 'refuse')) return false;
  const isSoon = means.has('soon') && anyIn(means, 'does', 'pay', 'money') && !anyIn(means, 'confirm', 'contact', 'please', 'sendMe', 'goods'); // prettier-ignore
  return means.has('willPay') || isSoon;
}

export interface MeaningInput {
  text: string;
  book: PhraseBook;
  isQuestion: boolean;
  /** True when a text names a later day that can be no other: what is "done" for then is promised. */
  namesDayAhead: (text: string) => boolean;
}

/** The clauses of a question that are told before it asks: "You cashed our cheque, and want it again?" */
function toldBeforeAsking(clauses: readonly Clause[], book: PhraseBook): readonly Clause[] {
  const first = clauses[0]?.words[0]?.means ?? [];
  const isVerbFirst = VERB_FIRST.has(book.language) && !ASKS.some((meaning) => first.includes(meaning));
  // "That was paid on the 31st?": a statement with a question mark.
  const isStatement = isVerbFirst && clauses.length > 0 && !ASKING.test(clauses[0]?.text ?? '');
  if (isStatement && allMeanings(clauses).has('before')) return clauses;
  return isVerbFirst ? clauses.slice(0, -1) : [];
}

interface ReadSentence extends Omit<MeaningInput, 'namesDayAhead'> {
  clauses: readonly Clause[];
  /** What is said, not asked or supposed. */
  told: readonly Clause[];
  /** What tells of a payment made, and what is left. */
  done: readonly Clause[];
  open: readonly Clause[];
}

/** What the clauses of a sentence claim together. */
function kindsOf({ text, book, isQuestion, clauses, told, done, open }: ReadSentence): PhraseKind[] {
  const isLess = done.length > 0 && told.some(({ means }) => means.has('deduct') && !means.has('elsewhere'));
  const isPart = isLess || (done.length > 0 && (PART_OF.test(text) || done.some(({ means }) => means.has('part'))));
  // "2,000 tomorrow and the remaining 1,450 on 4 December": a part is announced, the rest for another day.
  const isInParts = !isQuestion && done.length === 0 && countFigures(clauses) >= 2 && open.some(({ means }) => means.has('rest')) && open.some((clause) => promises(clause) || (clause.means.has('now') && !anyIn(clause.means, 'goods', 'bill', 'billed', 'not'))); // prettier-ignore
  const isPaid =
    done.length > 0 ||
    told.some((clause) => bringsProof(clause) || tellsNothingOpen(clause) || tellsBooking(clause)) ||
    asksForReceipt(clauses, isQuestion) ||
    (isQuestion && asksWhyChased(clauses));
  return [
    ...(isPart || isInParts ? (['partial_payment'] as const) : []),
    ...(isPaid ? (['says_paid'] as const) : []),
    ...(tellsDispute(clauses.filter((clause) => !book.doubt.test(clause.text))) ? (['dispute'] as const) : []),
    ...(clauses.some((clause) => names(clause, 'law')) ? (['legal'] as const) : []),
    ...(clauses.some((clause) => names(clause, 'bankrupt')) ? (['insolvency'] as const) : []),
    ...wishesOf(clauses, isQuestion),
    ...(!isQuestion && open.some(promises) ? (['promise'] as const) : []),
  ];
}

/** Reads a sentence made easy to compare by `matchableText`; the phrase book tells its clauses and what leaves them open. */
export function readMeaning({ text, book, isQuestion, namesDayAhead }: MeaningInput): MeaningOfSentence {
  const words = WORD_BOOKS[book.language];
  if (!words) return { ...NO_MEANING, ahead: text };
  const clauses = readClauses({
    text,
    clause: book.clause,
    book: words,
    runsIn: book.language === 'fr' || book.language === 'it',
  });
  const stated = clauses.filter((clause) => !book.doubt.test(clause.text) && !book.timing.test(clause.text));
  const told = isQuestion ? toldBeforeAsking(stated, book) : stated;
  const done = told.filter(
    (clause) => tellsPayment(clause) && !endsFuture(clauses, clause, book) && !namesDayAhead(clause.text),
  );
  const open = clauses.filter((clause) => !done.includes(clause));
  const isScheduled = !clauses.some(({ means }) => means.has('goods') || means.has('got'));
  const affirmed = open.filter(({ means }) => !means.has('not'));
  const paysAhead = affirmed.some(
    ({ means }) => PAYS.some((meaning) => means.has(meaning)) || (isScheduled && means.has('scheduled')),
  );
  const paysLater = affirmed.some(
    ({ means }) => means.has('rest') || means.has('willPay') || (means.has('future') && means.has('pay')),
  );
  return {
    kinds: new Set(kindsOf({ text, book, isQuestion, clauses, told, done, open })),
    ahead: blanked(text, done),
    paysAhead,
    paysLater,
    leavesRest: open.some(({ means }) => means.has('rest') && !means.has('not')),
    isAllAhead: done.length === 0 && (isAllAhead(clauses) || isPromisedOnly(clauses)),
    means: allMeanings(clauses),
    clauses,
    speaksOfPaying: clauses.some(({ means }) => OF_PAYING.some((meaning) => means.has(meaning))),
  };
}
