// workflows/escalation-brief.json: what is 22 to 45 days late goes to its account owner, what is later to a person.
import { canvas, dataTable } from './canvas.mjs';
import { placeNotes } from './escalationBriefNotes.mjs';
import { conditions } from './parts/conditions.mjs';
import { CONTACT_LOG, createLog, NOW, readLog } from './parts/contactLog.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { gmailToColleague, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { NODE } from './parts/nodeTypes.mjs';
import { ERROR_OUTPUT, placeClassifying, placeWording } from './parts/ourSteps.mjs';
import { placeOpenInvoices } from './parts/quickbooksLedger.mjs';
import { COMPANY, placeSettings, setting } from './parts/settings.mjs';
import { slackText } from './parts/slackSteps.mjs';
import { placeStarts } from './parts/starts.mjs';

const TASKS = 'receivables_review_tasks';
const BRIEF = "$('Briefs for the owners').item.json";
const SHOWN = ".replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')";

/** What the drafter wrote, then what the conversation says; plain text, because the quotes are a customer's words. */
const BODY = [
  '={{ $json.draft.text }}',
  "{{ $json.history ? '\\n--\\nWhat was said: ' + $json.history.summary + '\\nNext: ' + $json.history.nextAction : '' }}",
  "{{ ($json.history?.evidence ?? []).map(({ claim, quote }) => '- ' + claim + ': \"' + quote + '\"').join('\\n') }}",
].join('\n');

/** The row that keeps the same brief from being written again tomorrow: our policy knows notes from reminders. */
const LOG_ROW = {
  logKey: `={{ 'brief ' + ${BRIEF}.draft.fingerprint }}`,
  event: 'sent',
  happenedOn: `={{ ${BRIEF}.draft.asOf }}`,
  happenedAt: NOW,
  customerId: `={{ ${BRIEF}.invoice.customer.id }}`,
  invoiceIds: `={{ ${BRIEF}.draft.invoices.map(({ id }) => id).join(',') }}`,
  channel: 'internal_note',
  recipient: `={{ ${BRIEF}.draft.to }}`,
  subject: `={{ ${BRIEF}.draft.subject }}`,
  stage: 'escalate',
  fingerprint: `={{ ${BRIEF}.draft.fingerprint }}`,
  actor: 'escalation-brief',
};

const TASK = {
  taskKey: '={{ $json.invoice.id }}',
  state: 'open',
  openedOn: '={{ $json.aging.asOf }}',
  customerId: '={{ $json.invoice.customer.id }}',
  customer: '={{ $json.invoice.customer.name }}',
  invoice: '={{ $json.invoice.number }}',
  balance: '={{ $json.invoice.balance }}',
  currency: '={{ $json.invoice.currency }}',
  daysOverdue: '={{ String($json.aging.daysOverdue) }}',
  whatWasSaid: "={{ $json.history?.summary ?? '' }}",
  nextAction: "={{ $json.history?.nextAction ?? '' }}",
};

/** 22 to 45 days: a mail to the owner, a row in the contact log, and the same words in Slack. */
function placeBriefs(flow, draft) {
  const briefs = flow.node(
    'Briefs for the owners',
    ...NODE.filter,
    at(2, 0),
    conditions([['={{ $json.draft.channel }}', 'equals', 'internal_note']]),
  );
  const mail = gmailToColleague(flow, 'Mail the brief', at(2, 1), {
    to: '={{ $json.draft.to }}',
    subject: '={{ $json.draft.subject }}',
    message: BODY,
  });
  const log = flow.node('Log the brief', ...NODE.table, at(2, 2), dataTable.insertValues(CONTACT_LOG, LOG_ROW));
  const also = flow.node('In Slack, too?', ...NODE.if, at(2, 3), conditions([[setting('briefsInSlack'), 'isTrue']]));
  const words = `=*{{ ${BRIEF}.draft.subject${SHOWN} }}*\n{{ ${BRIEF}.draft.text${SHOWN} }}`;
  const post = slackText(flow, 'Post the brief', at(2, 4), words);
  const unsent = slackText(
    flow,
    'Tell that a mail was refused',
    at(2, 2, 1),
    '=A brief could not be mailed to {{ $json.draft?.to ?? "its account owner" }}. It is written again tomorrow.',
  );
  flow.connect(draft, briefs, { output: 0 });
  flow.connect(briefs, mail);
  flow.connect(mail, log, { output: 0 });
  flow.connect(mail, unsent, { output: 1 });
  flow.connect(log, also);
  flow.connect(also, post, { output: 0 });
}

