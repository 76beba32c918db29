import { exponentOf } from './currency';
import { toDecimal, type Money } from './money';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The amount as a reader of that language writes it, always with the currency's full decimals and its ISO code or sign.
 * 1250 EUR minor -> "€12.50" (en), "12,50 €" (de), "12,50 EUR" (de, by code); 1250 JPY -> "¥1,250" (en).
 */
export function formatMoney(amount: Money, locale: string, mark: 'symbol' | 'code' = 'symbol'): string {
  const key = `${locale} ${amount.currency} ${mark}`;
  let format = formats.get(key);
  if (!format) {
    const digits = exponentOf(amount.currency);
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: amount.currency,
      currencyDisplay: mark,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  // A decimal string is formatted exactly; a number would pass through a binary float.
  return format.format(toDecimal(amount) as `${number}`);
}
