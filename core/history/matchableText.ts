/**
 * A text made easy to compare: lower case, accents and invisible characters removed, one kind of quotation mark and
 * dash, single blanks. "Nächsten  Freitag" -> "nachsten freitag". For matching only, never shown.
 */
export function matchableText({ text }: { text: string }): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text on one line, cut to a length with "…": for excerpts and notes that are shown in a list. */
export function oneLine({ text, longest }: { text: string; longest: number }): string {
  const line = text
    .slice(0, longest * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
