import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { withIdeas } from './ideas/combineIdeas';
import { cs as csIdeas } from './ideas/cs';
import { da as daIdeas } from './ideas/da';
import { de as deIdeas } from './ideas/de';
import { en as enIdeas } from './ideas/en';
import { es as esIdeas } from './ideas/es';
import { fr as frIdeas } from './ideas/fr';
import { it as itIdeas } from './ideas/it';
import { ja as jaIdeas } from './ideas/ja';
import { nl as nlIdeas } from './ideas/nl';
import { pl as plIdeas } from './ideas/pl';
import { pt as ptIdeas } from './ideas/pt';
import { sv as svIdeas } from './ideas/sv';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { type PhraseTable } from './phraseTable';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

/** Every language the checks can read. All of them are looked for in every message, whatever language it declares. */
export const PHRASE_TABLES: readonly PhraseTable[] = [
  withIdeas(en, enIdeas),
  withIdeas(de, deIdeas),
  withIdeas(fr, frIdeas),
  withIdeas(es, esIdeas),
  withIdeas(nl, nlIdeas),
  withIdeas(it, itIdeas),
  withIdeas(pt, ptIdeas),
  withIdeas(pl, plIdeas),
  withIdeas(sv, svIdeas),
  withIdeas(da, daIdeas),
  withIdeas(cs, csIdeas),
  withIdeas(ja, jaIdeas),
];

/** The table of a language tag: "de-AT" -> German; undefined when the checks cannot read that language. */
export function phraseTableOf(language: string): PhraseTable | undefined {
  const base = language.toLowerCase().split(/[-_]/)[0];
  return PHRASE_TABLES.find((table) => table.language === base);
}
