import { BINS } from './featureBins';
import type { Room } from './room';

/** What a tree is grown on: bins (`width` a row, and `size` a feature), slopes and weights by row, the sampled rows and the features it may use. */
export interface GrowthData {
  readonly bins: Uint8Array;
  readonly columns: Uint8Array;
  readonly width: number;
  readonly size: number;
  readonly slope: Float64Array;
  readonly weight: Float64Array;
  readonly rows: Int32Array;
  readonly features: Int32Array;
}

/** Sums of slope and weight by feature and bin, used again and again: making them anew for every node costs more than filling. */
export interface HistogramPool {
  readonly free: Float64Array[];
  readonly size: number;
  /** Room for the order of the sampled rows, and for moving them. */
  readonly order: Int32Array;
  readonly spare: Int32Array;
}

/** Room for growing trees of so many features on at most so many rows. */
export function newHistogramPool(features: number, rows: number, room: Room): HistogramPool {
  const [order, spare] = [room.whole('order', rows), room.whole('spare', rows)];
  return { free: [], size: features * BINS * 2, order, spare };
}

/** A histogram to write over; give it back when its node is split. */
export function borrowed({ free, size }: HistogramPool): Float64Array {
  return free.pop() ?? new Float64Array(size);
}

/** Adds up the rows of a stretch of `order`, feature by feature; four rows at a time, in order within each bin. */
export function fillHistogram(
  histogram: Float64Array,
  data: GrowthData,
  order: Int32Array,
  { from, to }: { from: number; to: number },
): Float64Array {
  const { bins, width, slope, weight, features } = data;
  const count = features.length;
  histogram.fill(0);
  let place = from;
  for (; place + 3 < to; place += 4) {
    const row0 = order[place]!;
    const row1 = order[place + 1]!;
    const row2 = order[place + 2]!;
    const row3 = order[place + 3]!;
    const g0 = slope[row0]!;
    const g1 = slope[row1]!;
    const g2 = slope[row2]!;
    const g3 = slope[row3]!;
    const h0 = weight[row0]!;
    const h1 = weight[row1]!;
    const h2 = weight[row2]!;
    const h3 = weight[row3]!;
    for (let k = 0; k < count; k += 1) {
      const feature = features[k]!;
      const first = k * BINS;
      const at0 = (first + bins[row0 * width + feature]!) << 1;
      histogram[at0]! += g0;
      histogram[at0 + 1]! += h0;
      const at1 = (first + bins[row1 * width + feature]!) << 1;
      histogram[at1]! += g1;
      histogram[at1 + 1]! += h1;
      const at2 = (first + bins[row2 * width + feature]!) << 1;
      histogram[at2]! += g2;
      histogram[at2 + 1]! += h2;
      const at3 = (first + bins[row3 * width + feature]!) << 1;
      histogram[at3]! += g3;
      histogram[at3 + 1]! += h3;
    }
  }
  for (; place < to; place += 1) {
    const row = order[place]!;
    for (let k = 0; k < count; k += 1) {
      const at = (k * BINS + bins[row * width + features[k]!]!) << 1;
      histogram[at]! += slope[row]!;
      histogram[at + 1]! += weight[row]!;
    }
  }
  return histogram;
}

/** Takes a part out of the whole: what is left is the sibling's histogram. */
export function takeOut(whole: Float64Array, part: Float64Array): Float64Array {
  for (let at = 0; at < whole.length; at += 1) whole[at]! -= part[at]!;
  return whole;
}
