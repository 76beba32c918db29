import { toDecimal, totalsPerCurrency } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Contact } from '../receivables/sections/contact';

/** A group of invoices: how many, and what is open on them per currency. */
export interface DecisionCount {
  readonly name: string;
  readonly count: number;
  readonly totals: readonly CurrencyAmount[];
}

/** What a run decided, for a table or a report. By reason, an invoice counts once under its deciding (first) reason. */
export interface DecisionSummary {
  readonly count: number;
  readonly byDecision: readonly DecisionCount[];
  readonly byStage: readonly DecisionCount[];
  readonly byReason: readonly DecisionCount[];
  readonly totals: readonly CurrencyAmount[];
}

interface DecidedInvoice {
  readonly invoice: Invoice;
  readonly aging: Aging;
  readonly contact: Contact;
}

function totalsOf(items: readonly DecidedInvoice[]): CurrencyAmount[] {
  const balances = items.map(({ invoice: { balance: value, currency } }) =>
    parseAmount({ value, currency, field: 'balance' }),
  );
  return totalsPerCurrency(balances)
    .map((total) => ({ currency: total.currency, amount: toDecimal(total) }))
    .sort((left, right) => (left.currency < right.currency ? -1 : 1));
}

function countBy(items: readonly DecidedInvoice[], nameOf: (item: DecidedInvoice) => string): DecisionCount[] {
  const groups = new Map<string, DecidedInvoice[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, count: members.length, totals: totalsOf(members) }))
    .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
}

/** Counts what was decided and why, largest group first; amounts are per currency and never added across. */
export function summarizeDecisions(items: readonly DecidedInvoice[]): DecisionSummary {
  return {
    count: items.length,
    byDecision: countBy(items, ({ contact }) => contact.decision),
    byStage: countBy(items, ({ aging }) => aging.stage),
    byReason: countBy(items, ({ contact }) => contact.reasons[0]?.code ?? 'no_reason'),
    totals: totalsOf(items),
  };
}
