import type { Found, SentenceInput } from './claim';
import { PARTLY, PROMISES, daysOfPaying } from './daysOfPaying';
import { DONE, promiseIn, type Reading } from './promisedDays';
import { daysAhead, findDays, namesPastDay } from './findDays';
import { tellsOfThePast } from './meaning/leavesOpen';
import { anyIn } from './meaning/meansIn';
import { namesDeadline } from './namesDeadline';
import { readMeaning, type MeaningOfSentence } from './meaning/readMeaning';
import type { Meaning } from './meaning/wordBook';
import type { PhraseBook, PhraseKind } from './phrases/phraseBook';
import { IN_DIGITS, plainDatesOf } from './plainDates';
import { placeOf } from './placeOfKind';

export type { Claim, Found, SentenceInput } from './claim';

const NEVER_ASKED: ReadonlySet<PhraseKind> = new Set(['accepts', 'says_paid', 'promise', 'partial_payment']);
/** Beside these a day to come is no promise: it is what they are about. */
const NO_PROMISE: readonly PhraseKind[] = ['promise', 'plan_request', 'dispute', 'asks_document', 'wrong_person', 'cash_flow', 'legal', 'insolvency', 'out_of_office', 'unsubscribe']; // prettier-ignore

const KINDS: readonly PhraseKind[] = [
  'dispute',
  'accepts',
  'says_paid',
  'promise',
  'asks_document',
  'wrong_person',
  'cash_flow',
  'plan_request',
  'forgot',
  'legal',
  'insolvency',
  'partial_payment',
  'unsubscribe',
  'frustration',
  'out_of_office',
];

/** Half a payment is not "it is paid"; who is insolvent does not ask for time. */
function withoutShadows(claims: readonly Found[]): Found[] {
  const has = (kind: PhraseKind): boolean => claims.some((claim) => claim.kind === kind);
  const shadowed = new Set<PhraseKind>([
    ...(has('partial_payment') ? (['says_paid'] as const) : []),
    ...(has('insolvency') ? (['cash_flow'] as const) : []),
  ]);
  return claims.filter(({ kind }) => !shadowed.has(kind));
}

/** Set phrases of these kinds never stand in a sentence without a word of paying. */
const OF_PAYING: ReadonlySet<PhraseKind> = new Set(['says_paid', 'partial_payment', 'promise']);

/** "Half now, the rest on Friday, ok?": told, and agreement asked for. */
const TAG =
  /[,.;–-] ?(?:ok|okay|oke|all right|alright|ja|geht das|in ordnung|d'accord|ca va|vale|de acuerdo|va bene|d'accordo|goed|akkoord) ?\?+$/;
const STILL_TO_DO: readonly Meaning[] = ['future', 'willPay', 'pay', 'does', 'rest', 'scheduled', 'soon'];

/** A set phrase that the words around it take back. */
function isOutOfPlace(kind: PhraseKind, { means, speaksOfPaying, isAllAhead }: MeaningOfSentence): boolean {
  if (OF_PAYING.has(kind) && !speaksOfPaying) return true;
  if (kind === 'says_paid') return isAllAhead;
  if (kind === 'promise') return means.has('refuse') || !anyIn(means, ...PROMISES);
  if (kind === 'plan_request') return means.has('billed');
  if (kind === 'wrong_person') return anyIn(means, 'money', 'sum') && !anyIn(means, 'handles', 'role');
  if (kind === 'partial_payment') return !anyIn(means, ...PARTLY);
  return kind === 'dispute' && means.has('device') && !anyIn(means, 'goods', 'billed', 'price');
}

/** "By Friday it is paid": the set phrase stands in the clause of a deadline. */
function isForDeadline(place: number | undefined, { book, meaning }: Reading, input: SentenceInput): boolean {
  if (place === undefined) return false;
  const clause = meaning.clauses.findLast(({ from }) => from <= place);
  return clause !== undefined && namesDeadline(clause.text, book, input);
}

function foundIn(
  kind: PhraseKind,
  reading: Reading,
  readings: readonly Reading[],
  input: SentenceInput,
  isQuestion: boolean,
): Found | undefined {
  const { book, meaning } = reading;
  const text = kind === 'promise' ? meaning.ahead : input.text;
  const isAsked = isQuestion && kind === 'says_paid';
  const isSettled = (): boolean =>
    kind === 'dispute' && readings.some((other) => placeOf(text, 'accepts', other.book) !== undefined);
  const isOut = isAsked || isOutOfPlace(kind, meaning);
  const said = isOut ? undefined : placeOf(text, kind, book);
  const place =
    (kind === 'says_paid' && isForDeadline(said, reading, input) ? undefined : said) ??
    (meaning.kinds.has(kind) && !isSettled() ? 0 : undefined);
  if (place === undefined) return undefined;
  return kind === 'promise' ? promiseIn(text, place, reading, input) : { kind, days: [] };
}

