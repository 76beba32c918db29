import type { Claim } from '../claimsOfSentence';
import type { QuotedSentence } from '../claimsTogether';
import type { PhraseKind } from '../phrases/phraseBook';
import { withDaysBeside } from '../daysBeside';
import { LABEL_OF, kindOf } from '../labelOfKind';
import { placeOf, takesBack } from '../placeOfKind';
import { promiseOf } from '../promisedDays';
import type { MessageInput } from '../readSentences';
import { learnedLabels } from './learnedLabels';

type Quoted = Omit<Claim, 'messageId'>;

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
  const unlikely = new Set(learned.filter(({ chance }) => chance < TAKES_BACK).map(({ label }) => label));
  const isUnlikely = ({ kind }: Quoted): boolean => {
    const label = LABEL_OF[kind];
    return label !== undefined && unlikely.has(label);
  };
  const kept = claims.filter((claim) => !isUnlikely(claim) || isPlain(claim, sentences));
  const known = new Set(kept.map(({ kind }) => LABEL_OF[kind]));
  const added = learned
    .filter(({ label, chance }) => chance >= (label === 'promise' ? ADDS_PROMISE : ADDS) && !known.has(label))
    .flatMap(({ label, at }) => claimOf(kindOf(label), at === undefined ? undefined : sentences[at], day));
  const chances = learned.find(({ label }) => label === 'promise')?.ofEach ?? [];
  return withDaysBeside({ claims: [...kept, ...added], sentences, chances }, day);
}
