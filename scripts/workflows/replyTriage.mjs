// workflows/reply-triage.json: a customer's mail arrives; what it says is read, held, recorded, and told to the owner.
import { canvas } from './canvas.mjs';
import { conditions } from './parts/conditions.mjs';
import { addLogRow, createLog } from './parts/contactLog.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, NODE } from './parts/nodeTypes.mjs';
import { placeInvoicesWhere } from './parts/quickbooksInvoicesWhere.mjs';
import { placeSettings, setting, settingIn } from './parts/settings.mjs';
import { slackText } from './parts/slackSteps.mjs';
import { placeNotes, SAMPLE_REPLY } from './replyTriageNotes.mjs';

const ID = 'receivables-reply-triage';
const WHO = '$json.triage.from || "somebody"';
/** A customer's words must not become a mention of everybody or a link in Slack. */
const plain = (text) => `(${text}).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')`;
const LINK = '"https://mail.google.com/mail/u/0/#all/" + $json.threadId';
const lines = (...parts) => `={{ [${parts.join(', ')}].join('\\n') }}`;
/** The customer's open invoices among those the reply names, or all of them when it names none; from the ledger. */
const OPEN =
  "$('Aging Classifier').all().map((item) => item.json).filter((one) => one.invoice.customer.id === $json.triage.customerId && Number(one.invoice.balance) > 0 && ($json.triage.invoiceIds.length === 0 || $json.triage.invoiceIds.includes(one.invoice.id))).map((one) => one.invoice.number + ': ' + one.invoice.balance + ' ' + one.invoice.currency)";
const OWNER = "($json.triage.tell.owner ? ' for ' + $json.triage.tell.owner : '')";
const DESK = "'*Reply* for ' + $json.triage.tell.desk.replaceAll('_', ' ') + " + OWNER;

/** The mailbox, and what the ledger knows of whoever wrote: open invoices, and those of the last months. */
function placeReading(flow) {
  const trigger = flow.node('A mail arrives', ...NODE.gmailTrigger, at(0, 0), {
    authentication: 'oAuth2',
    pollTimes: { item: [{ mode: 'everyMinute' }] },
    simple: false,
    filters: { q: 'in:inbox -from:me' },
    options: {},
  });
  flow.pin(trigger, [SAMPLE_REPLY]);
  const settings = placeSettings(flow, at(0, 1), {
    senderEmail: 'accounts@northwind.example',
    homeCurrency: 'USD',
    slackChannel: 'receivables',
    daysOfLedger: 180,
  });
  const table = createLog(flow, at(0, 2));
  const since = `TxnDate >= '{{ $now.minus({ days: ${settingIn('daysOfLedger')} }).toISODate() }}'`;
  // A mail of somebody who is not among these is shown to a person, which beats a run that stops and leaves the mail.
  const queries = ["Balance > '0'", since];
  const invoices = placeInvoicesWhere(flow, table, { row: 0, from: 3, queries, stopsWhenFull: false });
  const classify = flow.node(
    'Aging Classifier',
    ...NODE.classifier,
    at(0, 8),
    { source: 'quickbooks', timeZone: '', asOf: '', homeCurrency: setting('homeCurrency'), options: {} },
    { ...CONTINUE, alwaysOutputData: true },
  );
  const triage = flow.node(
    'Triage Reply',
    ...NODE.summarizer,
    at(1, 0),
    { operation: 'triageReply', writer: 'rules', ourAddresses: setting('senderEmail') },
    CONTINUE,
  );
  flow.connect(trigger, settings);
  flow.connect(settings, table);
  flow.connect(invoices, classify);
  flow.connect(trigger, triage);
  flow.connect(classify, triage, { output: 0, input: 1 });
  return { classify, triage };
}

/** The rows a reply implies: that they answered, holds, disputes, promises. */
function placeRecording(flow, known) {
  const rows = flow.node('What it implies', ...NODE.splitOut, at(1, 2, -0.5), {
    fieldToSplitOut: 'triage.logRows',
    options: {},
  });
  const log = addLogRow(flow, 'Hold and promise in the log', at(1, 3, -0.5), {
    from: '$json',
    values: { invoiceIds: "={{ ($json.invoiceIds ?? []).join(',') }}" },
  });
  flow.connect(known, rows, { output: 0 });
  flow.connect(rows, log);
}

/** "We have paid" is compared with the ledger; everything else goes to whoever looks after it. */
function placeTelling(flow, known) {
  const paid = flow.node(
    'Says it is paid?',
    ...NODE.if,
    at(1, 2, 0.7),
    conditions([["={{ $json.triage.labels.includes('says_paid') }}", 'isTrue']]),
  );
  const open = flow.node(
    'Still open in the ledger?',
    ...NODE.if,
    at(1, 3, 0.7),
    conditions([[`={{ ${OPEN}.length > 0 }}`, 'isTrue']]),
  );
  const note = plain('$json.triage.note');
  const disagrees = slackText(flow, 'Tell: not in the ledger yet', at(1, 4), lines(`${DESK} + ': says it is paid, and the ledger does not show it'`, note, `'Open in QuickBooks: ' + ${OPEN}.join('; ')`, LINK)); // prettier-ignore
  const agrees = slackText(flow, 'Tell: the ledger agrees', at(1, 4, 1), lines(`${DESK} + ': says it is paid, and QuickBooks agrees'`, note, LINK)); // prettier-ignore
  const owner = slackText(flow, 'Tell the owner', at(1, 4, 2), lines(`${DESK} + ($json.triage.needsHuman ? ': *please read it yourself*' : '')`, note, LINK)); // prettier-ignore
  flow.connect(known, paid, { output: 0 });
  flow.connect(paid, open, { output: 0 });
  flow.connect(open, disagrees, { output: 0 });
  flow.connect(open, agrees, { output: 1 });
  flow.connect(paid, owner, { output: 1 });
}

/** Builds the workflow. */
export function replyTriage() {
  const flow = canvas({ id: ID, name: 'Receivables: reply triage', errorWorkflow: ERROR_WORKFLOW });
  const { classify, triage } = placeReading(flow);
  const known = flow.node(
    'Known to the ledger?',
    ...NODE.if,
    at(1, 1),
    conditions([['={{ $json.triage.customerId }}', 'notEmpty']]),
  );
  flow.connect(triage, known, { output: 0 });
  placeRecording(flow, known);
  placeTelling(flow, known);
  const stranger = slackText(flow, 'Ask a person: who is this?', at(1, 2, 2), lines(`'*A mail nobody in the ledger wrote*: ' + ${plain(WHO)}`, plain('$json.triage.note'), `'Nothing was recorded or held.'`, LINK)); // prettier-ignore
  flow.connect(known, stranger, { output: 1 });
  const unread = slackText(flow, 'Ask a person: not readable', at(1, 1, 2), `={{ 'A mail could not be read by rules: ' + ${LINK} }}`); // prettier-ignore
  flow.connect(triage, unread, { output: 1 });
  const broken = flow.node('Ledger rows to fix', ...NODE.noOp, at(0, 9, 1));
  flow.connect(classify, broken, { output: 1 });
  placeNotes(flow);
  return flow.toJson();
}
