import { checkDraft } from '../../../core/guardrails/runChecks';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { readSentences } from '../../fixtures/honestSentences/readSentences';
import { withSentence } from '../../fixtures/honestSentences/withSentence';

const sentences = readSentences();
/** How many of them a rule may refuse; docs/benchmarks.md says why so many. */
const TOLERATED = 0.13;

const refusals = ({ language, sentence }: (typeof sentences)[number]) =>
  checkDraft({ draft: withSentence(language, 'single', sentence), others: otherCustomers }).filter(
    ({ passed }) => !passed,
  );

test.each([...new Set(sentences.map(({ language }) => language))])(
  'ordinary sentences of business letters in %s may stand in a reminder, but for those known to be refused',
  (language) => {
    const own = sentences.filter((one) => one.language === language);
    expect(own.filter((one) => !one.isRefused).flatMap(refusals)).toEqual([]);
    expect(own.filter((one) => one.isRefused && refusals(one).length === 0)).toEqual([]);
  },
);

test('few of them are known to be refused', () => {
  const refused = sentences.filter(({ isRefused }) => isRefused);
  expect(refused.length).toBeLessThanOrEqual(sentences.length * TOLERATED);
});
