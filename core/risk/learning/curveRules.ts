import { FEATURES } from '../../history/features/featureNames';
import type { BoostRules } from './boostTrees';
import type { CurveData } from './curveData';

/** These move either way as payments come later, or are the same for nearly all rows: no tree may use them. */
const NOT_FOR_CURVES = new Set<string>(['spread', 'usualDelay', 'daysOverdue', 'paidShare']);

/** What the other payers did: a payer's own lateness never changes it, so trees may go either way with it. */
const OF_OTHERS = new Set<string>([
  'portfolioRate',
  'portfolioLately',
  'portfolioTerm',
  'portfolioWeekday',
  'portfolioThird',
]);

/** Which way trees must go with each feature. */
const TREE_DIRECTIONS: readonly number[] = FEATURES.map(({ name, lateness }) => (OF_OTHERS.has(name) ? 0 : lateness));
const TREE_FEATURES = FEATURES.flatMap(({ name }, place) => (NOT_FOR_CURVES.has(name) ? [] : [place]));

const USUAL: BoostRules = {
  depth: 6,
  ridge: 5,
  leastWeight: 10,
  directions: TREE_DIRECTIONS,
  most: 250,
  rate: 0.06,
  rowShare: 0.7,
  featureShare: 0.35,
  patience: 20,
  loss: 'logistic',
  features: TREE_FEATURES,
};

const RARE: BoostRules = { ...USUAL, ridge: 2, leastWeight: 1, most: 120, rowShare: 0.8, featureShare: 0.5, patience: 25 }; // prettier-ignore

/** How the trees of a curve grow. */
export const rulesOf = ({ isRare }: CurveData): BoostRules => (isRare ? RARE : USUAL);
