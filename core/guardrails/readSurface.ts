import { coverOwnWords } from './coverOwnWords';
import { type AmountMention } from './findAmounts';
import { type DateMention } from './findDates';
import { findLinks, type LinkMention } from './findLinks';
import { findNumbers, type NumberMention } from './findNumbers';
import { findNumbersOfOurs, type NumberOfOurs } from './findNumbersOfOurs';
import { foldDisguises, foldLines } from './foldLines';
import { plainText } from './foldText';
import { type CheckFacts } from './guardedMessage';
import { coverNames, coverPhone, type Span } from './knownText';
import { sentencesOf } from './phraseLists';
import { readLine } from './readLine';

/** Subject, text, or what the HTML shows: each is read and judged on its own. */
export interface Surface {
  where: 'subject' | 'text' | 'html';
  /** As it came. */
  raw: string;
  /** Unified writing; the positions of all mentions count in it. */
  plain: string;
  links: readonly LinkMention[];
  ours: readonly NumberOfOurs[];
  dates: readonly DateMention[];
  amounts: readonly AmountMention[];
  numbers: readonly NumberMention[];
  /** The plain text with all of the above covered. */
  rest: string;
  /** The same by lines. */
  lines: readonly string[];
  /** Folded words with known names, numbers and links covered: the required sentences are looked for here. */
  words: string;
  /** The sentences with all facts covered, once as they are and once with disguises undone: phrases are looked for here. */
  sentences: ReadonlySet<string>;
}

/** Mentions of the lines, their positions counted in the whole text. */
function inText<Mention extends Span>(lines: readonly string[], found: readonly (readonly Mention[])[]): Mention[] {
  const all: Mention[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    for (const mention of found[at] ?? []) {
      all.push({ ...mention, start: mention.start + from, end: mention.end + from });
    }
    from += line.length + 1;
  });
  return all;
}

/**
 * Reads a surface: what is known of the message first, in the whole text, then dates, amounts and numbers line by line,
 * because none of them ever goes on in the next line.
 */
export function readSurface(where: Surface['where'], raw: string, facts: CheckFacts, language: string): Surface {
  const plain = plainText(raw);
  const named = coverPhone(coverNames(coverOwnWords(plain, facts), facts), facts);
  const links = findLinks(named);
  const telling = findNumbersOfOurs(links.covered, facts, 'telling');
  const told = telling.covered.split('\n');
  const read = told.map((line) => readLine(line, language));
  const digits = findNumbersOfOurs(read.map(({ covered }) => covered).join('\n'), facts, 'digits');
  const lines = digits.covered.split('\n');
  return {
    where,
    raw,
    plain,
    links: links.found,
    ours: [...telling.found, ...digits.found].sort((left, right) => left.start - right.start),
    dates: inText(told, read.map(({ dates }) => dates)),
    amounts: inText(told, read.map(({ amounts }) => amounts)),
    numbers: inText(lines, lines.map(findNumbers)),
    rest: digits.covered,
    lines,
    words: foldLines(told),
    sentences: sentencesOf(foldDisguises(lines)),
  };
}
