import { toDecimal, totalsPerCurrency, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import { customerOf, type DigestAccount, type DigestItem } from './digestItem';

/** How many open invoices of how many customers, and their balances in one currency. */
export interface CurrencyFigures extends CurrencyAmount {
  readonly invoices: number;
  readonly customers: number;
}

/** A customer in a list: what is open in one currency, on how many invoices, and how late the oldest is. */
export interface AccountLine extends CurrencyAmount {
  readonly customerId: string;
  readonly customer: string;
  readonly owner?: string;
  readonly invoices: number;
  /** Days overdue of the oldest invoice; negative while nothing is due. */
  readonly oldestDays: number;
}

/** What is still open on an item. */
export function balanceOf({ invoice: { balance: value, currency } }: DigestItem): Money {
  return parseAmount({ value, currency, field: 'balance' });
}

/** Totals of some items, one entry per currency, in the alphabet's order. */
export function figuresPerCurrency(items: readonly DigestItem[]): CurrencyFigures[] {
  return totalsPerCurrency(items.map(balanceOf))
    .map((total) => {
      const own = items.filter(({ invoice }) => invoice.currency === total.currency);
      const customers = new Set(own.map(customerOf)).size;
      return { currency: total.currency, amount: toDecimal(total), invoices: own.length, customers };
    })
    .sort((left, right) => (left.currency < right.currency ? -1 : 1));
}

function linesOf({ customerId, customer, owner, items }: DigestAccount): { line: AccountLine; minor: number }[] {
  return totalsPerCurrency(items.map(balanceOf)).map((total) => {
    const own = items.filter(({ invoice }) => invoice.currency === total.currency);
    const line = {
      customerId,
      customer,
      ...(owner ? { owner } : {}),
      currency: total.currency,
      amount: toDecimal(total),
      invoices: own.length,
      oldestDays: own.reduce((oldest, { aging }) => Math.max(oldest, aging.daysOverdue), -Infinity),
    };
    return { line, minor: total.minor };
  });
}

/** One line per customer and currency: currencies in the alphabet's order, within each the largest amount first. */
export function largestFirst(accounts: readonly DigestAccount[]): AccountLine[] {
  const byText = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
  return accounts
    .flatMap(linesOf)
    .sort(
      (left, right) =>
        byText(left.line.currency, right.line.currency) ||
        right.minor - left.minor ||
        byText(left.line.customerId, right.line.customerId),
    )
    .map(({ line }) => line);
}
