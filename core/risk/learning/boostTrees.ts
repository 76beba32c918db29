import { rounded } from '../rounded';
import type { GrowthRules } from './bestSplit';
import { BINS } from './featureBins';
import { growTree, type GrownTree } from './growTree';
import { newHistogramPool } from './histogram';
import { ranked } from './quantile';
import { setSides, type Tree } from './tree';

/** How many trees, how fast and on what part of the rows and features each is grown. */
export interface BoostRules extends GrowthRules {
  readonly most: number;
  readonly rate: number;
  readonly rowShare: number;
  readonly featureShare: number;
  /** Stop after so many trees without gain on the rows kept back. */
  readonly patience: number;
  readonly loss: 'logistic' | 'absolute';
  /** The features trees may use. */
  readonly features: readonly number[];
  /** Which drawing of rows and features it is; the first unless said. */
  readonly drawing?: number;
}

export interface BoostData {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly target: Float64Array;
  /** Where the trees start from, by row. Is moved as trees are added. */
  readonly reached: Float64Array;
  readonly rows: Int32Array;
  /** Rows that trees never see; they say how many trees are worth keeping. */
  readonly keptBack?: Int32Array;
}

/** The same numbers for the same data, on every machine: a choice of rows needs spread, not chance. */
function spreader(drawing: number): () => number {
  let state = 11 + 1000 * drawing;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export const logisticLoss = (target: number, z: number): number =>
  Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - target * z;

export function meanLoss(loss: BoostRules['loss'], target: Float64Array, z: Float64Array, rows: Int32Array): number {
  let sum = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    sum += loss === 'logistic' ? logisticLoss(target[row]!, z[row]!) : Math.abs(target[row]! - z[row]!);
  }
  return sum / Math.max(1, rows.length);
}

function setSlopes(
  { reached, target }: BoostData,
  rows: Int32Array,
  loss: BoostRules['loss'],
  slope: Float64Array,
  weight: Float64Array,
): void {
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    if (loss === 'logistic') {
      const p = 1 / (1 + Math.exp(-reached[row]!));
      slope[row] = p - target[row]!;
      weight[row] = p * (1 - p) + 1e-6;
    } else {
      slope[row] = Math.sign(reached[row]! - target[row]!);
      weight[row] = 1;
    }
  }
}

function medianError(
  { reached, target }: BoostData,
  order: Int32Array,
  from: number,
  to: number,
  room: Float64Array,
): number {
  for (let place = from; place < to; place += 1) {
    room[place - from] = target[order[place]!]! - reached[order[place]!]!;
  }
  return to > from ? ranked(room, to - from, (to - from) >> 1) : 0;
}

/** Leaf values: the second-order step, or for absolute errors the median error drawn to zero by the leaf's size. */
function valueLeaves({ tree, order, leaves }: GrownTree, data: BoostData, rules: BoostRules): Tree {
  const room = new Float64Array(rules.loss === 'absolute' ? order.length : 0);
  const leaf = leaves.map(({ from, to, value, weight }) => {
    if (rules.loss === 'logistic') return rounded(rules.rate * value);
    if (from === to) return 0;
    return rounded((rules.rate * medianError(data, order, from, to, room) * weight) / (weight + rules.ridge));
  });
  const levels: { sum: number; weight: number }[][] = [
    leaves.map(({ weight }, at) => ({ sum: leaf[at]! * (weight + 1e-9), weight: weight + 1e-9 })),
  ];
  while (levels[0]!.length > 1) {
    const below = levels[0]!;
    levels.unshift(
      Array.from({ length: below.length / 2 }, (_, at) => ({
        sum: below[2 * at]!.sum + below[2 * at + 1]!.sum,
        weight: below[2 * at]!.weight + below[2 * at + 1]!.weight,
      })),
    );
  }
  return {
    ...tree,
    leaf,
    mean: levels.slice(0, -1).flatMap((level) => level.map(({ sum, weight }) => rounded(sum / weight))),
  };
}

