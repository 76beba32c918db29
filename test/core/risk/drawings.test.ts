import { drawingsOf, meanOfDrawings } from '../../../core/risk/learning/drawings';
import { sumTrees, type Tree } from '../../../core/risk/learning/tree';

/** A tree of one question: bins up to `bin` of the only feature are worth `low`, larger ones `high`. */
const tree = (bin: number, low: number, high: number): Tree => ({
  feature: [0],
  bin: [bin],
  missingLeft: [0],
  leaf: [low, high],
  mean: [(low + high) / 2],
});

describe('drawings of the same rows', () => {
  it.each([
    [300, 8, 8],
    [4_000, 8, 4],
    [4_000, 3, 3],
    [9_000, 8, 1],
    [50_000, 8, 1],
  ])('%i rows are drawn, at most %i times: %i', (rows, most, drawings) => {
    expect(drawingsOf(rows, most)).toBe(drawings);
  });

  it('say together what they say on average', () => {
    const drawings = [[tree(3, -1, 1), tree(5, 0, 2)], [tree(4, -3, 1)], []];
    for (const bin of [1, 4, 5, 6]) {
      const bins = Uint8Array.of(bin);
      const mean = drawings.reduce((sum, trees) => sum + sumTrees(trees, bins, 0), 0) / drawings.length;
      expect(sumTrees(meanOfDrawings(drawings), bins, 0)).toBeCloseTo(mean, 5);
    }
  });

  it('leave a single drawing as it is', () => {
    const trees = [tree(3, -1, 1)];
    expect(meanOfDrawings([trees])).toEqual(trees);
  });
});
