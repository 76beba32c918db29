import { exponentOf } from '../money/currency';
import { type CheckFacts } from './guardedMessage';
import { currenciesAfter, currenciesBefore, type CurrencyMark } from './currencyMarks';
import { onceFor } from './remember';
import { coverSpans, STAND_IN, type Span } from './knownText';

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

/** The everyday writing, with all decimals of the currency: "1234.50", "1.234,50". */
const EVERYDAY = /^(\d+|\d{1,3}(?:([.,' ])\d{3})(?:\2\d{3})*)([.,])(\d+)$/;

/** The amount in minor units as plain digits, or undefined when the writing cannot be an amount of that precision. */
export function minorDigits(written: string, exponent: number, decimalSign: string): string | undefined {
  const everyday = exponent > 0 ? EVERYDAY.exec(written) : null;
  if (everyday) {
    const [, whole = '', mark, sign, decimals = ''] = everyday;
    if (sign === decimalSign && mark !== sign && decimals.length === exponent) {
      return strip((mark === undefined ? whole : whole.replace(/\D/g, '')) + decimals);
    }
  }
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
  return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
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
export const ledgerAmounts = onceFor(
  ({ invoices, totals, facts }: CheckFacts): ReadonlyMap<string, ReadonlySet<string>> => {
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
  },
);

/** Letters or a joined part touching the digits make them a part of something else, unless the letters are a currency. */
function touches(text: string, start: number, end: number, before?: CurrencyMark, after?: CurrencyMark): boolean {
  const ahead = !before && /[\p{L}\p{N}][-/_:]?$/u.test(text.slice(Math.max(0, start - 2), start));
  const joined = /^(?:[-/_:][\p{L}\p{N}]|[%‰])/u.test(text.slice(end, end + 2));
  return ahead || joined || (!after && /^\p{L}/u.test(text.slice(end, end + 2)));
}

/** Where an amount stands and in which currencies it may be; which digits it has plays no part in that. */
export interface AmountPlace extends Span {
  /** From where to where, its currency included, it is written. */
  from: number;
  to: number;
  currencies?: readonly string[];
}

/** What the amount at a place says. */
export function readAmount(text: string, { start, end, from, to, currencies }: AmountPlace): AmountMention {
  const written = text.slice(from, to).trim();
  return { written, digits: text.slice(start, end), start, end, ...(currencies ? { currencies } : {}) };
}

/** Finds the place of every amount and covers it. Plain whole numbers without a currency are left for the numbers check. */
export function placeAmounts(text: string): { covered: string; places: readonly AmountPlace[] } {
  const places: AmountPlace[] = [];
  let taken = 0;
  for (const { 0: digits, index: start } of text.matchAll(NUMBER)) {
    const end = start + digits.length;
    const mark = currenciesBefore(text, start);
    const before = mark && mark.start >= taken ? mark : undefined;
    const next = currenciesAfter(text, end);
    // "1042 EUR 500": the mark belongs to the number it stands before.
    const after = next && !/^[ :]{0,2}\d/.test(text.slice(next.end, next.end + 3)) ? next : undefined;
    if (touches(text, start, end, before, after)) continue;
    if (!before && !after && !/[.,' ]/.test(digits)) continue;
    taken = after?.end ?? end;
    const sets = [before, after].flatMap((found) => (found ? [found.currencies] : []));
    const currencies = sets.reduce((both, set) => both.filter((code) => set.includes(code)), sets[0] ?? []);
    const place = { start, end, from: before?.start ?? start, to: after?.end ?? end };
    places.push({ ...place, ...(sets.length ? { currencies } : {}) });
  }
  return { covered: coverSpans(text, places, STAND_IN.amount), places };
}
