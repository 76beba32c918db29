import { FEATURE_COUNT, FEATURES } from '../../history/features/featureNames';
import { BACKBONE_DIRECTIONS, SHRUNK_RATE } from './backbone';
import { boostTrees, logisticLoss, type BoostRules } from './boostTrees';
import { calibrate, type Calibration } from './calibrate';
import { fitRidge, weigh, type Design, type Weighing } from './ridgeLogistic';
import { sumTrees, type Tree } from './tree';

/** A learnt probability: backbone plus trees give log-odds, which the calibration makes honest. */
export interface Curve {
  readonly backbone: Weighing;
  readonly trees: readonly Tree[];
  readonly calibration: Calibration;
}

/** Rows to learn from, oldest first, with the columns and bins of all rows and what happened to each. */
export interface CurveData {
  readonly design: Design;
  readonly bins: Uint8Array;
  readonly rows: Int32Array;
  readonly target: Float64Array;
  readonly prior: readonly number[];
  /** A rare outcome: deeper and lighter trees, from few rows on, and a start from the mean where that forecasts better. */
  readonly isRare?: boolean;
}

const RIDGES = [10_000, 1_000, 100, 10];
const LONG = 5_000;
const SAMPLE = 6_000;
/** Fewer outcomes than this never grow trees. */
const LEAST_FOR_TREES = 500;
const LEAST_FOR_RARE = 200;
/** From here on what was learnt is trusted fully. */
const TRUSTED = 3_000;
const TRUSTS = [0, 0.25, 0.5, 0.75, 1];
/** Standard errors by which a bolder trust must be better. */
const DOUBT = 1;
/** So many outcomes are trusted half at most, twice as many four fifths. */
const CAUTIOUS_OUTCOMES = 300;
/** So strong that the backbone is its prior, the shrunk rate. */
const PLAIN = 1e7;
const MOST_ROWS = 30_000;
const TRIAL_ROWS = 24_000;
const RARE_ROWS = 10_000;

/** These move either way as payments come later, or are the same for nearly all rows: no tree may use them. */
const NOT_FOR_CURVES = new Set<string>(['spread', 'usualDelay', 'daysOverdue', 'paidShare']);

/** Which way trees must go with each feature. */
const TREE_DIRECTIONS: readonly number[] = FEATURES.map(({ lateness }) => lateness);
const TREE_FEATURES = FEATURES.flatMap(({ name }, place) => (NOT_FOR_CURVES.has(name) ? [] : [place]));

const RULES: BoostRules = {
  depth: 4,
  ridge: 5,
  leastWeight: 4,
  directions: TREE_DIRECTIONS,
  most: 200,
  rate: 0.08,
  rowShare: 0.5,
  featureShare: 0.35,
  patience: 25,
  loss: 'logistic',
  features: TREE_FEATURES,
};

const RARE: BoostRules = { ...RULES, depth: 6, ridge: 2, leastWeight: 1, most: 120, rate: 0.06, rowShare: 0.8, featureShare: 0.5 }; // prettier-ignore
const rulesOf = ({ isRare }: CurveData): BoostRules => (isRare ? RARE : RULES);

/** Every so many-th row, so that a choice among settings costs little on a large ledger. */
function thinned(rows: Int32Array, most: number): { rows: Int32Array; step: number } {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return { rows: step === 1 ? rows : rows.filter((_, place) => place % step === 0), step };
}

function lossOn({ design, target }: CurveData, backbone: Weighing, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += logisticLoss(target[row]!, weigh(backbone, design, row));
  return sum / Math.max(1, rows.length);
}

function fitBackbone(data: CurveData, rows: Int32Array, ridge: number, steps: number): Weighing {
  const { design, target, prior } = data;
  return fitRidge(design, rows, target, { ridge, steps, prior, directions: BACKBONE_DIRECTIONS });
}

/** How far the backbone may leave its prior, chosen by forecasting later time from earlier time; the strictest wins ties. */
function chooseRidge(data: CurveData): number {
  const { rows } = data;
  const count = rows.length;
  let best = { ridge: RIDGES[0]!, loss: Infinity };
  for (const ridge of RIDGES) {
    let loss = 0;
    for (const [from, to] of foldsOf(count)) {
      const earlier = thinned(rows.subarray(0, Math.floor(count * from)), SAMPLE);
      const later = thinned(rows.subarray(Math.floor(count * from), Math.floor(count * to)), SAMPLE);
      loss += lossOn(data, fitBackbone(data, earlier.rows, ridge / earlier.step, 6), later.rows);
    }
    if (loss < best.loss * (1 - Math.min(0.004, 4 / count))) best = { ridge, loss };
  }
  return best.ridge;
}

const foldsOf = (count: number): readonly (readonly [number, number])[] =>
  count < LONG ? [[0.4, 0.6], [0.6, 0.8], [0.8, 1]] : [[0.8, 1]]; // prettier-ignore

/** A weighing between two others of the same rows: 0 is the first, 1 the second. */
function between(first: Weighing, second: Weighing, share: number): Weighing {
  const mix = (left: number, right: number): number => left + share * (right - left);
  return {
    ...second,
    intercept: mix(first.intercept, second.intercept),
    weight: second.weight.map((weight, j) => mix(first.weight[j]!, weight)),
  };
}

/**
 * How far a small ledger may trust what it learnt, 0 to 1, instead of the payer's shrunk rate: the smallest share that
 * forecasts later time nearly as well as the best one, and never more than the number of outcomes warrants.
 */
