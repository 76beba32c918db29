import { ReceivablesError } from '../errors';
import { exponentOf } from './currency';

/** An amount of one currency in whole minor units: 12.50 EUR is `{ currency: 'EUR', minor: 1250 }`. */
export interface Money {
  readonly currency: string;
  readonly minor: number;
}

/** Builds money, refusing anything that is not a whole number of minor units a computer holds exactly. */
export function money(currency: string, minor: number): Money {
  if (!Number.isSafeInteger(minor)) {
    throw new ReceivablesError({
      code: 'invalid_amount',
      field: 'amount',
      value: minor,
      problem: `is too large or not a whole number of ${currency} minor units`,
    });
  }
  return { currency, minor: minor === 0 ? 0 : minor };
}

function assertSameCurrency(left: Money, right: Money): void {
  if (left.currency === right.currency) return;
  throw new ReceivablesError({
    code: 'currency_mismatch',
    problem: `${left.currency} and ${right.currency} cannot be added or compared`,
    hint: 'keep one total per currency',
  });
}

/** The sum of two amounts of the same currency. Throws `currency_mismatch` otherwise. */
export function add(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return money(left.currency, left.minor + right.minor);
}

/** Left minus right, same currency. Throws `currency_mismatch` otherwise. */
export function subtract(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return money(left.currency, left.minor - right.minor);
}

/** Negative when left is smaller, zero when equal, positive when larger; same currency only. */
export function compare(left: Money, right: Money): number {
  assertSameCurrency(left, right);
  return left.minor - right.minor;
}

/** One total per currency, in order of first appearance. Amounts of different currencies are never added. */
export function totalsPerCurrency(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, Money>();
  for (const amount of amounts) {
    const sofar = totals.get(amount.currency);
    totals.set(amount.currency, sofar ? add(sofar, amount) : amount);
  }
  return [...totals.values()];
}

/** The amount as a plain decimal string with the currency's own decimals: 1250 EUR minor -> "12.50", 1250 JPY -> "1250". */
export function toDecimal({ currency, minor }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (exponent === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
