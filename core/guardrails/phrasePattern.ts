import { foldLetters } from './foldText';
import { JAPANESE, spreadLetters } from './japaneseWriting';
import { PHRASE_TABLES } from './phrases/languages';

/** What a gap and a wildcard may swallow at most: bounded, so that matching stays linear. */
const WORD = '[^ ;]{1,40}';
const ENDING = '[^ ;]{0,30}';
const WORDS_PER_GAP = 4;

/** Umlauts and ø may be written out: `ü` finds "ü", "u" and "ue"; the sign keeps it apart from a question mark of the notation. */
const WRITTEN_OUT = '\u0001';

/** A piece of a phrase as a regular expression, and the first two letters it can begin with: `undefined` means any. */
interface Piece {
  source: string;
  starts: readonly string[] | undefined;
  /** It may match nothing, so that the next piece can begin the phrase. */
  skippable: boolean;
}

function foldPhrase(phrase: string): string {
  const spelled = phrase.toLowerCase().replace(/[äöüø]/g, (letter) => `${foldLetters(letter)}${WRITTEN_OUT}`);
  return spreadLetters(foldLetters(spelled).replace(/['’-]/g, ' '));
}

/** One word of a phrase, without the blank before it. */
function wordSource(word: string, number: string): string {
  return word
    .replace(/[.+^${}[\]\\?]/g, '\\$&')
    .replaceAll('#', word === '#' ? number : '\\d{1,9}')
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

const START = new RegExp(`^(?:[a-z0-9][a-z0-9 ]|[${JAPANESE}] )$`, 'u');

function wordStarts(word: string): readonly string[] | undefined {
  const [first = '', second = ' ', third = ' '] = [...word];
  const pairs = second === WRITTEN_OUT ? [`${first}e`, `${first}${third}`] : [`${first}${second}`];
  return pairs.every((pair) => START.test(pair)) ? pairs : undefined;
}

function readTerm(token: string): Piece {
  if (/^~+$/.test(token)) {
    return { source: `(?: ${WORD}){0,${WORDS_PER_GAP * token.length}}`, starts: undefined, skippable: true };
  }
  return { source: ` ${wordSource(token, NUMBER)}`, starts: wordStarts(token), skippable: false };
}

function unite(pieces: readonly Piece[]): readonly string[] | undefined {
  return pieces.some(({ starts }) => starts === undefined) ? undefined : pieces.flatMap(({ starts }) => starts ?? []);
}

/** Reads words up to the next `|`, `)` or the end, taking them off the list. Every word brings the blank before it. */
function readSequence(tokens: string[]): Piece {
  const pieces: Piece[] = [];
  while (tokens[0] !== undefined && tokens[0] !== '|' && !tokens[0].startsWith(')')) {
    const token = tokens.shift() ?? '';
    pieces.push(token === '(' ? readGroup(tokens) : readTerm(token));
  }
  const firm = pieces.findIndex(({ skippable }) => !skippable);
  const starts = firm < 0 ? undefined : unite(pieces.slice(0, firm + 1));
  return { source: pieces.map(({ source }) => source).join(''), starts, skippable: firm < 0 };
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
  // "(a)*" may go on where the choice ends, so a one-letter choice does not fix the second letter.
  const starts = open ? undefined : unite(choices);
  return { source: optional ? `(?:${body})?` : body, starts, skippable: optional };
}

function readPhrase(phrase: string): Piece {
  return readSequence(foldPhrase(phrase).match(/\(|\)[*?]*|\||~+|[^\s()|~]+/g) ?? []);
}

/** Phrases ready to be looked for in text folded by `foldWords`. */
export interface PhraseSet {
  /** By the first two letters of the phrase; a phrase that can begin with anything stands under "". */
  readonly byStart: ReadonlyMap<string, RegExp>;
}

/** Makes phrases in the notation of PhraseTable ready; only those that can begin at a word are ever tried there. */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const sources = new Map<string, string[]>();
  for (const { source, starts } of phrases.map(readPhrase)) {
    for (const start of new Set(starts ?? [''])) sources.set(start, [...(sources.get(start) ?? []), source]);
  }
  return {
    byStart: new Map([...sources].map(([start, list]) => [start, new RegExp(`(?:${list.join('|')})(?= )`, 'y')])),
  };
}

/** Where a phrase stands in folded text. */
interface PhraseMatch {
  from: number;
  to: number;
}

function matchAt(text: string, at: number, { byStart }: PhraseSet): number {
  const candidates = [byStart.get(text.slice(at + 1, at + 3)), byStart.get('')];
  return candidates.reduce((longest, pattern) => {
    if (!pattern) return longest;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found ? Math.max(longest, at + found[0].length) : longest;
  }, -1);
}

function findMatches(text: string, set: PhraseSet): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let at = text.indexOf(' '); at >= 0;) {
    const to = matchAt(text, at, set);
    if (to > at) matches.push({ from: at, to });
    at = text.indexOf(' ', to > at ? to : at + 1);
  }
  return matches;
}

/** What the text says of these phrases, in its folded spelling. */
export function findPhrases(text: string, set: PhraseSet): string[] {
  return findMatches(text, set).map(({ from, to }) => text.slice(from, to).trim());
}

/** The text with these phrases cut out; a sentence break stands where one was, so that nothing joins across it. */
export function cutPhrases(text: string, set: PhraseSet): string {
  let rest = '';
  let from = 0;
  for (const match of findMatches(text, set)) {
    rest += `${text.slice(from, match.from)} ;`;
    from = match.to;
  }
  return rest + text.slice(from);
}
