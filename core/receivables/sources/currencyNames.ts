import { ReceivablesError } from '../../errors';
import { parseCurrency } from '../../money/currency';
import { isAbsent } from './ledgerRecord';

let codeOfName: ReadonlyMap<string, string> | undefined;

/** English names of all currencies, "us dollar" -> "USD"; a name that two share would be left out, but none does. */
function namesInEnglish(): ReadonlyMap<string, string> {
  if (codeOfName) return codeOfName;
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const codes = new Map<string, string>();
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = (names.of(code) ?? code).toLowerCase();
    codes.set(name, codes.has(name) ? '' : code);
  }
  // NetSuite's own names for its first currencies.
  codeOfName = codes.set('usa', 'USD').set('us', 'USD').set('british pound sterling', 'GBP');
  return codeOfName;
}

/**
 * A currency by its code or its English name: "EUR", "Euro" and "US Dollar" are clear. Throws `invalid_currency` for any
 * other name, and for a mere id, with the hint: a name that is ours to guess could be another dollar.
 */
export function readCurrencyName(value: unknown, hint: string): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text.length === 3 && text.toLowerCase() !== 'usa') return parseCurrency(text);
  const code = namesInEnglish().get(text.toLowerCase());
  if (code) return code;
  if (isAbsent(value)) {
    throw new ReceivablesError({ code: 'missing_field', field: 'currency', problem: 'is missing', hint });
  }
  const problem = 'is not a currency code';
  throw new ReceivablesError({ code: 'invalid_currency', field: 'currency', value, problem, hint });
}
