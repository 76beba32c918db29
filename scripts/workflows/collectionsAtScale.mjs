// workflows/collections-at-scale.json: one execution hands out customers in shards, every shard is an execution of its own
// on whichever worker is free, and Postgres sees to it that no message leaves twice.
import { canvas } from './canvas.mjs';
import { placeNotes } from './collectionsAtScaleNotes.mjs';
import { placeAudit } from './parts/auditTable.mjs';
import { conditions } from './parts/conditions.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { placeFreshLedger } from './parts/freshLedger.mjs';
import { placeGmailSending, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, NODE, RETRY } from './parts/nodeTypes.mjs';
import { ERROR_OUTPUT, placeRecheck, placeReview, placeWording } from './parts/ourSteps.mjs';
import {
  addPostgresRow,
  createTables,
  leaseCustomers,
  markWaiting,
  readPostgresLog,
  storePostgresLine,
} from './parts/postgresLog.mjs';
import { placeInvoicesWhere } from './parts/quickbooksInvoicesWhere.mjs';
import { placeInvoiceNow } from './parts/quickbooksLedger.mjs';
import { COMPANY, placeSettings, setting, settingIn } from './parts/settings.mjs';
import { placeSlackInvitation } from './parts/slackSteps.mjs';
import { placeStarts } from './parts/starts.mjs';

const ID = 'receivables-collections-at-scale';
const SHARD = "$('A shard arrives')";
const PATH = `${ID}-shard`;

/** By the clock or by hand a run hands out work; by its own address it does a part of it. */
function placeBeginning(flow) {
  const starts = placeStarts(flow, at(0, 0), { cron: '*/30 8-10 * * 1-5', name: 'Half-hourly, weekdays 8 to 11' });
  const shard = flow.node(
    'A shard arrives',
    ...NODE.webhook,
    at(0, 1, 1),
    { httpMethod: 'POST', path: PATH, authentication: 'headerAuth', responseMode: 'onReceived', options: {} },
    { webhookId: PATH },
  );
  const settings = placeSettings(flow, at(0, 2), {
    ...COMPANY,
    slackChannel: 'receivables',
    daysOfMail: 120,
    customersPerShard: 25,
  });
  for (const start of [...starts, shard]) flow.connect(start, settings);
  const isShard = flow.node('A shard?', ...NODE.if, at(0, 3), conditions([[`={{ ${SHARD}.isExecuted }}`, 'isTrue']]));
  flow.connect(settings, isShard);
  return isShard;
}

/** Who is worth a message today, taken for this run, in shards, each handed to the queue over its own address. */
function placeDispatch(flow, isShard) {
  const tables = createTables(flow, at(0, 4));
  flow.connect(isShard, tables, { output: 1 });
  const invoices = placeInvoicesWhere(flow, tables, { row: 0, from: 5, queries: ["Balance > '0'"], pages: 5 });
  const log = readPostgresLog(flow, at(0, 7, 1));
  flow.connect(tables, log);
  const ledger = { source: 'quickbooks', timeZone: '', asOf: '', homeCurrency: setting('homeCurrency') };
  const classify = flow.node('Aging Classifier', ...NODE.classifier, at(0, 10), { ...ledger, options: {} }, CONTINUE);
  flow.connect(invoices, classify);
  flow.connect(log, classify, { input: 1 });
  const few = flow.node(
    'Due for a message',
    ...NODE.filter,
    at(0, 11),
    conditions([["={{ $json.contact.decision === 'send' || $json.contact.decision === 'escalate' }}", 'isTrue']]),
  );
  const lease = leaseCustomers(flow, at(0, 12));
  const taken = '$input.all().map((item) => item.json.customerId).filter(Boolean)';
  const size = `Math.max(1, ${settingIn('customersPerShard')})`;
  const shards = flow.node(
    'In shards',
    ...NODE.set,
    at(0, 13),
    {
      mode: 'raw',
      jsonOutput: `={{ JSON.stringify({ shards: Array.from({ length: Math.ceil(${taken}.length / ${size}) }, (_, at) => ({ customers: ${taken}.slice(at * ${size}, (at + 1) * ${size}) })) }) }}`,
      options: {},
    },
    { executeOnce: true },
  );
  const each = flow.node('Each shard', ...NODE.splitOut, at(0, 14), { fieldToSplitOut: 'shards', options: {} });
  const hand = flow.node(
    'Hand it to a worker',
    ...NODE.http,
    at(0, 15),
    {
      method: 'POST',
      url: `={{ $execution.resumeUrl.split('/webhook-waiting')[0] }}/webhook/${PATH}`,
      authentication: 'genericCredentialType',
      genericAuthType: 'httpHeaderAuth',
      sendBody: true,
      specifyBody: 'json',
      jsonBody:
        "={{ JSON.stringify({ items: $('Due for a message').all().map((item) => item.json).filter((one) => $json.customers.includes(one.invoice.customer.id)) }) }}",
      options: {},
    },
    RETRY,
  );
  for (const [one, next] of [[few, lease], [lease, shards], [shards, each], [each, hand]]) flow.connect(one, next); // prettier-ignore
  flow.connect(classify, few, { output: 0 });
  return classify;
}

