import { coverOwnWords } from './coverOwnWords';
import { type AmountMention } from './findAmounts';
import { type DateMention } from './findDates';
import { findLinks, type LinkMention } from './findLinks';
import { findNumbers, type NumberMention } from './findNumbers';
import { findNumbersOfOurs, type NumberOfOurs } from './findNumbersOfOurs';
import { foldLine, type FoldedLine } from './foldLines';
import { type CheckFacts } from './guardedMessage';
import { coverNames, coverPhone, type Span } from './knownText';
import { readLine } from './readLine';

/** All that a text mentions. */
export interface Mentions {
  links: readonly LinkMention[];
  ours: readonly NumberOfOurs[];
  dates: readonly DateMention[];
  amounts: readonly AmountMention[];
  numbers: readonly NumberMention[];
}

/** A line with all that it mentions; the positions count in the line. */
export interface ReadLine extends Mentions {
  /** The line with all of the above covered. */
  rest: string;
  /** Its words, with known names, telling invoice numbers and links covered. */
  words: FoldedLine;
}

const NONE: readonly never[] = [];

/** Mentions in the order of their places in a text, given to the lines they stand in. */
function byLines<Mention extends Span>(lines: readonly string[], found: readonly Mention[]): (readonly Mention[])[] {
  if (found.length === 0) return lines.map(() => NONE);
  const inOrder = [...found].sort((left, right) => left.start - right.start);
  let [from, next] = [0, 0];
  return lines.map((line) => {
    const to = from + line.length;
    const mine: Mention[] = [];
    for (let mention = inOrder[next]; mention && mention.start <= to; mention = inOrder[(next += 1)]) {
      mine.push({ ...mention, start: mention.start - from, end: mention.end - from });
    }
    from = to + 1;
    return mine;
  });
}

/**
 * Reads lines of plain text: what is known of the message is covered first, then dates, amounts and numbers are found line
 * by line, because none of them ever goes on in the next line.
 */
export function readLines(plain: readonly string[], facts: CheckFacts, language: string): ReadLine[] {
  const named = coverPhone(coverNames(coverOwnWords(plain.join('\n'), facts), facts), facts);
  const links = findLinks(named);
  const telling = findNumbersOfOurs(links.covered, facts, 'telling');
  const told = telling.covered.split('\n');
  const read = told.map((line) => readLine(line, language));
  const digits = findNumbersOfOurs(read.map(({ covered }) => covered).join('\n'), facts, 'digits');
  const rest = digits.covered.split('\n');
  const [linksOf, oursOf] = [byLines(told, links.found), byLines(told, [...telling.found, ...digits.found])];
  return read.map(({ dates, amounts }, at) => ({
    links: linksOf[at] ?? NONE,
    ours: oursOf[at] ?? NONE,
    dates,
    amounts,
    numbers: findNumbers(rest[at] ?? ''),
    rest: rest[at] ?? '',
    words: foldLine(told[at] ?? ''),
  }));
}
