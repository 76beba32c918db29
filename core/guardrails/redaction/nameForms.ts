import { GENERIC_NAME_WORDS } from '../genericNameWords';
import { foldLetters } from '../foldText';
import { compactText } from './compactText';
import type { PlaceholderKind } from './placeholder';

/** One way in which a known name may stand in a text. */
export interface NameForm {
  /** Compact, see `compactText`. */
  letters: string;
  /** Found anywhere, even inside a longer word; else it must stand alone but for a short ending. */
  anywhere: boolean;
  /** A short word that is also an ordinary one ("Will", "Mark") counts only with a capital letter. */
  needsCapital: boolean;
}

/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LONG_ENOUGH_ANYWHERE = 6;
const TELLING_PART = 5;

const LEGAL_FORMS =
  /[\s,]+(?:ltd|limited|llc|llp|inc|incorporated|corp|corporation|co|plc|gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|e\.?\s?k|e\.?\s?v|se|sa|sas|sarl|eurl|srl|spa|s\.?\s?r\.?\s?l|s\.?\s?p\.?\s?a|s\.?\s?a|s\.?\s?l|sl|slu|lda|ltda|bv|nv|b\.?\s?v|n\.?\s?v|ab|oy|oyj|as|a\/s|aps|sp\.?\s?z\s?o\.?\s?o|s\.?\s?r\.?\s?o|a\.?\s?s|kft|zrt|bt|株式会社|有限会社|合同会社|& co)\.?$/iu;
const LEGAL_FORMS_BEFORE = /^(?:株式会社|有限会社|合同会社)/u;
const TITLES = new Set('mr mrs ms dr prof herr frau mme mlle monsieur madame sr sra don dona sig signora dhr mevr pan pani van von der den del della los las the and und'.split(' ')); // prettier-ignore

/** "Müller" is also written Mueller, and "Mueller" Müller; the same for the other letters that have a two-letter spelling. */
function spellings(name: string): string[] {
  const spelledOut = name
    .replace(/[äæ]/giu, 'ae')
    .replace(/[öøœ]/giu, 'oe')
    .replace(/ü/giu, 'ue')
    .replace(/å/giu, 'aa');
  const joined = foldLetters(name).replace(/(?<=\p{L})(a|o|u)e/gu, '$1');
  const all = [name, spelledOut, joined].map((one) => compactText(one.normalize('NFC')).letters);
  return [...new Set(all)].filter((letters) => letters !== '');
}

function wholeForm(letters: string): NameForm {
  const anywhere = letters.length >= LONG_ENOUGH_ANYWHERE || (UNSPACED.test(letters) && letters.length > 1);
  return { letters, anywhere, needsCapital: letters.length < 3 && /^\p{Script=Latin}/u.test(letters) };
}

function partForms(word: string): NameForm[] {
  const folded = compactText(word).letters;
  if (TITLES.has(folded) || GENERIC_NAME_WORDS.has(folded) || /^\d+$/.test(folded)) return [];
  const unspaced = UNSPACED.test(word);
  if (folded.length < (unspaced ? 2 : 3)) return [];
  const needsCapital = !unspaced && folded.length < TELLING_PART;
  return spellings(word).map((letters) => ({ letters, anywhere: unspaced, needsCapital }));
}

/** The name without its legal form: "Acme Ltd" -> "Acme". */
function withoutLegalForm(name: string): string {
  let bare = name.trim().replace(LEGAL_FORMS_BEFORE, '');
  for (let cut = bare.replace(LEGAL_FORMS, ''); cut !== bare; cut = bare.replace(LEGAL_FORMS, '')) bare = cut;
  return bare.trim();
}

const KNOWN_FORMS = new Map<string, NameForm[]>();

/** Every form in which a person, a company or a number may be written, the most telling first. */
export function formsOf({ kind, original }: { kind: PlaceholderKind; original: string }): NameForm[] {
  const key = `${kind} ${original}`;
  const known = KNOWN_FORMS.get(key);
  if (known) return known;
  // The sender stands in every message of a run; a long-lived process with many customers must not keep them all.
  if (KNOWN_FORMS.size > 200) KNOWN_FORMS.clear();
  const forms = writeForms({ kind, original });
  KNOWN_FORMS.set(key, forms);
  return forms;
}

function writeForms({ kind, original }: { kind: PlaceholderKind; original: string }): NameForm[] {
  const name = original.normalize('NFC');
  const whole = spellings(name).map(wholeForm);
  if (kind !== 'PERSON' && kind !== 'COMPANY') return whole;
  const turned = kind === 'PERSON' ? name.trim().split(/\s+/).reverse().join(' ') : withoutLegalForm(name);
  const words = name.split(/[\s.,;:()&/+"'’-]+/u).filter((word) => kind === 'PERSON' || word.length >= TELLING_PART);
  const forms = [...whole, ...spellings(turned).map(wholeForm), ...words.flatMap(partForms)];
  const seen = new Set<string>();
  return forms.filter(({ letters }) => !seen.has(letters) && Boolean(seen.add(letters)));
}