/** What is found in the first language that finds it; of promises the one that names a day. */
function foundOf(kind: PhraseKind, readings: readonly Reading[], input: SentenceInput, isQuestion: boolean): Found[] {
  let first: Found | undefined;
  for (const reading of readings) {
    const found = foundIn(kind, reading, readings, input, isQuestion);
    if (found && (kind !== 'promise' || found.days.length > 0)) return [found];
    first ??= found;
  }
  return first ? [first] : [];
}

/** A proof that is asked for, or of something else than a payment. */
const NO_PROOF: readonly Meaning[] = ['please', 'goods', 'got', 'agreed', 'not', 'event', 'billed', 'bill', 'missing', 'contact', 'paper']; // prettier-ignore

/**
 * A payment told without a verb we know ("Ck 10442, mailed 3 November"): words of paying beside a day to come promise,
 * words of having paid beside a day that has passed say so, where nothing takes it back.
 */
function barePayment(
  readings: readonly (Reading & { isDated: boolean })[],
  { text, day, numericOrder }: SentenceInput,
  isPaid: boolean,
): Found[] {
  for (const { book, meaning, isDated } of readings) {
    // Beside a deed "on Thursday" and "the 5th" are the last such day.
    const isProven = meaning.means.has('proof') && tellsOfThePast(meaning) && !anyIn(meaning.means, ...NO_PROOF);
    const isDone = isPaid || isProven || (anyIn(meaning.means, 'done', 'paid') && !anyIn(meaning.means, ...STILL_TO_DO)); // prettier-ignore
    const isDue = isDated && namesDeadline(meaning.ahead, book, { day, numericOrder });
    const words = isDone && !meaning.paysLater && !isDue ? plainDatesOf(book) : book.dates;
    const at = { text: meaning.ahead, words, from: day, numericOrder };
    if (book.negation.test(at.text) || book.doubt.test(at.text)) continue;
    const doesIt = meaning.means.has('does') && !anyIn(meaning.means, 'goods', 'contact', 'confirm', 'handles');
    const speaksOfPaying = meaning.paysAhead || doesIt || at.text.search(book.money) >= 0;
    const { days } = daysOfPaying({ text: at.text, places: isDated && speaksOfPaying ? daysAhead(at) : [], clauses: meaning.clauses, today: day }, book); // prettier-ignore
    // "Transfer of 9,120 today", and nothing that is still to be done.
    const isToday = days.every((found) => found === day) && anyIn(meaning.means, 'sum', 'figure', 'done') && !anyIn(meaning.means, ...STILL_TO_DO); // prettier-ignore
    if (days.length > 0) return [isToday ? { kind: 'says_paid', days: [] } : { kind: 'promise', days }];
    if (isPaid || (!isProven && text.search(book.paid) < 0) || book.timing.test(text)) continue;
    const namesBareDay = isDated && isDone && findDays({ ...at, words: book.dates }).length > 0;
    if (namesBareDay || namesPastDay(at)) return [{ kind: 'says_paid', days: [] }];
  }
  return [];
}

function namesDayAhead(text: string, book: PhraseBook, { day, numericOrder }: SentenceInput): boolean {
  const found = findDays({ text: text.replace(IN_DIGITS, ' '), words: plainDatesOf(book), from: day, numericOrder });
  return found.some((named) => named > day);
}

/** A sentence as it was read: what it claims, and what its words mean for the sentences beside it. */
export interface SentenceRead {
  claims: readonly Found[];
  meanings: readonly MeaningOfSentence[];
}

/** What one sentence claims, each kind once. A question tells of no payment and promises none. */
export function claimsOfSentence(input: SentenceInput): SentenceRead {
  const { text, books } = input;
  const isQuestion = /\?["')\]]*$/.test(text) && !TAG.test(text);
  const readings = books.map((book) => {
    // Where the sentence names no day to come, none of its parts does.
    const isDated = daysAhead({ text, words: book.dates, from: input.day, numericOrder: input.numericOrder }).length > 0; // prettier-ignore
    const ahead = (part: string): boolean => namesDayAhead(part, book, input) || namesDeadline(part, book, input);
    return { book, isDated, meaning: readMeaning({ text, book, isQuestion, namesDayAhead: (part) => isDated && ahead(part) }) }; // prettier-ignore
  });
  const meanings = readings.map(({ meaning }) => meaning);
  const told = KINDS.filter((kind) => !(isQuestion && NEVER_ASKED.has(kind) && kind !== 'says_paid'));
  const claims = withoutShadows(told.flatMap((kind) => foundOf(kind, readings, input, isQuestion)));
  if (isQuestion || claims.some(({ kind }) => NO_PROMISE.includes(kind))) return { claims, meanings };
  const isPaid = claims.some(({ kind }) => DONE.includes(kind));
  return { claims: [...claims, ...barePayment(readings, input, isPaid)], meanings };
}
