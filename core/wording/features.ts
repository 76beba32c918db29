/** A weight table has 2 to the power of this many rows; features that meet in a row share its weight. */
export const TABLE_BITS = 15;

const STEM = 5;
/** Parts of long words: German and its neighbours join words, and endings vary. */
const PART = 5;
const SHORTEST_DIVIDED = 7;
const START = '^';
const END = '$';

/** What is noticed in a text: the rows of its features, each once. */
export type Noticed = Set<number>;

/** Notices a feature by its name: FNV-1a, mixed so that the row depends on all of it. A larger table has more `bits`. */
export function notice(name: string, noticed: Noticed, bits = TABLE_BITS): void {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  noticed.add((hash >>> 0) & ((1 << bits) - 1));
}

/** The first letters carry the meaning, what follows is mostly inflection. */
export function stemOf(word: string): string {
  return word.length > STEM && !word.startsWith('#') ? word.slice(0, STEM) : word;
}

/** Notices what stands inside long words: "Rechnungsbetrag" holds "betra". */
export function noticeParts(words: readonly string[], noticed: Noticed, bits = TABLE_BITS): void {
  for (const word of words) {
    if (word.length < SHORTEST_DIVIDED) continue;
    for (let at = 1; at + PART <= word.length; at += 1) notice(`c${word.slice(at, at + PART)}`, noticed, bits);
  }
}

/** Notices the words of a sentence, their stems, and which stems stand beside each other or with one between them. */
export function noticeWords(words: readonly string[], noticed: Noticed, bits = TABLE_BITS): void {
  const stems = [START, ...words.map(stemOf), END];
  words.forEach((word, at) => {
    notice(`w${word}`, noticed, bits);
    notice(`s${stems[at + 1]}`, noticed, bits);
  });
  for (let at = 0; at + 1 < stems.length; at += 1) {
    notice(`b${stems[at]} ${stems[at + 1]}`, noticed, bits);
    if (at + 2 < stems.length) notice(`k${stems[at]} _ ${stems[at + 2]}`, noticed, bits);
  }
}