function chooseTrust(data: CurveData, ridge: number): number {
  const count = data.rows.length;
  if (count >= TRUSTED) return 1;
  const losses: number[][] = TRUSTS.map(() => []);
  for (const [from, to] of foldsOf(count)) {
    const earlier = data.rows.subarray(0, Math.floor(count * from));
    const [plain, learnt] = [plainRate(data, earlier), fitBackbone(data, earlier, ridge, 6)];
    TRUSTS.forEach((trust, at) => {
      const mixed = between(plain, learnt, trust);
      for (const row of data.rows.subarray(Math.floor(count * from), Math.floor(count * to))) {
        losses[at]!.push(logisticLoss(data.target[row]!, weigh(mixed, data.design, row)));
      }
    });
  }
  const means = losses.map((all) => all.reduce((sum, loss) => sum + loss, 0) / Math.max(1, all.length));
  const best = means.indexOf(Math.min(...means));
  const chosen = means.findIndex((mean, at) => mean - means[best]! <= DOUBT * errorOf(losses[at]!, losses[best]!));
  return Math.min(TRUSTS[chosen]!, count ** 2 / (count ** 2 + CAUTIOUS_OUTCOMES ** 2));
}

/** The standard error of the mean difference between two lists of losses. */
function errorOf(left: readonly number[], right: readonly number[]): number {
  const differences = left.map((loss, at) => loss - right[at]!);
  const mean = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, differences.length);
  const square = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(square) / Math.max(1, differences.length);
}

function reachedBy({ design, target }: CurveData, backbone: Weighing, rows: readonly Int32Array[]): Float64Array {
  const reached = new Float64Array(target.length);
  for (const some of rows) for (const row of some) reached[row] = weigh(backbone, design, row);
  return reached;
}

/** The payer's plain shrunk rate and nothing else. */
function plainRate(data: CurveData, rows: Int32Array): Weighing {
  return fitBackbone({ ...data, prior: data.isRare ? data.prior : SHRUNK_RATE }, rows, PLAIN, 10);
}

function trustedBackbone(data: CurveData, rows: Int32Array, ridge: number, trust: number): Weighing {
  const learnt = fitBackbone(data, rows, ridge, 10);
  return trust === 1 ? learnt : between(plainRate(data, rows), learnt, trust);
}

/** Says the mean share to every row: where trees start from when the backbone is of no use. */
function meanOnly(data: CurveData, rows: Int32Array): Weighing {
  const fitted = fitBackbone(data, rows, PLAIN, 0);
  return { ...fitted, weight: fitted.weight.map(() => 0) };
}

type Start = (rows: Int32Array) => Weighing;

interface Trial {
  readonly start: Start;
  readonly trees: number;
  readonly loss: number;
  readonly calibration: Calibration;
}

/** Learns from the first four fifths of time and looks at the last fifth: how many trees help, and what honesty asks for. */
function tryOnLaterTime(data: CurveData, start: Start): Trial {
  const { rows, bins, target } = data;
  const cut = Math.floor(rows.length * 0.8);
  const most = data.isRare ? RARE_ROWS : TRIAL_ROWS;
  const earlier = rows.subarray(Math.max(0, cut - most), cut);
  const later = rows.subarray(cut, cut + most);
  const reached = reachedBy(data, start(earlier), [earlier, later]);
  const before = Float64Array.from(reached);
  let trees: Tree[] = [];
  if (rows.length >= (data.isRare ? LEAST_FOR_RARE : LEAST_FOR_TREES)) {
    const boosted = { bins, width: FEATURE_COUNT, target, reached, rows: earlier, keptBack: later };
    const grown = boostTrees(boosted, rulesOf(data));
    if (grown.gain > (rows.length < 3000 ? 0.01 : 0.002)) trees = grown.trees;
  }
  const z = Array.from(later, (row) => before[row]! + sumTrees(trees, bins, row * FEATURE_COUNT));
  const y = Array.from(later, (row) => target[row]!);
  const loss = z.reduce((sum, value, at) => sum + logisticLoss(y[at]!, value), 0) / Math.max(1, z.length);
  return { start, trees: trees.length, loss, calibration: calibrate(z, y) };
}

/** Learns a probability. The settings are chosen on later, held-back time; then everything is learnt again from all rows. */
export function fitCurve(data: CurveData): Curve {
  const ridge = chooseRidge(data);
  const trust = chooseTrust(data, ridge);
  const weighed = tryOnLaterTime(data, (rows) => trustedBackbone(data, rows, ridge, trust));
  const bare = data.isRare ? tryOnLaterTime(data, (rows) => meanOnly(data, rows)) : weighed;
  const { start, trees: most, calibration } = bare.trees > 0 && bare.loss < weighed.loss ? bare : weighed;
  const newest = data.rows.subarray(Math.max(0, data.rows.length - (data.isRare ? RARE_ROWS : MOST_ROWS)));
  const backbone = start(newest);
  if (most === 0) return { backbone, trees: [], calibration };
  const { bins, target } = data;
  const boosted = { bins, width: FEATURE_COUNT, target, reached: reachedBy(data, backbone, [newest]), rows: newest };
  const { trees } = boostTrees(boosted, {
    ...rulesOf(data),
    most: Math.round(most * 1.1),
  });
  return { backbone, trees, calibration };
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
