import { foldLetters } from './foldText';
import { startsOf } from './phraseSource';
import { PHRASE_TABLES } from './phrases/languages';
import { remember } from './remember';

/** What tells a word cut in two ("in terest") from two words that only look so together ("has left"). */
export interface CutWords {
  isSmall: (word: string) => boolean;
  isOrdinary: (word: string) => boolean;
  isLookedFor: (word: string) => boolean;
}

const SHORTEST_CUT_WORD = 6;
/** A shorter beginning says nothing of a word. */
const STEM = 4;
const MOST_WORDS = 10_000;

const wordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => foldLetters(phrase).split(/[^\p{L}*]+/u));
const withoutSigns = (word: string): string => word.replace(/\*/g, '');

/** Phrases of honest letters, which say what ordinary words are. */
const honestPhrases = (): string[] =>
  PHRASE_TABLES.flatMap(({ replyIfMissing, ignoreIfPaid, idioms, courtesy }) => [
    ...[...replyIfMissing, ...ignoreIfPaid, ...idioms],
    ...(courtesy ? Object.values(courtesy) : []),
  ]);

/** Makes the words of all phrases, and of those whose words are worth cutting in two, ready. */
export function readyCutWords(phrases: { all: readonly string[]; worthCutting: readonly string[] }): CutWords {
  const small = new Set(PHRASE_TABLES.flatMap(({ stopWords }) => stopWords.map(foldLetters)));
  const honest = wordsOf(honestPhrases());
  const whole = new Set([...small, ...honest, ...wordsOf(phrases.all)]);
  const stems = new Map<string, string[]>();
  for (const stem of honest.filter((word) => /^[^*]{4,}\*$/.test(word)).map(withoutSigns)) {
    stems.set(stem.slice(0, STEM), [...(stems.get(stem.slice(0, STEM)) ?? []), stem]);
  }
  const hasStem = (word: string): boolean =>
    stems.get(word.slice(0, STEM))?.some((stem) => word.startsWith(stem)) ?? false;
  const lookedFor = new Set(phrases.worthCutting.flatMap((phrase) => startsOf(phrase) ?? []).map(withoutSigns));
  return {
    isSmall: (word) => small.has(word),
    isOrdinary: remember((word) => whole.has(word) || hasStem(word), { most: MOST_WORDS }),
    isLookedFor: (word) => lookedFor.has(word),
  };
}

/**
 * Two ordinary words are one word cut in two only when together they are exactly a word looked for ("pass word") and neither
 * is a small one ("de mandar"); of other words it is enough that together they begin like one.
 */
function mayBeCut(first: string, second: string, { isSmall, isOrdinary, isLookedFor }: CutWords): boolean {
  const pair = first + second;
  if (pair.length < SHORTEST_CUT_WORD || /[;\d]/.test(pair)) return false;
  if (!isOrdinary(first) || !isOrdinary(second)) return true;
  return isLookedFor(pair) && !isSmall(first) && !isSmall(second);
}

/** Every two neighbouring words that may be one word cut in two, as one. */
export function mendedWords(sentence: string, cutWords: CutWords): string {
  const words = sentence.trim().split(' ');
  const pairs = words.slice(1).flatMap((second, index) => {
    const first = words[index] ?? '';
    return mayBeCut(first, second, cutWords) ? [first + second] : [];
  });
  return ` ${pairs.join(' ; ')} `;
}
