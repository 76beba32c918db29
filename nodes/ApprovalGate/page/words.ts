import { formatDate, formatMoney, parseAmount, type CurrencyAmount, type ReviewRow } from '../../../core';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { nl } from './languages/nl';
import { de as quickDe } from './languages/quick/de';
import { en as quickEn } from './languages/quick/en';
import { es as quickEs } from './languages/quick/es';
import { fr as quickFr } from './languages/quick/fr';
import { nl as quickNl } from './languages/quick/nl';
import { type QuickWords } from './languages/quick/quickWords';
import { PAGE_LANGUAGES, type PageLanguage, type PageWords } from './languages/pageWords';

/** One language of the page: its words, and amounts and dates as its readers write them. */
export interface Speech extends PageWords {
  language: PageLanguage;
  /** What only the page's script makes use of. */
  quick: QuickWords;
  /** "€1,200.00" */
  amount(total: CurrencyAmount): string;
  /** "€1,200.00 and US$300.00": side by side, never added. */
  amounts(totals: readonly CurrencyAmount[]): string;
  day(day: ReviewRow['draft']['asOf']): string;
  late(days: number): string;
  /** "24 November 2026 at 09:00". */
  instant(instant: string, timeZone: string): string;
  /** The name of a language: "German" for "de". */
  languageName(code: string): string;
}

const WORDS: Readonly<Record<PageLanguage, PageWords>> = { en, de, fr, es, nl };
const QUICK: Readonly<Record<PageLanguage, QuickWords>> = {
  en: quickEn,
  de: quickDe,
  fr: quickFr,
  es: quickEs,
  nl: quickNl,
};

function amountIn(locale: string, { currency, amount }: CurrencyAmount): string {
  return formatMoney(parseAmount({ value: amount, currency, field: 'amount' }), locale);
}

function languageNameIn(language: PageLanguage, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The page's words and formats in one language. */
export function speechFor(language: PageLanguage): Speech {
  const words = WORDS[language];
  const { locale } = words;
  return {
    ...words,
    language,
    quick: QUICK[language],
    amount: (total) => amountIn(locale, total),
    amounts: (totals) =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(totals.map((total) => amountIn(locale, total))) ||
      '0',
    day: (day) => formatDate(day, locale),
    late: (days) =>
      days > 0 ? words.overdue(words.days(days)) : days === 0 ? words.dueToday : words.dueIn(words.days(-days)),
    instant: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant)),
    languageName: (code) => languageNameIn(language, code),
  };
}

/**
 * The page's language: the setting when it names one, else the best of the browser's Accept-Language that the page
 * speaks, else English. "de-CH, fr;q=0.9" gives German.
 */
export function choosePageLanguage({ setting, accepted }: { setting: string; accepted: string }): PageLanguage {
  const known = (tag: string) => PAGE_LANGUAGES.find((language) => language === tag.slice(0, 2).toLowerCase());
  const chosen = known(setting === 'auto' ? '' : setting);
  if (chosen) return chosen;
  const wishes = accepted.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = Number(/^\s*q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1);
    const language = /^[a-z]{2}(?:-|$)/i.test(tag) ? known(tag) : undefined;
    return language && quality > 0 ? [{ language, quality }] : [];
  });
  return wishes.sort((one, other) => other.quality - one.quality)[0]?.language ?? 'en';
}

/** The word of a list that data may not be in: a stage of someone's own table stays as it is. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** "+12", "−4": a true minus, so that columns line up. */
export const pointsWord = (points: number): string =>
  `${points > 0 ? '+' : points < 0 ? '\u2212' : ''}${Math.abs(Math.round(points * 10) / 10)}`;
