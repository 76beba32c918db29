import { RUN_IN, meaningsOf, type Meaning, type WordBook } from './wordBook';

/** A clause as the words of paying that stand in it, in their order. */
export interface Clause {
  text: string;
  /** Where it stands in the sentence. */
  from: number;
  words: readonly { text: string; means: readonly Meaning[] }[];
  /** Every meaning in it, whichever word has it. */
  means: ReadonlySet<Meaning>;
}

const WORD = /[\p{L}\p{N}']+(?:-[\p{L}\p{N}]+)*/gu;
/** Phrases of the word lists have up to four words. */
const LONGEST_PHRASE = 4;
const NOTHING: readonly Meaning[] = [];

/** "€ 3.400", "2k", "1150 eur": a sum, whatever stands around it. */
const SUM =
  /(?:€|£|\$|\b(?:eur|usd|gbp|chf|cad|aud|nzd|sek|dkk|nok|pln|inr|rs\.?|fr\.?))\s?\d|\d\s?(?:€|£|\$|k\b|(?:eur|usd|gbp|chf)\b|euro)/;

/** "700 of the 1,900": a part of a sum. */
const PART_OF_SUM =
  /\d(?: ?(?:€|£|\$|eur|euros?))? (?:of|out of|von|sur|su|sui|van|de) (?:the |den |les |los |i |de |die )?[€£$]? ?\d/;
/** "Less 312.40": a sum taken off. */
const TAKEN_OFF = /\b(?:less|minus|moins|menos|meno|min|abzuglich|abzgl)\.? (?:[\p{L}]{1,4} )?[€£$]? ?\d/u;

/** A number that may be an amount: no day, no number of a document. */
const FIGURE = /(?<![\d./#:-])\b(?:\d{2,5}|\d{1,3}[.,]\d{3})\b(?![./:-]\d|\s?(?:%|uhr|h\b|am\b|pm\b))/;

/** A scanner reads "paid" as "pa1d" and "lch" for "Ich"; numbers and invoice numbers have no such neighbours. */
function asScanned(word: string): string | undefined {
  if (!/\p{L}\d\p{L}/u.test(word)) return undefined;
  return word.replace(/1/g, 'l').replace(/0/g, 'o').replace(/5/g, 's');
}

function meaningsAt(
  words: readonly string[],
  at: number,
  book: WordBook,
): { means: readonly Meaning[]; length: number } {
  const word = words[at] ?? '';
  const longest = Math.min(book.opens.get(word) ?? 1, LONGEST_PHRASE, words.length - at);
  for (let length = longest; length > 1; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    const means = book.whole.get(phrase);
    if (means) return { means, length };
  }
  const means = meaningsOf(word, book);
  if (means.length > 0) return { means, length: 1 };
  const scanned = asScanned(word) ?? (word.includes('rn') ? word.replaceAll('rn', 'm') : undefined);
  const meant = scanned === undefined ? NOTHING : meaningsOf(scanned, book);
  return {
    means: meant.length > 0 || scanned === undefined ? meant : meaningsOf(scanned.replace(/l/g, 'i'), book),
    length: 1,
  };
}

/** What the figures of a clause may be. */
function addSums(text: string, means: Set<Meaning>): void {
  if (SUM.test(text)) means.add('sum');
  if (FIGURE.test(text)) means.add('figure');
  if (PART_OF_SUM.test(text)) means.add('sum').add('part');
  if (TAKEN_OFF.test(text)) means.add('deduct').add('sum');
}

function readClause(text: string, from: number, book: WordBook, runsIn: boolean): Clause {
  const found = (runsIn ? text.replace(RUN_IN, ' ') : text).match(WORD) ?? [];
  const words: Clause['words'][number][] = [];
  const means = new Set<Meaning>();
  for (let at = 0; at < found.length;) {
    const { means: here, length } = meaningsAt(found, at, book);
    words.push({ text: length === 1 ? (found[at] ?? '') : found.slice(at, at + length).join(' '), means: here });
    for (const meaning of here) means.add(meaning);
    at += length;
  }
  if (/\d/.test(text)) addSums(text, means);
  return { text, from, words, means };
}

/** A sentence, made easy to compare by `matchableText`, as its clauses; `clause` tells where a new one begins. */
export function readClauses({
  text,
  clause,
  book,
  runsIn,
}: {
  text: string;
  clause: RegExp;
  book: WordBook;
  runsIn: boolean;
}): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  clause.lastIndex = 0;
  for (let mark = clause.exec(text); mark; mark = clause.exec(text)) {
    clauses.push(readClause(text.slice(from, mark.index), from, book, runsIn));
    from = mark.index + mark[0].length;
  }
  clauses.push(readClause(text.slice(from), from, book, runsIn));
  return clauses.filter(({ words }) => words.length > 0);
}
