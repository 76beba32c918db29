import { FEATURE_COUNT } from '../../history/features/featureNames';
import { boostTrees, logisticLoss } from './boostTrees';
import { calibrate, UNCHANGED, type Calibration } from './calibrate';
import { chooseBackbone, isRateAlone, meanOnly } from './chooseBackbone';
import type { CurveData } from './curveData';
import { rulesOf } from './curveRules';
import { drawingsOf, meanOfDrawings } from './drawings';
import type { Design } from './standardise';
import { scaled, sumTrees, type Tree } from './tree';
import { hasteOf, MOST_ROWS, RARE_ROWS, reachedBy, tryOnLaterTime, type Trial } from './trials';
import { weigh, type Weighing } from './weighing';

/** A learnt probability: backbone plus trees give log-odds, which the calibration makes honest. */
export interface Curve {
  readonly backbone: Weighing;
  readonly trees: readonly Tree[];
  readonly calibration: Calibration;
}

/** A curve, and what a curve learnt from earlier time had said of the latest rows before it saw them. */
export interface FittedCurve {
  readonly curve: Curve;
  readonly later: Int32Array;
  readonly logOdds: readonly number[];
}

/** More drawings than that gain little and make the model large. */
const MOST_DRAWINGS = 3;
/** One start alone must be better than both together by this share. */
const CLEARLY = 0.05;

const averaged = (trials: readonly Trial[]): number[] =>
  trials[0]!.z.map((_, at) => trials.reduce((sum, { z }) => sum + z[at]!, 0) / trials.length);

/**
 * Trees that start from the backbone and trees that start from the mean err differently: both count, unless one is clearly better.
 * The backbone of a rare outcome is too sure of itself: where no tree grows from the mean, the mean itself counts beside it.
 */
function chosen(data: CurveData, weighed: Trial): readonly Trial[] {
  if (weighed.trees === 0 && !data.isRare) return [weighed];
  const bare = tryOnLaterTime(data, meanOnly(data));
  if (bare.trees === 0) return data.isRare ? [weighed, bare] : [weighed];
  const lossOf = (z: readonly number[]): number =>
    z.reduce((sum, value, at) => sum + logisticLoss(data.target[bare.later[at]!]!, value), 0);
  const better = lossOf(bare.z) < lossOf(weighed.z) ? bare : weighed;
  if (weighed.trees === 0) return [better];
  const both = [weighed, bare];
  return lossOf(better.z) < lossOf(averaged(both)) * (1 - CLEARLY) ? [better] : both;
}

/** Learns the trees of one trial again, from all of the newest rows. Few rows of a rare outcome are drawn from more than once. */
function relearnt(data: CurveData, { start, trees: most }: Trial, newest: Int32Array): [Weighing, Tree[]] {
  const { bins, target, room } = data;
  const backbone = start(newest);
  if (most === 0) return [backbone, []];
  const rules = { ...rulesOf(data), most: Math.round(most * 1.1 * hasteOf(data)) };
  const times = data.isRare ? drawingsOf(newest.length, MOST_DRAWINGS) : 1;
  const reached = reachedBy(data, backbone, [newest]);
  const boosted = { bins, width: FEATURE_COUNT, target, reached, rows: newest, room };
  const drawings = Array.from({ length: times }, (_, drawing) => boostTrees(boosted, { ...rules, drawing }).trees);
  return [backbone, meanOfDrawings(drawings)];
}

/** The mean of several curves of the same rows is a curve again: log-odds are sums. */
function together(parts: readonly [Weighing, Tree[]][], calibration: Calibration): Curve {
  const share = 1 / parts.length;
  const meanOf = (of: (weighing: Weighing) => number): number =>
    parts.reduce((sum, [backbone]) => sum + share * of(backbone), 0);
  const [first] = parts[0]!;
  const backbone = {
    ...first,
    intercept: meanOf(({ intercept }) => intercept),
    weight: first.weight.map((_, j) => meanOf(({ weight }) => weight[j]!)),
  };
  const trees = parts.flatMap(([, own]) => (share === 1 ? own : own.map((tree) => scaled(tree, share))));
  return { backbone, trees, calibration };
}

/** Learns a probability. The settings are chosen on later, held-back time; then everything is learnt again from all rows. */
export function fitCurve(data: CurveData): FittedCurve {
  const trials = chosen(data, tryOnLaterTime(data, chooseBackbone(data)));
  const { later } = trials[0]!;
  const z = averaged(trials);
  const y = Array.from(later, (row) => data.target[row]!);
  const calibration = isRateAlone(data) ? UNCHANGED : calibrate(z, y);
  const newest = data.rows.subarray(Math.max(0, data.rows.length - (data.isRare ? RARE_ROWS : MOST_ROWS)));
  const curve = together(
    trials.map((trial) => relearnt(data, trial, newest)),
    calibration,
  );
  return { curve, later, logOdds: z.map((value) => calibration.slope * value + calibration.shift) };
}

/** The log-odds a curve gives a row. */
export function curveAt(
  { backbone, trees, calibration }: Curve,
  design: Design,
  bins: Uint8Array,
  row: number,
): number {
  const raw = weigh(backbone, design, row) + sumTrees(trees, bins, row * FEATURE_COUNT);
  return calibration.slope * raw + calibration.shift;
}
