// Learns from the labelled mails of test/fixtures/mails/learnt what a reply's wording says, and writes the weights into the core:
// npm run learn:replies. With --check it only tells whether the kept weights are those of these mails and features.
// The mails of test/fixtures/mails/held are never learnt from: what is reported is measured on them.
import { fileURLToPath } from 'node:url';
import { loadCore } from '../bench/loadCore.mjs';
import { keepWeights } from './keepWeights.mjs';
import { inSteps, learnWeights } from './learnWeights.mjs';

const target = new URL('../../core/drafting/summarizeHistory/learned/replyWeights.ts', import.meta.url);
const LABELS = ['legal_or_insolvency', 'dispute', 'unsubscribe', 'wrong_person', 'says_paid', 'partial_payment', 'asks_for_document', 'plan_request', 'promise', 'frustration', 'out_of_office']; // prettier-ignore

const core = await loadCore(
  'drafting/summarizeHistory/readSentences',
  'drafting/summarizeHistory/learned/noticeReply',
  'wording/features',
  'wording/weights',
  '../test/fixtures/mails/readMails',
);

function instancesOf({ id, subject, text }) {
  const message = { id, at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text };
  const sentences = core.readSentences({ message, day: '2026-11-16', numericOrder: 'day_first' });
  return core.noticeReply(sentences).map((noticed) => Int32Array.from(noticed));
}

const mails = core.readMails().map((mail) => ({ labels: mail.labels, instances: instancesOf(mail) }));

function learnLabels() {
  return Object.fromEntries(
    LABELS.map((label) => {
      const examples = mails.map(({ labels, instances }) => ({ instances, says: labels.includes(label) }));
      const { steps, ...rest } = inSteps(learnWeights({ examples, rows: 1 << core.TABLE_BITS }));
      return [label, { ...rest, table: core.packTable(steps) }];
    }),
  );
}

await keepWeights({
  target: fileURLToPath(target),
  again: 'learn:replies',
  learntFrom: mails.map(({ labels, instances }) => [labels, instances.map((rows) => [...rows])]),
  write: () => ({
    what: `${mails.length} labelled mails`,
    imports: `import type { PackedWeights } from '../../../wording/weights';
import type { LearnedLabel } from './learnedLabel';`,
    weights: `/** What was learned of each label. */
export const REPLY_WEIGHTS: Readonly<Record<LearnedLabel, PackedWeights>> = ${JSON.stringify(learnLabels())}`,
  }),
});
