// workflows/morning-run-no-accounts.json: the whole job with nothing but n8n itself and a mail server.
import { canvas, dataTable } from './canvas.mjs';
import { placeLedger, placeStart } from './morningRunLedger.mjs';
import { placeNotes } from './morningRunNotes.mjs';
import {
  CONTACT_LOG,
  CONTACT_LOG_COLUMNS,
  CONTINUE,
  LEDGER,
  listNode,
  OURS,
  ROW,
  SET,
  SPLIT,
  TABLE,
} from './morningRunParts.mjs';
import { classifierParameters, recheckParameters } from './ourNodes.mjs';
import { placeAudit } from './parts/auditTable.mjs';

/** The log row of an item behind Recheck Before Send, with some values replaced. */
const logRow = (values = {}, from = "$('Recheck Before Send').item.json.recheck.logRow") => ({
  ...Object.fromEntries(CONTACT_LOG_COLUMNS.map((column) => [column, `={{ ${from}.${column} ?? '' }}`])),
  ...values,
});

function placeThinking(flow, meta, messages, { read, readLog, log }) {
  const { timeZone } = meta;
  const sender = {
    senderName: meta.senderName,
    company: meta.company,
    ownerFallback: meta.senderEmail,
    options: { channel: 'email', replyTo: meta.senderEmail, phone: meta.senderPhone },
  };
  const classify = flow.node(
    'Aging Classifier',
    OURS('agingClassifier'),
    1,
    [840, ROW],
    classifierParameters(meta),
    CONTINUE,
  );
  const score = flow.node('Risk Scorer', OURS('riskScorer'), 1, [1080, ROW], {}, CONTINUE);
  const mails = flow.node('Sample conversations', ...SET, [840, 400], listNode('messages', messages), {
    executeOnce: true,
  });
  const oneMail = flow.node('One message each', ...SPLIT, [1080, 400], { fieldToSplitOut: 'messages', options: {} });
  const summarize = flow.node('History Summarizer', OURS('historySummarizer'), 1, [1320, ROW], { timeZone }, CONTINUE);
  const draft = flow.node('Reminder Drafter', OURS('reminderDrafter'), 1, [1560, ROW], sender, CONTINUE);
  flow.connect(read, classify);
  flow.connect(readLog, classify, { input: 1 });
  flow.connect(classify, score);
  flow.connect(log, mails);
  flow.connect(mails, oneMail);
  flow.connect(score, summarize);
  flow.connect(oneMail, summarize, { input: 1 });
  flow.connect(summarize, draft);
  return { classify, score, summarize, draft };
}

function placeDeciding(flow, meta, draft) {
  const again = { executeOnce: true, alwaysOutputData: true };
  const gate = flow.node(
    'Review Drafts',
    OURS('approvalGate'),
    1,
    [1840, ROW],
    { action: 'review' },
    { ...CONTINUE, webhookId: 'receivables-morning-run-review' },
  );
  const fresh = flow.node('Read the ledger again', ...TABLE, [2080, 160], dataTable.read(LEDGER), again);
  const freshLog = flow.node('Read the contact log again', ...TABLE, [2080, 340], dataTable.read(CONTACT_LOG), again);
  const recheck = flow.node(
    'Recheck Before Send',
    OURS('approvalGate'),
    1,
    [2340, ROW],
    recheckParameters(meta),
    CONTINUE,
  );
  flow.connect(draft, gate);
  flow.connect(gate, recheck);
  flow.connect(gate, fresh);
  flow.connect(gate, freshLog);
  flow.connect(fresh, recheck, { input: 1 });
  flow.connect(freshLog, recheck, { input: 2 });
  return { gate, recheck };
}

