import { bestSplit, clamp, type Branch, type GrowthRules, type Split } from './bestSplit';
import { borrowed, fillHistogram, takeOut, type GrowthData, type HistogramPool } from './histogram';
import type { Tree } from './tree';

interface Growth {
  readonly data: GrowthData;
  readonly rules: GrowthRules;
  readonly pool: HistogramPool;
  readonly order: Int32Array;
  readonly spare: Int32Array;
}

/** Moves the rows that go left to the front, keeping their order; returns where the right ones start. */
function partition({ data, order, spare }: Growth, branch: Branch, split: Split): number {
  const { bins, width } = data;
  const feature = data.features[split.feature]!;
  let [left, right] = [branch.from, 0];
  for (let place = branch.from; place < branch.to; place += 1) {
    const row = order[place]!;
    const value = bins[row * width + feature]!;
    const goesLeft = value === 0 ? split.missingLeft === 1 : value <= split.bin;
    if (goesLeft) order[left++] = row;
    else spare[right++] = row;
  }
  order.set(spare.subarray(0, right), left);
  return left;
}

/** The histograms of both sides of a split: the smaller side is counted, the larger is what is left. */
function sides({ data, pool, order }: Growth, branch: Branch, middle: number): [Float64Array, Float64Array] {
  const leftIsSmall = middle - branch.from <= branch.to - middle;
  const part = leftIsSmall ? { from: branch.from, to: middle } : { from: middle, to: branch.to };
  const small = fillHistogram(borrowed(pool), data, order, part);
  const large = takeOut(branch.histogram!, small);
  return leftIsSmall ? [small, large] : [large, small];
}

/** The two branches below a split; on an ordered feature the middle value parts what each side may reach. */
function parted(growth: Growth, branch: Branch, split: Split, isLast: boolean): [Branch, Branch] {
  const { data, rules, pool } = growth;
  const { from, to, low, high } = branch;
  const middle = partition(growth, branch, split);
  const direction = rules.directions[data.features[split.feature]!]!;
  const value = (g: number, h: number): number => clamp(-g / (h + rules.ridge), low, high);
  const [slope, weight] = [branch.slope - split.leftSlope, branch.weight - split.leftWeight];
  const mid = (value(split.leftSlope, split.leftWeight) + value(slope, weight)) / 2;
  if (isLast) pool.free.push(branch.histogram!);
  const [left, right] = isLast ? [undefined, undefined] : sides(growth, branch, middle);
  const below: Branch = { from, to: middle, low, high, histogram: left, slope: split.leftSlope, weight: split.leftWeight }; // prettier-ignore
  const above: Branch = { from: middle, to, low, high, histogram: right, slope, weight };
  if (direction === 0) return [below, above];
  return direction > 0 ? [{ ...below, high: mid }, { ...above, low: mid }] : [{ ...below, low: mid }, { ...above, high: mid }]; // prettier-ignore
}

/** A branch that stays whole: everything goes left, and nothing below it is tried again. */
function whole({ pool }: Growth, branch: Branch): [Branch, Branch] {
  if (branch.histogram) pool.free.push(branch.histogram);
  return [
    { ...branch, histogram: undefined },
    { ...branch, histogram: undefined, from: branch.to, slope: 0, weight: 0 },
  ];
}

function rootOf({ data, pool, order }: Growth): Branch {
  let [slope, weight] = [0, 0];
  for (let place = 0; place < order.length; place += 1) {
    slope += data.slope[order[place]!]!;
    weight += data.weight[order[place]!]!;
  }
  const all = { from: 0, to: order.length };
  const histogram = fillHistogram(borrowed(pool), data, order, all);
  return { ...all, low: -Infinity, high: Infinity, histogram, slope, weight };
}

/** A grown tree before its leaves are valued: which rows ended in each leaf, and between which values it must stay. */
export interface GrownTree {
  readonly tree: Tree;
  readonly order: Int32Array;
  readonly leaves: readonly { from: number; to: number; value: number; weight: number }[];
}

/** Grows one tree level by level, always taking the split that explains most. */
export function growTree(data: GrowthData, rules: GrowthRules, pool: HistogramPool): GrownTree {
  const inner = (1 << rules.depth) - 1;
  const order = pool.order.subarray(0, data.rows.length);
  order.set(data.rows);
  const growth: Growth = { data, rules, pool, order, spare: pool.spare };
  const feature = new Array<number>(inner).fill(-1);
  const bin = new Array<number>(inner).fill(0);
  const missingLeft = new Array<number>(inner).fill(0);
  let level: Branch[] = [rootOf(growth)];
  for (let depth = 0; depth < rules.depth; depth += 1) {
    const first = (1 << depth) - 1;
    level = level.flatMap((branch, place) => {
      const split = bestSplit(branch, data.features, rules);
      if (!split) return whole(growth, branch);
      const node = first + place;
      feature[node] = data.features[split.feature]!;
      bin[node] = split.bin;
      missingLeft[node] = split.missingLeft;
      return parted(growth, branch, split, depth === rules.depth - 1);
    });
  }
  const leaves = level.map(({ from, to, low, high, slope: g, weight: h }) => {
    return { from, to, value: clamp(-g / (h + rules.ridge), low, high), weight: h };
  });
  return { tree: { feature, bin, missingLeft, leaf: [], mean: [] }, order, leaves };
}