/** 46 days and more: a task for a person, once for each invoice, and one line in Slack. */
function placeTasks(flow, draft) {
  const waiting = flow.node(
    'A person must look',
    ...NODE.filter,
    at(2, 5, 1),
    conditions([["={{ ($json.contact?.reasons ?? []).some(({ code }) => code === 'human_review') }}", 'isTrue']]),
  );
  const fresh = flow.node(
    'No task yet',
    ...NODE.table,
    at(2, 6, 1),
    dataTable.ifMissing(TASKS, 'taskKey', TASK.taskKey),
  );
  const open = flow.node('Open a review task', ...NODE.table, at(2, 7, 1), dataTable.insertValues(TASKS, TASK));
  const list = flow.node('All new tasks', ...NODE.aggregate, at(2, 8, 1), {
    aggregate: 'aggregateAllItemData',
    destinationFieldName: 'tasks',
    options: {},
  });
  const told = slackText(
    flow,
    'Tell of new tasks',
    at(2, 9, 1),
    `={{ $json.tasks.length === 1 ? '1 invoice is' : $json.tasks.length + ' invoices are' }} 46 days late or more and wait for a person. Nothing was sent. See the Data Table ${TASKS}.`,
  );
  flow.connect(draft, waiting, { output: 1 });
  for (const [left, right] of [[waiting, fresh], [fresh, open], [open, list], [list, told]]) flow.connect(left, right); // prettier-ignore
}

/** Builds the workflow. */
export function escalationBrief() {
  const flow = canvas({
    id: 'receivables-escalation-brief',
    name: 'Receivables: escalation brief',
    errorWorkflow: ERROR_WORKFLOW,
  });
  const starts = placeStarts(flow, at(0, 0), { cron: '30 7 * * 1-5', name: 'Every weekday at 7:30' });
  const settings = placeSettings(flow, at(0, 1), {
    ...COMPANY,
    accountOwner: 'owners@northwind.example',
    slackChannel: 'account-owners',
    briefsInSlack: true,
    daysOfMail: 365,
  });
  for (const start of starts) flow.connect(start, settings);
  const table = createLog(flow, at(0, 2));
  const tasks = flow.node('Review tasks table', ...NODE.table, at(0, 3), dataTable.create(TASKS, Object.keys(TASK)), {
    executeOnce: true,
  });
  flow.connect(settings, table);
  flow.connect(table, tasks);
  const rows = placeOpenInvoices(flow, tasks, { from: 4 });
  const log = readLog(flow, at(0, 8, 1));
  flow.connect(tasks, log);
  const { classify, score } = placeClassifying(flow, [at(0, 9), at(0, 10)], { source: 'quickbooks' });
  flow.connect(rows, classify);
  flow.connect(log, classify, { input: 1 });
  const late = "={{ $json.aging.stage === 'escalate' || $json.aging.stage === 'human_review' }}";
  const mails = placeGmailThreads(flow, score, { row: 1, from: 0, few: { name: '22 days late or more', test: late } });
  const drafter = { ownerFallback: setting('accountOwner') };
  const { summarize, draft } = placeWording(flow, [at(1, 3), at(1, 4)], { drafter });
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  placeBriefs(flow, draft);
  placeTasks(flow, draft);
  const broken = flow.node('Rows to fix', ...NODE.noOp, at(1, 5, 1));
  const thinking = { classify, score, summarize, draft };
  for (const [name, node] of Object.entries(thinking)) flow.connect(node, broken, { output: ERROR_OUTPUT[name] });
  placeNotes(flow, { tasks: TASKS });
  return flow.toJson();
}
