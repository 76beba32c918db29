/** A learned question, ready to be asked: the kind of weight that each row has, and what that kind weighs. */
export interface Weights {
  bias: number;
  kinds: Uint8Array;
  weightOf: Float32Array;
}

/** How much speaks for it, as log odds: weights of long texts count less each. Features of a larger table share rows here. */
export function logOdds({ bias, kinds, weightOf }: Weights, noticed: readonly number[]): number {
  const last = kinds.length - 1;
  let sum = 0;
  for (const row of noticed) sum += weightOf[kinds[row & last] ?? 0] ?? 0;
  return bias + sum / Math.sqrt(noticed.length + 1);
}

/** Log odds as a chance of 0 to 1. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
