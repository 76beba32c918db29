// Learns from the labelled mails of test/fixtures/mails/learnt what a reply's wording says, and writes the weights into the core:
// npm run learn:replies. With --check it only tells whether the kept weights are those of these mails and features.
// The mails of test/fixtures/mails/held are never learnt from: what is reported is measured on them.
import { fileURLToPath } from 'node:url';
import { keepWeights } from './keepWeights.mjs';
import { learnLabels } from './learnReplies.mjs';
import { core, mails } from './replyMails.mjs';

const target = new URL('../../core/drafting/summarizeHistory/learned/replyWeights.ts', import.meta.url);

await keepWeights({
  target: fileURLToPath(target),
  again: 'learn:replies',
  learntFrom: mails.map(({ labels, instances }) => [labels, instances.map((rows) => [...rows])]),
  write: () => ({
    what: `${mails.length} labelled mails`,
    imports: `import type { PackedSteps } from '../../../wording/packedSteps';
import type { LearnedLabel } from './learnedLabel';`,
    weights: `/** What was learned of each label. */
export const REPLY_WEIGHTS: Readonly<Record<LearnedLabel, PackedSteps>> = ${JSON.stringify(learnLabels(core, mails))}`,
  }),
});
