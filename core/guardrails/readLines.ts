import { coveredLines, type CoveredLine } from './coveredLines';
import { coverOwnWords } from './coverOwnWords';
import { type AmountMention } from './findAmounts';
import { type DateMention } from './findDates';
import { findLinks, type LinkMention } from './findLinks';
import { findNumbers, type NumberMention } from './findNumbers';
import { findNumbersOfOurs, type NumberOfOurs } from './findNumbersOfOurs';
import { type CheckFacts } from './guardedMessage';
import { coverNames, coverPhone, type Span } from './knownText';
import { shapeOf, type LineShape } from './lineShapes';
import { readLine } from './readLine';

/** All that a text mentions. */
export interface Mentions {
  links: readonly LinkMention[];
  ours: readonly NumberOfOurs[];
  dates: readonly DateMention[];
  amounts: readonly AmountMention[];
  numbers: readonly NumberMention[];
}

/** A line of a message with all that it mentions; the positions count in the line. */
export interface ReadLine extends Mentions {
  /** Unified writing. */
  plain: string;
  /** With known names, telling invoice numbers and links covered. */
  told: string;
  /** What this line says whatever its facts are. */
  shape: LineShape;
  /** With all of the above covered. */
  rest: CoveredLine;
}

const NONE: readonly never[] = [];
const numbersIn = coveredLines.once(findNumbers);

/** Mentions in the order of their places in a text, given to the lines they stand in. */
function byLines<Mention extends Span>(
  lines: readonly string[],
  found: readonly Mention[],
): (at: number) => readonly Mention[] {
  if (found.length === 0) return () => NONE;
  const inOrder = [...found].sort((left, right) => left.start - right.start);
  let [from, next] = [0, 0];
  const given = lines.map((line) => {
    const to = from + line.length;
    let mine: Mention[] | undefined;
    for (let mention = inOrder[next]; mention && mention.start <= to; mention = inOrder[(next += 1)]) {
      (mine ??= []).push({ ...mention, start: mention.start - from, end: mention.end - from });
    }
    from = to + 1;
    return mine ?? NONE;
  });
  return (at) => given[at] ?? NONE;
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
  const shapes = told.map(shapeOf);
  const read = told.map((line, at) => readLine(line, language, shapes[at]));
  const digits = findNumbersOfOurs(read.map(({ covered }) => covered).join('\n'), facts, 'digits');
  const rest = digits.found.length === 0 ? read.map(({ covered }) => covered) : digits.covered.split('\n');
  const [linksOf, oursOf] = [byLines(told, links.found), byLines(told, [...telling.found, ...digits.found])];
  return told.map((line, at) => {
    const covered = coveredLines.of(rest[at] ?? '');
    const { dates = NONE, amounts = NONE } = read[at] ?? {};
    return {
      links: linksOf(at),
      ours: oursOf(at),
      dates,
      amounts,
      numbers: numbersIn(covered),
      plain: plain[at] ?? '',
      told: line,
      shape: shapes[at] ?? shapeOf(line),
      rest: covered,
    };
  });
}
