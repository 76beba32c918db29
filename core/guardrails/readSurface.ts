import { type CoveredLine } from './coveredLines';
import { blocksOf, foldDisguises, foldLine, joinLines } from './foldLines';
import { type Span } from './knownText';
import { sentencesIn, type KnownSentence } from './phraseLists';
import { type Mentions, type ReadLine } from './readLines';

/** Subject, text, or what the HTML shows: each is judged on its own. */
export interface Surface extends Mentions {
  where: 'subject' | 'text' | 'html';
  /** As it came. */
  raw: string;
  /** Line by line; the same line is the same object wherever it stands. */
  lines: readonly ReadLine[];
  /** The same with their facts covered. */
  coveredLines: readonly CoveredLine[];
  /** Unified writing; the positions of all mentions count in it. */
  plain: string;
  /** The plain text with all of the above covered. */
  rest: string;
  /** Folded words with known names, numbers and links covered. */
  words: string;
  /** The sentences with all facts covered, once as they are and once with disguises undone: phrases are looked for here. */
  sentences: ReadonlyMap<string, KnownSentence>;
}

/** Mentions of all lines, their positions counted in the whole text. */
function inText<Mention extends Span>(
  lines: readonly ReadLine[],
  of: (line: ReadLine) => readonly Mention[],
): Mention[] {
  const all: Mention[] = [];
  let from = 0;
  for (const line of lines) {
    for (const mention of of(line)) all.push({ ...mention, start: mention.start + from, end: mention.end + from });
    from += line.plain.length + 1;
  }
  return all;
}

function sentencesOf(lines: readonly CoveredLine[]): Map<string, KnownSentence> {
  const sentences = new Map<string, KnownSentence>();
  for (const text of foldDisguises(lines)) {
    for (const sentence of blocksOf(text).flatMap(sentencesIn)) {
      if (!sentences.has(sentence.text)) sentences.set(sentence.text, sentence);
    }
  }
  return sentences;
}

/**
 * Puts the lines of a surface together. Most rules look at its lines; what the whole text says is put together for those
 * that have found something.
 */
export function surfaceOf(where: Surface['where'], raw: string, lines: readonly ReadLine[]): Surface {
  const coveredLines = lines.map(({ rest }) => rest);
  return {
    where,
    raw,
    lines,
    coveredLines,
    sentences: sentencesOf(coveredLines),
    get plain() {
      return lines.map(({ plain }) => plain).join('\n');
    },
    get rest() {
      return lines.map(({ rest }) => rest.text).join('\n');
    },
    get words() {
      return joinLines(lines.map(({ told }) => foldLine(told)));
    },
    get links() {
      const links = inText(lines, (line) => line.links);
      return [...links.filter(({ isDefanged }) => !isDefanged), ...links.filter(({ isDefanged }) => isDefanged)];
    },
    get ours() {
      return inText(lines, (line) => line.ours);
    },
    get dates() {
      return inText(lines, (line) => line.dates);
    },
    get amounts() {
      return inText(lines, (line) => line.amounts);
    },
    get numbers() {
      return inText(lines, (line) => line.numbers);
    },
  };
}
