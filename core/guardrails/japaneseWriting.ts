/** Letters of Japanese, for use inside a character class: kanji, both kana, and the long-vowel sign. */
export const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc`;

/** Quicker than the scripts' own definitions, on texts of any length; rare kanji beyond it never stand alone. */
const LETTER = /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const STOPS = /[\u3001\u3002]/;
const LETTERS = new RegExp(`[${JAPANESE}]`, 'gu');
/** Where Japanese meets another script, digits or a currency sign. */
const SEAM = new RegExp(
  `(?<=[${JAPANESE}])(?=[\\p{Script=Latin}\\p{Nd}\\p{Sc}])|(?<=[\\p{Script=Latin}\\p{Nd}\\p{Sc}%])(?=[${JAPANESE}])`,
  'gu',
);
/** What is written straight behind a number: currencies, the parts of a date, counters, magnitudes. */
const COUNTERS = new RegExp(
  `(\\d ?)(円|圓|ユーロ|米ドル|ドル|ポンド|元|年|月|日|件|通|枚|点|回|週間|週|時間|分|か月|ヶ月|カ月|ヵ月|割|倍|百|千|万|億)(?=[${JAPANESE}])`,
  'gu',
);
/** The colon between a label and what it names: 金額:125,000円. */
const LABEL = new RegExp(`(?<=[${JAPANESE}]):(?=\\S)`, 'gu');
/** A listing comma that groups the digits of one number: 1、234円, but neither 4711/26、980 nor 90017、125. */
const THOUSANDS = /(?<=(?<![\w.,/-])\d{1,3}(?:[\u3001,]\d{3})*)\u3001(?=\d{3}(?!\d))/g;
const LINK_MARKS = /[\u3000-\u3002\u3008-\u3011\uff08\uff09\uff0c\uff1a\uff61-\uff64]/g;
const ADDRESS = /[!-~]+@[!-~]+/g;
/** Characters that say as much as one English word; translators count 400 characters as 160 to 200 words. */
const LETTERS_PER_WORD = 2.5;

/** True when the text holds a Japanese letter. */
export function holdsJapanese(text: string): boolean {
  return LETTER.test(text);
}

/**
 * Plain text with the blanks that Japanese leaves out: around numbers, names and links in other letters, behind the counter
 * of a number, and after the full stop. 請求書INV-1は2026年 becomes "請求書 INV-1 は 2026 年". Other text stays as it is.
 */
export function setApart(text: string): string {
  if (!STOPS.test(text) && !LETTER.test(text)) return text;
  const stopped = text
    .replace(/(?<=[a-z0-9])\u3002(?=[a-z0-9])/gi, '.')
    .replace(/\u3002/g, '. ')
    .replace(/(?<=[a-z][\w/-]{0,30})\u3001(?=\d)/gi, ', ')
    .replace(THOUSANDS, ',')
    .replace(/\u3001/g, ', ');
  if (!holdsJapanese(stopped)) return stopped;
  return stopped.replace(SEAM, ' ').replace(LABEL, '$& ').replace(COUNTERS, '$1$2 ');
}

/** Folded text with every Japanese letter as a word of its own, so that phrases are found wherever they stand. */
export function spreadLetters(folded: string): string {
  return holdsJapanese(folded) ? folded.replace(LETTERS, ' $& ') : folded;
}

/** The same for a part of a text, which may hold rare kanji only. */
export function spreadEveryLetter(folded: string): string {
  return /[\u2e80-\uffff]/.test(folded) ? folded.replace(LETTERS, ' $& ') : folded;
}

/** Text as it came, with mail addresses and Japanese brackets apart, so that a link is judged without what surrounds it. */
export function setLinksApart(raw: string): string {
  return holdsJapanese(raw) ? raw.replace(LINK_MARKS, ' ').replace(ADDRESS, ' $& ') : raw;
}

/** How many words the Japanese letters of a text stand for, and the text without them. */
export function countJapanese(text: string): { words: number; rest: string } {
  if (!holdsJapanese(text)) return { words: 0, rest: text };
  return { words: Math.ceil((text.match(LETTERS) ?? []).length / LETTERS_PER_WORD), rest: text.replace(LETTERS, ' ') };
}
