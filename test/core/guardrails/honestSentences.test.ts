import { checkDraft } from '../../../core/guardrails/runChecks';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { readSentences } from '../../fixtures/honestSentences/readSentences';
import { withSentence } from '../../fixtures/honestSentences/withSentence';

test.each(readSentences())('an ordinary sentence of a business letter may stand in a reminder: $sentence', (one) => {
  const draft = withSentence(one.language, 'single', one.sentence);
  const refused = checkDraft({ draft, others: otherCustomers }).filter(({ passed }) => !passed);
  expect(refused).toEqual([]);
});
