import { FEATURE_COUNT, FEATURES, PLACE } from '../../history/features/featureNames';
import { boostTrees, type BoostRules } from './boostTrees';
import { rounded } from '../rounded';
import { errorsFor, middleRange, usualDelay, type DelayCurve, type DelayData, type Errors } from './delayCurve';
import { drawingsOf, meanOfDrawings } from './drawings';
import { chooseLean } from './nameDelay';
import { sumTrees, type Tree } from './tree';

const MOST_ROWS = 20_000;
const TRIAL_ROWS = 14_000;
const LEAST_FOR_TREES = 400;
const MOST_DRAWINGS = 8;
/** An error of a group says little unless so many stand behind it. */
const LEAST_IN_GROUP = 60;
const GROUPS = 6;
/** Ranks at which errors are kept: 0.025, 0.075 ... 0.975. */
export const RANKS = 20;

const RULES: BoostRules = {
  depth: 4,
  ridge: 4,
  leastWeight: 8,
  directions: FEATURES.map(() => 0),
  most: 150,
  rate: 0.1,
  rowShare: 0.5,
  featureShare: 0.35,
  patience: 60,
  loss: 'absolute',
  // Nothing has been paid yet when an invoice is issued.
  features: FEATURES.flatMap(({ name }, place) => (name === 'paidShare' ? [] : [place])),
};

function reachedBy({ X, delay }: DelayData, rows: readonly Int32Array[]): Float64Array {
  const reached = new Float64Array(delay.length);
  for (const some of rows) {
    for (let place = 0; place < some.length; place += 1) reached[some[place]!] = usualDelay(X, some[place]!);
  }
  return reached;
}

/** The error at each rank, in order. */
function ranked(errors: number[]): number[] {
  errors.sort((left, right) => left - right);
  return Array.from({ length: RANKS }, (_, rank) => errors[Math.floor(((rank + 0.5) / RANKS) * errors.length)] ?? 0);
}

function groupErrors({ X, delay }: DelayData, rows: Int32Array, reached: Float64Array): DelayCurve['errors'] {
  const spreadOf = (row: number): number => X[row * FEATURE_COUNT + PLACE.spread]!;
  const bySpread = Array.from(rows).sort((left, right) => spreadOf(left) - spreadOf(right) || left - right);
  const groups = Math.max(1, Math.min(GROUPS, Math.floor(rows.length / LEAST_IN_GROUP)));
  return Array.from({ length: groups }, (_, group) => {
    const part = bySpread.slice(
      Math.floor((group * rows.length) / groups),
      Math.floor(((group + 1) * rows.length) / groups),
    );
    const upTo = group === groups - 1 ? 1e9 : spreadOf(part[part.length - 1]!);
    return { upTo, at: ranked(part.map((row) => delay[row]! - reached[row]!)) };
  });
}

const SQUEEZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
const COVERAGE = 0.8;

/** Whole days make a range hold oftener than asked: all errors are drawn to their middle until it holds as often as it says. */
function squeezed({ X, delay }: DelayData, rows: Int32Array, reached: Float64Array, errors: Errors): Errors {
  const by = (squeeze: number): Errors =>
    errors.map(({ upTo, at }) => {
      const middle = (at[RANKS / 2 - 1]! + at[RANKS / 2]!) / 2;
      return { upTo, at: at.map((error) => rounded(middle + squeeze * (error - middle))) };
    });
  const missOf = (trial: Errors): number => {
    let held = 0;
    for (const row of rows) {
      const [early, late] = middleRange(errorsFor(trial, X, row).map((error) => reached[row]! + error));
      if (early <= delay[row]! && delay[row]! <= late) held += 1;
    }
    return Math.abs(held / Math.max(1, rows.length) - COVERAGE);
  };
  const trials = SQUEEZES.map(by);
  const misses = trials.map(missOf);
  return trials[misses.indexOf(Math.min(...misses))]!;
}

const honestErrors = (data: DelayData, rows: Int32Array, reached: Float64Array): Errors =>
  squeezed(data, rows, reached, groupErrors(data, rows, reached));

/** Several drawings of trees: as many trees each as the rows kept back support, or as many as an earlier look found. */
function grow(
  data: DelayData,
  rows: Int32Array,
  look: { keptBack?: Int32Array; counts?: readonly number[] },
): Tree[][] {
  const { bins, delay: target, room } = data;
  const { keptBack, counts } = look;
  return Array.from({ length: counts?.length ?? drawingsOf(data.rows.length, MOST_DRAWINGS) }, (_, drawing) => {
    const most = counts?.[drawing] ?? RULES.most;
    if (most === 0) return [];
    const reached = reachedBy(data, keptBack ? [rows, keptBack] : [rows]);
    const boosted = { bins, width: FEATURE_COUNT, target, reached, rows, room, ...(keptBack ? { keptBack } : {}) };
    return boostTrees(boosted, { ...RULES, most, drawing }).trees;
  });
}

/** Learns days late by their absolute error; the errors come from later, held-back time, so the range is an honest one. */
export function fitDelay(data: DelayData): DelayCurve {
  const { bins, rows } = data;
  const cut = Math.floor(rows.length * 0.8);
  const later = rows.subarray(cut);
  const hasTrees = rows.length >= LEAST_FOR_TREES;
  const looked = hasTrees ? grow(data, rows.subarray(Math.max(0, cut - TRIAL_ROWS), cut), { keptBack: later }) : [[]];
  const trial = meanOfDrawings(looked);
  const start = reachedBy(data, [later]);
  for (const row of later) start[row]! += sumTrees(trial, bins, row * FEATURE_COUNT);
  const errors = honestErrors(data, later, start);
  const lean = chooseLean({ trees: trial, errors, lean: 0 }, data);
  const newest = rows.subarray(Math.max(0, rows.length - MOST_ROWS));
  const trees = meanOfDrawings(grow(data, newest, { counts: looked.map(({ length }) => length) }));
  return { trees, errors, lean };
}
