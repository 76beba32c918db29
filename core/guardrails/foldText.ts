import { setApart, spreadLetters } from './japaneseWriting';

/** Look-alike letters of other scripts and the Latin letters they pass for. Source: Unicode confusables (UTS 39), the common ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аaвbсcԁdеeғfһhнhіiјjкkӏlмmпnоoрpԛqгrѕsтtуyѵvԝwхxьb',
    'αaβbεeηnιiκkμmνvοoρpσoτtυuχxωwγy',
    'ıiɑaɡgɩiʟlɴnʀrꜱsᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwʏyᴢzօoսuհhøołlđdðdħh',
    '力カ二ニ八ハ口ロ工エ夕タ卜トへヘ',
  ].flatMap((pairs) => [...pairs.matchAll(/(.)(.)/gu)].map((pair) => [pair[1] ?? '', pair[2] ?? ''] as const)),
);
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Anything but printable ASCII and line breaks; text without it needs no unifying. */
const UNUSUAL = /[^ -~\n]|`/;
/** The same for letters of European languages, each one character, and the signs that stay as they are. */
const UNSETTLED = /[^ -_a-~\n¡-§©«¬®°±¶·»¿-ıĴ-ľŁ-ňŊ-žƀ-ƿ€•]/;
/** True when every character is an ASCII or European letter, digit or sign that stays as it is, but for blanks of fixed width. */
export function isSettled(written: string): boolean {
  return !UNUSUAL.test(written) || !UNSETTLED.test(written.replace(FIXED_BLANKS, ' '));
}

/** The blanks that Intl writes into amounts; they are the plain one in any case. */
const FIXED_BLANKS = /[\u00a0\u202f]/g;
/** The stand-ins of covered text. */
export const STAND_INS = /[\ue000-\uf8ff]/g;

/** Characters that show nothing or turn the reading order; they only serve to hide. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800\ufff9-\ufffb]/gu;

/** True when the text holds a character that shows nothing or turns the reading order. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** The ASCII digit of any script's digit: Arabic-Indic, Devanagari, full-width … Decimal digits come in runs of ten. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}

/**
 * The text as a person would read it aloud: compatibility forms unified (NFKC), invisible characters gone, every
 * digit ASCII, every dash, quote and blank the plain one. Line breaks stay.
 */
export function plainText(written: string): string {
  if (!UNUSUAL.test(written)) return written;
  const text = written.replace(FIXED_BLANKS, ' ');
  if (!UNSETTLED.test(text)) return text;
  const plain = text
    .replace(/(?<![:：/／])／(?![/／])/g, ' / ')
    .replace(/^([0-9０-９])．/gm, '$1. ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(STAND_INS, ' ')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]/g, '-')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc`]/g, "'")
    .replace(/[\u066b\u2024]/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u066a/g, '%');
  return setApart(plain);
}

const folds = new Map<string, string>();

/** One character folded; there are few different ones, so each is worked out once. */
function foldCharacter(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) {
    folded = character
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\P{M}\u3099\u309a]/gu, '')
      .replace(/(?![a-z])\p{L}/gu, (letter) => LIGATURES[letter] ?? LOOK_ALIKES[letter] ?? letter)
      .normalize('NFC');
    if (folds.size < MOST_FOLDS) folds.set(character, folded);
  }
  return folded;
}
const MOST_FOLDS = 5000;

/** Small letters without accents (kana keep theirs: が is another letter than か), look-alikes read as the Latin letter they imitate. */
export function foldLetters(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase();
  return text.replace(/[^ -~\n]/gu, foldCharacter).toLowerCase();
}

/** The same folding letter by letter: every position stays where it was. */
export function foldInPlace(text: string): string {
  // A long list is mostly stand-ins by now: they are their own folding.
  return text
    .replace(/[^ -~\n\ue000-\ue004]/gu, (letter) => {
      const folded = foldCharacter(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .toLowerCase();
}

/**
 * Plain text as phrases are looked for: folded words, one blank before each, ` .` between sentences.
 * Commas, colons, question marks, quotes and hyphens only separate words. Every Japanese letter is a word.
 */
export function foldWords(text: string): string {
  const words = foldLetters(text.replace(STAND_INS, ' '))
    .replace(/[*_~^|\\]/g, '')
    .replace(/\n[ \n]*\n|[.;](?=\s|$)|\n *[-•·]/g, ' ; ')
    .replace(/[^\p{L}\p{N};@$]+/gu, ' ');
  return ` ${spreadLetters(words).replace(/ +/g, ' ').trim()} `;
}
