import type { Room } from './room';
import type { Design } from './standardise';

/** Rows to learn from, oldest first, with the columns and bins of all rows and what happened to each. */
export interface CurveData {
  readonly design: Design;
  readonly bins: Uint8Array;
  readonly rows: Int32Array;
  readonly target: Float64Array;
  readonly prior: readonly number[];
  /** A rare outcome: lighter trees, from few rows on, and a start from the mean where that forecasts better. */
  readonly isRare?: boolean;
  readonly room?: Room;
}

/** Every so many-th row, so that a choice among settings costs little on a large ledger. */
export function thinned(rows: Int32Array, most: number): { rows: Int32Array; step: number } {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return { rows: step === 1 ? rows : rows.filter((_, place) => place % step === 0), step };
}
