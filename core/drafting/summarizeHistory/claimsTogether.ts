import type { QuotedClaim } from './claim';
import type { SentenceRead } from './claimsOfSentence';
import type { DaysOfSentence } from './daysOfSentence';
import { namesPastDay } from './findDays';
import { contestsTogether } from './meaning/contests';
import type { MeaningOfSentence } from './meaning/readMeaning';
import type { Meaning } from './meaning/wordBook';
import type { DateWords, PhraseBook, PhraseKind } from './phrases/phraseBook';
import { daysPromised } from './promisedDays';
import type { DayText } from './relativeDay';

/** A sentence of a message with its verbatim words. */
export interface QuotedSentence extends SentenceRead {
  quote: string;
  text: string;
  books: readonly PhraseBook[];
  /** The days to come that it names. */
  named?: DaysOfSentence | undefined;
}

/** The day a message was written, and how its writer orders day and month. */
export type HintDay = Pick<DayText, 'from' | 'numericOrder'>;
const has = ({ meanings }: SentenceRead, ...wanted: readonly Meaning[]): boolean =>
  meanings.some(({ means }) => wanted.some((meaning) => means.has(meaning)));
const claims = ({ claims: found }: SentenceRead, kind: PhraseKind): boolean =>
  found.some((claim) => claim.kind === kind);
const some = (sentences: readonly QuotedSentence[], kind: PhraseKind): boolean =>
  sentences.some((sentence) => claims(sentence, kind));

/** "The quote says 3.10. You billed 3.85.": two sentences that contest only side by side. */
function contestedBeside(sentences: readonly QuotedSentence[]): QuotedClaim[] {
  const isTold = (meaning: MeaningOfSentence): boolean => meaning.clauses.length > 0;
  for (let at = 1; at < sentences.length; at += 1) {
    const [first, second] = [sentences[at - 1], sentences[at]];
    if (!first || !second || [first, second].some((one) => claims(one, 'says_paid'))) continue;
    const together = [...first.meanings, ...second.meanings].filter(isTold).flatMap(({ clauses }) => clauses);
    if (contestsTogether(together)) return [{ kind: 'dispute', quote: second.quote, days: [] }];
  }
  return [];
}

const MOST_WORDS_OF_A_CHARGE = 5;
/** With these a question is about something to be done or sent. */
const NO_CHARGE: readonly Meaning[] = ['has', 'future', 'pay', 'paper', 'please', 'confirm', 'sendMe'];

/** "No-show fee? Our guest was here at ten.": a charge is repeated with a question mark, and then comes why. */
function chargeQuestioned(sentences: readonly QuotedSentence[]): QuotedClaim[] {
  const asked = sentences.find((one, at) => {
    const next = sentences[at + 1];
    if (!next || !/^[^,;:]{4,40}\?$/.test(one.text) || next.text.endsWith('?') || has(next, 'please', 'polite'))
      return false;
    const count = one.text.split(/\s+/).length;
    return count <= MOST_WORDS_OF_A_CHARGE && has(one, 'extra') && !has(one, ...NO_CHARGE);
  });
  return asked ? [{ kind: 'dispute', quote: asked.quote, days: [] }] : [];
}

/** A part has been paid: some of it is said to be left, or the rest is contested. */
function isPartOnly(sentences: readonly QuotedSentence[], at: number): boolean {
  const paid = sentences[at];
  if (!paid) return false;
  const beside = sentences.slice(Math.max(0, at - 1), at + 2);
  if (paid.meanings.some(({ leavesRest }) => leavesRest)) return true;
  if (beside.some((other) => other !== paid && !claims(other, 'says_paid') && has(other, 'rest', 'part'))) return true;
  return has(paid, 'sum') && sentences.some((other) => claims(other, 'dispute') && !has(other, 'offset'));
}

const OF_HAVING_PAID: readonly Meaning[] = ['paid', 'paidOrPays', 'done', 'money', 'proof', 'offset', 'valueDate', 'crossed']; // prettier-ignore
/** Words that contest an invoice whatever stands beside them. */
const PLAINLY: readonly Meaning[] = ['contest', 'refuse', 'billed', 'agreed', 'creditNote', 'gaveBack', 'cancelled', 'why', 'offer', 'price', 'goods']; // prettier-ignore
const CLEAR: readonly PhraseKind[] = ['says_paid', 'plan_request', 'asks_document', 'promise', 'insolvency'];

/** What no longer holds beside the rest of the message. */
function isShadowed(kind: PhraseKind, sentence: QuotedSentence, sentences: readonly QuotedSentence[]): boolean {
  if (kind === 'asks_document') {
    // A corrected invoice settles the dispute; it is no paper to be sent.
    return some(sentences, 'dispute') && has(sentence, 'correct', 'creditNote') && !has(sentence, 'paper');
  }
  if (kind === 'wrong_person') return some(sentences, 'legal') || some(sentences, 'insolvency');
  // "The enclosed form of proof" of an administrator proves a debt.
  if (kind === 'says_paid' && some(sentences, 'insolvency') && !has(sentence, 'paid', 'money')) return true;
  // "We owe nothing" is no payment where something is contested.
  if (kind === 'says_paid' && some(sentences, 'dispute')) {
    return !has(sentence, ...OF_HAVING_PAID) || (has(sentence, 'billed') && !has(sentence, 'before', 'proof', 'sum'));
  }
  return kind === 'dispute' && isDisputeShadowed(sentence, sentences);
}

