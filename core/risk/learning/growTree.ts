import { BINS } from './featureBins';
import type { Tree } from './tree';

/** How a tree may grow. */
export interface GrowthRules {
  readonly depth: number;
  /** The strength with which a leaf is drawn to zero. */
  readonly ridge: number;
  /** The least weight of a leaf. */
  readonly leastWeight: number;
  /** Per feature: 1 when a larger value must never lower the result, -1 when it must never raise it, 0 for either. */
  readonly directions: readonly number[];
}

/** What a tree is grown on: bins (`width` a row), slopes and weights by row, the sampled rows and the features it may use. */
export interface GrowthData {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly slope: Float64Array;
  readonly weight: Float64Array;
  readonly rows: Int32Array;
  readonly features: Int32Array;
}

interface Branch {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly histogram: Float64Array;
  readonly slope: number;
  readonly weight: number;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
  missingLeft: number;
  leftSlope: number;
  leftWeight: number;
}

function fillHistogram(data: GrowthData, order: Int32Array, from: number, to: number): Float64Array {
  const { bins, width, slope, weight, features } = data;
  const count = features.length;
  const histogram = new Float64Array(count * BINS * 2);
  for (let place = from; place < to; place += 1) {
    const row = order[place]!;
    const [g, h, start] = [slope[row]!, weight[row]!, row * width];
    for (let k = 0; k < count; k += 1) {
      const at = (k * BINS + bins[start + features[k]!]!) << 1;
      histogram[at]! += g;
      histogram[at + 1]! += h;
    }
  }
  return histogram;
}

function subtract(whole: Float64Array, part: Float64Array): Float64Array {
  const rest = new Float64Array(whole.length);
  for (let at = 0; at < whole.length; at += 1) rest[at] = whole[at]! - part[at]!;
  return rest;
}

const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

function bestSplit(branch: Branch, data: GrowthData, rules: GrowthRules): Split | undefined {
  const { histogram, slope, weight, low, high } = branch;
  const { ridge, leastWeight, directions } = rules;
  const parent = (slope * slope) / (weight + ridge);
  const best: Split = { gain: 1e-6, feature: -1, bin: 0, missingLeft: 0, leftSlope: 0, leftWeight: 0 };
  for (let k = 0; k < data.features.length; k += 1) {
    const start = k * BINS * 2;
    const direction = directions[data.features[k]!]!;
    const [missingSlope, missingWeight] = [histogram[start]!, histogram[start + 1]!];
    let [runSlope, runWeight] = [0, 0];
    for (let bin = 1; bin < BINS - 1; bin += 1) {
      runSlope += histogram[start + 2 * bin]!;
      runWeight += histogram[start + 2 * bin + 1]!;
      for (let missingLeft = 0; missingLeft < 2; missingLeft += 1) {
        if (missingLeft === 1 && missingWeight <= 1e-9) break;
        const leftSlope = missingLeft ? runSlope + missingSlope : runSlope;
        const leftWeight = missingLeft ? runWeight + missingWeight : runWeight;
        const [rightSlope, rightWeight] = [slope - leftSlope, weight - leftWeight];
        if (leftWeight < leastWeight || rightWeight < leastWeight) continue;
        const gain =
          (leftSlope * leftSlope) / (leftWeight + ridge) + (rightSlope * rightSlope) / (rightWeight + ridge) - parent;
        if (gain <= best.gain) continue;
        if (direction !== 0) {
          const left = clamp(-leftSlope / (leftWeight + ridge), low, high);
          const right = clamp(-rightSlope / (rightWeight + ridge), low, high);
          if (direction * (right - left) < 0) continue;
        }
        best.gain = gain;
        best.feature = k;
        best.bin = bin;
        best.missingLeft = missingLeft;
        best.leftSlope = leftSlope;
        best.leftWeight = leftWeight;
      }
    }
  }
  return best.feature < 0 ? undefined : best;
}

