/** Anything that may be an invoice number in running text; ends before a full stop or comma. */
const TOKEN = /[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*/gu;
/** A bare number is a number of many things; it counts only behind one of these words. */
const NUMBER_WORD =
  /(?:^|[^\p{L}])(?:invoices?|inv|bills?|rechnung(?:en)?|rechnungsnummer|rechnungs-?nr|rg|re|belege?|factures?|facturas?|facturen|factuur|factuurnummer|no|nos|nr|num|numero|número|n°|nº|#)[\s.:°º#]{0,3}$/iu;
/** What stands between two numbers of one list. */
const LIST = /^\s*(?:,|und|and|et|y|en|&|\+)\s*$/i;

/** What phones and word processors make of a hyphen, each one letter long, so that places stay the same. */
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** Invoice numbers by their spelling in capitals. */
export type InvoiceNumberIndex<Entry> = ReadonlyMap<string, Entry>;

/** True for a number that stands for itself ("INV-7", "2026/0815"): it has a letter or a separator beside its digits. */
const isTelling = (token: string): boolean => token.length >= 3 && /\d/.test(token) && /[^\d.]/.test(token);

/** The known numbers in a token: the whole of it or, for "INV-7/INV-8", its parts. */
function knownIn(token: string, index: InvoiceNumberIndex<unknown>): string[] {
  const whole = token.toUpperCase();
  return index.has(whole) ? [whole] : whole.split(/[/.]/).filter((part) => index.has(part));
}

/**
 * The entries whose invoice number the text names, each once, in order of appearance. Whole words only: "INV-7" is not
 * in "INV-70"; any dash is a hyphen. A number of digits alone must stand behind a word such as "invoice" or "Nr.".
 */
export function findInvoiceNumbers<Entry>({
  text: written,
  index,
}: {
  text: string;
  index: InvoiceNumberIndex<Entry>;
}): Entry[] {
  const found = new Set<Entry>();
  if (index.size === 0) return [];
  const text = written.replace(DASHES, '-');
  let endOfLast = -1;
  for (const match of text.matchAll(TOKEN)) {
    const known = knownIn(match[0], index);
    if (known.length === 0) continue;
    const inList = endOfLast >= 0 && match.index - endOfLast < 12 && LIST.test(text.slice(endOfLast, match.index));
    const introduced = inList || NUMBER_WORD.test(text.slice(Math.max(0, match.index - 30), match.index));
    for (const number of known) {
      const entry = index.get(number);
      if (entry === undefined || !(isTelling(number) || (introduced && number.length >= 3))) continue;
      found.add(entry);
      endOfLast = match.index + match[0].length;
    }
  }
  return [...found];
}
