import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import type { Wording } from './wording';

interface Language {
  wording: Wording;
  /** How this language writes dates and amounts when the country says nothing else. */
  locale: string;
  /** Countries that write them differently; anything unlisted follows `locale`. */
  byCountry: Readonly<Record<string, string>>;
}

/** Portuguese without a country is written as in Portugal. English without a country is en-GB: its dates put the day first and spell the month, its amounts name the dollar's country. */
const languages: Readonly<Record<string, Language>> = {
  en: { wording: en, locale: 'en-GB', byCountry: { US: 'en-US' } },
  de: { wording: de, locale: 'de', byCountry: { AT: 'de-AT', CH: 'de-CH' } },
  fr: { wording: fr, locale: 'fr', byCountry: {} },
  es: { wording: es, locale: 'es', byCountry: { MX: 'es-MX' } },
  nl: { wording: nl, locale: 'nl', byCountry: {} },
  it: { wording: it, locale: 'it', byCountry: { CH: 'it-CH' } },
  pt: { wording: pt, locale: 'pt-PT', byCountry: { BR: 'pt-BR' } },
  pl: { wording: pl, locale: 'pl', byCountry: {} },
  sv: { wording: sv, locale: 'sv', byCountry: {} },
  da: { wording: da, locale: 'da', byCountry: {} },
  cs: { wording: cs, locale: 'cs', byCountry: {} },
  ja: { wording: ja, locale: 'ja', byCountry: {} },
};

/** The languages the built-in texts are written in, as two-letter codes. */
export const draftLanguages: readonly string[] = Object.keys(languages);

/** The language a message is written in, and how that reader writes dates and amounts. */
export interface ChosenLanguage {
  /** As the draft names it: two letters, with the country only when it writes dates or amounts its own way ("de", "de-AT"). */
  language: string;
  /** BCP 47, for dates and amounts. */
  locale: string;
  wording: Wording;
}

function baseOf(tag: string | undefined): string {
  return (tag ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * The customer's language when there are built-in texts for it, else the fallback; one language for the whole message.
 * "fi" with fallback "en" -> en; "de-AT" -> de with Austrian amounts. The country counts when the tag has no region.
 */
export function chooseLanguage(wanted: {
  tag?: string | undefined;
  country?: string | undefined;
  fallback: string;
}): ChosenLanguage {
  const own = languages[baseOf(wanted.tag)];
  const base = own ? baseOf(wanted.tag) : languages[baseOf(wanted.fallback)] ? baseOf(wanted.fallback) : 'en';
  const { wording, locale, byCountry } = languages[base] as Language;
  const region = own ? wanted.tag?.split(/[-_]/)[1] : undefined;
  const country = (region ?? wanted.country ?? '').trim().toUpperCase();
  const regional = byCountry[country];
  return { language: regional ?? base, locale: regional ?? locale, wording };
}
