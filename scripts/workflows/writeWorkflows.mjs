// npm run build:workflows: writes workflows/*.json from the sample ledger. With --check it only tells, by its exit
// code, whether the files are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { askAboutAnInvoice } from './askAboutAnInvoice.mjs';
import { collectionsAtScale } from './collectionsAtScale.mjs';
import { errorWorkflow } from './errorWorkflow.mjs';
import { morningRun } from './morningRun.mjs';
import { quickbooksSlackGmail } from './quickbooksSlackGmail.mjs';
import { replyTriage } from './replyTriage.mjs';

const folder = new URL('../../workflows/', import.meta.url);
const readText = (path) => readFile(new URL(path, folder), 'utf8').catch(() => '');
const read = async (path) => JSON.parse(await readText(path));

const sample = {
  rows: await read('sample/ledger.json'),
  messages: await read('sample/conversations.json'),
  meta: await read('sample/meta.json'),
};
const workflows = {
  'ask-about-an-invoice.json': askAboutAnInvoice(),
  'collections-at-scale.json': collectionsAtScale(),
  'error-workflow.json': errorWorkflow(),
  'morning-run-no-accounts.json': morningRun(sample),
  'quickbooks-slack-gmail.json': quickbooksSlackGmail(),
  'reply-triage.json': replyTriage(),
};

for (const [file, workflow] of Object.entries(workflows)) {
  const text = `${JSON.stringify(workflow, null, 2)}\n`;
  const isCurrent = (await readText(file)) === text;
  if (process.argv.includes('--check')) {
    if (!isCurrent) process.exitCode = 1;
  } else if (!isCurrent) {
    await writeFile(new URL(file, folder), text);
  }
  console.log(`workflows/${file}: ${workflow.nodes.length} nodes, ${isCurrent ? 'up to date' : 'changed'}`);
}
