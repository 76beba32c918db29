// workflows/quickbooks-slack-gmail.json: QuickBooks is the ledger, Slack calls the reviewers, Gmail writes.
import { canvas } from './canvas.mjs';
import { placeAudit, placeTables } from './parts/auditTable.mjs';
import { readLog } from './parts/contactLog.mjs';
import { placeEnds } from './parts/ends.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { placeFreshLedger } from './parts/freshLedger.mjs';
import { placeGmailSending, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { placeClassifying, placeRecheck, placeReview, placeWording } from './parts/ourSteps.mjs';
import { placeInvoiceNow, placeOpenInvoices } from './parts/quickbooksLedger.mjs';
import { placeSending, placeStopped } from './parts/sendOneByOne.mjs';
import { COMPANY, placeSettings } from './parts/settings.mjs';
import { placeSlackInvitation } from './parts/slackSteps.mjs';
import { placeStarts } from './parts/starts.mjs';
import { placeNotes } from './quickbooksSlackGmailNotes.mjs';

const ID = 'receivables-quickbooks-slack-gmail';

/** Builds the workflow. */
export function quickbooksSlackGmail() {
  const flow = canvas({ id: ID, name: 'Receivables: QuickBooks, Slack and Gmail', errorWorkflow: ERROR_WORKFLOW });
  const starts = placeStarts(flow, at(0, 0));
  const settings = placeSettings(flow, at(0, 1), { ...COMPANY, slackChannel: 'receivables', daysOfMail: 120 });
  for (const start of starts) flow.connect(start, settings);
  const table = placeTables(flow, settings, [at(0, 2), at(0, 2, 1)]);
  const rows = placeOpenInvoices(flow, table, { from: 3 });
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
  const fresh = placeFreshLedger(flow, review, placeInvoiceNow);
  const freshLog = readLog(flow, at(2, 1, 2), 'Read the contact log again');
  flow.connect(review, freshLog);
  const recheck = placeRecheck(flow, at(2, 2), { source: 'quickbooks' });
  flow.connect(review, recheck);
  flow.connect(fresh, recheck, { input: 1 });
  flow.connect(freshLog, recheck, { input: 2 });
  placeStopped(flow, { recheck, position: at(2, 3, 1) });
  const sending = placeSending(flow, { recheck, row: 2, from: 3, columns: 3, placeSend: placeGmailSending });
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(1, 8), at(1, 9)]);
  placeEnds(flow, { classify, score, summarize, draft, invite, review, recheck, fresh, audit, ...sending });
  placeNotes(flow);
  return flow.toJson();
}
