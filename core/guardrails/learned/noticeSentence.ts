import { notice, noticeParts, noticeWords } from '../../wording/features';
import { rowsNoticed, type Noticed } from '../../wording/noticed';
import { isCurrencyCode } from '../currencyMarks';
import { JAPANESE } from '../japaneseWriting';

/** Of a draft so many different things are noticed that a smaller table would mix them up. */
const BITS = 18;
const ONE_LETTER = new RegExp(`^[${JAPANESE}]$`, 'u');
const IS_WORD = /^[\p{L}'-]+$/u;
const MOST_WORDS = 120;
/** A name, a total or a greeting: too little to have a tone. */
const FEWEST_WORDS = 3;

/** Japanese letters come one by one, so that it takes three of them to make a word. */
function noticeThrees(words: readonly string[], noticed: Noticed): void {
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (ONE_LETTER.test(words[at] ?? '')) notice(`t${words[at]}${words[at + 1]}${words[at + 2]}`, noticed);
  }
}

/** What is noticed in a folded sentence whose facts are covered; nothing in one of too few words. */
export function noticeSentence(sentence: string): readonly number[] {
  const words = sentence.split(' ').filter((word) => IS_WORD.test(word) && !isCurrencyCode(word)).slice(0, MOST_WORDS); // prettier-ignore
  if (words.length < FEWEST_WORDS) return [];
  return rowsNoticed((noticed) => {
    noticeWords(words, noticed);
    noticeParts(words, noticed);
    noticeThrees(words, noticed);
  }, BITS);
}
