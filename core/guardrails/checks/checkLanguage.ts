import { type Check } from '../checkInput';
import { blocksOf, foldShape } from '../foldLines';
import { foldWords } from '../foldText';
import { lineShapes, type LineShape } from '../lineShapes';
import { sentencesOf } from '../phraseLists';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { type Surface } from '../readMessage';
import { remember } from '../remember';
import { verdict } from './verdict';

/** Below this many short words a text is too short to tell, */
const ENOUGH_VOTES = 5;
/** unless it has this many of another language and none of its own. */
const ENOUGH_ALONE = 3;
/** A sentence is foreign with this many short words that only the other language has, and twice as many as its own. */
const FOREIGN_WORDS = 3;
const MOST_TEXTS = 500;

const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PHRASE_TABLES.map(({ language, stopWords }) => [
    language,
    new Set(stopWords.flatMap((word) => foldWords(word).trim().split(' '))),
  ]),
);

/** The languages in which a word is such a short word, one bit each; looked up once for all of them. */
const LANGUAGES = [...STOP_WORDS.keys()];
const VOTES: ReadonlyMap<string, number> = (() => {
  const votes = new Map<string, number>();
  LANGUAGES.forEach((language, bit) => {
    for (const word of STOP_WORDS.get(language) ?? []) votes.set(word, (votes.get(word) ?? 0) | (1 << bit));
  });
  return votes;
})();

const countVotes = (words: string): readonly number[] => {
  const cast = words.split(' ').flatMap((word) => VOTES.get(word) ?? []);
  return LANGUAGES.map((_, bit) => cast.filter((vote) => vote & (1 << bit)).length);
};
/** A short word has no digit, so lines that differ in their digits only are counted once. */
const countWords = lineShapes.once((_, shape) => countVotes(foldShape(shape).words));
const countSpread = lineShapes.once((_, shape) => countVotes(foldShape(shape).spread));

/** The languages whose short words are most frequent in the text; empty when the text is too short to tell. */
function likelyLanguages(lines: readonly LineShape[], declared: string): string[] {
  const count = lines.some((line) => foldShape(line).isJapanese) ? countSpread : countWords;
  const sums = LANGUAGES.map(() => 0);
  for (const votes of lines.map(count)) {
    for (let bit = 0; bit < sums.length; bit += 1) sums[bit] = (sums[bit] ?? 0) + (votes[bit] ?? 0);
  }
  const most = Math.max(...sums);
  const isForeign = most >= ENOUGH_ALONE && sums[LANGUAGES.indexOf(declared)] === 0;
  return most < ENOUGH_VOTES && !isForeign ? [] : LANGUAGES.filter((_, bit) => sums[bit] === most);
}

/** Another language that a sentence is written in; related languages share words, so only the others count. */
function foreignTo(declared: string, sentence: string): string | undefined {
  // Counted once each: a name such as "van den Berg" may stand there twice.
  const cast = [...new Set(sentence.trim().split(' '))].flatMap((word) => VOTES.get(word) ?? []);
  const own = 1 << LANGUAGES.indexOf(declared);
  if (cast.filter((vote) => !(vote & own)).length < FOREIGN_WORDS) return undefined;
  return LANGUAGES.find((_, bit) => {
    const other = 1 << bit;
    const strange = cast.filter((vote) => vote & other && !(vote & own)).length;
    const ours = cast.filter((vote) => vote & own && !(vote & other)).length;
    return strange >= FOREIGN_WORDS && strange > 2 * ours;
  });
}

const isForeign = (declared: string, words: string): boolean =>
  [...sentencesOf([words])].some((sentence) => foreignTo(declared, sentence) !== undefined);

/** The quick look at the words between two breaks, by language; digits make no short word, so they are all one. */
const HOLDS_FOREIGN = new Map(
  LANGUAGES.map(
    (declared) => [declared, remember((words) => isForeign(declared, words), { most: MOST_TEXTS })] as const,
  ),
);

function foreignSentences(declared: string, text: Surface): string[] {
  const blocks = blocksOf(text.lines.map(({ shape }) => foldShape(shape)));
  if (!blocks.some((words) => HOLDS_FOREIGN.get(declared)?.(words))) return [];
  return [...sentencesOf([text.words])].filter((sentence) => foreignTo(declared, sentence) !== undefined);
}

/** The text is written in the language it says it is, and so is each of its sentences, by a vote of frequent short words. */
export const checkLanguage: Check = ({ message, reading: { text } }) => {
  const declared = phraseTableOf(message.language)?.language;
  if (declared === undefined) {
    return verdict('language', [message.language], '', 'The language % is not one that can be checked.');
  }
  const likely = likelyLanguages(
    text.lines.map(({ shape }) => shape),
    declared,
  );
  if (likely.length > 0 && !likely.includes(declared)) {
    const looks = likely.join('" or "');
    return verdict('language', [message.language], '', `The text should be in language % but looks like "${looks}".`);
  }
  return verdict(
    'language',
    foreignSentences(declared, text),
    'The text is in the declared language.',
    `These sentences are not in the declared language "${message.language}": %.`,
  );
};
