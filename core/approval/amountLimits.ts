import { ReceivablesError } from '../errors';
import { parseCurrency } from '../money/currency';
import { compare, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';

/** One amount per currency. A currency that is not named has none. */
export type AmountLimits = ReadonlyMap<string, Money>;

const ENTRY = /^(?:([A-Za-z]{3})\s*([\d.]+)|([\d.]+)\s*([A-Za-z]{3}))$/;

/**
 * Reads amounts as a person writes them into a setting: "EUR 5000, USD 4000.50" or "5000 EUR; 4000.50 USD". Empty text
 * gives no limits. Throws `invalid_setting` naming the field for anything else, and for a currency named twice.
 */
export function readAmountLimits({ text, field }: { text: string; field: string }): AmountLimits {
  const limits = new Map<string, Money>();
  for (const entry of text.split(/[,;\n]/).map((part) => part.trim())) {
    if (entry === '') continue;
    const [, first, amountAfter, amountBefore, last] = ENTRY.exec(entry) ?? [];
    const written = first ?? last;
    if (written === undefined) {
      throw new ReceivablesError({
        code: 'invalid_setting',
        field,
        value: entry,
        problem: 'is not an amount with its currency',
        hint: 'write amounts such as EUR 5000, USD 4000.50',
      });
    }
    const currency = parseCurrency(written.toUpperCase());
    if (limits.has(currency)) {
      throw new ReceivablesError({ code: 'invalid_setting', field, value: entry, problem: `names ${currency} twice` });
    }
    limits.set(currency, parseAmount({ value: amountAfter ?? amountBefore, currency, field }));
  }
  return limits;
}

/**
 * The first total above its currency's limit, or in a currency without one; undefined when all are within. No limits at
 * all limit nothing. A total equal to its limit is within.
 */
export function totalAboveLimits({
  totals,
  limits,
}: {
  totals: readonly CurrencyAmount[];
  limits: AmountLimits;
}): CurrencyAmount | undefined {
  if (limits.size === 0) return undefined;
  return totals.find(({ currency, amount }) => {
    const limit = limits.get(currency);
    return !limit || compare(parseAmount({ value: amount, currency, field: 'total' }), limit) > 0;
  });
}
