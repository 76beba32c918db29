import { ReceivablesError } from '../errors';
import { exponentOf } from './currency';
import { money, type Money } from './money';

/** How a sheet writes amounts: `.` for 1,234.50 and `,` for 1.234,50. Undeclared means plain decimals only. */
export type DecimalSign = '.' | ',';

interface AmountInput {
  value: unknown;
  currency: string;
  /** The field's name in messages: "balance". */
  field: string;
  /** Declared by the user for sheets; without it grouping marks and decimal commas are refused, never guessed. */
  decimalSign?: DecimalSign | undefined;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;
/** Sums of binary floats drift by far less than this share of a minor unit; a real third decimal is far more. */
const FLOAT_DRIFT = { least: 1e-4, relative: 1e-14, most: 0.1 };

function refuse(input: AmountInput, problem: string, hint?: string): never {
  throw new ReceivablesError({ code: 'invalid_amount', field: input.field, value: input.value, problem, hint });
}

function fromNumber(input: AmountInput, value: number): Money {
  if (!Number.isFinite(value)) refuse(input, 'is not a finite number', 'use a decimal such as 1234.50');
  const exact = value * 10 ** exponentOf(input.currency);
  const minor = Math.round(exact);
  if (!Number.isSafeInteger(minor)) refuse(input, 'is too large');
  // The larger the amount, the coarser the floats; but never so far that half a cent of billions passes as drift.
  const drift = Math.min(FLOAT_DRIFT.most, Math.max(FLOAT_DRIFT.least, Math.abs(exact) * FLOAT_DRIFT.relative));
  if (Math.abs(exact - minor) > drift) tooManyDecimals(input);
  return money(input.currency, minor);
}

function tooManyDecimals(input: AmountInput): never {
  const exponent = exponentOf(input.currency);
  return refuse(input, `has more decimals than ${input.currency} has`, `${input.currency} has ${exponent}`);
}

const GROUPED: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[+-]?(?:\d+|\d{1,3}(?:[,\u00a0\u202f'\u2019 ]\d{3})+)(?:\.\d+)?$/,
  ',': /^[+-]?(?:\d+|\d{1,3}(?:[.\u00a0\u202f'\u2019 ]\d{3})+)(?:,\d+)?$/,
};

/** The plain decimal behind text of the declared style; other text gives nothing, so that it is refused, never half read. */
function ungrouped(text: string, decimalSign: DecimalSign): string {
  if (!GROUPED[decimalSign].test(text)) return '';
  const withoutMarks = text.replace(decimalSign === ',' ? /[.\u00a0\u202f'\u2019 ]/g : /[,\u00a0\u202f'\u2019 ]/g, '');
  return withoutMarks.replace(',', '.');
}

/**
 * Reads an amount of a known currency into minor units: 1234.5, "1234.50" -> 123450 (EUR).
 * Binary-float sums (0.1 + 0.2) are read as the cents they mean. Throws `invalid_amount` naming field and value for
 * text with commas (unless the decimal sign was declared), more decimals than the currency has, or no number at all.
 */
export function parseAmount(input: AmountInput): Money {
  const { value, currency, field } = input;
  if (typeof value === 'number') return fromNumber(input, value);
  if (typeof value !== 'string' || value.trim() === '') {
    if (value === undefined || value === null || value === '' || typeof value === 'string') {
      throw new ReceivablesError({
        code: 'missing_field',
        field,
        problem: 'is missing',
        hint: 'use a decimal such as 1234.50',
      });
    }
    return refuse(input, 'is not an amount', 'use a decimal such as 1234.50');
  }
  const text = input.decimalSign ? ungrouped(value.trim(), input.decimalSign) : value.trim();
  const match = PLAIN.exec(text);
  if (!match)
    return refuse(input, 'is not an amount', 'use a plain decimal such as 1234.50, or declare the decimal sign');
  const [, sign = '', whole = '', fraction = ''] = match;
  const exponent = exponentOf(currency);
  const kept = fraction.length === exponent ? fraction : fraction.replace(/0+$/, '');
  if (kept.length > exponent) tooManyDecimals(input);
  const minor = Number(`${whole}${kept.padEnd(exponent, '0')}`);
  if (!Number.isSafeInteger(minor)) refuse(input, 'is too large');
  return money(currency, sign === '-' ? -minor : minor);
}
