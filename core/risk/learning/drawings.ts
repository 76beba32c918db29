import { scaled, type Tree } from './tree';

/** The rows of all drawings together: trees of few rows are drawn several times, for about the time of many rows drawn once. */
const DRAWN_ROWS = 16_000;

/** How often trees are grown from other choices among the same rows, to average the luck of the choice. */
export const drawingsOf = (rows: number, most: number): number =>
  Math.max(1, Math.min(most, Math.floor(DRAWN_ROWS / rows)));

/** The mean of several drawings is a sum of trees again. */
export function meanOfDrawings(drawings: readonly Tree[][]): Tree[] {
  const share = 1 / drawings.length;
  return drawings.flatMap((trees) => (share === 1 ? trees : trees.map((tree) => scaled(tree, share))));
}