/** A single word of trouble beside a clear statement, or of somebody who was never meant, contests nothing. */
function isDisputeShadowed(sentence: QuotedSentence, sentences: readonly QuotedSentence[]): boolean {
  const mistaken = sentences.some((other) => has(other, 'seek') && claims(other, 'wrong_person'));
  if (mistaken) return !has(sentence, 'contest', 'billed', 'price', 'defect', 'extra', 'offer');
  const isClear = CLEAR.some((kind) => some(sentences, kind)) && !some(sentences, 'partial_payment');
  return isClear && !has(sentence, ...PLAINLY);
}

const COMPLAINS: readonly Meaning[] = ['not', 'wrong', 'instead', 'missing', 'defect', 'issue', 'refuse', 'deduct', 'correct', 'why', 'blocked', 'assured', 'free', 'twice']; // prettier-ignore
const CHARGED: readonly Meaning[] = ['goods', 'extra', 'billed', 'price', 'offer', 'agreed'];
const OF_MONEY: readonly Meaning[] = ['money', 'sum', 'paid', 'paidOrPays'];

const ADDRESS = /[\w.-]@[\w-]+\.\w/;
const NO_HINT: readonly Meaning[] = ['device', 'gone', 'handles', 'contact', 'confirm'];
const NOT_PAID: readonly Meaning[] = [
  'not',
  'future',
  'please',
  'goods',
  'spread',
  'offer',
  'billed',
  'wrong',
  'event',
];

/** What single words of a sentence hint at, where no rule understands the message. */
function hintOf(sentence: QuotedSentence, { from, numericOrder }: HintDay): Omit<QuotedClaim, 'quote'> | undefined {
  const { text, meanings } = sentence;
  const count = (wanted: readonly Meaning[]): number => wanted.filter((meaning) => has(sentence, meaning)).length;
  if (text.endsWith('?')) return undefined;
  if (ADDRESS.test(text) && !has(sentence, 'paper', 'sendMe')) return { kind: 'wrong_person', days: [] };
  if (has(sentence, ...NO_HINT)) return undefined;
  const complains = has(sentence, 'not') && has(sentence, 'paid', 'paidOrPays') ? 0 : count(COMPLAINS);
  const says = meanings.some(({ means }) => means.size > 0);
  if (complains > 0 && count(CHARGED) > 0 && complains + count(CHARGED) > 2) return { kind: 'dispute', days: [] };
  const { books } = sentence;
  const at = (words: DateWords): DayText => ({ text, words, from, numericOrder });
  const { days } = daysPromised(sentence, { day: from, numericOrder });
  if (days.length > 0 && has(sentence, 'done', 'paid') && !has(sentence, ...NOT_PAID, 'does', 'rest')) return { kind: 'says_paid', days: [] }; // prettier-ignore
  if (days.length > 0) return has(sentence, 'not', 'goods', 'event', 'offer', 'paper') || !says ? undefined : { kind: 'promise', days: [...new Set(days)] }; // prettier-ignore
  if (has(sentence, ...NOT_PAID) || books.some(({ timing, doubt }) => timing.test(text) || doubt.test(text))) return undefined; // prettier-ignore
  const isPast = has(sentence, 'done', 'before', 'paid') || books.some(({ dates }) => namesPastDay(at(dates)));
  if (!isPast || !has(sentence, 'sum', ...OF_MONEY)) return undefined;
  return { kind: has(sentence, 'part', 'rest') ? 'partial_payment' : 'says_paid', days: [] };
}

/** The first hint of a message that no rule understands; a person is told that it is no more than that. */
function hinted(sentences: readonly QuotedSentence[], day: HintDay): QuotedClaim[] {
  const left = sentences.find((one, at) => has(one, 'gone') && sentences.slice(at).some((next) => has(next, 'role', 'handles'))); // prettier-ignore
  if (left) return [{ kind: 'wrong_person', quote: left.quote, days: [], isHint: true }];
  for (const sentence of sentences) {
    const hint = hintOf(sentence, day);
    if (hint) return [{ ...hint, quote: sentence.quote, isHint: true }];
  }
  return [];
}

/** The claims of a message's sentences, in their order, each with its sentence: some tell more, or less, side by side. */
export function claimsTogether(sentences: readonly QuotedSentence[], day: HintDay): QuotedClaim[] {
  const found = sentences.flatMap((sentence, at) =>
    sentence.claims
      .filter(({ kind }) => !isShadowed(kind, sentence, sentences))
      // "We will pay once that is settled" is the dispute over again.
      .filter(({ kind, days }) => kind !== 'promise' || days.length > 0 || !some(sentences, 'dispute'))
      .map((claim): QuotedClaim => {
        const isPart = claim.kind === 'says_paid' && isPartOnly(sentences, at);
        return { ...claim, ...(isPart ? { kind: 'partial_payment' as const } : {}), quote: sentence.quote };
      }),
  );
  const all = some(sentences, 'dispute')
    ? found
    : [...found, ...contestedBeside(sentences), ...chargeQuestioned(sentences)];
  return all.length > 0 ? all : hinted(sentences, day);
}
