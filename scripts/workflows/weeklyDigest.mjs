// workflows/weekly-digest.json: on Friday the week's figures, from QuickBooks, as a mail and in Slack.
import { canvas } from './canvas.mjs';
import { createLog, readLog } from './parts/contactLog.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { gmailToColleague, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, NODE } from './parts/nodeTypes.mjs';
import { ERROR_OUTPUT, placeClassifying } from './parts/ourSteps.mjs';
import { placeHistory } from './parts/quickbooksHistory.mjs';
import { placeOpenInvoices } from './parts/quickbooksLedger.mjs';
import { COMPANY, placeSettings, setting } from './parts/settings.mjs';
import { slackBlocks, slackText } from './parts/slackSteps.mjs';
import { placeStarts } from './parts/starts.mjs';
import { placeNotes } from './weeklyDigestNotes.mjs';

/** The digest leaves by mail and in Slack; when the mail is refused, Slack says so. */
function placeTelling(flow, digest) {
  const post = slackBlocks(flow, 'Post the digest', at(3, 7));
  const mail = gmailToColleague(flow, 'Mail the digest', at(3, 7, 1), {
    to: setting('digestTo'),
    subject: '={{ $json.subject }}',
    emailType: 'html',
    message: '={{ $json.html }}',
  });
  const told = flow.node('Told', ...NODE.noOp, at(3, 8));
  const unsent = slackText(flow, 'Tell that the mail was refused', at(3, 8, 1), 'The digest could not be mailed.');
  flow.connect(digest, post, { output: 0 });
  flow.connect(digest, mail, { output: 0 });
  flow.connect(mail, told, { output: 0 });
  flow.connect(mail, unsent, { output: 1 });
}

/** Builds the workflow. */
export function weeklyDigest() {
  const flow = canvas({
    id: 'receivables-weekly-digest',
    name: 'Receivables: weekly digest',
    errorWorkflow: ERROR_WORKFLOW,
  });
  const starts = placeStarts(flow, at(0, 0), { cron: '0 15 * * 5', name: 'Every Friday at 15' });
  const settings = placeSettings(flow, at(0, 1), {
    ...COMPANY,
    digestTo: 'management@northwind.example',
    slackChannel: 'receivables-leads',
    listLength: 10,
    daysAhead: 7,
    daysOfMail: 120,
    monthsOfHistory: 12,
  });
  for (const start of starts) flow.connect(start, settings);
  const table = createLog(flow, at(0, 2));
  flow.connect(settings, table);
  const rows = placeOpenInvoices(flow, table, { from: 3 });
  const log = readLog(flow, at(0, 7, 1));
  flow.connect(table, log);
  const history = placeHistory(flow, table, { row: 1, from: 3, onlyPaid: true });
  const whole = flow.node('The whole ledger', ...NODE.merge, at(0, 8, 1), { mode: 'append', numberInputs: 2 });
  flow.connect(rows, whole);
  flow.connect(history, whole, { input: 1 });
  const { classify, score } = placeClassifying(flow, [at(0, 9), at(0, 10)], { source: 'quickbooks' });
  flow.connect(whole, classify);
  flow.connect(log, classify, { input: 1 });
  const late = '={{ $json.aging.daysOverdue > 0 && Number($json.invoice.balance) > 0 }}';
  const mails = placeGmailThreads(flow, score, { row: 3, from: 2, few: { name: 'Overdue', test: late } });
  const summarize = flow.node(
    'History Summarizer',
    ...NODE.summarizer,
    at(3, 5),
    { ourAddresses: setting('senderEmail') },
    CONTINUE,
  );
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  const digest = flow.node(
    'Weekly Digest',
    ...NODE.summarizer,
    at(3, 6),
    {
      operation: 'weeklyDigest',
      company: setting('company'),
      listLength: setting('listLength'),
      daysAhead: setting('daysAhead'),
    },
    CONTINUE,
  );
  flow.connect(summarize, digest);
  placeTelling(flow, digest);
  const broken = flow.node('Rows to fix', ...NODE.noOp, at(3, 6, 1));
  const thinking = { classify, score, summarize };
  for (const [name, node] of Object.entries(thinking)) flow.connect(node, broken, { output: ERROR_OUTPUT[name] });
  flow.connect(digest, broken, { output: ERROR_OUTPUT.summarize });
  placeNotes(flow);
  return flow.toJson();
}
