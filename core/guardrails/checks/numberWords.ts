import { type CheckFacts, type CheckInput } from '../checkInput';
import { foldLetters } from '../foldText';
import { PHRASE_TABLES } from '../phrases/languages';
import { TIME_GONE } from '../phrases/timeGone';

/** A word that means different numbers in two languages counts as both. */
const VALUES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const values = new Map<string, Set<number>>();
  for (const [word, value] of PHRASE_TABLES.flatMap(({ numberWords }) => Object.entries(numberWords))) {
    const key = foldLetters(word);
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return values;
})();

/** Every number that folded words name, in digits or in any language's words. */
export function numbersIn(found: string): number[] {
  return found.split(' ').flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : [...(VALUES.get(word) ?? [])]));
}

/** What "five days" or "twenty five days" may count. */
function valuesOf(found: string): number[] {
  const [first = '', second = ''] = found.split(' ');
  const units = [...(VALUES.get(second) ?? [0])];
  return [...(VALUES.get(first) ?? [])].flatMap((value) => units.map((unit) => value + unit));
}

/** "Two documents" may be an invoice and a credit note; "two invoices" may not. */
const CREDITS_TOO = / (?:d[oi][ck]ument|pozycj|post(?:en|er)|items|positionen|entries|partit)\p{L}*$/u;

const WEEKS = new Set(Object.values(TIME_GONE).flatMap(({ weeks }) => weeks.split('|').map(foldLetters)));
const DAYS_A_WEEK = 7;

/** True when so many of what the word names are whole weeks, and as many days as an invoice is overdue. */
export function areWeeksOverdue(count: number, word: string, daysOverdue: ReadonlySet<number>): boolean {
  return WEEKS.has(word) && daysOverdue.has(count * DAYS_A_WEEK);
}

/** Days, weeks and invoices counted in words that are not the ledger's count, and any count of months or hours. */
export function countsInWords(
  { phrases }: Pick<CheckInput['reading'], 'phrases'>,
  { invoices, facts }: CheckFacts,
): readonly string[] {
  const items = invoices.length + facts.credits.length;
  const overdue = invoices.map(({ daysOverdue }) => Math.abs(daysOverdue));
  return [
    ...phrases('periodCounts').filter((found) => {
      const word = found.split(' ').at(-1) ?? '';
      return !valuesOf(found).some((value) => areWeeksOverdue(value, word, new Set(overdue)));
    }),
    ...phrases('dayCounts').filter((found) => !valuesOf(found).some((value) => overdue.includes(value))),
    ...phrases('invoiceCounts').filter((found) => {
      const values = valuesOf(found);
      return !values.includes(invoices.length) && !(CREDITS_TOO.test(found) && values.includes(items));
    }),
  ];
}