function placeSending(flow, meta, recheck) {
  const now = '={{ $now.toUTC().toISO() }}';
  // The log is only ever added to: a later row never hides an earlier one.
  const add = (values, from) => dataTable.insertValues(CONTACT_LOG, logRow({ ...values, happenedAt: now }, from));
  const draftOf = (field) => `={{ $('Recheck Before Send').item.json.draft.${field} }}`;
  const mail = {
    fromEmail: `${meta.senderName} <${meta.senderEmail}>`,
    toEmail: draftOf('to'),
    subject: draftOf('subject'),
    emailFormat: 'both',
    text: draftOf('text'),
    html: draftOf('html'),
    options: { appendAttribution: false, ccEmail: draftOf("cc.join(', ')"), replyTo: meta.senderEmail },
  };
  // Claim, send, record, then the next: a crash leaves at most one message of which nobody knows.
  const oneByOne = flow.node('One message at a time', 'n8n-nodes-base.splitInBatches', 3, [2580, -120], {
    options: {},
  });
  const claim = flow.node('Claim in the contact log', ...TABLE, [2800, -120], add({ event: 'claimed' }));
  const send = flow.node('Send Email', 'n8n-nodes-base.emailSend', 2.1, [3020, -120], mail, CONTINUE);
  const record = (name, position, more) =>
    flow.node(name, OURS('approvalGate'), 1, position, { action: 'recordSent', ...more }, CONTINUE);
  const recordSent = record('Record Sent', [3260, -200]);
  const recordFailed = record('Record Failed', [3260, -20], { outcome: 'failed' });
  const sent = flow.node(
    'Log as sent',
    ...TABLE,
    [3500, -150],
    dataTable.insertValues(CONTACT_LOG, logRow({}, '$json')),
  );
  const failed = flow.node('Log as failed', ...TABLE, [3500, 30], dataTable.insertValues(CONTACT_LOG, logRow({}, '$json'))); // prettier-ignore
  const done = flow.node('All messages sent', 'n8n-nodes-base.noOp', 1, [2800, -320]);
  const stopped = flow.node('Record why it stopped', ...TABLE, [2600, 160], add({}, '$json.recheck.logRow'));
  flow.connect(recheck, oneByOne, { output: 0 });
  flow.connect(oneByOne, done, { output: 0 });
  flow.connect(oneByOne, claim, { output: 1 });
  flow.connect(sent, oneByOne);
  flow.connect(failed, oneByOne);
  flow.connect(recheck, stopped, { output: 1 });
  flow.connect(claim, send);
  flow.connect(send, recordSent, { output: 0 });
  flow.connect(send, recordFailed, { output: 1 });
  flow.connect(recordSent, sent, { output: 0 });
  flow.connect(recordFailed, failed, { output: 0 });
  return { recordSent, recordFailed };
}

function placeEnds(flow, thinking, { gate, recheck, recordSent, recordFailed, audit }) {
  const notChased = flow.node('Not chased, with reasons', 'n8n-nodes-base.noOp', 1, [1840, 200]);
  const broken = flow.node('Rows to fix', 'n8n-nodes-base.noOp', 1, [1840, 600]);
  flow.connect(thinking.draft, notChased, { output: 1 });
  for (const [name, output] of [
    [thinking.classify, 1],
    [thinking.score, 1],
    [thinking.summarize, 1],
    [thinking.draft, 2],
    [gate, 1],
    [recheck, 2],
    [recordSent, 2],
    [recordFailed, 2],
    [audit, 1],
  ]) {
    flow.connect(name, broken, { output });
  }
}

/** Builds the workflow from the sample ledger, the sample mails and the company's facts. */
export function morningRun({ rows, messages, meta }) {
  const flow = canvas({
    id: 'receivables-morning-run-no-accounts',
    name: 'Receivables: morning run, no accounts needed',
    timezone: meta.timeZone,
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const starts = placeStart(flow);
  const ledger = placeLedger(flow, { rows, columns });
  for (const start of starts) flow.connect(start, ledger.first);
  const thinking = placeThinking(flow, meta, messages, ledger);
  const deciding = placeDeciding(flow, meta, thinking.draft);
  const sending = placeSending(flow, meta, deciding.recheck);
  const steps = { review: deciding.gate, recheck: deciding.recheck, ...sending };
  const audit = placeAudit(flow, steps, [[2080, -180], [2300, -180]]); // prettier-ignore
  placeEnds(flow, thinking, { ...deciding, ...sending, audit });
  placeNotes(flow, meta);
  return flow.toJson();
}
