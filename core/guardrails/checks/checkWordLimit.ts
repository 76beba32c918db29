import { type Check } from '../checkInput';
import { countWords } from '../countWords';
import { verdict } from './verdict';

/** The text keeps to the word limit that was set for this draft. */
export const checkWordLimit: Check = ({ message, facts: { facts } }) => {
  const words = countWords(message.text);
  return verdict(
    'word_limit',
    words > facts.wordLimit ? [String(words)] : [],
    `The text has ${words} words of at most ${facts.wordLimit}.`,
    `The text has % words; the limit is ${facts.wordLimit}.`,
  );
};