/** Moves rows on by what a tree says of them. Which way each bin goes at each node is laid out first: looking up is faster than asking. */
function addTree(
  { bins, width, reached }: BoostData,
  { feature, bin, missingLeft, leaf }: Tree,
  rows: Int32Array,
): void {
  const inner = feature.length;
  const [features, sides] = [new Int32Array(inner), new Uint8Array(inner * BINS)];
  feature.forEach((own, node) => {
    if (own < 0) return;
    features[node] = own;
    setSides(sides, node * BINS, bin[node]!, missingLeft[node]!);
  });
  const leaves = Float64Array.from(leaf);
  for (let place = 0; place < rows.length; place += 1) {
    const at = rows[place]! * width;
    let node = 0;
    while (node < inner) node = 2 * node + 1 + sides[node * BINS + bins[at + features[node]!]!]!;
    reached[rows[place]!]! += leaves[node - inner]!;
  }
}

/** The same for the rows the tree grew on: which leaf they ended in is known. */
function addLeaves({ reached }: BoostData, { order, leaves }: GrownTree, { leaf }: Tree): void {
  leaves.forEach(({ from, to }, at) => {
    const value = leaf[at]!;
    for (let place = from; place < to; place += 1) reached[order[place]!]! += value;
  });
}

/** A new choice of rows and features for every tree; the rows not chosen are listed too. */
function sampler({ rows }: BoostData, rules: BoostRules): () => [Int32Array, Int32Array, Int32Array] {
  const next = spreader(rules.drawing ?? 0);
  const features = Int32Array.from(rules.features);
  const taken = takenOf(rules);
  const [sample, rest] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  return () => {
    let sampled = 0;
    let left = 0;
    for (let place = 0; place < rows.length; place += 1) {
      const isTaken = Number(next() < rules.rowShare);
      // Written to both and counted in one: a branch that cannot be foreseen costs more.
      sample[sampled] = rows[place]!;
      rest[left] = rows[place]!;
      sampled += isTaken;
      left += 1 - isTaken;
    }
    for (let k = 0; k < taken; k += 1) {
      const other = k + Math.floor(next() * (features.length - k));
      [features[k], features[other]] = [features[other]!, features[k]!];
    }
    return [sample.subarray(0, sampled), rest.subarray(0, left), features.slice(0, taken)];
  };
}

const takenOf = ({ features, featureShare }: BoostRules): number =>
  Math.max(1, Math.round(features.length * featureShare));

/** Adds trees one after the other, each explaining what is left. Keeps as many as the rows kept back support. */
export function boostTrees(data: BoostData, rules: BoostRules): { trees: Tree[]; gain: number } {
  const { bins, width, target, reached } = data;
  const choose = sampler(data, rules);
  const trees: Tree[] = [];
  const [slope, weight] = [new Float64Array(reached.length), new Float64Array(reached.length)];
  const pool = newHistogramPool(takenOf(rules), data.rows.length);
  const kept = data.keptBack ?? new Int32Array(0);
  const start = meanLoss(rules.loss, target, reached, kept);
  let [best, bestCount] = [start, 0];
  for (let count = 1; count <= rules.most; count += 1) {
    const [rows, rest, features] = choose();
    setSlopes(data, rows, rules.loss, slope, weight);
    const grown = growTree({ bins, width, slope, weight, rows, features }, rules, pool);
    const tree = valueLeaves(grown, data, rules);
    trees.push(tree);
    addLeaves(data, grown, tree);
    addTree(data, tree, rest);
    addTree(data, tree, kept);
    if (kept.length === 0 || count % 5 !== 0) continue;
    const loss = meanLoss(rules.loss, target, reached, kept);
    if (loss < best - 1e-6) [best, bestCount] = [loss, count];
    else if (count - bestCount >= rules.patience) break;
  }
  return { trees: kept.length === 0 ? trees : trees.slice(0, bestCount), gain: start > 0 ? 1 - best / start : 0 };
}
