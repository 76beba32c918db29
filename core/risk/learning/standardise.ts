import type { Room } from './room';

/** A column of numbers per row, `width` a row. */
export interface Design {
  readonly A: Float64Array;
  readonly width: number;
}

/** Rows of a design with the mean and the spread of each column among them. */
export interface Standardised {
  readonly rows: Int32Array;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** The rows on that scale, each with a last column of ones; rows of zeros make their number a multiple of BLOCK. */
  readonly values: () => Float64Array;
}

/** So many rows are summed up side by side: their sums need not wait for each other. */
export const BLOCK = 4;

function moments({ A, width }: Design, rows: Int32Array): Pick<Standardised, 'mean' | 'spread'> {
  const [mean, spread] = [new Float64Array(width), new Float64Array(width)];
  for (let place = 0; place < rows.length; place += 1) {
    const at = rows[place]! * width;
    for (let j = 0; j < width; j += 1) mean[j] = mean[j]! + A[at + j]!;
  }
  for (let j = 0; j < width; j += 1) mean[j] = mean[j]! / Math.max(1, rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const at = rows[place]! * width;
    for (let j = 0; j < width; j += 1) spread[j] = spread[j]! + (A[at + j]! - mean[j]!) ** 2;
  }
  for (let j = 0; j < width; j += 1) spread[j] = Math.sqrt(spread[j]! / Math.max(1, rows.length)) || 1;
  return { mean, spread };
}

/** Puts rows on the scale of their own means and spreads; the values are made when first asked for, and once. In a room they last until other rows are. */
export function standardise(design: Design, rows: Int32Array, room?: Room): Standardised {
  const { A, width } = design;
  const { mean, spread } = moments(design, rows);
  let made: Float64Array | undefined;
  const make = (): Float64Array => {
    const full = width + 1;
    const size = Math.ceil(rows.length / BLOCK) * BLOCK * full;
    const S = room?.floats('standardised', size) ?? new Float64Array(size);
    for (let place = 0; place < rows.length; place += 1) {
      const [from, to] = [rows[place]! * width, place * full];
      for (let j = 0; j < width; j += 1) S[to + j] = (A[from + j]! - mean[j]!) / spread[j]!;
      S[to + width] = 1;
    }
    return S.fill(0, rows.length * full, size);
  };
  return { rows, mean, spread, values: () => (made ??= make()) };
}
