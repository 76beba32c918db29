import { foldLetters } from './foldText';
import { PHRASE_TABLES } from './phrases/languages';

/** What a gap and a wildcard may swallow at most: bounded, so that matching stays linear. */
const WORD = '[\\p{L}\\p{N}@$]{1,40}';
const ENDING = '[\\p{L}\\p{N}]{0,30}';
const WORDS_PER_GAP = 4;

/** Umlauts may be written out: `ü` finds "ü", "u" and "ue"; the sign keeps it apart from a question mark of the notation. */
const WRITTEN_OUT = '\u0001';

function foldPhrase(phrase: string): string {
  const spelled = phrase.toLowerCase().replace(/[äöü]/g, (letter) => `${foldLetters(letter)}${WRITTEN_OUT}`);
  return foldLetters(spelled).replace(/['’-]/g, ' ');
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
    PHRASE_TABLES.flatMap((table) => Object.keys(table.numberWords)).map((word) => wordSource(foldPhrase(word), '')),
  ),
].join('|')})`;

function termSource(token: string): string {
  if (/^~+$/.test(token)) return `(?: ${WORD}){0,${WORDS_PER_GAP * token.length}}`;
  return ` ${wordSource(token, NUMBER)}`;
}

/** Reads words up to the next `|`, `)` or the end, taking them off the list. Every word brings the blank before it. */
function takeSequence(tokens: string[]): string {
  let source = '';
  while (tokens[0] !== undefined && tokens[0] !== '|' && !tokens[0].startsWith(')')) {
    const token = tokens.shift() ?? '';
    source += token === '(' ? takeGroup(tokens) : termSource(token);
  }
  return source;
}

function takeGroup(tokens: string[]): string {
  const choices = [takeSequence(tokens)];
  while (tokens[0] === '|') {
    tokens.shift();
    choices.push(takeSequence(tokens));
  }
  const signs = tokens.shift() ?? ')';
  const body = `(?:${choices.join('|')})${signs.includes('*') ? ENDING : ''}`;
  return signs.includes('?') ? `(?:${body})?` : body;
}

/** The regular expression source of a phrase in the notation of PhraseTable, for text folded by `foldWords`. */
export function phraseSource(phrase: string): string {
  return takeSequence(foldPhrase(phrase).match(/\(|\)[*?]*|\||~+|[^\s()|~]+/g) ?? []);
}

/** One pattern that finds any of the phrases. Folded text only; a match starts with a blank and ends before one. */
export function compilePhrases(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.map(phraseSource).join('|')})(?= )`, 'gu');
}
