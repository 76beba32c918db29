import { rounded } from '../rounded';
import type { GrowthRules } from './bestSplit';
import { BINS } from './featureBins';
import { growTree, type GrownTree } from './growTree';
import { newHistogramPool } from './histogram';
import { nearRows, type BoostData, type NearRows } from './nearRows';
import { ranked } from './quantile';
import { newRoom } from './room';
import { sampler, takenOf, type SampleRules } from './sampleRows';
import { setSides, type Tree } from './tree';

/** How many trees, how fast and on what part of the rows and features each is grown. */
export interface BoostRules extends GrowthRules, SampleRules {
  readonly most: number;
  readonly rate: number;
  /** Stop after so many trees without gain on the rows kept back. */
  readonly patience: number;
  readonly loss: 'logistic' | 'absolute';
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
  { reached, target }: NearRows,
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
  { reached, target }: NearRows,
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
function valueLeaves({ tree, order, leaves }: GrownTree, near: NearRows, rules: BoostRules): Tree {
  const room = new Float64Array(rules.loss === 'absolute' ? order.length : 0);
  const leaf = leaves.map(({ from, to, value, weight }) => {
    if (rules.loss === 'logistic') return rounded(rules.rate * value);
    if (from === to) return 0;
    return rounded((rules.rate * medianError(near, order, from, to, room) * weight) / (weight + rules.ridge));
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
  { bins, width, reached }: NearRows,
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
function addLeaves({ reached }: NearRows, { order, leaves }: GrownTree, { leaf }: Tree): void {
  leaves.forEach(({ from, to }, at) => {
    const value = leaf[at]!;
    for (let place = from; place < to; place += 1) reached[order[place]!]! += value;
  });
}

/** Adds trees one after the other, each explaining what is left. Keeps as many as the rows kept back support. */
export function boostTrees(data: BoostData, rules: BoostRules): { trees: Tree[]; gain: number } {
  const room = data.room ?? newRoom();
  const near = nearRows(data, room);
  const { bins, columns, width, size, target, reached, count: own, kept } = near;
  const choose = sampler(own, rules, room);
  const trees: Tree[] = [];
  const [slope, weight] = [room.floats('slope', own), room.floats('weight', own)];
  const pool = newHistogramPool(takenOf(rules), own, room);
  const start = meanLoss(rules.loss, target, reached, kept);
  let [best, bestCount] = [start, 0];
  for (let count = 1; count <= rules.most; count += 1) {
    const { rows, rest, features } = choose();
    setSlopes(near, rows, rules.loss, slope, weight);
    const grown = growTree({ bins, columns, width, size, slope, weight, rows, features }, rules, pool);
    const tree = valueLeaves(grown, near, rules);
    trees.push(tree);
    addLeaves(near, grown, tree);
    addTree(near, tree, rest);
    addTree(near, tree, kept);
    if (kept.length === 0 || count % 5 !== 0) continue;
    const loss = meanLoss(rules.loss, target, reached, kept);
    if (loss < best - 1e-6) [best, bestCount] = [loss, count];
    else if (count - bestCount >= rules.patience) break;
  }
  return { trees: kept.length === 0 ? trees : trees.slice(0, bestCount), gain: start > 0 ? 1 - best / start : 0 };
}
