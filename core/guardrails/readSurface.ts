import { foldDisguises, joinLines, type FoldedLine } from './foldLines';
import { type Span } from './knownText';
import { sentencesOf } from './phraseLists';
import { type Mentions, type ReadLine } from './readLines';

/** Subject, text, or what the HTML shows: each is judged on its own. */
export interface Surface extends Mentions {
  where: 'subject' | 'text' | 'html';
  /** As it came. */
  raw: string;
  /** Unified writing; the positions of all mentions count in it. */
  plain: string;
  /** The plain text with all of the above covered. */
  rest: string;
  /** The same by lines. */
  lines: readonly string[];
  /** Folded words with known names, numbers and links covered: the required sentences are looked for here. */
  words: string;
  /** The same by lines. */
  wordLines: readonly FoldedLine[];
  /** The sentences with all facts covered, once as they are and once with disguises undone: phrases are looked for here. */
  sentences: ReadonlySet<string>;
}

/** Mentions of all lines, their positions counted in the whole text. */
function inText<Mention extends Span>(
  read: readonly ReadLine[],
  of: (line: ReadLine) => readonly Mention[],
): Mention[] {
  const all: Mention[] = [];
  let from = 0;
  for (const line of read) {
    for (const mention of of(line)) all.push({ ...mention, start: mention.start + from, end: mention.end + from });
    from += line.rest.length + 1;
  }
  return all;
}

/** Puts the lines of a surface together. */
export function surfaceOf(where: Surface['where'], raw: string, plain: string, read: readonly ReadLine[]): Surface {
  const lines = read.map(({ rest }) => rest);
  const wordLines = read.map(({ words }) => words);
  const links = inText(read, (line) => line.links);
  return {
    where,
    raw,
    plain,
    links: [...links.filter(({ isDefanged }) => !isDefanged), ...links.filter(({ isDefanged }) => isDefanged)],
    ours: inText(read, (line) => line.ours),
    dates: inText(read, (line) => line.dates),
    amounts: inText(read, (line) => line.amounts),
    numbers: inText(read, (line) => line.numbers),
    rest: lines.join('\n'),
    lines,
    words: joinLines(wordLines),
    wordLines,
    sentences: sentencesOf(foldDisguises(lines)),
  };
}
