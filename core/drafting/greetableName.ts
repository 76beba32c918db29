import { foldWords, plainText } from '../guardrails/foldText';
import { scanSentence, type PhraseKind } from '../guardrails/phraseLists';
import { PHRASE_TABLES } from '../guardrails/phrases/languages';
import { asPlainName } from './cleanText';

const LONGEST = 60;
const MOST_WORDS = 5;
/** "María de los Ángeles García de la Torre" has four words. */
const PARTICLES = new Set('de del della der den di da do dos das du el la las le les lo los van von zu zur ten ter af av bin ibn al y e i und and'.split(' ')); // prettier-ignore
/** What no greeting may say. */
const REFUSED: readonly PhraseKind[] = ['threats', 'newTerms', 'pressure', 'contactClaims', 'promiseClaims', 'bankDetails', 'secretRequests', 'machineTalk']; // prettier-ignore

let smallWords: ReadonlySet<string> | undefined;
const isSmallWord = (word: string): boolean =>
  (smallWords ??= new Set(
    PHRASE_TABLES.flatMap(({ stopWords }) => stopWords.flatMap((one) => foldWords(one).trim().split(' '))),
  )).has(word) && !PARTICLES.has(word);

/** "We will sue you", "Last notice": refused words with a sentence around them. Frank Richter and Sue Young are names. */
function saysSomething(name: string): boolean {
  const folded = foldWords(plainText(name));
  const found = scanSentence(folded);
  const phrases = REFUSED.flatMap((kind) => found[kind] ?? []);
  if (phrases.length === 0) return false;
  return phrases.some((phrase) => phrase.includes(' ')) || folded.trim().split(' ').some(isSmallWord);
}

/** A contact's name as a greeting may carry it, or that the ledger's entry is plainly none; neither when there is no entry. */
export type ContactName = { kind: 'name'; name: string } | { kind: 'none' } | { kind: 'no_name' };

/** Reads the ledger's contact name: too long for a name, with digits or markup, or saying what no message may, it is none. */
export function readContactName(entry: string | undefined): ContactName {
  if (entry === undefined || entry.trim() === '') return { kind: 'none' };
  const name = asPlainName({ name: entry, limit: LONGEST + 1 });
  // "Dear Wolfeschlegelstein…," greets nobody.
  if (name === undefined || [...name].length > LONGEST || /\d/.test(name)) return { kind: 'no_name' };
  const words = name.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()));
  return words.length > MOST_WORDS || saysSomething(name) ? { kind: 'no_name' } : { kind: 'name', name };
}
