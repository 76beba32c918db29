import { type Check } from '../checkInput';
import { foldLetters } from '../foldText';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { verdict } from './verdict';

/** Below this many short words a text is too short to tell. */
const ENOUGH_VOTES = 5;

const STOP_WORDS = PHRASE_TABLES.map(({ language, stopWords }) => ({
  language,
  words: new Set(stopWords.map(foldLetters)),
}));

/** The languages whose short words are most frequent in the text; empty when the text is too short to tell. */
function likelyLanguages(words: string): string[] {
  const list = words.split(' ');
  const votes = STOP_WORDS.map((table) => ({
    language: table.language,
    count: list.filter((word) => table.words.has(word)).length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  return most < ENOUGH_VOTES ? [] : votes.filter(({ count }) => count === most).map(({ language }) => language);
}

/** The text is written in the language it says it is, by a vote of frequent short words. */
export const checkLanguage: Check = ({ message, reading }) => {
  const declared = phraseTableOf(message.language)?.language;
  const likely = likelyLanguages(reading.text.words);
  const wrong = declared === undefined || (likely.length > 0 && !likely.includes(declared));
  return verdict(
    'language',
    wrong ? [message.language] : [],
    'The text is in the declared language.',
    declared === undefined
      ? 'The language % is not one that can be checked.'
      : `The text should be in language % but looks like "${likely.join('" or "')}".`,
  );
};
