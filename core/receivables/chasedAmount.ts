import { parseAmount } from '../money/parseAmount';
import { money, type Money } from '../money/money';
import type { Invoice } from './invoice';

/**
 * What we may ask the customer for today: the balance less the part they contest, never below zero.
 * Balance 600.00 with 200.00 in open dispute -> 400.00; an open dispute without an amount contests all of it -> 0.00.
 */
export function chasedAmount({ invoice }: { invoice: Pick<Invoice, 'currency' | 'balance' | 'dispute'> }): Money {
  const { currency, dispute } = invoice;
  const balance = parseAmount({ value: invoice.balance, currency, field: 'balance' });
  if (!dispute?.open) return balance;
  if (dispute.amount === undefined) return money(currency, 0);
  const disputed = parseAmount({ value: dispute.amount, currency, field: 'disputed amount' });
  return money(currency, Math.max(0, balance.minor - Math.abs(disputed.minor)));
}
