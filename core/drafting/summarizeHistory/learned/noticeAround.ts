import { notice, stemOf } from '../../../wording/features';
import type { Noticed } from '../../../wording/noticed';
import { wordsIn } from '../../../wording/wordsIn';
import type { Clause } from '../meaning/readClauses';
import type { DayInMail } from './daysInMail';

const DAY = '#day';
/** Words this near stand in their order, words less near only on their side. */
const NEXT = 2;
const NEAR = 5;
const FAR = 12;

/** A sentence as stems, its days as one word each, and where those stand. */
export interface WordsOfDays {
  places: readonly DayInMail[];
  words: readonly string[];
  where: readonly number[];
}

/** The words of a sentence around its days. */
export function wordsOfDays(text: string, places: readonly DayInMail[]): WordsOfDays {
  const words: string[] = [];
  const where: number[] = [];
  let from = 0;
  for (const { index, length } of places) {
    words.push(...wordsIn(text.slice(from, Math.max(from, index))).map(stemOf));
    where.push(words.length);
    words.push(DAY);
    from = index + length;
  }
  words.push(...wordsIn(text.slice(from)).map(stemOf));
  return { places, words, where };
}

function noticeSide(words: readonly string[], side: string, noticed: Noticed): void {
  words.slice(0, NEAR).forEach((word, at) => {
    if (at < NEXT) notice(`${side}${at}${word}`, noticed);
    notice(`${side}n${word}`, noticed);
    if (at > 0) notice(`${side}b${words[at - 1]} ${word}`, noticed);
  });
  for (const word of words.slice(0, FAR)) notice(`${side}f${word}`, noticed);
  if (words.length < NEXT) notice(`${side}b${words[0] ?? '^'} ^`, noticed);
}

/** Notices the words before and after a day, those of its own, and the marks beside it. */
export function noticeWordsAround(one: DayInMail, around: WordsOfDays, text: string, noticed: Noticed): void {
  const where = around.where[around.places.indexOf(one)] ?? 0;
  noticeSide(around.words.slice(0, where).reverse(), 'B', noticed);
  noticeSide(around.words.slice(where + 1), 'A', noticed);
  for (const word of around.words) notice(`S${word}`, noticed);
  const [before, after] = [text.slice(0, one.index), text.slice(one.index + one.length)];
  for (const word of wordsIn(text.slice(before.length, text.length - after.length)))
    notice(`d${stemOf(word)}`, noticed);
  notice(`|${after.trimStart().charAt(0)}`, noticed);
  notice(`^${before.trimEnd().slice(-1)}`, noticed);
}

const MOST_CLAUSES = 4;

/** Notices what the clause of a day means, and those beside it. */
export function noticeClauses({ meaning, index, book }: DayInMail, noticed: Noticed): void {
  const clauses: readonly Clause[] = meaning?.clauses ?? [];
  const here = clauses.findLastIndex(({ from }) => from <= index);
  for (const shift of [-1, 0, 1]) {
    const means = [...(clauses[here + shift]?.means ?? [])];
    for (const one of means) notice(`M${shift}${one}`, noticed);
    if (means.length === 0) notice(`M${shift}none`, noticed);
  }
  const own = [...(clauses[here]?.means ?? [])].sort();
  for (const one of own) for (const other of own) if (one < other) notice(`MP${one}&${other}`, noticed);
  notice(`clauses${Math.min(MOST_CLAUSES, clauses.length)}at${Math.min(MOST_CLAUSES, here)}`, noticed);
  notice(`left${Math.min(MOST_CLAUSES, clauses.length - here)}`, noticed);
  const text = clauses[here]?.text ?? '';
  if (text.search(book.dates.aside) >= 0) notice('aside', noticed);
  if (text.search(book.dates.incoming) >= 0) notice('incoming', noticed);
}
