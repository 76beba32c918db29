/** Nothing but plain letters, digits and marks: nothing in it has an accent or a second form. */
const PLAIN = /^[\0-\x7f]*$/;
/** Blanks that are not one blank already. */
const BLANKS = /\s{2,}|[^\S ]/g;
/** As many letters as can be handed over at once. */
const MOST_NARROWED = 8_000;

/** Small letters without accents, one kind of quotation mark and dash. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * The same text, kept in one byte for each letter where that is enough: what once held an accent is kept in two, and
 * every pattern is made ready a second time for such texts.
 */
function narrowed(text: string): string {
  const codes: number[] = [];
  if (text.length > MOST_NARROWED) return text;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

/**
 * A text made easy to compare: lower case, accents and invisible characters removed, one kind of quotation mark and
 * dash, single blanks. "Nächsten  Freitag" -> "nachsten freitag". For matching only, never shown.
 */
export function matchableText({ text }: { text: string }): string {
  const plain = PLAIN.test(text) ? text.toLowerCase().replaceAll('`', "'") : withoutAccents(text);
  return narrowed(plain.replace(BLANKS, ' ').trim());
}

/** A text on one line, cut to a length with "…": for excerpts and notes that are shown in a list. */
export function oneLine({ text, longest }: { text: string; longest: number }): string {
  const line = text
    .slice(0, longest * 8)
    .replace(BLANKS, ' ')
    .trim();
  if (line.length <= longest) return line;
  const letters = [...line];
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
