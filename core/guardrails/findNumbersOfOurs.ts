import { type CheckFacts } from './guardedMessage';
import { currenciesAfter, currenciesBefore } from './currencyMarks';
import { plainText } from './foldText';
import { coverSpans, escapePattern, placesOf, STAND_IN } from './knownText';
import { PHRASE_TABLES } from './phrases/languages';
import { onceFor } from './remember';

/** An invoice or credit note of ours, named in the text. */
export interface NumberOfOurs {
  number: string;
  start: number;
  end: number;
}

/** A French year is "an", but so is a German preposition: such a word makes no count of a number of ours. */
const STOP_WORDS = new Set(PHRASE_TABLES.flatMap(({ stopWords }) => stopWords.map((word) => word.toLowerCase())));
const COUNTED = new RegExp(
  `^ ?(?:%|‰|(?:${PHRASE_TABLES.flatMap((table) => [...table.dayWords, ...table.periodWords, ...table.percentWords])
    .filter((word) => word.length > 2 || !STOP_WORDS.has(word))
    .map((word) => escapePattern(word))
    .join('|')})(?!\\p{L}))`,
  'iu',
);

/** All numbers the text may name: the invoices', those of part payments and credits, and of other invoices it acknowledges. */
export const ourNumbers = onceFor(({ invoices, facts }: CheckFacts): readonly string[] => {
  const { promises = [], disputes = [] } = facts.elsewhere ?? {};
  const own = [...invoices, ...facts.partPayments, ...facts.credits].map(({ number }) => number);
  const all = [...own, ...disputes, ...promises.flatMap(({ numbers }) => numbers)].map((one) => plainText(one).trim());
  return [...new Set(all)].filter((number) => number !== '').sort((left, right) => right.length - left.length);
});

/** The same by kind: with a letter or sign in it, or digits only. */
const numbersByKind = onceFor((facts: CheckFacts) => {
  const isDigits = (number: string): boolean => /^\d+$/.test(number);
  const all = ourNumbers(facts);
  return { digits: all.filter(isDigits), telling: all.filter((number) => !isDigits(number)) };
});

/** "1042" may be an invoice, but "1042 EUR", "1042 days" and "1042 %" are not. */
function isCountOrAmount(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (COUNTED.test(after)) return true;
  const mark = currenciesAfter(text, end);
  return (
    currenciesBefore(text, start) !== undefined || (mark !== undefined && !/^ ?[\d\ue004]/.test(text.slice(mark.end)))
  );
}

/** How far a neighbouring number is looked for. */
const LONGEST = 40;

/** Not inside a longer number: neither "INV-20481" nor "X-INV-2048" nor "2048.50" is INV-2048 or 2048. */
function isWhole(text: string, start: number, end: number, isOurs: (word: string) => boolean): boolean {
  // "RE-100/RE-117": a slash between two numbers of ours parts them like a blank.
  const listed = /([^\s/]+)\/$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  const next = /^\/([^\s/,;:.]+)/.exec(text.slice(end, end + LONGEST))?.[1];
  const before = listed && isOurs(listed) ? '' : text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}]$|[\p{L}\p{N}][-/_]$|\d[.,]$/u.test(before)) return false;
  return (
    (next !== undefined && isOurs(next)) || !/^[\p{L}\p{N}]|^[-/_][\p{L}\p{N}]|^[.,]\d/u.test(text.slice(end, end + 2))
  );
}

/**
 * Finds our invoice numbers, whole and never as a part of a longer one, and covers them. Numbers of digits only are looked
 * for last, after dates and amounts: an invoice called 1 must not swallow the first of June.
 */
export function findNumbersOfOurs(
  text: string,
  facts: CheckFacts,
  kind: 'telling' | 'digits',
): { covered: string; found: NumberOfOurs[] } {
  const found: NumberOfOurs[] = [];
  const numbers = numbersByKind(facts)[kind];
  if (numbers.length === 0) return { covered: text, found };
  const lower = text.toLowerCase();
  // Some capitals have a longer small form; then only the exact spelling is found.
  const searched = lower.length === text.length ? lower : text;
  const taken = new Uint8Array(text.length);
  const spelled = new Set(searched === lower ? numbers.map((number) => number.toLowerCase()) : numbers);
  const isOurs = (word: string): boolean => spelled.has(word);
  for (const number of numbers) {
    const needle = searched === lower ? number.toLowerCase() : number;
    for (const start of placesOf(searched, needle)) {
      const end = start + needle.length;
      if (taken[start] || taken[end - 1] || !isWhole(searched, start, end, isOurs)) continue;
      if (kind === 'digits' && isCountOrAmount(text, start, end)) continue;
      found.push({ number, start, end });
      taken.fill(1, start, end);
    }
  }
  found.sort((left, right) => left.start - right.start);
  return { covered: coverSpans(text, found, STAND_IN.number), found };
}
