import { ReceivablesError } from '../errors';
import { exponentOf, parseCurrency } from './currency';
import { money, type Money } from './money';

/** Exchange rates someone gave, never looked up: one unit of a currency costs that many units of the base currency. */
export interface BaseRates {
  readonly base: string;
  /** By currency code, as decimal strings: base EUR, `{ USD: "0.92" }` means 1 USD is 0.92 EUR. */
  readonly rates: ReadonlyMap<string, string>;
}

const RATE = /^(\d{1,9})(?:\.(\d{1,12}))?$/;

function refuse(currency: string, value: unknown): never {
  throw new ReceivablesError({
    code: 'invalid_setting',
    field: `rate of ${currency}`,
    value,
    problem: 'is not a rate above zero',
    hint: 'use a plain decimal such as 0.92',
  });
}

/** Checks given rates. Throws `invalid_setting` or `invalid_currency`; a rate of the base currency itself must be 1. */
export function readBaseRates({
  base,
  rates,
}: {
  base: unknown;
  rates: readonly { readonly currency: unknown; readonly rate: unknown }[];
}): BaseRates {
  const home = parseCurrency(base);
  const read = new Map([[home, '1']]);
  for (const { currency, rate } of rates) {
    const code = parseCurrency(currency);
    const text = String(rate ?? '').trim();
    if (!RATE.test(text) || !/[1-9]/.test(text) || (code === home && Number(text) !== 1)) refuse(code, rate);
    if (code !== home && read.has(code)) {
      const problem = 'is given twice';
      throw new ReceivablesError({ code: 'invalid_setting', field: `rate of ${code}`, value: rate, problem });
    }
    if (code !== home) read.set(code, text);
  }
  return { base: home, rates: read };
}

/** Whole-number division, halves away from zero, as accountants round. */
function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  return sign * ((2n * sign * numerator + denominator) / (2n * denominator));
}

/**
 * An amount in the base currency, rounded to its minor unit, halves up: 100.00 USD at 0.925 -> 92.50 EUR; 1250 JPY at
 * 0.0061 -> 7.63 EUR. Undefined when no rate was given for its currency: nothing is ever guessed or mixed.
 */
export function toBase(amount: Money, { base, rates }: BaseRates): Money | undefined {
  const rate = rates.get(amount.currency);
  const [, whole = '', fraction = ''] = (rate === undefined ? null : RATE.exec(rate)) ?? [];
  if (whole === '') return undefined;
  const scale = 10n ** BigInt(fraction.length + exponentOf(amount.currency));
  const exact = BigInt(amount.minor) * BigInt(`${whole}${fraction}`) * 10n ** BigInt(exponentOf(base));
  return money(base, Number(divideRounded(exact, scale)));
}
