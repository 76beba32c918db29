import { dayInZone, type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { isAbsent, refuseMissing } from './ledgerRecord';

/** Stripe's own minor units; ISK and UGX stay hundredths there although ISO 4217 gives them none. Source: Stripe docs, "Supported currencies". */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, JPY: 0, KMF: 0, KRW: 0, MGA: 0, PYG: 0, RWF: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, JOD: 3, KWD: 3, OMR: 3, TND: 3,
}; // prettier-ignore

/** An amount in Stripe's minor units: 1234 usd -> 12.34. Throws `invalid_amount` for anything but a whole number. */
export function readStripeAmount(value: unknown, { currency, field }: { currency: string; field: string }): Money {
  if (isAbsent(value)) refuseMissing(field, 'Stripe gives whole minor units');
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    const problem = 'is not a whole number of minor units';
    throw new ReceivablesError({ code: 'invalid_amount', field, value, problem });
  }
  const digits = DIGITS[currency] ?? 2;
  const plain = String(Math.abs(value)).padStart(digits + 1, '0');
  const decimal = digits === 0 ? plain : `${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
  return parseAmount({ value: `${value < 0 ? '-' : ''}${decimal}`, currency, field });
}

/** Stripe writes moments as seconds since 1970; the day depends on where the business is. */
export function readStripeDay(input: { value: unknown; field: string; timeZone: string }): CalendarDate | undefined {
  const { value, field, timeZone } = input;
  if (isAbsent(value)) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 1e11) {
    return dayInZone(value * 1000, timeZone);
  }
  const problem = 'is not a moment in seconds since 1970';
  throw new ReceivablesError({ code: 'invalid_date', field, value, problem });
}
