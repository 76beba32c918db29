// npm run build:workflows: writes workflows/*.json from the sample ledger. With --check it only tells, by its exit
// code, whether the files are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { anyLedgerHttp } from './anyLedgerHttp.mjs';
import { askAboutAnInvoice } from './askAboutAnInvoice.mjs';
import { collectionsAtScale } from './collectionsAtScale.mjs';
import { errorWorkflow } from './errorWorkflow.mjs';
import { escalationBrief } from './escalationBrief.mjs';
import { googleSheetsReviewQueue } from './googleSheetsReviewQueue.mjs';
import { morningRun } from './morningRun.mjs';
import { quickbooksSlackGmail } from './quickbooksSlackGmail.mjs';
import { replyTriage } from './replyTriage.mjs';
import { stripeOverdueEvent } from './stripeOverdueEvent.mjs';
import { trainRiskNightly } from './trainRiskNightly.mjs';
import { weeklyDigest } from './weeklyDigest.mjs';
import { xeroTeamsOutlook } from './xeroTeamsOutlook.mjs';

const folder = new URL('../../workflows/', import.meta.url);
const readText = (path) => readFile(new URL(path, folder), 'utf8').catch(() => '');
const read = async (path) => JSON.parse(await readText(path));

const sample = {
  rows: await read('sample/ledger.json'),
  messages: await read('sample/conversations.json'),
  meta: await read('sample/meta.json'),
};
const workflows = {
  'any-ledger-http.json': anyLedgerHttp(),
  'ask-about-an-invoice.json': askAboutAnInvoice(),
  'collections-at-scale.json': collectionsAtScale(),
  'error-workflow.json': errorWorkflow(),
  'escalation-brief.json': escalationBrief(),
  'google-sheets-review-queue.json': googleSheetsReviewQueue(),
  'morning-run-no-accounts.json': morningRun(sample),
  'quickbooks-slack-gmail.json': quickbooksSlackGmail(),
  'reply-triage.json': replyTriage(),
  'stripe-overdue-event.json': stripeOverdueEvent(),
  'train-risk-nightly.json': trainRiskNightly(),
  'weekly-digest.json': weeklyDigest(),
  'xero-teams-outlook.json': xeroTeamsOutlook(),
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
