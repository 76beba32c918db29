// Learns from the labelled mails of test/fixtures/mails/learnt which of the days a reply names it promises to pay on, and writes the
// weights into the core: npm run learn:days, after learn:replies. With --check it only tells whether the kept weights are those of
// these mails, features and weights of labels.
import { fileURLToPath } from 'node:url';
import { keepWeights } from './keepWeights.mjs';
import { examplesOfDays, learnDays } from './learnReplies.mjs';
import { core, mails } from './replyMails.mjs';

const target = new URL('../../core/drafting/summarizeHistory/learned/dayWeights.ts', import.meta.url);
const dated = mails.filter(({ days }) => days.length > 0);

await keepWeights({
  target: fileURLToPath(target),
  again: 'learn:days',
  learntFrom: dated.flatMap((mail) =>
    examplesOfDays(core, mail, core.learnedLabels(mail.sentences)).map(({ instances, says }) => [
      says,
      instances.map((rows) => [...rows]),
    ]),
  ),
  write: () => ({
    what: `${dated.length} labelled mails that name a day`,
    imports: `import type { PackedSteps } from '../../../wording/packedSteps';`,
    weights: `/** What was learned of promised days. */
export const DAY_WEIGHTS: PackedSteps = ${JSON.stringify(learnDays(core, mails))}`,
  }),
});
