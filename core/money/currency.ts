import { ReceivablesError } from '../errors';

/** Currencies whose smallest unit is not a hundredth. Source: ISO 4217 list one, column "minor unit". */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0,
  VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
}; // prettier-ignore

/** Intl lists the codes in use; its own digit counts follow shop practice (no decimals for RSD), so we do not use those. */
const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * Reads a currency code: three letters, any case, with blanks around it.
 * `" eur "` -> `"EUR"`. Throws `invalid_currency` for anything that ISO 4217 does not list.
 */
export function parseCurrency(value: unknown): string {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (KNOWN.has(code)) return code;
  const missing = value === undefined || value === null || (typeof value === 'string' && code === '');
  throw new ReceivablesError({
    code: missing ? 'missing_field' : 'invalid_currency',
    field: 'currency',
    value: missing ? undefined : value,
    problem: missing ? 'is missing' : 'is not a known currency',
    hint: 'use a three-letter ISO code such as EUR',
  });
}

/** How many decimals the currency has: EUR 2, JPY 0, KWD 3. */
export function exponentOf(currency: string): number {
  return EXPONENTS[currency] ?? 2;
}
