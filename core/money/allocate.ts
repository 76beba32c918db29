import { ReceivablesError } from '../errors';
import { money, type Money } from './money';

/**
 * Splits an amount by ratios without losing or inventing a cent: the parts always add up to the whole,
 * left-over minor units go to the first parts. 1.00 EUR by [1, 1, 1] -> 0.34, 0.33, 0.33.
 * Throws `invalid_setting` when a ratio is negative, not finite, or all are zero.
 */
export function allocate(amount: Money, ratios: readonly number[]): Money[] {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  if (ratios.some((ratio) => !Number.isFinite(ratio) || ratio < 0) || !(sum > 0) || !Number.isFinite(sum)) {
    throw new ReceivablesError({
      code: 'invalid_setting',
      field: 'ratios',
      problem: 'must be zero or more, and one above zero',
    });
  }
  const sign = Math.sign(amount.minor);
  const whole = Math.abs(amount.minor);
  const shares = ratios.map((ratio) => Math.floor(whole * (ratio / sum)));
  let left = whole - shares.reduce((total, share) => total + share, 0);
  for (let index = 0; left !== 0; index = (index + 1) % shares.length) {
    if (ratios[index] === 0) continue;
    const step = Math.sign(left);
    shares[index] = (shares[index] ?? 0) + step;
    left -= step;
  }
  return shares.map((share) => money(amount.currency, sign * share));
}
