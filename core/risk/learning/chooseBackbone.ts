import { BACKBONE_DIRECTIONS, SHRUNK_RATE } from './backbone';
import { logisticLoss } from './boostTrees';
import { thinned, type CurveData } from './curveData';
import { fitRidge } from './ridgeLogistic';
import { standardise, type Standardised } from './standardise';
import { weigh, type Weighing } from './weighing';

const RIDGES = [10_000, 1_000, 100, 10];
const LONG = 5_000;
const SAMPLE = 4_000;
/** So many rows tell the backbone's weights well enough. */
const MOST_WEIGHED = 15_000;
/** From here on what was learnt is trusted fully. */
const TRUSTED = 3_000;
const TRUSTS = [0, 0.25, 0.5, 0.75, 1];
/** Standard errors by which a bolder trust must be better. */
const DOUBT = 1;
/** Up to so many outcomes nothing is trusted but the payer's shrunk rate; so many more are trusted half at most. */
const RATE_ALONE = 320;
const CAUTIOUS_OUTCOMES = 70;
/** So strong that the backbone is its prior. */
const PLAIN = 1e7;

function lossOn({ design, target }: CurveData, backbone: Weighing, rows: Int32Array): number {
  let sum = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    sum += logisticLoss(target[row]!, weigh(backbone, design, row));
  }
  return sum / Math.max(1, rows.length);
}

/** Rows made ready for several fits; of very many only every so many-th. */
interface Few {
  readonly few: Standardised;
  readonly step: number;
}

function readied({ design, room }: CurveData, rows: Int32Array): Few {
  const few = thinned(rows, MOST_WEIGHED);
  return { few: standardise(design, few.rows, room), step: few.step };
}

const fitReadied = ({ target, prior }: CurveData, { few, step }: Few, ridge: number, steps: number): Weighing =>
  fitRidge(few, target, { ridge: ridge / step, steps, prior, directions: BACKBONE_DIRECTIONS });

const fitBackbone = (data: CurveData, rows: Int32Array, ridge: number, steps: number): Weighing =>
  fitReadied(data, readied(data, rows), ridge, steps);

const foldsOf = (count: number): readonly (readonly [number, number])[] =>
  count < LONG ? [[0.4, 0.6], [0.6, 0.8], [0.8, 1]] : [[0.8, 1]]; // prettier-ignore

/** How far the backbone may leave its prior, chosen by forecasting later time from earlier time; the strictest wins ties. */
function chooseRidge(data: CurveData): number {
  const { rows } = data;
  const count = rows.length;
  const losses = RIDGES.map(() => 0);
  for (const [from, to] of foldsOf(count)) {
    const earlier = thinned(rows.subarray(0, Math.floor(count * from)), SAMPLE);
    const later = thinned(rows.subarray(Math.floor(count * from), Math.floor(count * to)), SAMPLE);
    const ready = readied(data, earlier.rows);
    RIDGES.forEach((ridge, at) => {
      losses[at]! += lossOn(data, fitReadied(data, ready, ridge / earlier.step, 6), later.rows);
    });
  }
  let best = { ridge: RIDGES[0]!, loss: Infinity };
  RIDGES.forEach((ridge, at) => {
    const loss = losses[at]!;
    if (loss < best.loss * (1 - Math.min(0.004, 4 / count))) best = { ridge, loss };
  });
  return best.ridge;
}

/** A weighing between two others of the same rows: 0 is the first, 1 the second. */
function between(first: Weighing, second: Weighing, share: number): Weighing {
  const mix = (left: number, right: number): number => left + share * (right - left);
  return {
    ...second,
    intercept: mix(first.intercept, second.intercept),
    weight: second.weight.map((weight, j) => mix(first.weight[j]!, weight)),
  };
}

/** The payer's plain shrunk rate and nothing else. For a rare outcome the severe rates, moved to the share that came true. */
function plainRate(data: CurveData, rows: Int32Array): Weighing {
  if (data.isRare) return fitBackbone(data, rows, PLAIN, 10);
  const fitted = fitBackbone({ ...data, prior: SHRUNK_RATE }, rows, PLAIN, 0);
  return { ...fitted, intercept: SHRUNK_RATE.reduce((sum, weight, j) => sum + weight * fitted.mean[j]!, 0) };
}

/** The standard error of the mean difference between two lists of losses. */
function errorOf(left: readonly number[], right: readonly number[]): number {
  const differences = left.map((loss, at) => loss - right[at]!);
  const mean = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, differences.length);
  const square = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(square) / Math.max(1, differences.length);
}

/**
 * How far a small ledger may trust what it learnt, 0 to 1, instead of the payer's shrunk rate: the smallest share that
 * forecasts later time nearly as well as the best one, and never more than the number of outcomes warrants.
 */
function chooseTrust(data: CurveData, ridge: number): number {
  const count = data.rows.length;
  if (count >= TRUSTED) return 1;
  const more = Math.max(0, count - (data.isRare ? 0 : RATE_ALONE));
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
  return Math.min(TRUSTS[chosen]!, more / (more + CAUTIOUS_OUTCOMES));
}

/** Gives the weighing that trees start from, learnt from the given rows. */
export type Start = (rows: Int32Array) => Weighing;

/** Says the mean share to every row: where trees start from without a backbone. */
export const meanOnly =
  (data: CurveData): Start =>
  (rows) => {
    const fitted = fitBackbone(data, rows, PLAIN, 0);
    return { ...fitted, weight: fitted.weight.map(() => 0) };
  };

/** So few outcomes that the payer's shrunk rate is all there is: nothing may be added to it. */
export const isRateAlone = ({ rows, isRare }: CurveData): boolean => !isRare && rows.length <= RATE_ALONE;

/** The backbone's strictness and trust, chosen on later, held-back time. */
export function chooseBackbone(data: CurveData): Start {
  if (isRateAlone(data)) return (rows) => plainRate(data, rows);
  const ridge = chooseRidge(data);
  const trust = chooseTrust(data, ridge);
  return (rows) => {
    const learnt = fitBackbone(data, rows, ridge, 10);
    return trust === 1 ? learnt : between(plainRate(data, rows), learnt, trust);
  };
}
