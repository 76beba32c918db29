/** How many words a text has: parts between blanks that hold a letter or a digit. A link is one word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
