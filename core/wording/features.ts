import type { Noticed } from './noticed';

const STEM = 5;
/** Parts of long words: German and its neighbours join words, and endings vary. */
const PART = 5;
const SHORTEST_DIVIDED = 7;
const START = '^';
const END = '$';

/** Names of features begin with what sort of feature it is. */
const [WORD, STEMMED, INSIDE, BESIDE, NEAR] = ['w', 's', 'c', 'b', 'k'].map((sort) => nameOf(sort)) as [number, number, number, number, number]; // prettier-ignore

/** The name of a feature as a number (FNV-1a), or that of a longer one that begins with what was named `before`. */
export function nameOf(text: string, before = 0x811c9dc5): number {
  return partOfName(text, before, 0, text.length);
}

function partOfName(text: string, before: number, from: number, to: number): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Notices a feature by its name, mixed so that its row depends on all of it. */
export function noticeNamed(name: number, noticed: Noticed): void {
  const hash = Math.imul(name ^ (name >>> 15), 0x2c1b3c6d);
  noticed.add(hash ^ (hash >>> 12));
}

/** Notices a feature by its name, or by the rest of it when its beginning was named `before`. */
export function notice(name: string, noticed: Noticed, before?: number): void {
  noticeNamed(nameOf(name, before), noticed);
}

/** The first letters carry the meaning, what follows is mostly inflection. */
export function stemOf(word: string): string {
  return word.length > STEM && !word.startsWith('#') ? word.slice(0, STEM) : word;
}

/** Notices what stands inside long words: "Rechnungsbetrag" holds "betra". */
export function noticeParts(words: readonly string[], noticed: Noticed): void {
  for (const word of words) {
    if (word.length < SHORTEST_DIVIDED) continue;
    for (let at = 1; at + PART <= word.length; at += 1) noticeNamed(partOfName(word, INSIDE, at, at + PART), noticed);
  }
}

/** Notices the words of a sentence, their stems, and which stems stand beside each other or with one between them. */
export function noticeWords(words: readonly string[], noticed: Noticed): void {
  const stems = [START, ...words.map(stemOf), END];
  words.forEach((word, at) => {
    notice(word, noticed, WORD);
    notice(stems[at + 1] ?? '', noticed, STEMMED);
  });
  for (let at = 0; at + 1 < stems.length; at += 1) {
    const stem = stems[at] ?? '';
    notice(stems[at + 1] ?? '', noticed, nameOf(' ', nameOf(stem, BESIDE)));
    if (at + 2 < stems.length) notice(stems[at + 2] ?? '', noticed, nameOf(' _ ', nameOf(stem, NEAR)));
  }
}
