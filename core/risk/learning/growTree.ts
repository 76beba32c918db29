import { bestSplit, clamp, isSplittable, type Branch, type GrowthRules, type Split } from './bestSplit';
import { BINS } from './featureBins';
import { borrowed, fillHistogram, takeOut, type GrowthData, type HistogramPool } from './histogram';
import { setSides, type Tree } from './tree';

interface Growth {
  readonly data: GrowthData;
  readonly rules: GrowthRules;
  readonly pool: HistogramPool;
  readonly order: Int32Array;
  readonly spare: Int32Array;
  /** By bin: 1 where a split sends it right. */
  readonly sides: Uint8Array;
}

/** Moves the rows that go left to the front, keeping their order; returns where the right ones start. */
function partition({ data, order, spare, sides }: Growth, branch: Branch, split: Split): number {
  const { columns } = data;
  const first = data.features[split.feature]! * data.size;
  setSides(sides, 0, split.bin, split.missingLeft);
  let [left, right] = [branch.from, 0];
  for (let place = branch.from; place < branch.to; place += 1) {
    const row = order[place]!;
    const goesRight = sides[columns[first + row]!]!;
    // Written to both and counted in one: a branch that cannot be foreseen costs more.
    order[left] = row;
    spare[right] = row;
    left += 1 - goesRight;
    right += goesRight;
  }
  order.set(spare.subarray(0, right), left);
  return left;
}

type Pair = [Float64Array | undefined, Float64Array | undefined];

/** The histograms of both sides of a split, where they can be split again: the smaller side is counted, the larger is what is left. */
function histogramsBelow(growth: Growth, branch: Branch, middle: number, canSplit: readonly [boolean, boolean]): Pair {
  const { data, pool, order } = growth;
  const whole = branch.histogram!;
  const [small, large] = middle - branch.from <= branch.to - middle ? [0, 1] : [1, 0];
  const part = small === 0 ? { from: branch.from, to: middle } : { from: middle, to: branch.to };
  const below: Pair = [undefined, undefined];
  if (canSplit[0] || canSplit[1]) below[small] = fillHistogram(borrowed(pool), data, order, part);
  if (canSplit[large]) below[large] = takeOut(whole, below[small]!);
  else pool.free.push(whole);
  if (below[small] && !canSplit[small]) {
    pool.free.push(below[small]);
    below[small] = undefined;
  }
  return below;
}

/** The two branches below a split; on an ordered feature the middle value parts what each side may reach. */
function parted(growth: Growth, branch: Branch, split: Split, isLast: boolean): [Branch, Branch] {
  const { data, rules } = growth;
  const { from, to, low, high } = branch;
  const middle = partition(growth, branch, split);
  const direction = rules.directions[data.features[split.feature]!]!;
  const value = (g: number, h: number): number => clamp(-g / (h + rules.ridge), low, high);
  const [slope, weight] = [branch.slope - split.leftSlope, branch.weight - split.leftWeight];
  const mid = (value(split.leftSlope, split.leftWeight) + value(slope, weight)) / 2;
  const canSplit = (heavy: number): boolean => !isLast && isSplittable(heavy, rules);
  const [left, right] = histogramsBelow(growth, branch, middle, [canSplit(split.leftWeight), canSplit(weight)]);
  // Written out alike everywhere: objects of one shape are read much faster.
  return [
    {
      from,
      to: middle,
      low: direction < 0 ? mid : low,
      high: direction > 0 ? mid : high,
      histogram: left,
      slope: split.leftSlope,
      weight: split.leftWeight,
    },
    {
      from: middle,
      to,
      low: direction > 0 ? mid : low,
      high: direction < 0 ? mid : high,
      histogram: right,
      slope,
      weight,
    },
  ];
}

/** A branch that stays whole: everything goes left, and nothing below it is tried again. */
function whole({ pool }: Growth, { from, to, low, high, histogram, slope, weight }: Branch): [Branch, Branch] {
  if (histogram) pool.free.push(histogram);
  return [
    { from, to, low, high, histogram: undefined, slope, weight },
    { from: to, to, low, high, histogram: undefined, slope: 0, weight: 0 },
  ];
}

function rootOf({ data, pool, order }: Growth): Branch {
  let slope = 0;
  let weight = 0;
  for (let place = 0; place < order.length; place += 1) {
    slope += data.slope[order[place]!]!;
    weight += data.weight[order[place]!]!;
  }
  const [from, to] = [0, order.length];
  const histogram = fillHistogram(borrowed(pool), data, order, { from, to });
  return { from, to, low: -Infinity, high: Infinity, histogram, slope, weight };
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
  const growth: Growth = { data, rules, pool, order, spare: pool.spare, sides: new Uint8Array(BINS) };
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
