import { foldInPlace } from './foldText';
import { PHRASE_TABLES } from './phrases/languages';
import { byLine } from './coveredLines';

const DOLLARS =
  'USD CAD AUD NZD SGD HKD MXN ARS CLP COP UYU TWD BRL DOP JMD TTD BBD BZD BMD BSD FJD GYD KYD LRD NAD SBD SRD XCD';
/** Signs of currencies and the currencies they may mean. Source: CLDR, currency symbols. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS.split(' '), '€': ['EUR'], '£': ['GBP', 'EGP', 'LBP', 'FKP', 'GIP', 'SHP', 'SYP'], '¥': ['JPY', 'CNY'],
  '₹': ['INR'], '₩': ['KRW'], '₪': ['ILS'], '₺': ['TRY'], '₽': ['RUB'], '₫': ['VND'], '฿': ['THB'], '₴': ['UAH'],
  '₱': ['PHP'], '₦': ['NGN'], '₡': ['CRC'], '₲': ['PYG'], '₵': ['GHS'], '₸': ['KZT'], '₾': ['GEL'], '₼': ['AZN'],
  '₭': ['LAK'], '₮': ['MNT'], '¢': [], '₿': [],
}; // prettier-ignore
const WORDS: Readonly<Record<string, readonly string[]>> = {
  kr: ['SEK', 'NOK', 'DKK', 'ISK'], kč: ['CZK'], zł: ['PLN'], ft: ['HUF'], lei: ['RON'], rs: ['INR', 'PKR', 'LKR'],
  fr: ['CHF'], sfr: ['CHF'], rm: ['MYR'], rp: ['IDR'], fcfa: ['XAF', 'XOF'], cfa: ['XAF', 'XOF'], r: ['ZAR'], nt$: ['TWD'],
  r$: ['BRL'], dkr: ['DKK'], skr: ['SEK'], nkr: ['NOK'], ikr: ['ISK'], rd$: ['DOP'], dhs: ['AED', 'MAD'], dh: ['AED', 'MAD'],
}; // prettier-ignore

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Codes that people also write in small letters; most others are words of some language ("dem", "all", "try"). */
const SMALL = new Set(
  'EUR USD GBP CHF JPY CNY INR AUD CAD NZD NOK DKK PLN CZK HUF KWD BHD OMR JOD TND AED SAR ZAR BRL MXN SGD HKD KRW'.split(
    ' ',
  ),
);
/** True of a folded word that names a currency by its code, as in "total in usd". */
export function isCurrencyCode(word: string): boolean {
  return word.length === 3 && SMALL.has(word.toUpperCase());
}

/** Codes that are ordinary words when they stand alone in capitals. */
const ALSO_WORDS = new Set('ALL TRY TOP CUP MAD PEN SOS GEL LAK BAM MOP RON COP BOB DEN ARS MUR PHP SEK'.split(' '));

const NAMED: ReadonlyMap<string, readonly string[]> = (() => {
  const names = new Map<string, string[]>();
  const all = [WORDS, ...PHRASE_TABLES.map((table) => table.currencyWords)];
  for (const [word, codes] of all.flatMap((table) => Object.entries(table))) {
    const key = foldInPlace(word);
    names.set(key, [...(names.get(key) ?? []), ...codes]);
  }
  return names;
})();

const SIGN_CLASS = `[${Object.keys(SIGNS).join('')}]`;
const MARK = `(?:[Ff] [Cc][Ff][Aa]|\\p{L}{0,3}${SIGN_CLASS}\\p{L}{0,3}|[\\p{L}]{1,14}(?:'s)?)`;
const BEFORE = new RegExp(`(?<![\\p{L}])(${MARK})\\.?[ :(]{0,2}$`, 'u');
const AFTER = new RegExp(`^[ (]{0,2}(${MARK})(?![\\p{L}])`, 'u');

/** The currencies a mark may mean: "us$" -> USD, "$" -> every dollar, "eur" -> EUR; undefined when it is no currency. */
export function currenciesOf(mark: string): readonly string[] | undefined {
  const folded = foldInPlace(mark);
  const named = NAMED.get(folded === 'f cfa' ? 'fcfa' : folded);
  if (named) return named;
  const code = folded.toUpperCase();
  if (CODES.has(code) && (mark === mark.toUpperCase() || SMALL.has(code))) return [code];
  const sign = [...folded].find((letter) => SIGNS[letter] !== undefined);
  if (sign === undefined) return undefined;
  const letters = folded.replace(sign, '').toUpperCase();
  return (SIGNS[sign] ?? []).filter((code) => code.startsWith(letters));
}

/** A currency's mark beside a number. */
export interface CurrencyMark {
  currencies: readonly string[];
  start: number;
  end: number;
}

/** The currency mark that stands before a position, if there is one. */
export function currenciesBefore(text: string, position: number): CurrencyMark | undefined {
  const found = BEFORE.exec(text.slice(Math.max(0, position - 20), position));
  const currencies = found ? currenciesOf(found[1] ?? '') : undefined;
  const start = position - (found?.[0].length ?? 0);
  return currencies ? { currencies, start, end: position } : undefined;
}

/** The currency mark that stands after a position, if there is one. */
export function currenciesAfter(text: string, position: number): CurrencyMark | undefined {
  const found = AFTER.exec(text.slice(position, position + 20));
  const currencies = found ? currenciesOf(found[1] ?? '') : undefined;
  return currencies ? { currencies, start: position, end: position + (found?.[0].length ?? 0) } : undefined;
}

const ALONE = new RegExp(`(?<![\\p{L}])(?:[A-Z]{3}(?![\\p{L}])|[A-Za-z]{0,3}${SIGN_CLASS}[A-Z]{0,3})`, 'gu');

/** Signs and capital codes anywhere in these lines, whether a number is near or not. */
export const currencyMentions = byLine((line): { written: string; currencies: readonly string[] }[] =>
  (line.match(ALONE) ?? [])
    .filter((mark) => !ALSO_WORDS.has(mark))
    .flatMap((written) => {
      const currencies = currenciesOf(written);
      return currencies ? [{ written, currencies }] : [];
    }),
);
