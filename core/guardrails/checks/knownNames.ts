import { type CheckInput } from '../checkInput';
import { foldLetters, plainText } from '../foldText';
import { personWords } from '../knownText';

/** Case endings of persons' names, folded: "Pani Evo" greets Eva, "paní Millerová" is Mrs Miller. */
const CASE_ENDINGS: Readonly<Record<string, RegExp>> = {
  cs: /^(?:|[aeiouy]|ovi|em|ou|ova|ove|ovou|uv|ovy)$/,
  pl: /^(?:|[aeiouy]|owi|em|ie|ej|iem|ego|emu|ze|le|ku)$/,
};

const endingsOf = ({ language }: CheckInput['message']): RegExp | undefined =>
  CASE_ENDINGS[language.toLowerCase().split(/[-_]/)[0] ?? ''];

/** "Globex's", "Globex'". */
const GENITIVE = /^'?s?$/;

/** The name without its ending, also as the language spells or bends it: Eva is "Ewo", Piet "Piecie", Peter "Petře". */
function stemsOf(name: string): string[] {
  const stem = foldLetters(name).replace(/[aeiouy]$/, '');
  return [stem, stem.replace(/v/g, 'w'), stem.replace(/t$/, 'ci'), stem.replace(/e([rlk])$/, '$1')];
}

/** Says of a word whether it is a name or currency of the ledger. */
export type IsKnown = (word: string) => boolean;

/** Short forms of the customer's name, as a greeting has them: "Hello Globex team", "všem v Globexu", "L&G". */
export function shortForms({ facts: { facts }, message }: CheckInput): IsKnown {
  const words = plainText(facts.customerName).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).join('');
  const names = [...words.filter(({ length }) => length > 2), ...(words.length > 1 ? [initials] : [])].map(foldLetters);
  const endings = endingsOf(message) ?? GENITIVE;
  return (word) => {
    // "Globex-Team" is a word made of the name.
    const folded = foldLetters(word).split('-', 1)[0] ?? '';
    return names.some((name) => folded.startsWith(name) && endings.test(folded.slice(name.length)));
  };
}

/** Whether a word is a currency of the ledger or a known person's name in another case of the language. */
export function knownWords({ facts, message }: CheckInput): IsKnown {
  const currencies = new Set(facts.invoices.map(({ currency }) => currency));
  const endings = endingsOf(message);
  if (!endings) return (word) => currencies.has(word);
  const stems = personWords(facts)
    .flatMap(stemsOf)
    .filter((stem) => stem.length > 1);
  return (word) => {
    const folded = foldLetters(word);
    return (
      currencies.has(word) || stems.some((stem) => folded.startsWith(stem) && endings.test(folded.slice(stem.length)))
    );
  };
}
