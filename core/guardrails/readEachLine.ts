import { coveredLines } from './coveredLines';
import { mayHoldLink } from './findLinks';
import { ourNumbers } from './findNumbersOfOurs';
import { plainText } from './foldText';
import { type CheckFacts } from './guardedMessage';
import { hasDatedName, namesOf } from './knownText';
import { shapeOf } from './lineShapes';
import { readLines, type ReadLine } from './readLines';
import { knownTexts, onceFor, type KnownText } from './remember';

const MOST_LINES = 2000;

/** Lines as they came, without a digit: `of` a line's text the same object for all messages that say it. */
export const wordLines = knownTexts({ most: MOST_LINES });

const NONE: readonly never[] = [];

/**
 * What a line says in which nothing is to be found but words: no number, no link, no end of a line in disguise. Only a name
 * or a sentence of our own could still be covered in it. Nothing for every other line.
 */
const readWords = wordLines.once((line): { read?: ReadLine } => {
  const plain = plainText(line);
  if (/[\p{N}\n]/u.test(plain) || mayHoldLink(plain) || (plain !== '' && plain.trim() === '')) return {};
  const rest = coveredLines.of(plain);
  const mentions = { links: NONE, ours: NONE, dates: NONE, amounts: NONE, numbers: NONE };
  return { read: { ...mentions, plain, told: plain, shape: shapeOf(plain), rest } };
});

/** All that could be covered in such a line; nothing when that cannot be told from the letters alone. */
const ownWords = onceFor((facts: CheckFacts): { words?: readonly string[] } => {
  if (ourNumbers(facts).some((number) => !/\d/.test(number))) return {};
  const { offers = [], sender } = facts.facts;
  const sentences = [...offers, ...(sender.signature ?? [])].map((one) => plainText(one).trim());
  return { words: [...namesOf(facts), ...sentences].filter((one) => one !== '') };
});

/** Those of the lines that are known and hold nothing of our own. */
function fromMemory(lines: readonly KnownText[], facts: CheckFacts): Map<string, ReadLine> {
  const { words } = ownWords(facts);
  const known = new Map<string, ReadLine>();
  if (!words) return known;
  for (const line of lines) {
    const { read } = readWords(line);
    if (read) known.set(line.text, read);
  }
  const all = [...known.values()].map(({ plain }) => plain).join('\n');
  const held = words.filter((word) => all.includes(word));
  if (held.length === 0) return known;
  return new Map([...known].filter(([, { plain }]) => !held.some((word) => plain.includes(word))));
}

/** Letters that are set apart by what stands elsewhere in the text, and ends of lines that come in pairs. */
const UNLIKE_ITS_LINES = /[\r\u2e80-\u2fdf\u3021-\u302f\u3031-\u303f\u3100-\u33ff\ud800-\udfff]/;

/**
 * True when a line can only be read together with those around it: a name that is also a month, a number or an offer that
 * goes over two lines, or the one letter whose small form is longer.
 */
function mustBeWhole(texts: readonly string[], facts: CheckFacts): boolean {
  const { offers = [] } = facts.facts;
  return (
    hasDatedName(facts) ||
    offers.some((offer) => offer.includes('\n')) ||
    ourNumbers(facts).some((number) => number.includes('\n')) ||
    texts.some((text) => UNLIKE_ITS_LINES.test(text) || text.includes('\u0130'))
  );
}

/** The lines of all texts of a message. */
export interface EachLine {
  /** By text; a line that several of them hold, as text and HTML do, is the same object. */
  read: ReadLine[][];
  needsNeighbours: boolean;
}

/** Reads each different line once; what many messages say is known already. */
export function readEachLine(texts: readonly string[], facts: CheckFacts, language: string): EachLine {
  if (mustBeWhole(texts, facts)) {
    const read = texts.map((text) => readLines(plainText(text).split('\n'), facts, language));
    return { read, needsNeighbours: true };
  }
  const all = texts.map((text) => text.split('\n'));
  const different = [...new Set(all.flat())];
  const known = fromMemory(different.filter((line) => !/\d/.test(line)).map(wordLines.of), facts);
  const others = different
    .filter((line) => !known.has(line))
    .map((line) => ({ line, plain: plainText(line).split('\n') }));
  const plain = [...new Set(others.flatMap((one) => one.plain))];
  const read = readLines(plain, facts, language);
  const byPlain = new Map(plain.map((line, at) => [line, read[at]] as const));
  const byLine = new Map(
    others.map((one) => [one.line, one.plain.flatMap((line) => byPlain.get(line) ?? [])] as const),
  );
  return {
    read: all.map((lines) => lines.flatMap((line) => known.get(line) ?? byLine.get(line) ?? [])),
    needsNeighbours: false,
  };
}
