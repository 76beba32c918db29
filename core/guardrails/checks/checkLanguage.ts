import { type Check } from '../checkInput';
import { foldLetters } from '../foldText';
import { sentencesOf } from '../phraseLists';
import { PHRASE_TABLES, phraseTableOf } from '../phrases/languages';
import { verdict } from './verdict';

/** Below this many short words a text is too short to tell. */
const ENOUGH_VOTES = 5;
/** A sentence is foreign when another language has so many times the votes of its own. */
const CLEAR_LEAD = 3;

/** Which languages a short word votes for. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const voters = new Map<string, string[]>();
  for (const { language, stopWords } of PHRASE_TABLES) {
    for (const word of new Set(stopWords.map(foldLetters))) {
      voters.set(word, [...(voters.get(word) ?? []), language]);
    }
  }
  return voters;
})();

/** Votes per language of short words. */
function votesOf(words: Iterable<string>): Map<string, number> {
  const votes = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return votes;
}

/** The languages whose short words are most frequent in the text; empty when the text is too short to tell. */
function likelyLanguages(words: string): string[] {
  const votes = votesOf(words.split(' '));
  const most = Math.max(0, ...votes.values());
  return most < ENOUGH_VOTES ? [] : [...votes].filter(([, count]) => count === most).map(([language]) => language);
}

function isForeign(sentence: string, declared: string): boolean {
  // Each word once: "total in EUR, total in USD" is no Dutch.
  const votes = votesOf(new Set(sentence.split(' ')));
  return Math.max(0, ...votes.values()) >= Math.max(ENOUGH_VOTES, CLEAR_LEAD * (votes.get(declared) ?? 0));
}

/** The text is written in the language it says it is, and so is each of its sentences, by a vote of frequent short words. */
export const checkLanguage: Check = ({ message, reading }) => {
  const declared = phraseTableOf(message.language)?.language;
  const { words } = reading.text;
  const likely = likelyLanguages(words);
  if (declared === undefined) {
    return verdict('language', [message.language], '', 'The language % is not one that can be checked.');
  }
  if (likely.length > 0 && !likely.includes(declared)) {
    const looks = likely.join('" or "');
    return verdict('language', [message.language], '', `The text should be in language % but looks like "${looks}".`);
  }
  return verdict(
    'language',
    [...sentencesOf([words])].filter((sentence) => isForeign(sentence, declared)),
    'The text is in the declared language.',
    `These sentences are not in the declared language "${message.language}": %.`,
  );
};
