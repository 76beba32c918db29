import { type CheckResult } from '../../receivables/sections/draft';
import { type CheckInput } from '../checkInput';
import { type CheckName } from '../checkSeverity';
import { compilePhrases, findPhrases, type PhraseSet } from '../phrasePattern';
import { PHRASE_TABLES } from '../phrases/languages';
import { type PhraseTable } from '../phrases/phraseTable';
import { verdict } from './verdict';

type PhraseList = {
  [Key in keyof PhraseTable]-?: PhraseTable[Key] extends readonly string[] ? Key : never;
}[keyof PhraseTable];

const patterns = new Map<PhraseList, PhraseSet>();

/** One set for a kind of phrase in every language: a threat in French is a threat in an English message too. */
function phrasesOf(list: PhraseList): PhraseSet {
  let pattern = patterns.get(list);
  if (!pattern) {
    pattern = compilePhrases(PHRASE_TABLES.flatMap((table) => table[list]));
    patterns.set(list, pattern);
  }
  return pattern;
}

/** What of that kind of phrase the message says, in its folded spelling. */
export function findForbidden({ reading }: Pick<CheckInput, 'reading'>, list: PhraseList): string[] {
  return reading.surfaces.flatMap((surface) => findPhrases(surface.scanned, phrasesOf(list)));
}

/** The verdict on messages that must not say such a thing at all. */
export function forbidPhrases(
  input: CheckInput,
  { name, lists, passed, failed }: { name: CheckName; lists: readonly PhraseList[]; passed: string; failed: string },
): CheckResult {
  const found = lists.flatMap((list) => findForbidden(input, list));
  return verdict(name, found, passed, failed);
}
