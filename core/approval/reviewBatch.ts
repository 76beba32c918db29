import { parseAmount } from '../money/parseAmount';
import { totalsPerCurrency, toDecimal } from '../money/money';
import type { CalendarDate } from '../calendar/calendarDate';
import type { CurrencyAmount } from '../receivables/fields';
import type { Draft } from '../receivables/sections/draft';
import type { History } from '../receivables/sections/history';
import type { Risk } from '../receivables/sections/risk';
import { fingerprintOf } from './fingerprint';
import type { ReviewItem } from './reviewItem';

/** One message to decide, with what a reviewer needs to know about it. */
export interface ReviewRow {
  /** Names the row in the posted form; the same each time the page is shown. */
  key: string;
  /** Where its items stand in the input. Several invoices' items may carry one and the same message. */
  indexes: readonly number[];
  customerName: string;
  consumer: boolean;
  /** What the message asks for, one per currency. */
  totals: readonly CurrencyAmount[];
  /** Of its oldest invoice; negative before the due date. */
  daysOverdue: number;
  stage: string;
  risk?: Risk;
  history?: History;
  draft: Draft;
  /** Who approved it at earlier gates. */
  earlierReviewers: readonly string[];
  /** Of the draft as it is shown, whatever the draft itself claims. */
  fingerprint: string;
}

/** Everything one page asks about. */
export interface ReviewBatch {
  /** Unguessable and new for each round: a page of another round cannot decide this one. */
  id: string;
  /** The reviewer's day, for snoozes. */
  today: CalendarDate;
  /** Most urgent first. */
  rows: readonly ReviewRow[];
  /** Of all rows, one per currency, never added across. */
  totals: readonly CurrencyAmount[];
}

function rowOf(item: ReviewItem & { draft: Draft }, index: number): ReviewRow {
  const { invoice, aging, risk, history, draft, approval } = item;
  const oldest = draft.invoices.reduce((one, other) => (other.daysOverdue > one.daysOverdue ? other : one));
  return {
    key: `d${index}`,
    indexes: [index],
    customerName: invoice?.customer.name ?? draft.facts.customerName,
    consumer: invoice?.customer.kind === 'consumer',
    totals: draft.totals,
    daysOverdue: oldest.daysOverdue,
    stage: aging?.stage ?? oldest.stage,
    ...(risk && { risk }),
    ...(history && { history }),
    draft,
    earlierReviewers: approval?.earlierReviewers ?? [],
    fingerprint: fingerprintOf(draft),
  };
}

function joined(same: ReviewRow, row: ReviewRow): ReviewRow {
  const earlierReviewers = [...new Set([...same.earlierReviewers, ...row.earlierReviewers])];
  return { ...same, indexes: [...same.indexes, ...row.indexes], earlierReviewers };
}

const rank = ({ risk }: ReviewRow): number => risk?.priority ?? Infinity;

function byUrgency(left: ReviewRow, right: ReviewRow): number {
  const byPriority = rank(left) === rank(right) ? 0 : rank(left) - rank(right);
  return byPriority || right.daysOverdue - left.daysOverdue || (left.indexes[0] ?? 0) - (right.indexes[0] ?? 0);
}

/** What some rows ask for together, one total per currency. */
export function totalsOfRows(rows: readonly ReviewRow[]): CurrencyAmount[] {
  const amounts = rows.flatMap(({ totals }) =>
    totals.map(({ currency, amount }) => parseAmount({ value: amount, currency, field: 'total' })),
  );
  return totalsPerCurrency(amounts).map((total) => ({ currency: total.currency, amount: toDecimal(total) }));
}

/**
 * Lays out one review: a row per message, most urgent first (risk priority, then days overdue). `items` keep their
 * places; `undefined` marks an item that is not asked about.
 */
export function openBatch({
  id,
  today,
  items,
}: {
  id: string;
  today: CalendarDate;
  items: readonly (ReviewItem | undefined)[];
}): ReviewBatch {
  const rows = new Map<string, ReviewRow>();
  items.forEach((item, index) => {
    if (item?.draft === undefined) return;
    const row = rowOf({ ...item, draft: item.draft }, index);
    const same = rows.get(row.fingerprint);
    rows.set(row.fingerprint, same ? joined(same, row) : row);
  });
  const sorted = [...rows.values()].sort(byUrgency);
  return { id, today, rows: sorted, totals: totalsOfRows(sorted) };
}
