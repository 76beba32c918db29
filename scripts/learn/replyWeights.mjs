// Learns from the labelled mails of test/fixtures/mails/learnt what a reply's wording says, and writes the weights into the core:
// npm run learn:replies. With --check it only tells whether the kept weights are those of these mails and features.
// The mails of test/fixtures/mails/held are never learnt from: what is reported is measured on them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadCore } from '../bench/loadCore.mjs';
import { inSteps, learnWeights } from './learnWeights.mjs';
import { readMails } from './readMails.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = `${root}core/drafting/summarizeHistory/learned/replyWeights.ts`;
const folder = `${root}test/fixtures/mails/learnt`;
const LABELS = ['legal_or_insolvency', 'dispute', 'unsubscribe', 'wrong_person', 'says_paid', 'partial_payment', 'asks_for_document', 'plan_request', 'promise', 'frustration', 'out_of_office']; // prettier-ignore

const core = await loadCore(
  'drafting/summarizeHistory/readSentences',
  'drafting/summarizeHistory/learned/noticeReply',
  'wording/features',
  'wording/weights',
);

function instancesOf({ id, subject, text }) {
  const message = { id, at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text };
  const sentences = core.readSentences({ message, day: '2026-11-16', numericOrder: 'day_first' });
  return core.noticeReply(sentences).map((noticed) => Int32Array.from(noticed));
}

const mails = readMails(folder);
const read = mails.map((mail) => ({ ...mail, instances: instancesOf(mail) }));
const hash = createHash('sha256');
for (const { labels, instances } of read) hash.update(JSON.stringify([labels, instances.map((rows) => [...rows])]));
const learntFrom = hash.digest('hex');

if (process.argv.includes('--check')) {
  if (!readFileSync(target, 'utf8').includes(learntFrom)) {
    console.error(
      'The mails, or what is noticed in them, changed since the weights were learned: npm run learn:replies',
    );
    process.exit(1);
  }
} else {
  const weights = Object.fromEntries(
    LABELS.map((label) => {
      const examples = read.map(({ labels, instances }) => ({ instances, says: labels.includes(label) }));
      const { steps, ...rest } = inSteps(learnWeights({ examples, rows: 1 << core.TABLE_BITS }));
      return [label, { ...rest, table: core.packTable(steps) }];
    }),
  );
  const text = `// Written by scripts/learn/replyWeights.mjs from ${mails.length} labelled mails; not to be edited.
import type { PackedWeights } from '../../../wording/weights';
import type { LearnedLabel } from './learnedLabel';

/** What the weights were learned from. */
export const LEARNT_FROM = '${learntFrom}';

/** What was learned of each label. */
export const REPLY_WEIGHTS: Readonly<Record<LearnedLabel, PackedWeights>> = ${JSON.stringify(weights)};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
  console.log(`${mails.length} mails, ${Buffer.byteLength(text)} bytes`);
}
