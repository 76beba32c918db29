import { countJapanese } from './japaneseWriting';

/**
 * How many words a text has: parts between blanks that hold a letter or a digit. A link is one word. Japanese has no
 * blanks: two and a half of its letters count as one word, so the same limit allows about the same message.
 */
export function countWords(text: string): number {
  const { words, rest } = countJapanese(text);
  return words + rest.split(/\s+/).filter((part) => /[a-z0-9]/i.test(part) || /[\p{L}\p{N}]/u.test(part)).length;
}
