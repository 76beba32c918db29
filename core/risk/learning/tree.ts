import { rounded } from '../rounded';
import { BINS } from './featureBins';

/** A tree of fixed depth as flat lists: node k has the children 2k + 1 and 2k + 2. A feature of -1 sends everything left. */
export interface Tree {
  readonly feature: number[];
  /** Bins up to this one go left. */
  readonly bin: number[];
  /** 1 when "not known" goes left. */
  readonly missingLeft: number[];
  readonly leaf: number[];
  /** The mean of what lies below each node, for explaining a score split by split. */
  readonly mean: number[];
}

/** Writes for every bin whether a split sends it right: BINS numbers, 1 or 0, from `at` on. */
export function setSides(sides: Uint8Array, at: number, bin: number, missingLeft: number): void {
  sides[at] = 1 - missingLeft;
  for (let own = 1; own < BINS; own += 1) sides[at + own] = own <= bin ? 0 : 1;
}

/** The leaf that a row of bins falls into. */
export function leafOf(tree: Tree, bins: Uint8Array, at: number): number {
  const { feature, bin, missingLeft } = tree;
  const inner = feature.length;
  let node = 0;
  while (node < inner) {
    const own = feature[node]!;
    if (own < 0) node = 2 * node + 1;
    else {
      const value = bins[at + own]!;
      const left = value === 0 ? missingLeft[node] === 1 : value <= bin[node]!;
      node = 2 * node + (left ? 1 : 2);
    }
  }
  return node - inner;
}

/** What all trees add up to for a row of bins. */
export function sumTrees(trees: readonly Tree[], bins: Uint8Array, at: number): number {
  let sum = 0;
  for (const tree of trees) sum += tree.leaf[leafOf(tree, bins, at)]!;
  return sum;
}

/** A tree that counts only in part. */
export function scaled(tree: Tree, share: number): Tree {
  const times = (values: readonly number[]): number[] => values.map((value) => rounded(share * value));
  return { ...tree, leaf: times(tree.leaf), mean: times(tree.mean) };
}
