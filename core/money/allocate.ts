import { ReceivablesError } from '../errors';
import { money, type Money } from './money';

/** Digits of precision kept when ratios are fractions: as many as a computer's number holds. */
const WEIGHT_SCALE = 2 ** 52;

/** Ratios as whole weights, so that the shares can be computed exactly: in floats a large amount would lose units. */
function wholeWeights(ratios: readonly number[]): bigint[] {
  if (ratios.every((ratio) => Number.isSafeInteger(ratio))) return ratios.map(BigInt);
  const largest = Math.max(...ratios);
  return ratios.map((ratio) => BigInt(Math.round((ratio / largest) * WEIGHT_SCALE)));
}

/**
 * Splits an amount by ratios without losing or inventing a cent: the parts always add up to the whole,
 * left-over minor units go to the first parts. 1.00 EUR by [1, 1, 1] -> 0.34, 0.33, 0.33.
 * Throws `invalid_setting` when a ratio is negative, not finite, or all are zero.
 */
export function allocate(amount: Money, ratios: readonly number[]): Money[] {
  if (ratios.some((ratio) => !Number.isFinite(ratio) || ratio < 0) || !ratios.some((ratio) => ratio > 0)) {
    throw new ReceivablesError({
      code: 'invalid_setting',
      field: 'ratios',
      problem: 'must be zero or more, and one above zero',
    });
  }
  const weights = wholeWeights(ratios);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const whole = BigInt(Math.abs(amount.minor));
  const shares = weights.map((weight) => (whole * weight) / sum);
  let left = whole - shares.reduce((total, share) => total + share, 0n);
  return shares.map((share, index) => {
    // Fewer units are left over than there are parts with a weight, so one each is enough.
    const extra = left > 0n && weights[index] !== 0n ? 1n : 0n;
    left -= extra;
    return money(amount.currency, Math.sign(amount.minor) * Number(share + extra));
  });
}
