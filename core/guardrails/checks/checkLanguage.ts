import { type Check } from '../checkInput';
import { foldWords } from '../foldText';
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

/** Other languages that a sentence of the text is written in; related languages share words, so only the others count. */
function mixedIn(text: string, declared: string): string[] {
  const own = STOP_WORDS.get(declared) ?? new Set();
  const sentences = text.split(';').map((sentence) => sentence.trim().split(' '));
  const others = [...STOP_WORDS].filter(([language]) => language !== declared);
  return others.flatMap(([language, foreign]) => {
    const isForeign = (list: readonly string[]): boolean => {
      // Counted once each: a name such as "van den Berg" may stand there twice.
      const words = [...new Set(list)];
      const strange = words.filter((word) => foreign.has(word) && !own.has(word)).length;
      return (
        strange >= FOREIGN_WORDS && strange > 2 * words.filter((word) => own.has(word) && !foreign.has(word)).length
      );
    };
    return sentences.some(isForeign) ? [language] : [];
  });
}

/** The text is written in the language it says it is, by a vote of frequent short words, and so is every sentence of it. */
export const checkLanguage: Check = ({ message, reading }) => {
  const declared = phraseTableOf(message.language)?.language;
  const likely = likelyLanguages(reading.text.words);
  const elsewhere = likely.length > 0 && !likely.includes(declared ?? '');
  const mixed = declared === undefined || elsewhere ? [] : mixedIn(reading.text.words, declared);
  return verdict(
    'language',
    declared === undefined || elsewhere || mixed.length > 0 ? [message.language] : [],
    'The text is in the declared language.',
    declared === undefined
      ? 'The language % is not one that can be checked.'
      : `The text should be in language % but looks like "${(elsewhere ? likely : mixed).join('" or "')}".`,
  );
};