/** Moves the rows that go left to the front, keeping their order; returns where the right ones start. */
function partition(data: GrowthData, order: Int32Array, spare: Int32Array, branch: Branch, split: Split): number {
  const feature = data.features[split.feature]!;
  let [left, right] = [branch.from, 0];
  for (let place = branch.from; place < branch.to; place += 1) {
    const row = order[place]!;
    const value = data.bins[row * data.width + feature]!;
    const goesLeft = value === 0 ? split.missingLeft === 1 : value <= split.bin;
    if (goesLeft) order[left++] = row;
    else spare[right++] = row;
  }
  order.set(spare.subarray(0, right), left);
  return left;
}

/** The two branches below a split; on an ordered feature the middle value parts what each side may reach. */
function parted(
  data: GrowthData,
  order: Int32Array,
  branch: Branch,
  split: Split,
  middle: number,
  rules: GrowthRules,
): [Branch, Branch] {
  const { from, to, low, high, slope, weight } = branch;
  const direction = rules.directions[data.features[split.feature]!]!;
  const value = (g: number, h: number): number => clamp(-g / (h + rules.ridge), low, high);
  const rightSlope = slope - split.leftSlope;
  const rightWeight = weight - split.leftWeight;
  const mid = (value(split.leftSlope, split.leftWeight) + value(rightSlope, rightWeight)) / 2;
  const leftIsSmall = middle - from <= to - middle;
  const small = leftIsSmall ? fillHistogram(data, order, from, middle) : fillHistogram(data, order, middle, to);
  const large = subtract(branch.histogram, small);
  return [
    {
      from,
      to: middle,
      low: direction < 0 ? mid : low,
      high: direction > 0 ? mid : high,
      histogram: leftIsSmall ? small : large,
      slope: split.leftSlope,
      weight: split.leftWeight,
    },
    {
      from: middle,
      to,
      low: direction > 0 ? mid : low,
      high: direction < 0 ? mid : high,
      histogram: leftIsSmall ? large : small,
      slope: rightSlope,
      weight: rightWeight,
    },
  ];
}

/** A grown tree before its leaves are valued: which rows ended in each leaf, and between which values it must stay. */
export interface GrownTree {
  readonly tree: Tree;
  readonly order: Int32Array;
  readonly leaves: readonly { from: number; to: number; low: number; high: number; value: number; weight: number }[];
}

/** Grows one tree level by level, always taking the split that explains most. */
export function growTree(data: GrowthData, rules: GrowthRules): GrownTree {
  const inner = (1 << rules.depth) - 1;
  const order = new Int32Array(data.rows);
  const spare = new Int32Array(order.length);
  const feature = new Array<number>(inner).fill(-1);
  const bin = new Array<number>(inner).fill(0);
  const missingLeft = new Array<number>(inner).fill(0);
  let [slope, weight] = [0, 0];
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place]!;
    slope += data.slope[row]!;
    weight += data.weight[row]!;
  }
  const root = fillHistogram(data, order, 0, order.length);
  let level: Branch[] = [{ from: 0, to: order.length, low: -Infinity, high: Infinity, histogram: root, slope, weight }];
  for (let depth = 0; depth < rules.depth; depth += 1) {
    const first = (1 << depth) - 1;
    level = level.flatMap((branch, place) => {
      const split = branch.from === branch.to ? undefined : bestSplit(branch, data, rules);
      if (!split) return [branch, { ...branch, from: branch.to, slope: 0, weight: 0 }];
      const node = first + place;
      feature[node] = data.features[split.feature]!;
      bin[node] = split.bin;
      missingLeft[node] = split.missingLeft;
      return parted(data, order, branch, split, partition(data, order, spare, branch, split), rules);
    });
  }
  const leaves = level.map(({ from, to, low, high, slope: g, weight: h }) => ({
    from,
    to,
    low,
    high,
    value: clamp(-g / (h + rules.ridge), low, high),
    weight: h,
  }));
  return { tree: { feature, bin, missingLeft, leaf: [], mean: [] }, order, leaves };
}
