import { exponentOf } from '../money/currency';
import { type CheckFacts } from './guardedMessage';
import { currenciesAfter, currenciesBefore, type CurrencyMark } from './currencyMarks';
import { STAND_IN } from './knownText';

/** A number in the text that is money: with a currency beside it, or written as only money is. */
export interface AmountMention {
  written: string;
  /** The digits with their marks, without the currency. */
  digits: string;
  start: number;
  end: number;
  /** The currencies it may be in; undefined without any mark. */
  currencies?: readonly string[];
}

const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,4})?(?![\d])|\d+(?:[.,']\d+)*/g;

/** The amount in minor units as plain digits, or undefined when the writing cannot be an amount of that precision. */
export function minorDigits(written: string, exponent: number, decimalSign: string): string | undefined {
  const marks = written.match(/[.,' ]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return strip(written + '0'.repeat(exponent));
  const tail = written.slice(written.lastIndexOf(last) + 1);
  const single = marks.filter((mark) => mark === last).length === 1;
  const alone = single && marks.length === 1;
  const grouped =
    !single || !'.,'.includes(last) || (alone && tail.length === 3 && (last !== decimalSign || exponent === 0));
  const whole = grouped ? written : written.slice(0, -tail.length - 1);
  const fraction = grouped ? '' : tail;
  if (!/^\d+$|^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})*,\d{3}$/.test(whole)) return undefined;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > exponent || (!grouped && whole.includes(last))) return undefined;
  return strip(whole.replace(/\D/g, '') + kept.padEnd(exponent, '0'));
}

function strip(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

const MOST_LANGUAGES = 200;
const decimalSigns = new Map<string, string>();

/** The decimal sign of a language: "," in German, "." in English and Swiss German. */
export function decimalSignOf(language: string): string {
  const known = decimalSigns.get(language);
  if (known) return known;
  let sign = '.';
  try {
    sign = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    // An unknown tag is refused by the language check; numbers are then read as in English.
  }
  if (decimalSigns.size < MOST_LANGUAGES) decimalSigns.set(language, sign);
  return sign;
}

/** Every amount the text may name, per currency, as digits of minor units. */
export function ledgerAmounts({ invoices, totals, facts }: CheckFacts): Map<string, Set<string>> {
  const amounts = new Map<string, Set<string>>();
  const promised = facts.promise?.amount;
  const inCurrency = facts.promise?.currency;
  const promises = promised
    ? (inCurrency ? [inCurrency] : invoices.map(({ currency }) => currency)).map((currency) => ({
        currency,
        amount: promised,
      }))
    : [];
  const balances = invoices.map(({ currency, balance }) => ({ currency, amount: balance }));
  for (const { currency, amount } of [...balances, ...totals, ...facts.partPayments, ...facts.credits, ...promises]) {
    const digits = minorDigits(amount.replace('-', ''), exponentOf(currency), '.');
    const known = amounts.get(currency) ?? new Set();
    if (digits !== undefined) known.add(digits);
    amounts.set(currency, known);
  }
  return amounts;
}

/** Letters or a joined part touching the digits make them a part of something else, unless the letters are a currency. */
function touches(text: string, start: number, end: number, before?: CurrencyMark, after?: CurrencyMark): boolean {
  const ahead = !before && /[\p{L}\p{N}][-/_:]?$/u.test(text.slice(Math.max(0, start - 2), start));
  const joined = /^(?:[-/_:][\p{L}\p{N}]|[%‰])/u.test(text.slice(end, end + 2));
  return ahead || joined || (!after && /^\p{L}/u.test(text.slice(end, end + 2)));
}

/** Finds every amount of money and covers it. Plain whole numbers without a currency are left for the numbers check. */
export function findAmounts(text: string): { covered: string; found: AmountMention[] } {
  const found: AmountMention[] = [];
  let taken = 0;
  const covered = text.replace(NUMBER, (digits: string, ...rest: unknown[]) => {
    const start = rest.find((part) => typeof part === 'number') as number;
    const end = start + digits.length;
    const mark = currenciesBefore(text, start);
    const before = mark && mark.start >= taken ? mark : undefined;
    const next = currenciesAfter(text, end);
    // "1042 EUR 500": the mark belongs to the number it stands before.
    const after = next && !/^[ :]{0,2}\d/.test(text.slice(next.end)) ? next : undefined;
    if (touches(text, start, end, before, after)) return digits;
    if (!before && !after && !/[.,' ]/.test(digits)) return digits;
    taken = after?.end ?? end;
    const sets = [before, after].flatMap((found) => (found ? [found.currencies] : []));
    const currencies = sets.reduce((both, set) => both.filter((code) => set.includes(code)), sets[0] ?? []);
    const written = text.slice(before?.start ?? start, after?.end ?? end).trim();
    found.push({ written, digits, start, end, ...(sets.length ? { currencies } : {}) });
    return STAND_IN.amount.repeat(digits.length);
  });
  return { covered, found };
}
