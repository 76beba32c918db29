import type { QuotedClaim } from '../claim';
import type { QuotedSentence } from '../claimsTogether';
import { findAmount } from '../findAmount';
import type { PhraseKind } from '../phrases/phraseBook';
import type { LearnedDay } from './learnedDays';

/** Of a promise the likeliest day counts unless it is all but impossible. */
const LIKELIEST = 0.01;
/** In a sentence that claims something else a day is mostly that of what it is about. */
const OF_OTHER_MATTER = 0.15;
const OTHERS: ReadonlySet<PhraseKind> = new Set(['dispute', 'asks_document', 'wrong_person', 'legal', 'insolvency', 'out_of_office', 'unsubscribe']); // prettier-ignore
/** Another day counts beside it from here on. */
const ANOTHER = 0.6;
/** So does one less likely that a rule promises in the same sentence, */
const ANOTHER_BY_RULE = 0.4;
/** above all where it speaks of parts: "in two instalments: 30 November and 31 December". */
const ANOTHER_OF_PARTS = 0.25;
const OF_PARTS: ReadonlySet<PhraseKind> = new Set(['partial_payment', 'plan_request']);

const isPromise = ({ kind }: QuotedClaim): boolean => kind === 'promise';

/** The promise of a sentence with its likely days: as a rule made it, or in the wording alone. */
function promiseIn(
  { quote, text }: QuotedSentence,
  days: QuotedClaim['days'],
  promises: readonly QuotedClaim[],
): QuotedClaim {
  const same = promises.find((promise) => promise.quote === quote && promise.days.join() === days.join());
  if (same) return same;
  const [isHint, isLearned] = [promises.every((one) => one.isHint), promises.every((one) => one.isLearned)];
  const amount = days.length === 1 ? findAmount({ text }) : undefined;
  return { kind: 'promise', quote, days, ...(amount ? { amount } : {}), ...(isHint ? { isHint } : {}), ...(isLearned ? { isLearned } : {}) }; // prettier-ignore
}

/** The claims of a message, its promises with the days that are likely to be promised, each in the sentence that names it. */
export function withDays(
  claims: readonly QuotedClaim[],
  sentences: readonly QuotedSentence[],
  days: readonly LearnedDay[],
): QuotedClaim[] {
  const promises = claims.filter(isPromise);
  if (promises.length === 0) return [...claims];
  const isOfOther = ({ at }: LearnedDay): boolean =>
    claims.some(({ kind, quote }) => OTHERS.has(kind) && quote === sentences[at]?.quote);
  const [likeliest, ...rest] = days;
  const least = likeliest && isOfOther(likeliest) ? OF_OTHER_MATTER : LIKELIEST;
  const isAny = likeliest !== undefined && likeliest.chance >= least;
  const isByRule = ({ day, at }: LearnedDay): boolean =>
    at === likeliest?.at && promises.some(({ days: ruled, quote }) => quote === sentences[at]?.quote && ruled.length > 1 && ruled.includes(day)); // prettier-ignore
  const isOfParts = ({ at }: LearnedDay): boolean =>
    sentences[at]?.claims.some(({ kind }) => OF_PARTS.has(kind)) === true;
  const leastOf = (one: LearnedDay): number => (isOfParts(one) ? ANOTHER_OF_PARTS : ANOTHER_BY_RULE);
  const isAnother = (one: LearnedDay): boolean => one.chance >= (isByRule(one) ? leastOf(one) : ANOTHER);
  const likely = isAny ? [likeliest, ...rest.filter(isAnother)] : [];
  if (likely.length === 0) return claims.map((claim) => (isPromise(claim) ? { ...claim, days: [] } : claim));
  const others = claims.filter((claim) => !isPromise(claim));
  const places = [...new Set(likely.map(({ at }) => at))].sort((left, right) => left - right);
  const told = places.flatMap((at) => {
    const own = likely.filter((one) => one.at === at).map(({ day }) => day);
    return sentences[at] ? [promiseIn(sentences[at], own.sort(), promises)] : [];
  });
  return [...others, ...told];
}
