import { type OtherCustomers } from './guardedMessage';
import { foldLine, foldShape, type FoldedLine } from './foldLines';
import { foldWords, plainText } from './foldText';
import { GENERIC_NAME_WORDS, withoutLegalForm } from './genericNameWords';
import { holdsJapanese } from './japaneseWriting';
import { type LineShape } from './lineShapes';
import { type ReadLine } from './readLines';
import { onceFor } from './remember';

/** Another customer's name, ready to be looked for. */
export interface OtherName {
  name: string;
  /** The whole name as folded words. */
  folded: string;
  /** Its longest telling word; absent when every word is short or general. */
  longest?: string;
}

/** The other customers of a run, by the words that give them away. */
export interface OthersIndex {
  byWord: ReadonlyMap<string, readonly OtherName[]>;
  /** Whether a line holds one of these words. */
  isNamedIn: (line: Pick<ReadLine, 'told' | 'shape'>) => boolean;
  numbers: ReadonlySet<string>;
  /** What every number and address holds: a quick look at the words that could be one. */
  sign: RegExp;
  emails: ReadonlySet<string>;
}

const SHORTEST_NAME = 4;
/** A kanji says more than a letter; family names have two and are anybody's. */
const SHORTEST_JAPANESE_NAME = 3;
const SHORTEST_TELLING_WORD = 6;
const SHORTEST_NUMBER = 3;
/** Invoice 2026 of one customer stands in every date of the year, 100 in an amount. Figures nobody gave are found by another check. */
const FIGURE = /^\d{1,4}$/;

function readName(name: string): OtherName | undefined {
  const folded = foldWords(withoutLegalForm(plainText(name)));
  const words = folded
    .trim()
    .split(' ')
    .filter((word) => word !== ';');
  // Names of three letters and fewer would be found inside honest sentences.
  const shortest = holdsJapanese(folded) ? SHORTEST_JAPANESE_NAME : SHORTEST_NAME;
  if (words.join('').length < shortest) return undefined;
  const longest = words
    .filter((word) => word.length >= SHORTEST_TELLING_WORD && !GENERIC_NAME_WORDS.has(word) && !/^\d+$/.test(word))
    .sort((left, right) => right.length - left.length)[0];
  const general = words.length === 1 && !longest && (words[0] ?? '').length < SHORTEST_TELLING_WORD;
  if (general || words.every((word) => GENERIC_NAME_WORDS.has(word))) return undefined;
  return { name, folded, ...(longest ? { longest } : {}) };
}

/** Lines that differ in their digits only are looked at once, as far as the words have no digits. */
function namedInLines(byWord: ReadonlyMap<string, unknown>): OthersIndex['isNamedIn'] {
  const hasDigits = [...byWord.keys()].some((word) => /\d/.test(word));
  const isOther = (word: string): boolean => byWord.has(word);
  const look = ({ words, spread }: FoldedLine): boolean =>
    words.split(' ').some(isOther) || (spread !== words && spread.split(' ').some(isOther));
  const lookAtShape = onceFor((shape: LineShape) => look(foldShape(shape)));
  return ({ told, shape }) => (hasDigits ? look(foldLine(told)) : lookAtShape(shape));
}

const indexes = new WeakMap<OtherCustomers, OthersIndex>();

/** Builds the index once for a run: the same list is passed with every draft. */
export function indexOthers(others: OtherCustomers): OthersIndex {
  const known = indexes.get(others);
  if (known) return known;
  const byWord = new Map<string, OtherName[]>();
  for (const other of others.names.map(readName)) {
    if (!other) continue;
    const key = other.longest ?? other.folded.trim().split(' ')[0] ?? '';
    const same = byWord.get(key);
    if (same) same.push(other);
    else byWord.set(key, [other]);
  }
  const numbers = others.invoiceNumbers
    .map((number) => plainText(number).trim().toLowerCase())
    .filter((number) => number.length >= SHORTEST_NUMBER && !FIGURE.test(number));
  const index: OthersIndex = {
    byWord,
    isNamedIn: namedInLines(byWord),
    numbers: new Set(numbers),
    sign: numbers.every((number) => /\d/.test(number)) ? /[\d@]/ : /\S/,
    emails: new Set(others.emails.map((email) => email.trim().toLowerCase()).filter((email) => email.includes('@'))),
  };
  indexes.set(others, index);
  return index;
}
