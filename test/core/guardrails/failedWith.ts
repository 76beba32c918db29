import { checkDraft } from '../../../core/guardrails/runChecks';
import { withSentence } from '../../fixtures/honestSentences/withSentence';

/** Names of the failed checks when a sentence is added to an honest draft. */
export const allFailedWith = (...said: Parameters<typeof withSentence>): string[] =>
  checkDraft({ draft: withSentence(...said) })
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

/** The same but for how the sentence sounds, which is judged elsewhere. */
export const failedWith = (...said: Parameters<typeof withSentence>): string[] =>
  allFailedWith(...said).filter((name) => name !== 'wording');
