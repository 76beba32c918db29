import type { CalendarDate } from '../../calendar/calendarDate';
import type { Claim } from './claimsOfSentence';
import type { QuotedSentence } from './claimsTogether';
import { PROMISES, SHARE } from './daysOfPaying';
import { findDays } from './findDays';
import { anyIn } from './meaning/meansIn';
import type { Meaning } from './meaning/wordBook';
import type { PhraseKind } from './phrases/phraseBook';
import { PHRASE_BOOKS } from './phrases/phraseBooks';
import { daysPromised, promiseOf, type WrittenOn } from './promisedDays';

type Quoted = Omit<Claim, 'messageId'>;

/** A message whose promises may tell their day in another sentence. */
export interface PromisedMessage {
  claims: readonly Quoted[];
  sentences: readonly QuotedSentence[];
  /** How likely each sentence promises by its wording. */
  chances: readonly number[];
}

/** A sentence that promises about as likely as not tells the day for another one. */
const MAY_PROMISE = 0.3;
const SURELY_PROMISES = 0.6;
/** "On Friday." and "Heute noch." are nothing but a day. */
const MOST_WORDS_OF_A_DAY = 5;
/** A day in a sentence of these kinds is that of what they are about. */
const OTHERS: readonly PhraseKind[] = ['dispute', 'says_paid', 'asks_document', 'wrong_person', 'legal', 'insolvency', 'out_of_office', 'unsubscribe']; // prettier-ignore

