import type { Claim } from '../claimsOfSentence';
import type { QuotedSentence } from '../claimsTogether';
import type { PhraseKind } from '../phrases/phraseBook';
import { withDaysBeside } from '../daysBeside';
import { placeOf, takesBack } from '../placeOfKind';
import { promiseOf } from '../promisedDays';
import type { MessageInput } from '../readSentences';
import type { LearnedLabel } from './learnedLabel';
import { learnedLabels } from './learnedLabels';

type Quoted = Omit<Claim, 'messageId'>;

/** The kinds of claim that a label stands for; what is learned is told as the first. */
const KINDS: Readonly<Record<LearnedLabel, readonly [PhraseKind, ...PhraseKind[]]>> = {
  legal_or_insolvency: ['legal', 'insolvency'],
  dispute: ['dispute'],
  unsubscribe: ['unsubscribe'],
  wrong_person: ['wrong_person'],
  says_paid: ['says_paid'],
  partial_payment: ['partial_payment'],
  asks_for_document: ['asks_document'],
  plan_request: ['plan_request', 'cash_flow'],
  promise: ['promise'],
  frustration: ['frustration'],
  out_of_office: ['out_of_office'],
};

const PLAIN: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['dispute', 'legal', 'insolvency']);

/** From here on what was learned adds a claim that no rule has made. */
const ADDS = 0.4;
/** A promise unheard is a reminder too many, and one too many only waits: it is heard sooner. */
const ADDS_PROMISE = 0.3;
/** Below this it takes back a claim that a rule has made. */
const TAKES_BACK = 0.15;

/** A dispute or a lawyer named in so many words stands, however unlikely the rest makes it. */
function isPlain({ kind, quote }: Quoted, sentences: readonly QuotedSentence[]): boolean {
  if (!PLAIN.has(kind)) return false;
  const told = sentences.filter((sentence) => sentence.quote === quote);
  return told.some(({ text, books }) => books.some((book) => placeOf(text, kind, book) !== undefined));
}

/** The claim that a sentence makes by its wording, unless it takes back the very phrase that a rule would claim. */
function claimOf(
  kind: PhraseKind,
  sentence: QuotedSentence | undefined,
  day: Pick<MessageInput, 'day' | 'numericOrder'>,
): Quoted[] {
  if (!sentence || sentence.books.some((book) => takesBack(sentence.text, kind, book))) return [];
  const found = kind === 'promise' ? promiseOf(sentence, day) : { kind, days: [] };
  return [{ ...found, quote: sentence.quote, isLearned: true }];
}

/**
 * The claims of the rules, seen together with what was learned from labelled mails: claims whose wording speaks against
 * them fall away, and what the wording says without a rule is claimed with the sentence that says it most.
 */
export function withLearned(
  claims: readonly Quoted[],
  sentences: readonly QuotedSentence[],
  day: Pick<MessageInput, 'day' | 'numericOrder'>,
): Quoted[] {
  const learned = learnedLabels(sentences);
  const unlikely = new Set(learned.filter(({ chance }) => chance < TAKES_BACK).flatMap(({ label }) => KINDS[label]));
  const kept = claims.filter((claim) => !unlikely.has(claim.kind) || isPlain(claim, sentences));
  const added = learned
    .filter(({ label, chance }) => chance >= (label === 'promise' ? ADDS_PROMISE : ADDS))
    .filter(({ label }) => !kept.some(({ kind }) => KINDS[label].includes(kind)))
    .flatMap(({ label, at }) => claimOf(KINDS[label][0], at === undefined ? undefined : sentences[at], day));
  const chances = learned.find(({ label }) => label === 'promise')?.ofEach ?? [];
  return withDaysBeside({ claims: [...kept, ...added], sentences, chances }, day);
}
