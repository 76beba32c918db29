import { type Check } from '../checkInput';
import { byLine } from '../coveredLines';
import { verdict } from './verdict';

/** Words above this many letters count as long. Source: the LIX readability index (Björnsson 1968), which fits all languages alike. */
const LONG_WORD = 6;
/** LIX of a single sentence: words in it plus the percentage of long ones. Above 60 is "very difficult" for a whole text. */
const HARDEST_SENTENCE = 90;
/** Words from which a sentence is too long whatever they are, and below which it is too short to tell. */
const MOST_WORDS = 60;
const FEWEST_WORDS = 15;

function difficultyOf(sentence: string): number {
  const words = sentence.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  if (words.length > MOST_WORDS) return Infinity;
  if (words.length < FEWEST_WORDS) return 0;
  const long = words.filter((word) => word.length > LONG_WORD).length;
  return words.length + (100 * long) / words.length;
}

const hardSentences = byLine((line) =>
  line.split(/[.!?;:](?=\s|$)/).filter((sentence) => difficultyOf(sentence) > HARDEST_SENTENCE),
);

/** Every sentence can be read at one go: neither endless nor made of long words only. */
export const checkReadingLevel: Check = ({ reading: { text } }) => {
  return verdict(
    'reading_level',
    hardSentences(text.coveredLines),
    'Every sentence is easy to read.',
    'These sentences are too long or too heavy to read: %.',
  );
};