const isAsked = ({ text }: QuotedSentence): boolean => /\?["')\]]*$/.test(text);

const SEVERAL =
  /(?:days|dates|tagen|terminen|jours|dias|fechas|giorni|\balle date|entrambe le date|dagen|(?:die|beide|deze|genoemde) data)\b/;

/** "On that day we pay everything": the day named last in the sentence before, whatever that one is about. */
function dayReferredTo(
  { sentences }: PromisedMessage,
  at: number,
  isPromise: boolean,
  written: WrittenOn,
): CalendarDate[] {
  const [sentence, before] = [sentences[at], sentences[at - 1]];
  if (!sentence || !before) return [];
  return sentence.books.flatMap(({ dates }) => {
    const found = [dates.thatDay, ...(isPromise ? [dates.then] : [])].flatMap((says) => sentence.text.match(says) ?? [])[0]; // prettier-ignore
    if (found === undefined) return [];
    const days = findDays({ text: before.text, words: dates, from: written.day, numericOrder: written.numericOrder });
    return SEVERAL.test(found) ? days : days.slice(-1);
  });
}

/** The days of another sentence: it is nothing but a day, or speaks of paying as well, and of nothing else. */
function daysOfNeighbour(
  { claims, sentences, chances }: PromisedMessage,
  at: number,
  written: WrittenOn,
): readonly CalendarDate[] {
  const sentence = sentences[at];
  if (!sentence || isAsked(sentence)) return [];
  if (claims.some(({ kind, quote }) => quote === sentence.quote && OTHERS.includes(kind))) return [];
  const isBareDay = sentence.text.split(/\s+/).length <= MOST_WORDS_OF_A_DAY;
  const isLikely = (chances[at] ?? 0) >= SURELY_PROMISES;
  const speaks = isLikely || sentence.meanings.some(({ means }) => anyIn(means, ...PROMISES, 'does'));
  if (!isBareDay && !speaks) return [];
  const { days, isSure } = daysPromised(sentence, written);
  if (days.length > 0) return isSure ? days : [];
  const isPaid = claims.some(({ kind }) => kind === 'says_paid' || kind === 'partial_payment');
  return isPaid ? [] : promiseOf(sentence, written).days;
}

/** Few words give no language away: the day of a promise in whichever of them names one. */
function daysInAnyLanguage({ text }: QuotedSentence, { day, numericOrder }: WrittenOn): readonly CalendarDate[] {
  const found = PHRASE_BOOKS.map(({ dates }) => findDays({ text, words: dates, from: day, numericOrder }));
  return found.find((days) => days.length > 0) ?? [];
}

/** Where the days of a message's promises are told, the most likely place first. */
function daysTold(message: PromisedMessage, places: readonly number[], written: WrittenOn): Quoted[] {
  const { sentences, chances } = message;
  const claim = (at: number, days: readonly CalendarDate[]): Quoted[] =>
    days.length > 0 ? [{ kind: 'promise', quote: sentences[at]?.quote ?? '', days: [...new Set(days)] }] : [];
  const likely = sentences
    .map((_sentence, at) => at)
    .filter((at) => (chances[at] ?? 0) >= MAY_PROMISE && !places.includes(at))
    .sort((left, right) => (chances[right] ?? 0) - (chances[left] ?? 0));
  const beside = places.flatMap((at) => [at + 1, at - 1]).filter((at) => !places.includes(at));
  const anywhere = sentences.map((_sentence, at) => at).filter((at) => !places.includes(at));
  const tries = [
    ...places.map((at) => () => claim(at, dayReferredTo(message, at, true, written))),
    ...anywhere.map((at) => () => claim(at, dayReferredTo(message, at, false, written))),
    ...[...likely, ...beside, ...anywhere].map((at) => () => claim(at, daysOfNeighbour(message, at, written))),
    ...sentences.flatMap((sentence, at) => (places.includes(at) ? [() => claim(at, daysInAnyLanguage(sentence, written))] : [])), // prettier-ignore
  ];
  for (const look of tries) {
    const found = look();
    if (found.length > 0) return found;
  }
  return [];
}

/** "The first half comes on 1 December. The second follows on the 15th.": sentences that surely promise as well. */
function otherParts({ claims, sentences, chances }: PromisedMessage, written: WrittenOn): Quoted[] {
  return sentences.flatMap((sentence, at): Quoted[] => {
    if ((chances[at] ?? 0) < SURELY_PROMISES || isAsked(sentence)) return [];
    if (claims.some(({ kind, quote }) => quote === sentence.quote && (kind === 'promise' || OTHERS.includes(kind))))
      return [];
    const { days, isSure } = daysPromised(sentence, written);
    // What is for today may be done by now.
    const later = days.filter((day) => day > written.day);
    return isSure && later.length > 0 ? [{ kind: 'promise', quote: sentence.quote, days: later, isLearned: true }] : [];
  });
}

/** A sentence this much less likely to promise than another tells a day of its own matter: when the customer is paid itself. */
const MUCH_LESS = 0.35;

const ONE_INVOICE =
  /\b(?:invoice|inv|rechnung|re|facture|factura|fattura|factuur|nota|nr|no|la|the|die|de)\.? (?:nr\.? |no\.? |n\. )?#?\d{3,}\b(?![.,]\d)/;

/** Of several sentences with days to come those that hardly promise, or tell of another matter, fall away, unless they speak of a part. */
function clearest(claims: readonly Quoted[], { sentences, chances }: PromisedMessage, written: WrittenOn): Quoted[] {
  const placeOfQuote = ({ quote }: Quoted): number => sentences.findIndex((sentence) => sentence.quote === quote);
  const isDated = ({ kind, days }: Quoted): boolean => kind === 'promise' && days.length > 0;
  const chanceOfClaim = (claim: Quoted): number => chances[placeOfQuote(claim)] ?? 0;
  const best = Math.max(0, ...claims.filter(isDated).map(chanceOfClaim));
  const isSure = (claim: Quoted): boolean => {
    const sentence = sentences[placeOfQuote(claim)];
    return sentence !== undefined && !isOfOtherMatter(sentence, written);
  };
  // Of several invoices each has its own day, however it is told.
  const isOfOne = (claim: Quoted): boolean => [SHARE, ONE_INVOICE].some((says) => says.test(sentences[placeOfQuote(claim)]?.text ?? '')); // prettier-ignore
  const isAnySure = claims.some((claim) => isDated(claim) && isSure(claim));
  return claims.filter((claim) => {
    if (!isDated(claim)) return true;
    if (isAnySure && !isSure(claim)) return false;
    return chanceOfClaim(claim) >= best * MUCH_LESS || isOfOne(claim);
  });
}

/** The days of a sentence stand beside a signature, a return or money that comes in. */
function isOfOtherMatter(sentence: QuotedSentence, written: WrittenOn): boolean {
  const { days, isSure } = daysPromised(sentence, written);
  return days.length > 0 && !isSure;
}

/** All days told so far are those of other matters: the sentence beside them that surely speaks of paying. */
function surerBeside(message: PromisedMessage, written: WrittenOn): Quoted[] {
  const { claims, sentences } = message;
  const dated = claims.filter(({ kind, days }) => kind === 'promise' && days.length > 0);
  const places = dated.map(({ quote }) => sentences.findIndex((sentence) => sentence.quote === quote));
  if (places.some((at) => sentences[at] && !isOfOtherMatter(sentences[at], written))) return [];
  const beside = [...new Set(places.flatMap((at) => [at + 1, at - 1]))].filter((at) => !places.includes(at));
  const found = beside
    .map((at) => ({ at, days: sureDaysOf(message, at, written) }))
    .find(({ days }) => days.length > 0);
  return found ? [{ kind: 'promise', quote: sentences[found.at]?.quote ?? '', days: found.days, isLearned: true }] : [];
}

function sureDaysOf(message: PromisedMessage, at: number, written: WrittenOn): readonly CalendarDate[] {
  const sentence = message.sentences[at];
  const isDone = message.claims.some(({ kind, quote }) => kind === 'partial_payment' && quote === sentence?.quote);
  if (!sentence || isDone || !daysPromised(sentence, written).isSure) return [];
  return daysOfNeighbour(message, at, written).filter((day) => day > written.day);
}

const WILL_PAY: readonly Meaning[] = ['pay', 'willPay', 'paidOrPays'];

/** "Can you wait until 15 December? On that day we pay": a promise by its reference alone. */
function promisedByReference(message: PromisedMessage, written: WrittenOn): Quoted[] {
  const { claims, sentences } = message;
  const found = sentences.flatMap((sentence, at): Quoted[] => {
    const pays = sentence.meanings.some(({ means }) => anyIn(means, ...WILL_PAY) && !anyIn(means, 'not', 'refuse'));
    const isOther = claims.some(({ kind, quote }) => quote === sentence.quote && OTHERS.includes(kind));
    if (!pays || isOther || isAsked(sentence)) return [];
    const days = dayReferredTo(message, at, false, written);
    return days.length > 0 ? [{ kind: 'promise', quote: sentence.quote, days }] : [];
  });
  return found.slice(0, 1);
}

/**
 * The claims of a message, and where none of its promises names a day, the day that the sentences around them name:
 * "Can you wait until 15 December? On that day we pay", "You get your money. Today."
 */
export function withDaysBeside(message: PromisedMessage, written: WrittenOn): Quoted[] {
  const { claims, sentences } = message;
  const promises = claims.filter(({ kind }) => kind === 'promise');
  if (promises.length === 0) return [...claims, ...promisedByReference(message, written)];
  if (promises.some(({ days }) => days.length > 0)) {
    const parts = [...claims, ...otherParts(message, written)];
    return clearest([...parts, ...surerBeside({ ...message, claims: parts }, written)], message, written);
  }
  const places = promises.map(({ quote }) => sentences.findIndex((sentence) => sentence.quote === quote));
  const isLearned = promises.every((promise) => promise.isLearned);
  const told = daysTold(message, places.filter((at) => at >= 0), written); // prettier-ignore
  return [...claims, ...told.map((claim) => (isLearned ? { ...claim, isLearned } : claim))];
}
