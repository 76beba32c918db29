import { type CheckResult } from '../../receivables/sections/draft';
import { type CheckInput } from '../checkInput';
import { type CheckName } from '../checkSeverity';
import { type PhraseKind } from '../phraseLists';
import { verdict } from './verdict';

/**
 * The verdict on messages that must not say such a thing at all. A threat in French is a threat in an English message
 * too, so phrases of every language count.
 */
export function forbidPhrases(
  { reading }: Pick<CheckInput, 'reading'>,
  { name, kinds, passed, failed }: { name: CheckName; kinds: readonly PhraseKind[]; passed: string; failed: string },
): CheckResult {
  return verdict(
    name,
    kinds.flatMap((kind) => reading.phrases(kind)),
    passed,
    failed,
  );
}
