import type { Clause } from './readClauses';
import type { Meaning } from './wordBook';

/** True when one of the meanings is among those. */
export function anyIn(means: ReadonlySet<Meaning>, ...wanted: readonly Meaning[]): boolean {
  return wanted.some((meaning) => means.has(meaning));
}

/** Every meaning of a sentence, whichever clause has it. */
export function allMeanings(clauses: readonly Clause[]): ReadonlySet<Meaning> {
  return new Set(clauses.flatMap(({ means }) => [...means]));
}

/** How many figures stand in a sentence. */
export function countFigures(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, { text }) => sum + (text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0), 0);
}
