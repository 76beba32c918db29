/** Twenty points multiply the odds of trouble by about 2.7 (one unit of the logistic scale). */
export const POINTS_PER_LOGIT = 20;

/** The probability for a value on the logistic scale: 0 -> 0.5. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** A chance as it is published: with four decimals. */
export function asProbability(chance: number): number {
  return Math.round(chance * 1e4) / 1e4;
}

/** An invoice that has waited so many days past due scores 50 at least, whatever its payer's habit; half as long, 33. */
const HALF_WAITED_DAYS = 30;

/** The least that an overdue invoice scores, 0 to 1: it rises with each day, whoever owes it. 0 before it is overdue. */
export function waitedShare(daysOverdue: number): number {
  const waited = Math.max(0, daysOverdue);
  return waited / (waited + HALF_WAITED_DAYS);
}
