import { FEATURE_COUNT, PLACE } from '../../history/features/featureNames';
import { quantile } from './quantile';
import type { Room } from './room';
import { sumTrees, type Tree } from './tree';

/** How many days from the due date an invoice is paid (negative: early), and how far off such a forecast is. */
export interface DelayCurve {
  readonly trees: readonly Tree[];
  /** Errors in days at evenly spaced ranks, for payers from the most to the least regular; a group ends at its spread. */
  readonly errors: readonly { readonly upTo: number; readonly at: readonly number[] }[];
  /** How much the named delay is the middle of the likely ones, seen with the chance of being late, 0 to 1. */
  readonly lean: number;
}

/** The errors of a curve, group by group. */
export type Errors = DelayCurve['errors'];

/** What days late are learnt from. */
export interface DelayData {
  readonly X: Float32Array;
  readonly bins: Uint8Array;
  /** Oldest first. */
  readonly rows: Int32Array;
  /** Days from due to payment; for an unpaid invoice what it has waited, at least. */
  readonly delay: Float64Array;
  /** The latest rows, and the chance of being late that a curve gave them before it saw them. */
  readonly later: Int32Array;
  readonly late: readonly number[];
  readonly room?: Room;
}

/** The payer's own faded average: where the trees start from, and all there is while little is known. */
export function usualDelay(X: Float32Array, row: number): number {
  return X[row * FEATURE_COUNT + PLACE.usualDelay]!;
}

/** The errors of payers as regular as the row's. */
export function errorsFor(errors: Errors, X: Float32Array, row: number): readonly number[] {
  const spread = X[row * FEATURE_COUNT + PLACE.spread]!;
  return (errors.find(({ upTo }) => spread <= upTo) ?? errors[errors.length - 1])?.at ?? [0];
}

/** The delays that may come, in order, each as likely as the others. */
export function likelyDelays(
  { trees, errors }: Omit<DelayCurve, 'lean'>,
  X: Float32Array,
  bins: Uint8Array,
  row: number,
): number[] {
  const centre = usualDelay(X, row) + sumTrees(trees, bins, row * FEATURE_COUNT);
  return errorsFor(errors, X, row).map((error) => centre + error);
}

/** The range in whole days that holds four times out of five, from delays in order, each as likely as the others. */
export function middleRange(likely: readonly number[]): [number, number] {
  return [Math.round(quantile(likely, 0.1)), Math.round(quantile(likely, 0.9))];
}
