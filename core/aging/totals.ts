import { add, toDecimal, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { Invoice } from '../receivables/invoice';
import { agingBucket, type Aging, type AgingBucket, type Stage } from '../receivables/sections/aging';
import { STAGES } from './stageTable';

interface AgedInvoice {
  readonly invoice: Invoice;
  readonly aging: Aging;
}

/** How many invoices, and how much is open, in one group and one currency. `amount` is a decimal string. */
export interface AgedTotal<Group extends string> {
  readonly group: Group;
  readonly currency: string;
  readonly count: number;
  readonly amount: string;
}

/** True while the customer owes money on it: paid, void, draft, written-off documents and credit notes are no receivables. */
export function isOpenItem({ status }: Pick<Invoice, 'status'>): boolean {
  return status === 'open' || status === 'partly_paid';
}

function totalsBy<Group extends string>(
  items: readonly AgedInvoice[],
  groups: readonly Group[],
  groupOf: (aging: Aging) => Group,
): AgedTotal<Group>[] {
  const totals = new Map<string, { group: Group; count: number; sum: Money }>();
  for (const { invoice, aging } of items) {
    if (!isOpenItem(invoice)) continue;
    const balance = parseAmount({ value: invoice.balance, currency: invoice.currency, field: 'balance' });
    const group = groupOf(aging);
    const key = `${group} ${invoice.currency}`;
    const sofar = totals.get(key);
    totals.set(key, { group, count: (sofar?.count ?? 0) + 1, sum: sofar ? add(sofar.sum, balance) : balance });
  }
  return [...totals.values()]
    .sort(
      (left, right) =>
        groups.indexOf(left.group) - groups.indexOf(right.group) || (left.sum.currency < right.sum.currency ? -1 : 1),
    )
    .map(({ group, count, sum }) => ({ group, currency: sum.currency, count, amount: toDecimal(sum) }));
}

/** Open amounts per stage and currency, in the order of the stages; currencies are never added together. */
export function totalsByStage(items: readonly AgedInvoice[]): AgedTotal<Stage>[] {
  return totalsBy(items, STAGES, (aging) => aging.stage);
}

/** Open amounts per aging bucket and currency, youngest first, for the aging report. */
export function totalsByBucket(items: readonly AgedInvoice[]): AgedTotal<AgingBucket>[] {
  return totalsBy(items, agingBucket.options, (aging) => aging.bucket);
}
