import { ReceivablesError } from '../errors';
import { parseCurrency } from '../money/currency';
import { toDecimal } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { policySettingsSchema, type PolicySettings } from './policySettings';

/** A user's minimum as a form holds it: a currency code and an amount. */
export interface MinimumEntry {
  readonly currency: unknown;
  readonly amount: unknown;
}

function readMinimums(entries: readonly MinimumEntry[]): Record<string, string> {
  const minimums: Record<string, string> = {};
  for (const { currency: code, amount } of entries) {
    const currency = parseCurrency(code);
    if (Object.hasOwn(minimums, currency)) {
      throw new ReceivablesError({
        code: 'invalid_setting',
        field: 'minimum amount',
        value: currency,
        problem: 'is given twice',
      });
    }
    const minimum = parseAmount({ value: amount, currency, field: `minimum amount in ${currency}` });
    minimums[currency] = toDecimal(minimum);
  }
  return minimums;
}

/**
 * Checks a user's policy settings; what is left out has its cautious default. Throws `invalid_setting` naming the
 * setting, its value and the expected form, and the errors of currencies and amounts for the minimums.
 */
export function readPolicySettings(
  settings: Readonly<Record<string, unknown>>,
  minimums: readonly MinimumEntry[] = [],
): PolicySettings {
  const result = policySettingsSchema.safeParse({ ...settings, minimumAmounts: readMinimums(minimums) });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  const value = issue?.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    settings,
  );
  throw new ReceivablesError({
    code: 'invalid_setting',
    subject: 'Policy',
    field,
    value,
    problem: 'is not valid',
    hint: issue?.message,
  });
}
