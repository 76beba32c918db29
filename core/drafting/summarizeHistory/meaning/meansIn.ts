import type { Clause } from './readClauses';
import type { Meaning } from './wordBook';

/** True when one of the meanings is among those. */
export function anyIn(means: ReadonlySet<Meaning>, ...wanted: readonly Meaning[]): boolean {
  for (const meaning of wanted) if (means.has(meaning)) return true;
  return false;
}

/** Every meaning of a sentence, whichever clause has it. */
export function allMeanings(clauses: readonly Clause[]): ReadonlySet<Meaning> {
  const [first, ...rest] = clauses;
  if (first && rest.length === 0) return first.means;
  const all = new Set<Meaning>(first?.means);
  for (const { means } of rest) for (const meaning of means) all.add(meaning);
  return all;
}

/** How many figures stand in a sentence. */
export function countFigures(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, { text }) => sum + (text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0), 0);
}
