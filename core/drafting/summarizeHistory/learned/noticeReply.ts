import { nameOf, notice, noticeParts, noticeWords, stemOf } from '../../../wording/features';
import { rowsNoticed, type Noticed } from '../../../wording/noticed';
import { wordsIn } from '../../../wording/wordsIn';
import type { QuotedSentence } from '../claimsTogether';
import type { Meaning } from '../meaning/wordBook';

/** Tables of labels have 2 to the power of this many rows, so that few features share one. */
export const REPLY_BITS = 18;

/** A mail comes to its point in so many sentences. */
export const MOST_SENTENCES = 40;
const MOST_WORDS = 80;
/** A sentence of more meanings is a list of words. */
const MOST_MEANINGS = 24;
const FIRST_PLACES = 3;
const WORDS_OF_A_LENGTH = 4;
const MOST_LENGTHS = 6;
const MOST_COUNTED = 8;
const STEM_IN_MESSAGE = nameOf('Ds');

/** A day to come is as telling as a word's meaning; a weekday or a number alone may as well be one that has passed. */
type Told = Meaning | 'day' | 'weekday';

function meaningsIn({ named, meanings }: QuotedSentence): Told[] {
  const told = [...new Set(meanings.flatMap(({ means }) => [...means]))].slice(0, MOST_MEANINGS);
  if (!named) return told;
  return [...told, named.places.every(({ isLoose }) => isLoose) ? 'weekday' : 'day'];
}

/** Two meanings in one sentence, whichever comes first. */
function noticePairs(meanings: readonly Told[], prefix: string, noticed: Noticed): void {
  for (const one of meanings) {
    notice(`${prefix}M${one}`, noticed);
    const pair = nameOf(`${prefix}P${one}&`);
    for (const other of meanings) if (one < other) notice(other, noticed, pair);
  }
}

/** Which meaning follows which in a clause. */
function noticeOrder({ meanings }: QuotedSentence, noticed: Noticed): void {
  for (const { words } of meanings.flatMap(({ clauses }) => clauses)) {
    const telling = words.map(({ means }) => means).filter((means) => means.length > 0);
    const inOrder = [['^'], ...telling, ['$']].slice(0, MOST_MEANINGS);
    for (let at = 0; at + 1 < inOrder.length; at += 1) {
      for (const one of inOrder[at] ?? []) {
        const order = nameOf(`O${one}>`);
        for (const next of inOrder[at + 1] ?? []) notice(next, noticed, order);
      }
    }
  }
}

/** A sentence with its words and meanings, found once for itself and for the whole message. */
interface Heard {
  sentence: QuotedSentence;
  words: readonly string[];
  meanings: readonly Told[];
}

function noticeSentence({ sentence, words, meanings }: Heard, at: number, count: number, noticed: Noticed): void {
  noticeWords(words, noticed);
  noticeParts(words, noticed);
  noticePairs(meanings, '', noticed);
  noticeOrder(sentence, noticed);
  for (const { kind } of sentence.claims) notice(`C${kind}`, noticed);
  if (sentence.text.endsWith('?')) for (const meaning of ['', ...meanings]) notice(`Q${meaning}`, noticed);
  notice(`at${Math.min(at, FIRST_PLACES)}`, noticed);
  const length = Math.min(MOST_LENGTHS, Math.floor(words.length / WORDS_OF_A_LENGTH));
  notice(`length${length}`, noticed);
  if (sentence.named)
    for (const more of [length, `of${Math.min(MOST_COUNTED, count)}`, `at${Math.min(at, FIRST_PLACES)}`])
      notice(`day${more}`, noticed);
}

/** What the whole message holds, wherever it stands. */
function noticeWhole(heard: readonly Heard[], noticed: Noticed): void {
  noticePairs([...new Set(heard.flatMap(({ meanings }) => meanings))].sort(), 'D', noticed);
  for (const { words } of heard) for (const word of words) notice(stemOf(word), noticed, STEM_IN_MESSAGE);
  for (const { sentence } of heard) for (const { kind } of sentence.claims) notice(`DC${kind}`, noticed);
  notice(`Dn${Math.min(MOST_COUNTED, heard.length)}`, noticed);
}

/** What is noticed in each sentence of a message, and last in the message as a whole: rows of a table of `REPLY_BITS`. */
export function noticeReply(all: readonly QuotedSentence[]): (readonly number[])[] {
  const heard = all.slice(0, MOST_SENTENCES).map((sentence) => ({
    sentence,
    words: wordsIn(sentence.text).slice(0, MOST_WORDS),
    meanings: meaningsIn(sentence),
  }));
  const rowsOf = (work: (noticed: Noticed) => void): readonly number[] => rowsNoticed(work, REPLY_BITS);
  return [
    ...heard.map((one, at) => rowsOf((noticed) => noticeSentence(one, at, heard.length, noticed))),
    rowsOf((noticed) => noticeWhole(heard, noticed)),
  ];
}
