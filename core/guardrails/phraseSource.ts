import { foldLetters } from './foldText';
import { spreadLetters } from './japaneseWriting';
import { PHRASE_TABLES } from './phrases/languages';

/** What a gap and a wildcard may swallow at most: bounded, so that matching stays linear. */
const WORD = '[^ ;]{1,40}';
const ENDING = '[^ ;]{0,30}';
const WORDS_PER_GAP = 4;

/** Umlauts and ø may be written out: `ü` finds "ü", "u" and "ue"; the sign keeps it apart from a question mark of the notation. */
const WRITTEN_OUT = '\u0001';

/**
 * A piece of a phrase as a regular expression, and the first words it can begin with: `law*` goes on in any way, `*fee`
 * begins in any way, `*account*` does both, `#` is a number in digits or words; `undefined` means any word.
 */
export interface Piece {
  source: string;
  starts: readonly string[] | undefined;
  /** It may match nothing, so that the next piece can begin the phrase. */
  skippable: boolean;
  /** Letters that a text with this piece holds: of every list at least one. A quick look, long before the pattern. */
  needs: readonly (readonly string[])[];
}

function foldPhrase(phrase: string): string {
  const spelled = phrase.toLowerCase().replace(/[äöüø]/g, (letter) => `${foldLetters(letter)}${WRITTEN_OUT}`);
  return spreadLetters(foldLetters(spelled).replace(/['’-]/g, ' '));
}

/** One word of a phrase, without the blank before it. */
function wordSource(word: string, number: string): string {
  return word
    .replace(/[.+^${}[\]\\?]/g, '\\$&')
    .replace(/#+/g, () => (word === '#' ? number : '\\d{1,9}'))
    .replaceAll('*', ENDING)
    .replaceAll(WRITTEN_OUT, 'e?');
}

const NUMBER = `(?:\\d{1,9}|${[
  ...new Set(
    PHRASE_TABLES.flatMap(({ numberWords, ambiguousNumberWords = [] }) =>
      Object.keys(numberWords).filter((word) => !ambiguousNumberWords.includes(word)),
    ).map((word) => wordSource(foldPhrase(word).trim(), '')),
  ),
].join('|')})`;

const NUMBER_WORD = new RegExp(`^(?:${NUMBER}$|\\d)`);

/** True when a folded word can begin a phrase that starts like this. */
export function canStart(start: string, word: string): boolean {
  if (start === '#') return NUMBER_WORD.test(word);
  const fixed = start.replaceAll('*', '');
  if (start.startsWith('*')) return start.endsWith('*') ? word.includes(fixed) : word.endsWith(fixed);
  return start.endsWith('*') ? word.startsWith(fixed) : word === fixed;
}

/** "fu\u0001r" may be written "fur" and "fuer"; what follows a wildcard is open. */
function wordStarts(word: string): readonly string[] | undefined {
  if (word.startsWith('#')) return ['#'];
  if (word.startsWith('*')) return wordStarts(word.slice(1))?.map((start) => `*${start}`);
  const fixed = word.replace(/[*#].*$/, '');
  const open = fixed.length < word.length ? '*' : '';
  if (fixed === '') return undefined;
  return fixed
    .split(WRITTEN_OUT)
    .reduce<string[]>(
      (spellings, part, index) =>
        index === 0 ? [part] : spellings.flatMap((spelling) => [`${spelling}${part}`, `${spelling}e${part}`]),
      [],
    )
    .map((spelling) => `${spelling}${open}`);
}

const lengthOf = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));

const OPEN_SIGNS = new RegExp(`[*#${WRITTEN_OUT}]`);

/** The longest part of a word that is the same however it is written. */
function needsOf(word: string): string[][] {
  const [longest = ''] = word.split(OPEN_SIGNS).sort((left, right) => right.length - left.length);
  return longest === '' ? [] : [[longest]];
}

function readTerm(token: string): Piece {
  if (/^~+$/.test(token)) {
    const source = `(?: ${WORD}){0,${WORDS_PER_GAP * token.length}}`;
    return { source, starts: undefined, skippable: true, needs: [] };
  }
  const source = ` ${wordSource(token, NUMBER)}`;
  return { source, starts: wordStarts(token), skippable: false, needs: needsOf(token) };
}

/** Of every choice the list that says most; nothing when one of the choices needs nothing. */
function eitherOf(choices: readonly Piece[]): string[][] {
  const best = choices.map(({ needs }) => [...needs].sort((left, right) => lengthOf(right) - lengthOf(left))[0]);
  return best.some((list) => list === undefined) ? [] : [best.flatMap((list) => list ?? [])];
}

function unite(pieces: readonly Piece[]): readonly string[] | undefined {
  return pieces.some(({ starts }) => starts === undefined) ? undefined : pieces.flatMap(({ starts }) => starts ?? []);
}

/** Reads a word or group, taking it off the list; nothing at the next `|`, `)` or the end. */
function readPiece(tokens: string[]): Piece | undefined {
  if (tokens[0] === undefined || tokens[0] === '|' || tokens[0].startsWith(')')) return undefined;
  const token = tokens.shift() ?? '';
  return token === '(' ? readGroup(tokens) : readTerm(token);
}

/** Reads words up to the next `|`, `)` or the end. Every word brings the blank before it. */
function readSequence(tokens: string[]): Piece {
  const pieces: Piece[] = [];
  for (let piece = readPiece(tokens); piece; piece = readPiece(tokens)) pieces.push(piece);
  const firm = pieces.findIndex(({ skippable }) => !skippable);
  const starts = firm < 0 ? undefined : unite(pieces.slice(0, firm + 1));
  const needs = pieces.flatMap((piece) => piece.needs);
  return { source: pieces.map(({ source }) => source).join(''), starts, skippable: firm < 0, needs };
}

function readGroup(tokens: string[]): Piece {
  const choices = [readSequence(tokens)];
  while (tokens[0] === '|') {
    tokens.shift();
    choices.push(readSequence(tokens));
  }
  const signs = tokens.shift() ?? ')';
  const open = signs.includes('*');
  const body = `(?:${choices.map(({ source }) => source).join('|')})${open ? ENDING : ''}`;
  const optional = signs.includes('?');
  const known = unite(choices);
  const united = open && known?.includes('#') ? undefined : known;
  const starts = united?.map((start) => (open && !start.endsWith('*') ? `${start}*` : start));
  const needs = optional ? [] : eitherOf(choices);
  return { source: optional ? `(?:${body})?` : body, starts, skippable: optional, needs };
}

const tokensOf = (phrase: string): string[] => foldPhrase(phrase).match(/\(|\)[*?]*|\||~+|[^\s()|~]+/g) ?? [];

/** Reads one phrase in the notation of PhraseTable. */
export function readPhrase(phrase: string): Piece {
  return readSequence(tokensOf(phrase));
}

/** The first words a phrase can begin with. No more of it is read: of thousands few are ever looked for. */
export function startsOf(phrase: string): Piece['starts'] {
  const tokens = tokensOf(phrase);
  const pieces: Piece[] = [];
  for (let piece = readPiece(tokens); piece; piece = readPiece(tokens)) {
    pieces.push(piece);
    if (!piece.skippable) return unite(pieces);
  }
  return undefined;
}
