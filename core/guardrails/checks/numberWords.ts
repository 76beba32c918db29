import { type CheckFacts, type CheckInput } from '../checkInput';
import { foldLetters } from '../foldText';
import { PHRASE_TABLES } from '../phrases/languages';

/** A word that means different numbers in two languages counts as both. */
const VALUES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const values = new Map<string, Set<number>>();
  for (const [word, value] of PHRASE_TABLES.flatMap(({ numberWords }) => Object.entries(numberWords))) {
    const key = foldLetters(word);
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return values;
})();

/** What "five days" or "twenty five days" may count. */
function valuesOf(found: string): number[] {
  const [first = '', second = ''] = found.split(' ');
  const units = [...(VALUES.get(second) ?? [0])];
  return [...(VALUES.get(first) ?? [])].flatMap((value) => units.map((unit) => value + unit));
}

/** Days and invoices counted in words that are not the ledger's count, and any count of weeks or months. */
export function countsInWords(
  { phrases }: Pick<CheckInput['reading'], 'phrases'>,
  { invoices }: CheckFacts,
): readonly string[] {
  const days = new Set(invoices.map(({ daysOverdue }) => Math.abs(daysOverdue)));
  return [
    ...phrases('periodCounts'),
    ...phrases('dayCounts').filter((found) => !valuesOf(found).some((value) => days.has(value))),
    ...phrases('invoiceCounts').filter((found) => !valuesOf(found).includes(invoices.length)),
  ];
}
