import { FEATURE_COUNT, FEATURES, PLACE } from '../../history/features/featureNames';
import { boostTrees, type BoostRules } from './boostTrees';
import { sumTrees, type Tree } from './tree';

/** How many days from the due date an invoice is paid (negative: early), and how far off such a forecast is. */
export interface DelayCurve {
  readonly trees: readonly Tree[];
  /** Errors in days at evenly spaced ranks, for payers from the most to the least regular; a group ends at its spread. */
  readonly errors: readonly { readonly upTo: number; readonly at: readonly number[] }[];
}

export interface DelayData {
  readonly X: Float32Array;
  readonly bins: Uint8Array;
  /** Oldest first. */
  readonly rows: Int32Array;
  /** Days from due to payment; for an unpaid invoice what it has waited, at least. */
  readonly delay: Float64Array;
}

const MOST_ROWS = 16_000;
const TRIAL_ROWS = 8_000;
const LEAST_FOR_TREES = 400;
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
  most: 120,
  rate: 0.1,
  rowShare: 0.5,
  featureShare: 0.35,
  patience: 60,
  loss: 'absolute',
  features: FEATURES.map((_, place) => place),
};

/** The payer's own faded average: where the trees start from, and all there is while little is known. */
export function usualDelay(X: Float32Array, row: number): number {
  return X[row * FEATURE_COUNT + PLACE.usualDelay]!;
}

function reachedBy({ X, delay }: DelayData, rows: readonly Int32Array[]): Float64Array {
  const reached = new Float64Array(delay.length);
  for (const some of rows) for (const row of some) reached[row] = usualDelay(X, row);
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

/** Learns days late by their absolute error; the errors come from later, held-back time, so the range is an honest one. */
export function fitDelay(data: DelayData): DelayCurve {
  const { bins, rows, delay } = data;
  const cut = Math.floor(rows.length * 0.8);
  const earlier = rows.subarray(Math.max(0, cut - TRIAL_ROWS), cut);
  const later = rows.subarray(cut);
  const reached = reachedBy(data, [earlier, later]);
  if (rows.length < LEAST_FOR_TREES) return { trees: [], errors: groupErrors(data, later, reached) };
  const trial = boostTrees(
    { bins, width: FEATURE_COUNT, target: delay, reached, rows: earlier, keptBack: later },
    RULES,
  );
  const start = reachedBy(data, [later]);
  for (const row of later) start[row]! += sumTrees(trial.trees, bins, row * FEATURE_COUNT);
  const errors = groupErrors(data, later, start);
  if (trial.trees.length === 0) return { trees: [], errors };
  const newest = rows.subarray(Math.max(0, rows.length - MOST_ROWS));
  const again = { bins, width: FEATURE_COUNT, target: delay, reached: reachedBy(data, [newest]), rows: newest };
  return { trees: boostTrees(again, { ...RULES, most: trial.trees.length }).trees, errors };
}

/** The delays that may come, in order, each as likely as the others. */
export function likelyDelays({ trees, errors }: DelayCurve, X: Float32Array, bins: Uint8Array, row: number): number[] {
  const centre = usualDelay(X, row) + sumTrees(trees, bins, row * FEATURE_COUNT);
  const spread = X[row * FEATURE_COUNT + PLACE.spread]!;
  const group = errors.find(({ upTo }) => spread <= upTo) ?? errors[errors.length - 1];
  return (group?.at ?? [0]).map((error) => centre + error);
}

/** The single delay to name: the learnt one. */
export function namedDelay({ trees }: DelayCurve, X: Float32Array, bins: Uint8Array, row: number): number {
  return usualDelay(X, row) + sumTrees(trees, bins, row * FEATURE_COUNT);
}
