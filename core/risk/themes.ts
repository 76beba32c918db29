import { FEATURE_COUNT, FEATURES, PLACE, type FeatureName } from '../history/features/featureNames';
import { BACKBONE } from './learning/backbone';
import type { Curve } from './learning/fitCurve';
import type { Design } from './learning/standardise';
import type { Tree } from './learning/tree';

/** What a collector would call a group of questions that say much the same. */
export type Theme =
  | 'late_share'
  | 'average_delay'
  | 'long_unpaid'
  | 'due_day'
  | 'open_items'
  | 'amount'
  | 'terms'
  | 'activity'
  | 'all_customers'
  | 'part_payment';

const THEMES: Readonly<Record<Theme, readonly FeatureName[]>> = {
  late_share: [
    'rateAll',
    'rateFirm',
    'rate5',
    'rate20',
    'rateRecent',
    'soft5',
    'soft20',
    'streak',
    'sinceLate',
    'known',
  ],
  average_delay: ['delayAll', 'delay5', 'delay20', 'last', 'last3', 'median', 'spread', 'usualDelay'],
  long_unpaid: ['severe', 'severe20', 'worst10'],
  due_day: ['rateWeekday', 'rateWeekdayRecent', 'rateThird', 'portfolioWeekday', 'portfolioThird', 'issueWeekday', 'dueWeekday', 'dueDayOfMonth'], // prettier-ignore
  open_items: [
    'daysOverdue',
    'openOverdueShare',
    'openOverdueAmount',
    'oldestOverdue',
    'overdueCount',
    'openCount',
    'openAmount',
  ],
  amount: ['amountRank', 'amountRatio', 'payerAmount', 'rateSize'],
  terms: ['term', 'termRatio', 'payerTerm', 'portfolioTerm'],
  activity: ['issued30', 'issued90', 'sameDay', 'sinceIssue'],
  all_customers: ['portfolioRate', 'portfolioLately'],
  part_payment: ['paidShare'],
};

const THEME_OF = new Map(
  (Object.entries(THEMES) as [Theme, readonly FeatureName[]][]).flatMap(([theme, names]) =>
    names.map((name) => [name, theme] as const),
  ),
);

function addTree(tree: Tree, bins: Uint8Array, at: number, parts: Float64Array): void {
  const inner = tree.feature.length;
  let node = 0;
  while (node < inner) {
    const feature = tree.feature[node]!;
    const value = feature < 0 ? 0 : bins[at + feature]!;
    const goesLeft = feature < 0 || (value === 0 ? tree.missingLeft[node] === 1 : value <= tree.bin[node]!);
    const next = 2 * node + (goesLeft ? 1 : 2);
    const reached = next < inner ? tree.mean[next]! : tree.leaf[next - inner]!;
    if (feature >= 0) parts[feature]! += reached - tree.mean[node]!;
    node = next;
  }
}

/** How much each theme moves the log-odds of a row away from the average invoice's. */
export function themesOf(curve: Curve, design: Design, bins: Uint8Array, row: number): Map<Theme, number> {
  const { backbone, trees, calibration } = curve;
  const parts = new Float64Array(FEATURE_COUNT);
  BACKBONE.forEach((feature, j) => {
    const value = (design.A[row * design.width + j]! - backbone.mean[j]!) / backbone.spread[j]!;
    parts[PLACE[feature]]! += value * backbone.weight[j]!;
  });
  for (const tree of trees) addTree(tree, bins, row * FEATURE_COUNT, parts);
  const themes = new Map<Theme, number>();
  FEATURES.forEach(({ name }, place) => {
    const theme = THEME_OF.get(name)!;
    themes.set(theme, (themes.get(theme) ?? 0) + calibration.slope * parts[place]!);
  });
  return themes;
}
