import { foldLetters, STAND_INS } from './foldText';
import { holdsJapanese, spreadEveryLetter } from './japaneseWriting';
import { remember } from './remember';

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

/** Folded lines as one folded text. */
export function joinLines(lines: readonly FoldedLine[]): string {
  const spreads = lines.some(({ isJapanese }) => isJapanese);
  let [text, afterBlank] = ['', false];
  lines.forEach((line, at) => {
    if (at > 0 && line.isBlank && at < lines.length - 1) afterBlank = true;
    else {
      const words = spreads ? line.spread : line.words;
      if (afterBlank || (at > 0 && line.isPoint)) text += ' ;';
      if (words !== '') text += ` ${words}`;
      afterBlank = false;
    }
  });
  return `${text || ' '} `;
}

const MOST_LINES = 5000;
const foldShape = remember(readWords, { most: MOST_LINES });

/** A line folded, from memory: digits stay as they are, so the line is remembered with every digit as 0. */
export function foldLine(line: string): FoldedLine {
  if (!/[1-9]/.test(line)) return foldShape(line);
  const shape = foldShape(line.replace(/[1-9]/g, '0'));
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

const unmaskLine = remember(
  (line): UnmaskedLine => {
    const joined = line
      .replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·/]\p{L}(?![\p{L}\p{N}])){2,}/gu, (run) =>
        run.replace(/[^\p{L}]/gu, ''),
      )
      .replace(/(?<=\p{L})[-*_~^|\\](?=\p{L})/gu, '');
    const folded = readWords(line);
    const hasLeet = /[a-z][0-9@$]|[0-9@$][a-z]/.test(folded.words);
    return {
      folded,
      joined: joined === line ? folded : readWords(joined),
      spelled: hasLeet ? [spelled(folded, 'i'), spelled(folded, 'l')] : [folded, folded],
    };
  },
  { most: MOST_LINES },
);

/**
 * Lines of plain text, folded, and the same with disguises undone: letters spaced out, words cut by hyphens, digits for
 * letters. Phrases are looked for in all of them; a text without disguises is there only once.
 */
export function foldDisguises(lines: readonly string[]): Set<string> {
  const unmasked = lines.map(unmaskLine);
  const texts = new Set([joinLines(unmasked.map(({ folded }) => folded))]);
  if (unmasked.some(({ folded, joined }) => joined !== folded))
    texts.add(joinLines(unmasked.map(({ joined }) => joined)));
  if (unmasked.some(({ folded, spelled: [first] }) => first !== folded)) {
    texts.add(joinLines(unmasked.map(({ spelled: [first] }) => first)));
    texts.add(joinLines(unmasked.map(({ spelled: [, second] }) => second)));
  }
  return texts;
}
