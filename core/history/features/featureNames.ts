/**
 * Every question a model may ask about an invoice on a day, with the direction in which lateness moves the answer: 1 when
 * more lateness raises it, -1 when more lateness (or a good payment fewer) lowers it, 0 when it says nothing of lateness. None is a name, a
 * nationality, an address or a text, none grows with the calendar, and none changes when a currency is scaled.
 */
export const FEATURES = [
  { name: 'rateAll', lateness: 1 },
  { name: 'rateFirm', lateness: 1 },
  { name: 'rate5', lateness: 1 },
  { name: 'rate20', lateness: 1 },
  { name: 'rateRecent', lateness: 1 },
  { name: 'rateWeekday', lateness: 1 },
  { name: 'rateWeekdayRecent', lateness: 1 },
  { name: 'rateThird', lateness: 1 },
  { name: 'rateSize', lateness: 1 },
  { name: 'severe', lateness: 1 },
  { name: 'severe20', lateness: 1 },
  { name: 'delayAll', lateness: 1 },
  { name: 'delay5', lateness: 1 },
  { name: 'delay20', lateness: 1 },
  { name: 'soft5', lateness: 1 },
  { name: 'soft20', lateness: 1 },
  { name: 'last', lateness: 1 },
  { name: 'last3', lateness: 1 },
  { name: 'worst10', lateness: 1 },
  { name: 'median', lateness: 1 },
  { name: 'streak', lateness: 1 },
  { name: 'sinceLate', lateness: -1 },
  { name: 'openOverdueShare', lateness: 1 },
  { name: 'openOverdueAmount', lateness: 1 },
  { name: 'oldestOverdue', lateness: 1 },
  { name: 'overdueCount', lateness: 1 },
  { name: 'daysOverdue', lateness: 1 },
  { name: 'openCount', lateness: 0 },
  { name: 'openAmount', lateness: 0 },
  { name: 'issued30', lateness: 0 },
  { name: 'issued90', lateness: 0 },
  { name: 'sameDay', lateness: 0 },
  { name: 'sinceIssue', lateness: 0 },
  { name: 'amountRank', lateness: 0 },
  { name: 'amountRatio', lateness: 0 },
  { name: 'term', lateness: 0 },
  { name: 'termRatio', lateness: 0 },
  { name: 'payerTerm', lateness: 0 },
  { name: 'payerAmount', lateness: 0 },
  { name: 'issueWeekday', lateness: 0 },
  { name: 'dueWeekday', lateness: 0 },
  { name: 'dueDayOfMonth', lateness: 0 },
  { name: 'portfolioRate', lateness: 1 },
  { name: 'portfolioLately', lateness: 1 },
  { name: 'portfolioTerm', lateness: 1 },
  { name: 'portfolioWeekday', lateness: 1 },
  { name: 'portfolioThird', lateness: 1 },
  { name: 'known', lateness: -1 },
  { name: 'spread', lateness: 0 },
  { name: 'usualDelay', lateness: 0 },
  { name: 'paidShare', lateness: -1 },
] as const satisfies readonly { name: string; lateness: 1 | 0 | -1 }[];

export type FeatureName = (typeof FEATURES)[number]['name'];

/** How many numbers describe an invoice on a day. */
export const FEATURE_COUNT = FEATURES.length;

/** The place of each feature in such a row of numbers. */
export const PLACE = Object.fromEntries(FEATURES.map(({ name }, place) => [name, place])) as Record<
  FeatureName,
  number
>;
