import { type CheckFacts } from '../checkInput';
import { foldLetters } from '../foldText';
import { compilePhrases, findPhrases } from '../phrasePattern';
import { PHRASE_TABLES } from '../phrases/languages';

const join = (words: readonly string[]): string => `(${words.join('|')})`;

/** Number words before a currency, and magnitudes anywhere: amounts are written in digits. */
const AMOUNTS = compilePhrases(
  PHRASE_TABLES.flatMap((table) => [
    ...table.magnitudeWords,
    `${join(Object.keys(table.numberWords))} ${join(Object.keys(table.currencyWords))}`,
  ]),
);
const PERCENT = compilePhrases(PHRASE_TABLES.flatMap((table) => table.percentWords));

/** A counted noun: how many days or invoices, in words. One is left out: in most languages it is the article. */
const COUNTS = PHRASE_TABLES.map((table) => {
  const words = Object.keys(table.numberWords).filter((word) => table.numberWords[word] !== 1);
  return {
    values: new Map(Object.entries(table.numberWords).map(([word, value]) => [foldLetters(word), value])),
    days: compilePhrases([`${join(words)} ${join(table.dayWords)}`]),
    periods: compilePhrases([`${join(words)} ${join(table.periodWords)}`]),
    invoices: compilePhrases([
      `${join(words)} ${join(table.invoiceWords)}`,
      `${join(words)} (*) ${join(table.invoiceWords)}`,
    ]),
  };
});

/** Amounts written in words: "ten euros", "two thousand". */
export function amountInWords(scanned: string): string[] {
  return findPhrases(scanned, AMOUNTS);
}

/** "Ten percent" in any language. */
export function percentInWords(scanned: string): string[] {
  return findPhrases(scanned, PERCENT);
}

/** Days and invoices counted in words that are not the ledger's count, and any count of weeks or months. */
export function countsInWords(scanned: string, { invoices }: CheckFacts): string[] {
  const days = new Set(invoices.map(({ daysOverdue }) => Math.abs(daysOverdue)));
  return COUNTS.flatMap(({ values, ...patterns }) => {
    const valueOf = (found: string): number | undefined => values.get(found.split(' ')[0] ?? '');
    return [
      ...findPhrases(scanned, patterns.periods),
      ...findPhrases(scanned, patterns.days).filter((found) => !days.has(valueOf(found) ?? -1)),
      ...findPhrases(scanned, patterns.invoices).filter((found) => valueOf(found) !== invoices.length),
    ];
  });
}
