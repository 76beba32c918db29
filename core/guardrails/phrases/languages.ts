import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { type PhraseTable } from './phraseTable';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

/** Every language the checks can read. All of them are looked for in every message, whatever language it declares. */
export const PHRASE_TABLES: readonly PhraseTable[] = [en, de, fr, es, nl, it, pt, pl, sv, da, cs, ja];

/** The table of a language tag: "de-AT" -> German; undefined when the checks cannot read that language. */
export function phraseTableOf(language: string): PhraseTable | undefined {
  const base = language.toLowerCase().split(/[-_]/)[0];
  return PHRASE_TABLES.find((table) => table.language === base);
}
