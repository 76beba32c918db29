import { FEATURE_COUNT } from '../../history/features/featureNames';
import { likelyDelays, usualDelay, type DelayCurve, type DelayData } from './delayCurve';
import { quantile } from './quantile';
import { sumTrees } from './tree';

const LEANS = [0, 0.25, 0.5, 0.75, 1];

/** The learnt delay, on the side of the due date on which the chance of being late has it. */
function ownSide({ trees }: DelayCurve, X: Float32Array, bins: Uint8Array, row: number, late: number): number {
  const days = usualDelay(X, row) + sumTrees(trees, bins, row * FEATURE_COUNT);
  return late < 0.5 ? Math.min(0, days) : Math.max(1, days);
}

/** The middle of the likely delays once the late ones among them are as likely as the chance of being late says. */
function middleGiven(likely: readonly number[], late: number): number {
  const first = likely.findIndex((days) => days > 0.5);
  const punctual = first < 0 ? likely : likely.slice(0, first);
  const overdue = first < 0 ? [] : likely.slice(first);
  if (late < 0.5) return Math.min(0, punctual.length > 0 ? quantile(punctual, 0.5 / (1 - late)) : likely[0]!);
  return Math.max(1, overdue.length > 0 ? quantile(overdue, (late - 0.5) / late) : likely[likely.length - 1]!);
}

/**
 * The single delay to name. A delay is later than the due date in half of all cases exactly when the chance of being late is
 * a half, and that chance is the better learnt: so it says the side, and as far as held-back time found it useful, how far.
 */
export function namedDelay(curve: DelayCurve, X: Float32Array, bins: Uint8Array, row: number, late: number): number {
  const days = ownSide(curve, X, bins, row, late);
  if (curve.lean === 0) return days;
  return days + curve.lean * (middleGiven(likelyDelays(curve, X, bins, row), late) - days);
}

/** The lean that named the delays of held-back time best, by absolute error. */
export function chooseLean(curve: DelayCurve, { X, bins, delay, later, late }: DelayData): number {
  const errors = LEANS.map(() => 0);
  later.forEach((row, at) => {
    const days = ownSide(curve, X, bins, row, late[at]!);
    const middle = middleGiven(likelyDelays(curve, X, bins, row), late[at]!);
    LEANS.forEach((lean, place) => (errors[place]! += Math.abs(delay[row]! - days - lean * (middle - days))));
  });
  return LEANS[errors.indexOf(Math.min(...errors))]!;
}
