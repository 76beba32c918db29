/** Twenty points multiply the odds of trouble by about 2.7 (one unit of the logistic scale). */
export const POINTS_PER_LOGIT = 20;

/** The probability for a value on the logistic scale: 0 -> 0.5. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
