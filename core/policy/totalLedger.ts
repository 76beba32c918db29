import { isOpenItem, totalsByBucket, totalsByStage, type AgedTotal } from '../aging/totals';
import type { CalendarDate } from '../calendar/calendarDate';
import { toBase, type BaseRates } from '../money/convert';
import { toDecimal, totalsPerCurrency } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import { openCreditsOf, type OpenCredit } from '../receivables/openCredits';
import type { Payment } from '../receivables/payment';
import type { AgingBucket, Stage } from '../receivables/sections/aging';
import type { ClassifiedInvoice } from './classifyInvoices';
import { summarizeDecisions, type DecisionCount } from './summarizeDecisions';

/** The figures of one run, per currency; a report shows them beside each other and never adds them up. */
export interface LedgerTotals {
  readonly asOf: CalendarDate;
  /** All that is open, per currency. The stages add up to it, and so do the buckets. */
  readonly open: readonly CurrencyAmount[];
  readonly byStage: readonly AgedTotal<Stage>[];
  readonly byBucket: readonly AgedTotal<AgingBucket>[];
  readonly byDecision: readonly DecisionCount[];
  /** Why invoices are chased, and why not: each under its deciding reason. */
  readonly byReason: readonly DecisionCount[];
  /** Credit notes and money received that no invoice has used, per customer and currency; no other sum contains them. */
  readonly openCredits: readonly OpenCredit[];
  /** All of it in the company's currency; given only when every open currency has a rate. */
  readonly base?: CurrencyAmount;
  /** The open currencies without a rate, which is why there is no base total. */
  readonly withoutRate?: readonly string[];
}

function baseTotal(open: readonly CurrencyAmount[], rates: BaseRates): Pick<LedgerTotals, 'base' | 'withoutRate'> {
  const withoutRate = open.map(({ currency }) => currency).filter((currency) => !rates.rates.has(currency));
  if (withoutRate.length > 0) return { withoutRate };
  const converted = open.map(({ currency, amount }) =>
    toBase(parseAmount({ value: amount, currency, field: 'open amount' }), rates),
  );
  const [total] = totalsPerCurrency(converted.filter((amount) => amount !== undefined));
  return { base: { currency: rates.base, amount: toDecimal(total ?? { currency: rates.base, minor: 0 }) } };
}

/** Adds up a classified ledger for reports. */
export function totalLedger({
  classified,
  payments = [],
  asOf,
  rates,
}: {
  classified: readonly ClassifiedInvoice[];
  /** Money received; what of it is applied to an invoice is in the balances already. */
  payments?: readonly Payment[] | undefined;
  asOf: CalendarDate;
  rates?: BaseRates | undefined;
}): LedgerTotals {
  // A copy stays among the items, so that nothing is lost, and is left out of every sum.
  const counted = classified.filter(({ contact }) => contact.reasons[0]?.code !== 'listed_twice');
  const owed = counted.filter(({ invoice }) => isOpenItem(invoice));
  const { byDecision, byReason } = summarizeDecisions(counted);
  const open = summarizeDecisions(owed).totals;
  return {
    asOf,
    open,
    byStage: totalsByStage(owed),
    byBucket: totalsByBucket(owed),
    byDecision,
    byReason,
    openCredits: openCreditsOf({ invoices: counted.map(({ invoice }) => invoice), payments }),
    ...(rates ? baseTotal(open, rates) : {}),
  };
}
