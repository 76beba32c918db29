import { type Check } from '../checkInput';
import { foldWords } from '../foldText';
import { sentencesOf } from '../phraseLists';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { verdict } from './verdict';

/** Below this many short words a text is too short to tell. */
const ENOUGH_VOTES = 5;
/** A sentence is foreign with this many short words that only the other language has, and twice as many as its own. */
const FOREIGN_WORDS = 3;

const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PHRASE_TABLES.map(({ language, stopWords }) => [
    language,
    new Set(stopWords.flatMap((word) => foldWords(word).trim().split(' '))),
  ]),
);

/** The languages whose short words are most frequent in the text; empty when the text is too short to tell. */
function likelyLanguages(words: string): string[] {
  const list = words.split(' ');
  const votes = [...STOP_WORDS].map(([language, own]) => ({
    language,
    count: list.filter((word) => own.has(word)).length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  return most < ENOUGH_VOTES ? [] : votes.filter(({ count }) => count === most).map(({ language }) => language);
}

/** Another language that a sentence is written in; related languages share words, so only the others count. */
function foreignTo(declared: string, sentence: string): string | undefined {
  const own = STOP_WORDS.get(declared) ?? new Set();
  // Counted once each: a name such as "van den Berg" may stand there twice.
  const words = [...new Set(sentence.trim().split(' '))];
  return [...STOP_WORDS.keys()].find((language) => {
    const other = STOP_WORDS.get(language) ?? new Set();
    const strange = words.filter((word) => other.has(word) && !own.has(word)).length;
    const ours = words.filter((word) => own.has(word) && !other.has(word)).length;
    return strange >= FOREIGN_WORDS && strange > 2 * ours;
  });
}

/** The text is written in the language it says it is, and so is each of its sentences, by a vote of frequent short words. */
export const checkLanguage: Check = ({ message, reading }) => {
  const declared = phraseTableOf(message.language)?.language;
  const { words } = reading.text;
  if (declared === undefined) {
    return verdict('language', [message.language], '', 'The language % is not one that can be checked.');
  }
  const likely = likelyLanguages(words);
  if (likely.length > 0 && !likely.includes(declared)) {
    const looks = likely.join('" or "');
    return verdict('language', [message.language], '', `The text should be in language % but looks like "${looks}".`);
  }
  return verdict(
    'language',
    [...sentencesOf([words])].filter((sentence) => foreignTo(declared, sentence) !== undefined),
    'The text is in the declared language.',
    `These sentences are not in the declared language "${message.language}": %.`,
  );
};
