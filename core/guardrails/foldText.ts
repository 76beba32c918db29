/** Look-alike letters of other scripts and the Latin letters they pass for. Source: Unicode confusables (UTS 39), the common ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', ғ: 'f', һ: 'h', н: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', п: 'n',
  о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', ь: 'b',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x', ω: 'w', γ: 'y',
  ı: 'i', ɑ: 'a', ɡ: 'g', ɩ: 'i', ʟ: 'l', ɴ: 'n', ʀ: 'r', ꜱ: 's', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h',
  ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ᴍ: 'm', ᴏ: 'o', ᴘ: 'p', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z', օ: 'o', ս: 'u', հ: 'h',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h',
}; // prettier-ignore

/** Characters that show nothing or turn the reading order; they only serve to hide. */
export const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

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
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2043]/g, '-')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc`]/g, "'")
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/[\u3002\uff61\u2024]/g, '.')
    .replace(/\u066a/g, '%');
}

/** Small letters without accents, look-alikes read as the Latin letter they imitate. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x00-\x7f]/gu, (letter) => LOOK_ALIKES[letter] ?? letter); // eslint-disable-line no-control-regex
}

/**
 * The text as phrases are looked for: folded words, one blank before each, ` .` between sentences.
 * Commas, colons, question marks, quotes and hyphens only separate words.
 */
export function foldWords(text: string): string {
  const words = foldLetters(plainText(text))
    .replace(/[*_~^|\\]/g, '')
    .replace(/\n[ \n]*\n|[.;](?=\s|$)|\n[ ]*[-•*·]/g, ' . ')
    .replace(/[^\p{L}\p{N}.@$]+|\.(?![ ])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return ` ${words} `;
}
