// workflows/google-sheets-review-queue.json: a sheet is the ledger and shows what becomes of each invoice; Gmail writes.
import { canvas } from './canvas.mjs';
import { placeAudit, placeTables } from './parts/auditTable.mjs';
import { readLog } from './parts/contactLog.mjs';
import { placeEnds } from './parts/ends.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { placeGmailInvitation, placeGmailSending, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE } from './parts/nodeTypes.mjs';
import { placeClassifying, placeRecheck, placeReview, placeWording } from './parts/ourSteps.mjs';
import { placeSending, placeStopped } from './parts/sendOneByOne.mjs';
import { COMPANY, placeSettings, setting } from './parts/settings.mjs';
import { eachRow, KEY, readSheet, REMINDED, sheetRows, STATE, WHY, writeSheet } from './parts/sheetSteps.mjs';
import { placeStarts } from './parts/starts.mjs';
import { placeNotes } from './googleSheetsReviewQueueNotes.mjs';

const ID = 'receivables-google-sheets-review-queue';

const SETTINGS = {
  ...COMPANY,
  reviewerEmail: 'accounts@northwind.example',
  sheetLink: 'https://docs.google.com/spreadsheets/d/your-spreadsheet-id/edit',
  sheetName: 'Invoices',
  dateOrder: 'dmy',
  daysOfMail: 120,
};

/** How the sheet is to be read, at the start and before sending: headings that are not the usual ones, and its dates. */
const SHEET = {
  columns: { number: KEY, balance: 'Still open', promiseDate: 'Promised', lastReminderOn: REMINDED },
  options: { dateOrder: setting('dateOrder') },
};

/**
 * Rows that cannot be read say so in the sheet, by their number: their invoice may be what is missing. They stand above
 * the rest, because n8n runs the upper branch first, and the other one waits for a person. n8n leaves nothing of a
 * failed item but its message and the link to the row; a broken row of the contact log has no such link and fails here.
 */
function placeBroken(flow, classify) {
  const rows = sheetRows(flow, 'What is wrong', at(0, 5), `[{ row_number: $('Read the sheet').item.json.row_number, '${STATE}': 'Please correct', '${WHY}': String($json.error ?? '') }]`, CONTINUE); // prettier-ignore
  const each = eachRow(flow, 'Each row to correct', at(0, 6));
  const write = writeSheet(flow, 'Mark it in the sheet', at(0, 7), 'row_number');
  flow.connect(classify, rows, { output: 1 });
  flow.connect(rows, each);
  flow.connect(each, write);
  return rows;
}

const HELD = `({ none: 'Nothing to do', hold: 'On hold', escalate: 'For the account owner', send: 'No message' })[$json.contact?.decision] ?? 'No message'`;
const REASONS = `($json.contact?.reasons ?? []).map(({ message }) => message).join(' ')`;

/** What waits and what is on hold, written into the sheet before the run waits for a person. */
function placeQueue(flow, draft) {
  const waiting = sheetRows(flow, 'Waits for review', at(1, 5), `$json.draft.invoices.map(({ number }) => ({ '${KEY}': number, '${STATE}': 'Waits for review', '${WHY}': '' }))`); // prettier-ignore
  const silent = sheetRows(flow, 'Not chased, and why', at(1, 5, 1), `$json.invoice ? [{ '${KEY}': $json.invoice.number, '${STATE}': ${HELD}, '${WHY}': ${REASONS} }] : []`); // prettier-ignore
  const each = eachRow(flow, 'Each queued row', at(1, 6));
  const write = writeSheet(flow, 'Show the queue', at(1, 7));
  flow.connect(draft, waiting, { output: 0 });
  flow.connect(draft, silent, { output: 1 });
  flow.connect(waiting, each);
  flow.connect(silent, each);
  flow.connect(each, write);
}

const OUTCOME = `({ sent: $json.channel === 'internal_note' ? 'Account owner asked' : 'Sent', send_failed: 'Could not be sent', snooze: 'Snoozed' })[$json.event] ?? 'Stopped'`;
const REMINDED_ON = `$json.event === 'sent' && $json.channel !== 'internal_note' ? { '${REMINDED}': $json.happenedOn } : {}`;

/** What became of each message, from its row in the contact log. */
function placeOutcome(flow, logged) {
  const rows = sheetRows(flow, 'What became of it', at(2, 5, 1), `$json.invoiceIds.split(',').map((number) => ({ '${KEY}': number, '${STATE}': ${OUTCOME}, '${WHY}': $json.event === 'sent' ? '' : $json.reason, ...(${REMINDED_ON}) }))`); // prettier-ignore
  const each = eachRow(flow, 'Each decided row', at(2, 6, 1));
  const write = writeSheet(flow, 'Write the outcome', at(2, 7, 1));
  for (const node of logged) flow.connect(node, rows);
  flow.connect(rows, each);
  flow.connect(each, write);
}

/** Builds the workflow. */
export function googleSheetsReviewQueue() {
  const flow = canvas({ id: ID, name: 'Receivables: Google Sheets review queue', errorWorkflow: ERROR_WORKFLOW });
  const starts = placeStarts(flow, at(0, 0));
  const settings = placeSettings(flow, at(0, 1), SETTINGS);
  for (const start of starts) flow.connect(start, settings);
  const table = placeTables(flow, settings, [at(0, 2), at(0, 2, 1)]);
  const sheet = readSheet(flow, 'Read the sheet', at(0, 3));
  const log = readLog(flow, at(0, 3, 1));
  const { classify, score } = placeClassifying(flow, [at(0, 4), at(0, 5, 1)], { source: 'columns', more: SHEET });
  for (const [from, to] of [[table, sheet], [table, log], [sheet, classify]]) flow.connect(from, to); // prettier-ignore
  flow.connect(log, classify, { input: 1 });
  const correct = placeBroken(flow, classify);
  const mails = placeGmailThreads(flow, score, { row: 1, from: 0 });
  const { summarize, draft } = placeWording(flow, [at(1, 3), at(1, 4)]);
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  placeQueue(flow, draft);
  const { invite, review } = placeReview(flow, [at(1, 8, 1), at(1, 10, 1)], { id: ID });
  flow.connect(draft, invite);
  placeGmailInvitation(flow, invite, at(1, 9));
  const fresh = readSheet(flow, 'Read the sheet again', at(2, 1, 1));
  const freshLog = readLog(flow, at(2, 1, 2), 'Read the contact log again');
  const recheck = placeRecheck(flow, at(2, 2), { source: 'columns', more: SHEET });
  for (const [input, node] of [review, fresh, freshLog].entries()) flow.connect(node, recheck, { input });
  for (const node of [fresh, freshLog]) flow.connect(review, node);
  const stopped = placeStopped(flow, { recheck, position: at(2, 3, 2) });
  const sending = placeSending(flow, { recheck, row: 2, from: 3, columns: 3, placeSend: placeGmailSending });
  placeOutcome(flow, [sending.done, stopped]);
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(1, 11), at(1, 12)]);
  placeEnds(
    flow,
    { correct, score, summarize, draft, invite, review, recheck, audit, ...sending },
    { broken: at(1, 11, 1) },
  );
  placeNotes(flow);
  return flow.toJson();
}
