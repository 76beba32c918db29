import type { QuotedClaim } from '../claim';
import type { QuotedSentence } from '../claimsTogether';
import { anyIn } from '../meaning/meansIn';
import type { Meaning } from '../meaning/wordBook';
import type { PhraseKind } from '../phrases/phraseBook';
import { LABEL_OF, kindOf } from '../labelOfKind';
import { placeOf, takesBack } from '../placeOfKind';
import type { MessageInput } from '../readSentences';
import { daysInMail } from './daysInMail';
import type { LearnedLabel } from './learnedLabel';
import { learnedDays, type LearnedDay } from './learnedDays';
import { learnedLabels, type LearnedChance } from './learnedLabels';
import { withDays } from './withDays';

const PLAIN: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['dispute', 'legal', 'insolvency', 'cash_flow']);

/** From here on what was learned adds a claim that no rule has made. */
const ADDS = 0.25;
/** Of these one too many only waits, and one unheard is a wrong mail. */
const ADDS_GRAVE = 0.17;
const GRAVE: ReadonlySet<LearnedLabel> = new Set(['dispute', 'says_paid', 'legal_or_insolvency']);
/** A promise of a sum sounds much like a part of it. */
const ADDS_PART = 0.35;

/** Where days are named, one of them must be as likely as this, */
const WITH_DAY = 0.12;
/** unless it surely promises. */
const SURELY = 0.7;
/** A day of paying this likely promises whatever the rest says, */
const BY_DAY = 0.5;
/** and one less likely where the message says nothing else: "Saturday. I do my books then." */
const BY_DAY_ALONE = 0.25;
/** How likely a label must be to be claimed by the wording of that sentence alone. */
function addsFrom(label: LearnedLabel, sentence: QuotedSentence | undefined): number {
  if (label === 'partial_payment') return ADDS_PART;
  // "It should be with you by Friday": with a day to come it is more likely promised than paid; "Have we paid this?" asks.
  const isAhead = sentence?.claims.some(({ kind, days }) => kind === 'promise' && days.length > 0) === true;
  if (label === 'says_paid' && isAhead) return SURELY;
  if (label === 'says_paid' && sentence?.text.endsWith('?')) return ADDS;
  return GRAVE.has(label) ? ADDS_GRAVE : ADDS;
}
/** Below this it takes back a claim that a rule has made. */
const TAKES_BACK = 0.15;

/** A dispute, a lawyer or a lack of money named in so many words stands, however unlikely the rest makes it. */
function isPlain({ kind, quote }: QuotedClaim, sentences: readonly QuotedSentence[]): boolean {
  if (!PLAIN.has(kind)) return false;
  const told = sentences.filter((sentence) => sentence.quote === quote);
  return told.some(({ text, books }) => books.some((book) => placeOf(text, kind, book) !== undefined));
}

/** The claim that a sentence makes by its wording, unless it takes back the very phrase that a rule would claim. */
function claimOf(kind: PhraseKind, sentence: QuotedSentence | undefined): QuotedClaim[] {
  if (!sentence || sentence.books.some((book) => takesBack(sentence.text, kind, book))) return [];
  // A rule heard the wish for a paper and dropped it: a corrected invoice settles the dispute beside it.
  if (kind === 'asks_document' && sentence.claims.some((claim) => claim.kind === kind)) return [];
  return [{ kind, days: [], quote: sentence.quote, isLearned: true }];
}

const WILL_PAY: readonly Meaning[] = ['pay', 'willPay', 'paidOrPays'];

/** "Can you wait until 15 December? On that day we pay": whether the next sentence promises by pointing back to the day. */
function isPointedTo({ at }: LearnedDay, sentences: readonly QuotedSentence[]): boolean {
  const next = sentences[at + 1];
  if (!next || next.text.endsWith('?')) return false;
  const pays = next.meanings.some(({ means }) => anyIn(means, ...WILL_PAY) && !anyIn(means, 'not', 'refuse'));
  return pays && next.books.some(({ dates }) => next.text.search(dates.thatDay) >= 0);
}

/** The days of a mail as likely as they were learned to be, the likeliest first; one that is pointed to is certain. */
interface LikelyDays {
  days: readonly LearnedDay[];
  /** The next sentence points back to the likeliest. */
  isPointedTo: boolean;
}

function likelyDays(days: readonly LearnedDay[], sentences: readonly QuotedSentence[]): LikelyDays {
  const [likeliest, ...others] = days;
  if (!likeliest || !isPointedTo(likeliest, sentences)) return { days, isPointedTo: false };
  return { days: [{ ...likeliest, chance: 1 }, ...others], isPointedTo: true };
}

/** Where a promise is made by its wording alone: the sentence of its likeliest day, or the one that says it most. */
function promisedAt(
  { chance, at }: LearnedChance,
  { days: [likeliest], isPointedTo: isPointed }: LikelyDays,
  isAlone: boolean,
): number | undefined {
  if (!likeliest) return chance >= ADDS ? at : undefined;
  if (isPointed) return likeliest.at + 1;
  const isLikely = chance >= ADDS && likeliest.chance >= WITH_DAY;
  const isDay = likeliest.chance >= (isAlone ? BY_DAY_ALONE : BY_DAY);
  return isLikely || isDay ? likeliest.at : chance >= SURELY ? at : undefined;
}

/**
 * The claims of the rules, seen together with what was learned from labelled mails: claims whose wording speaks against
 * them fall away, and what the wording says without a rule is claimed with the sentence that says it most.
 */
export function withLearned(
  claims: readonly QuotedClaim[],
  sentences: readonly QuotedSentence[],
  { day }: Pick<MessageInput, 'day'>,
): QuotedClaim[] {
  const learned = learnedLabels(sentences);
  const found = learnedDays({ sentences, days: daysInMail(sentences), chances: learned, today: day });
  const likely = likelyDays(found, sentences);
  const unlikely = new Set(learned.filter(({ chance }) => chance < TAKES_BACK).map(({ label }) => label));
  const isUnlikely = ({ kind }: QuotedClaim): boolean => {
    const label = LABEL_OF[kind];
    return label !== undefined && unlikely.has(label);
  };
  const kept = claims.filter((claim) => !isUnlikely(claim) || isPlain(claim, sentences));
  const known = new Set(kept.map(({ kind }) => LABEL_OF[kind]));
  const wanting = learned.filter(({ label }) => !known.has(label));
  const said = wanting.filter(
    ({ label, chance, at }) => label !== 'promise' && chance >= addsFrom(label, sentences[at ?? -1]),
  );
  const isAlone = known.size === 0 && said.length === 0;
  const added = wanting.flatMap((one) => {
    const at = one.label === 'promise' ? promisedAt(one, likely, isAlone) : said.includes(one) ? one.at : undefined;
    return at === undefined ? [] : claimOf(kindOf(one.label), sentences[at]);
  });
  return withDays([...kept, ...added], sentences, likely.days);
}
