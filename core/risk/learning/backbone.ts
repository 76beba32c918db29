import { FEATURE_COUNT, FEATURES, PLACE, type FeatureName } from '../../history/features/featureNames';
import { logit } from '../portfolio';
import type { Design } from './standardise';

/** Puts values in place on a scale where a weighed sum makes sense: many at once, because a call for each costs more than its sum. */
type Scale = (values: Float64Array) => void;

interface Column {
  readonly feature: FeatureName;
  readonly scale: Scale;
}

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const odds = (feature: FeatureName, least = 0.02, most = 0.98): Column => ({
  feature,
  scale: (values) => {
    for (let at = 0; at < values.length; at += 1) values[at] = logit(clip(values[at]!, least, most));
  },
});
const days = (feature: FeatureName, unit: number, low: number, high: number): Column => ({
  feature,
  scale: (values) => {
    for (let at = 0; at < values.length; at += 1) values[at] = clip(values[at]! / unit, low, high);
  },
});
const counted = (feature: FeatureName): Column => ({
  feature,
  scale: (values) => {
    for (let at = 0; at < values.length; at += 1) values[at] = Math.log1p(Math.max(0, values[at]!));
  },
});
const times = (feature: FeatureName, factor: number): Column => ({
  feature,
  scale: (values) => {
    for (let at = 0; at < values.length; at += 1) values[at] = factor * values[at]!;
  },
});
const plain = (feature: FeatureName): Column => times(feature, 1);
/** 1 when nothing is known. */
const unknown = (feature: FeatureName): Column => ({
  feature,
  scale: (values) => {
    for (let at = 0; at < values.length; at += 1) values[at] = Number(!(values[at]! > 0));
  },
});

const COLUMNS: readonly Column[] = [
  ...(['rateAll', 'rateFirm', 'rate5', 'rate20', 'rateRecent'] as const).map((feature) => odds(feature)),
  ...(['rateWeekday', 'rateWeekdayRecent', 'rateThird', 'rateSize', 'soft5', 'soft20'] as const).map((name) =>
    odds(name),
  ),
  ...(['portfolioRate', 'portfolioLately', 'portfolioTerm'] as const).map((feature) => odds(feature)),
  ...(['portfolioWeekday', 'portfolioThird'] as const).map((feature) => odds(feature)),
  odds('severe', 0.002, 0.9),
  odds('severe20', 0.002, 0.9),
  days('delayAll', 10, -4, 4),
  days('delay5', 10, -4, 4),
  days('delay20', 10, -4, 4),
  days('last', 10, -2, 3),
  days('last3', 10, -2, 3),
  days('streak', 5, -3, 3),
  days('oldestOverdue', 15, 0, 4),
  counted('overdueCount'),
  times('openOverdueShare', 3),
  counted('openCount'),
  plain('openAmount'),
  counted('issued90'),
  counted('sameDay'),
  plain('amountRank'),
  plain('amountRatio'),
  plain('paidShare'),
  unknown('known'),
];

/** The feature behind each column of the backbone. */
export const BACKBONE: readonly FeatureName[] = COLUMNS.map(({ feature }) => feature);

/** Which way each column's weight must point: more lateness never lowers risk. */
export const BACKBONE_DIRECTIONS: readonly number[] = COLUMNS.map(({ feature }) =>
  // This column asks the opposite: 1 when nothing is known.
  feature === 'known' ? 1 : FEATURES[PLACE[feature]]!.lateness,
);

/** What the backbone says before anything is learnt: for paying late, the payer's shrunk rates; for staying unpaid, the severe ones. */
export const PRIORS = {
  late: BACKBONE.map((name) => ({ rate20: 0.5, rate5: 0.3, rateAll: 0.2 })[name as string] ?? 0),
  unpaid30: BACKBONE.map((name) => ({ severe: 0.5, severe20: 0.5 })[name as string] ?? 0),
} as const;

/** The payer's plain late rate, drawn to the portfolio's: what a small ledger is forecast with until more has proved itself. */
export const SHRUNK_RATE: readonly number[] = BACKBONE.map((name) => (name === 'rateAll' ? 1 : 0));

/** So many rows at a time are read column by column: they stay close at hand. */
const NEAR = 64;

/** The backbone's columns of every row of features; "not known" (NaN) counts as 0. */
export function backboneDesign(X: Float32Array): Design {
  const rows = X.length / FEATURE_COUNT;
  const width = COLUMNS.length;
  const A = new Float64Array(rows * width);
  const room = new Float64Array(NEAR);
  for (let first = 0; first < rows; first += NEAR) {
    const values = room.subarray(0, Math.min(NEAR, rows - first));
    COLUMNS.forEach(({ feature, scale }, column) => {
      const from = first * FEATURE_COUNT + PLACE[feature];
      const to = first * width + column;
      for (let at = 0; at < values.length; at += 1) values[at] = X[from + at * FEATURE_COUNT]!;
      scale(values);
      for (let at = 0; at < values.length; at += 1) {
        A[to + at * width] = Number.isNaN(X[from + at * FEATURE_COUNT]!) ? 0 : values[at]!;
      }
    });
  }
  return { A, width };
}
