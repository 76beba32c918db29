import { foldLetters, STAND_INS } from './foldText';
import { holdsJapanese, spreadEveryLetter } from './japaneseWriting';
import { lineShapes, shapeOf } from './lineShapes';
import { coveredLines, shortLine, type CoveredLine } from './coveredLines';

/** A line folded on its own, so that what many messages say is folded once. `foldWords` of a text is its lines joined. */
export interface FoldedLine {
  words: string;
  /** With every Japanese letter as a word. */
  spread: string;
  isJapanese: boolean;
  /** Nothing but blanks: between two others it ends a sentence. */
  isBlank: boolean;
  /** A point of a list begins a sentence. */
  isPoint: boolean;
  /** The line with every digit as 0: the same object for all such lines, so that what follows from its letters can be kept. */
  shape?: FoldedLine;
}

/** A link behind which a capital letter begins a new sentence, as in a short text message. */
const LINK_ENDS = /\ue002+(?= +[¿¡"]?\p{Lu})/gu;

const squeezed = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

function readWords(line: string): FoldedLine {
  const bare = foldLetters(line.replace(LINK_ENDS, ' ; ').replace(STAND_INS, ' ')).replace(/[*_~^|\\]/g, '');
  const words = squeezed(bare.replace(/[.;](?=\s|$)/g, ' ; ').replace(/[^\p{L}\p{N};@$]+/gu, ' '));
  return {
    words,
    spread: squeezed(spreadEveryLetter(words)),
    isJapanese: holdsJapanese(words),
    isBlank: /^ *$/.test(bare),
    isPoint: /^ *[-•·]/.test(bare),
  };
}

/** Folded lines as the texts between sentence breaks: a blank line or a point of a list ends a sentence. */
export function blocksOf(lines: readonly FoldedLine[]): string[] {
  const spreads = lines.some(({ isJapanese }) => isJapanese);
  const blocks: string[] = [];
  let [open, afterBlank] = ['', false];
  lines.forEach((line, at) => {
    if (at > 0 && line.isBlank && at < lines.length - 1) {
      afterBlank = true;
      return;
    }
    const words = spreads ? line.spread : line.words;
    if (afterBlank || (at > 0 && line.isPoint)) {
      blocks.push(open);
      open = words;
    } else if (words !== '') open = open === '' ? words : `${open} ${words}`;
    afterBlank = false;
  });
  blocks.push(open);
  return blocks;
}

/** Folded lines as one folded text. */
export function joinLines(lines: readonly FoldedLine[]): string {
  const text = blocksOf(lines)
    .map((block) => (block === '' ? '' : ` ${block}`))
    .join(' ;');
  return `${text || ' '} `;
}

/** The folded words of a line's shape. */
export const foldShape = lineShapes.once(readWords);

/** A line folded, from memory: digits stay as they are, so the line is remembered with every digit as 0. */
export function foldLine(line: string): FoldedLine {
  const shape = foldShape(shapeOf(line));
  if (!/[1-9]/.test(line)) return shape;
  const digits = line.match(/\d/g) ?? [];
  const filled = (text: string): string => {
    let at = 0;
    return text.replace(/0/g, () => digits[at++] ?? '0');
  };
  const words = filled(shape.words);
  return { ...shape, words, spread: shape.spread === shape.words ? words : filled(shape.spread), shape };
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };

const spell = (folded: string, one: string): string =>
  folded.replace(/[a-z0-9@$]+/g, (word) =>
    /[a-z]/.test(word) && /[0-9@$]/.test(word)
      ? word.replace(/1/g, one).replace(/[034578@$]/g, (sign) => LEET[sign] ?? sign)
      : word,
  );

const spelled = (line: FoldedLine, one: string): FoldedLine => ({
  ...line,
  words: spell(line.words, one),
  spread: spell(line.spread, one),
});

/** A line in every way it can be read; the same object where a way changes nothing. */
interface UnmaskedLine {
  folded: FoldedLine;
  /** Letters spaced out and words cut by hyphens put together. */
  joined: FoldedLine;
  /** Digits read as letters, 1 as i and as l. */
  spelled: readonly [FoldedLine, FoldedLine];
}

const unmaskLine = coveredLines.once((line): UnmaskedLine => {
  const joined = line
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·/]\p{L}(?![\p{L}\p{N}])){2,}/gu, (run) => run.replace(/[^\p{L}]/gu, ''))
    .replace(/(?<=\p{L})[-*_~^|\\](?=\p{L})/gu, '');
  const folded = readWords(line);
  const hasLeet = /[a-z][0-9@$]|[0-9@$][a-z]/.test(folded.words);
  return {
    folded,
    joined: joined === line ? folded : readWords(joined),
    spelled: hasLeet ? [spelled(folded, 'i'), spelled(folded, 'l')] : [folded, folded],
  };
});

/**
 * Covered lines, folded, and the same with disguises undone: letters spaced out, words cut by hyphens, digits for letters.
 * Phrases are looked for in all of them; a text without disguises is there only once.
 */
export function foldDisguises(lines: readonly CoveredLine[]): FoldedLine[][] {
  const unmasked = lines.map((line) => unmaskLine(shortLine(line)));
  const texts = [unmasked.map(({ folded }) => folded)];
  if (unmasked.some(({ folded, joined }) => joined !== folded)) texts.push(unmasked.map(({ joined }) => joined));
  if (unmasked.some(({ folded, spelled: [first] }) => first !== folded)) {
    texts.push(unmasked.map(({ spelled: [first] }) => first), unmasked.map(({ spelled: [, second] }) => second)); // prettier-ignore
  }
  return texts;
}
