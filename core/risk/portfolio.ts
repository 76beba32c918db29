import type { InvoiceFacts } from '../history/invoiceFacts';
import type { PayerHistory } from '../history/payerHistory';

/** Everything we collect, as the yardstick for one invoice: how all payers paid, and how large our open items are. */
export interface Portfolio {
  readonly history: PayerHistory;
  /** Open balances in minor units, ascending, per currency. */
  readonly balances: ReadonlyMap<string, readonly number[]>;
}

/** Builds the yardstick from the history of all settled invoices and the facts of all open ones, in any order. */
export function buildPortfolio({
  history,
  openItems,
}: {
  history: PayerHistory;
  openItems: readonly InvoiceFacts[];
}): Portfolio {
  const balances = new Map<string, number[]>();
  for (const { currency, balanceMinor } of openItems) {
    const known = balances.get(currency);
    if (known) known.push(balanceMinor);
    else balances.set(currency, [balanceMinor]);
  }
  for (const amounts of balances.values()) amounts.sort((left, right) => left - right);
  return { history, balances };
}

/** The share of open items in the same currency that are smaller, 0 to 1; undefined when there are too few to compare. */
export function shareSmaller({ balances }: Portfolio, { currency, balanceMinor }: InvoiceFacts): number | undefined {
  const amounts = balances.get(currency) ?? [];
  if (amounts.length < FEWEST_TO_COMPARE) return undefined;
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle] ?? 0) < balanceMinor) low = middle + 1;
    else high = middle;
  }
  return low / amounts.length;
}

const FEWEST_TO_COMPARE = 5;

/** Before anything is known we expect three of ten invoices to be late; ten observations outweigh that guess. */
const GUESS = { lateShare: 0.3, weight: 10 } as const;
/** Four payments of a customer weigh as much as the whole portfolio. Source: measured on two public ledgers. */
const PORTFOLIO_WEIGHT = 4;

/** The portfolio's late share, drawn towards the guess while little is known. */
export function portfolioLateShare({ history }: Portfolio): number {
  return (history.late + GUESS.weight * GUESS.lateShare) / (history.settled + GUESS.weight);
}

/** The payer's recent late share, drawn towards the portfolio's while little is known. */
export function payerLateShare(payer: PayerHistory, portfolio: Portfolio): number {
  const { late, settled } = payer.recent;
  return (late + PORTFOLIO_WEIGHT * portfolioLateShare(portfolio)) / (settled + PORTFOLIO_WEIGHT);
}

/** How much a payer's own payments count against the portfolio, 0 (none known) to nearly 1. */
export function ownWeight(payer: PayerHistory): number {
  return payer.recent.settled / (payer.recent.settled + PORTFOLIO_WEIGHT);
}

/** The log of the odds of a probability strictly between 0 and 1. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