/** One shard: words for its customers, and one review page for them. */
function placeShard(flow, isShard) {
  const items = flow.node('Its customers', ...NODE.set, at(1, 0), {
    mode: 'raw',
    jsonOutput: `={{ JSON.stringify({ items: ${SHARD}.first().json.body.items }) }}`,
    options: {},
  });
  const each = flow.node('Each invoice', ...NODE.splitOut, at(1, 1), { fieldToSplitOut: 'items', options: {} });
  const score = flow.node('Risk Scorer', ...NODE.scorer, at(1, 2), {}, CONTINUE);
  flow.connect(isShard, items, { output: 0 });
  flow.connect(items, each);
  flow.connect(each, score);
  const mails = placeGmailThreads(flow, score, { row: 1, from: 3 });
  const { summarize, draft } = placeWording(flow, [at(1, 6), at(1, 7)]);
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  const { invite, review } = placeReview(flow, [at(1, 8), at(1, 11)], { id: ID });
  flow.connect(draft, invite);
  const told = placeSlackInvitation(flow, invite, at(1, 9, -0.5));
  flow.connect(told, markWaiting(flow, at(1, 10, -0.5), draft));
  return { score, summarize, draft, invite, review };
}

/** One message at a time: claimed under a unique key, sent, recorded. What another worker claimed is left to it. */
function placeClaimedSending(flow, recheck) {
  const row = "$('Recheck Before Send').item.json.recheck.logRow";
  const loop = flow.node('One message at a time', ...NODE.loop, at(2, 3), { options: {} });
  const done = flow.node('All messages sent', ...NODE.noOp, at(2, 4, 1));
  const claim = addPostgresRow(flow, 'Claim it', at(2, 4), { from: row, event: 'claimed' });
  const ours = flow.node('Claimed by us?', ...NODE.if, at(2, 5), conditions([['={{ $json.logKey }}', 'exists']]));
  const { first, sent, failing } = placeGmailSending(flow, 6);
  const recordSent = flow.node('Record Sent', ...NODE.gate, at(2, 9), { action: 'recordSent' }, CONTINUE);
  const recordFailed = flow.node('Record Failed', ...NODE.gate, at(2, 9, 1), { action: 'recordSent', outcome: 'failed' }, CONTINUE); // prettier-ignore
  const logSent = addPostgresRow(flow, 'Log as sent', at(2, 10), { from: '$json', more: RETRY });
  const logFailed = addPostgresRow(flow, 'Log as failed', at(2, 10, 1), { from: '$json', more: RETRY });
  flow.connect(recheck, loop, { output: 0 });
  flow.connect(loop, done, { output: 0 });
  flow.connect(loop, claim, { output: 1 });
  flow.connect(claim, ours);
  flow.connect(ours, first, { output: 0 });
  flow.connect(ours, loop, { output: 1 });
  flow.connect(sent, recordSent, { output: 0 });
  for (const node of failing) flow.connect(node, recordFailed, { output: 1 });
  flow.connect(recordSent, logSent, { output: 0 });
  flow.connect(recordFailed, logFailed, { output: 0 });
  flow.connect(logSent, loop);
  flow.connect(logFailed, loop);
  const stopped = addPostgresRow(flow, 'Log why it stopped', at(2, 3, 1), { from: '$json.recheck.logRow' });
  flow.connect(recheck, stopped, { output: 1 });
  return { recordSent, recordFailed };
}

function placeEnds(flow, nodes) {
  const notChased = flow.node('Not chased, with reasons', ...NODE.noOp, at(1, 8, 1));
  const broken = flow.node('Rows to fix', ...NODE.noOp, at(1, 12, 1));
  flow.connect(nodes.draft, notChased, { output: 1 });
  for (const [name, output] of Object.entries(ERROR_OUTPUT)) flow.connect(nodes[name], broken, { output });
  for (const [name, output] of [['fresh', 1], ['audit', 1], ['recordSent', 2], ['recordFailed', 2]]) flow.connect(nodes[name], broken, { output }); // prettier-ignore
}

/** Builds the workflow. */
export function collectionsAtScale() {
  const flow = canvas({ id: ID, name: 'Receivables: collections at scale', errorWorkflow: ERROR_WORKFLOW });
  const isShard = placeBeginning(flow);
  const classify = placeDispatch(flow, isShard);
  const { score, summarize, draft, invite, review } = placeShard(flow, isShard);
  const fresh = placeFreshLedger(flow, review, placeInvoiceNow);
  const log = readPostgresLog(flow, at(2, 1, 2), 'Read the contact log again');
  flow.connect(review, log);
  const recheck = placeRecheck(flow, at(2, 2), { source: 'quickbooks' });
  flow.connect(review, recheck);
  flow.connect(fresh, recheck, { input: 1 });
  flow.connect(log, recheck, { input: 2 });
  const sending = placeClaimedSending(flow, recheck);
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(1, 12), at(1, 13)], storePostgresLine);
  placeEnds(flow, { classify, score, summarize, draft, invite, review, recheck, fresh, audit, ...sending });
  placeNotes(flow);
  return flow.toJson();
}
