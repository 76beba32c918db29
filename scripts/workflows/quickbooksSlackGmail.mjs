// workflows/quickbooks-slack-gmail.json: QuickBooks is the ledger, Slack calls the reviewers, Gmail writes.
import { canvas } from './canvas.mjs';
import { conditions } from './parts/conditions.mjs';
import { createLog, readLog } from './parts/contactLog.mjs';
import { placeEnds } from './parts/ends.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { placeGmailSending, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, NODE, RETRY } from './parts/nodeTypes.mjs';
import { placeClassifying, placeRecheck, placeReview, placeWording } from './parts/ourSteps.mjs';
import { placeSending, placeStopped } from './parts/sendOneByOne.mjs';
import { COMPANY, placeSettings } from './parts/settings.mjs';
import { placeSlackInvitation } from './parts/slackSteps.mjs';
import { placeStarts } from './parts/starts.mjs';
import { placeNotes } from './quickbooksSlackGmailNotes.mjs';

const ID = 'receivables-quickbooks-slack-gmail';
const PAGE = 1000;
const PAGES = 5;

/**
 * The open invoices, a page for each item. QuickBooks' node loses every row when "Return All" meets a filter, and knows
 * no page: a limit of one page and the place to start in the query give both.
 */
function placeLedger(flow, settings) {
  const pages = flow.node('Pages of 1,000', ...NODE.set, at(0, 3), {
    mode: 'raw',
    jsonOutput: JSON.stringify({ starts: Array.from({ length: PAGES }, (_, page) => page * PAGE + 1) }),
    options: {},
  });
  const split = flow.node('One page each', ...NODE.splitOut, at(0, 4), { fieldToSplitOut: 'starts', options: {} });
  const read = flow.node(
    'Open invoices',
    ...NODE.quickbooks,
    at(0, 5),
    {
      resource: 'invoice',
      operation: 'getAll',
      returnAll: false,
      limit: PAGE,
      filters: { query: "=WHERE Balance > '0' ORDERBY Id STARTPOSITION {{ $json.starts }}" },
    },
    RETRY,
  );
  // An empty page comes as an item without content.
  const rows = flow.node('Only invoices', ...NODE.filter, at(0, 6, 1), conditions([['={{ $json.Id }}', 'exists']]));
  placeLimit(flow, read);
  for (const [from, to] of [[settings, pages], [pages, split], [split, read], [read, rows]]) flow.connect(from, to); // prettier-ignore
  return rows;
}

/** A ledger that is larger than the pages stops the run: an invoice left out would be one that nobody hears of. */
function placeLimit(flow, read) {
  const isFull = `={{ $('Open invoices').all().length >= ${PAGE * PAGES} }}`;
  const full = flow.node('More than these?', ...NODE.if, at(0, 6), conditions([[isFull, 'isTrue']]), {
    executeOnce: true,
  });
  const stop = flow.node('Stop: add pages', ...NODE.stop, at(0, 7), {
    errorMessage: `QuickBooks has ${PAGE * PAGES} open invoices or more: add starts to "Pages of 1,000" and raise the number in "More than these?"`,
  });
  flow.connect(read, full);
  flow.connect(full, stop, { output: 0 });
}

/** Each invoice of the decided drafts as QuickBooks has it now, paid ones included. */
function placeFreshLedger(flow, review) {
  const each = flow.node('Each invoice once more', ...NODE.splitOut, at(2, 0, 1), {
    fieldToSplitOut: 'draft.invoices',
    options: {},
  });
  const fresh = flow.node(
    'Invoice as it is now',
    ...NODE.quickbooks,
    at(2, 1, 1),
    { resource: 'invoice', operation: 'get', invoiceId: '={{ $json.id }}', download: false },
    { ...RETRY, ...CONTINUE, alwaysOutputData: true },
  );
  flow.connect(review, each);
  flow.connect(each, fresh);
  return fresh;
}

/** Builds the workflow. */
export function quickbooksSlackGmail() {
  const flow = canvas({ id: ID, name: 'Receivables: QuickBooks, Slack and Gmail', errorWorkflow: ERROR_WORKFLOW });
  const starts = placeStarts(flow, at(0, 0));
  const settings = placeSettings(flow, at(0, 1), { ...COMPANY, slackChannel: 'receivables', daysOfMail: 120 });
  for (const start of starts) flow.connect(start, settings);
  const table = createLog(flow, at(0, 2));
  flow.connect(settings, table);
  const rows = placeLedger(flow, table);
  const log = readLog(flow, at(0, 7, 1));
  flow.connect(table, log);
  const { classify, score } = placeClassifying(flow, [at(0, 8), at(0, 9)], { source: 'quickbooks' });
  flow.connect(rows, classify);
  flow.connect(log, classify, { input: 1 });
  const mails = placeGmailThreads(flow, score, { row: 1, from: 0 });
  const { summarize, draft } = placeWording(flow, [at(1, 3), at(1, 4)]);
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  const { invite, review } = placeReview(flow, [at(1, 5), at(1, 7)], { id: ID });
  flow.connect(draft, invite);
  placeSlackInvitation(flow, invite, at(1, 6, -0.5));
  const fresh = placeFreshLedger(flow, review);
  const freshLog = readLog(flow, at(2, 1, 2), 'Read the contact log again');
  flow.connect(review, freshLog);
  const recheck = placeRecheck(flow, at(2, 2), { source: 'quickbooks' });
  flow.connect(review, recheck);
  flow.connect(fresh, recheck, { input: 1 });
  flow.connect(freshLog, recheck, { input: 2 });
  placeStopped(flow, { recheck, position: at(2, 3, 1) });
  const sending = placeSending(flow, { recheck, row: 2, from: 3, columns: 3, placeSend: placeGmailSending });
  placeEnds(flow, { classify, score, summarize, draft, invite, review, recheck, fresh, ...sending });
  placeNotes(flow);
  return flow.toJson();
}
