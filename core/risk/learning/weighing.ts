import type { Design } from './standardise';

/** A fitted weighing: log-odds = intercept + sum of weight x (value - mean) / spread. */
export interface Weighing {
  readonly intercept: number;
  readonly weight: number[];
  readonly mean: number[];
  readonly spread: number[];
}

/** The log-odds of a row of the design. */
export function weigh({ intercept, weight, mean, spread }: Weighing, { A, width }: Design, row: number): number {
  let z = intercept;
  for (let j = 0; j < width; j += 1) z += ((A[row * width + j]! - mean[j]!) / spread[j]!) * weight[j]!;
  return z;
}
