// workflows/any-ledger-http.json: fifteen accounting systems over HTTP, chosen by one word; any mail server sends.
import { placeNotes } from './anyLedgerHttpNotes.mjs';
import { placeReading } from './anyLedgerReading.mjs';
import { canvas } from './canvas.mjs';
import { placeAudit } from './parts/auditTable.mjs';
import { readLog } from './parts/contactLog.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { at } from './parts/grid.mjs';
import { NODE } from './parts/nodeTypes.mjs';
import { ERROR_OUTPUT, placeClassifying, placeDrafter, placeRecheck, placeReview } from './parts/ourSteps.mjs';
import { placeSending, placeStopped } from './parts/sendOneByOne.mjs';
import { COMPANY, placeSettings } from './parts/settings.mjs';
import { placeMailInvitation, placeSmtpSending } from './parts/smtpSteps.mjs';
import { placeStarts } from './parts/starts.mjs';

const ID = 'receivables-any-ledger-http';

function placeEnds(flow, nodes) {
  const notChased = flow.node('Not chased, with reasons', ...NODE.noOp, at(1, 10, 1));
  const broken = flow.node('Rows to fix', ...NODE.noOp, at(1, 11, 1));
  flow.connect(nodes.draft, notChased, { output: 1 });
  for (const [name, output] of Object.entries({ ...ERROR_OUTPUT, read: 1, recordSent: 2, recordFailed: 2, audit: 1 })) {
    if (nodes[name]) flow.connect(nodes[name], broken, { output });
  }
}

/** Builds the workflow. */
export function anyLedgerHttp() {
  const flow = canvas({ id: ID, name: 'Receivables: any ledger over HTTP', errorWorkflow: ERROR_WORKFLOW });
  const starts = placeStarts(flow, at(0, 0));
  const settings = placeSettings(flow, at(0, 1), {
    system: 'freshbooks',
    account: '',
    ledgerUrl: '',
    ...COMPANY,
    reviewersEmail: 'accounts@northwind.example',
  });
  for (const start of starts) flow.connect(start, settings);
  const { table, choose, read, decided } = placeReading(flow, settings);
  const log = readLog(flow, at(0, 11, 1));
  flow.connect(table, log);
  const { classify, score } = placeClassifying(flow, [at(0, 12), at(0, 13)], { source: 'canonical' });
  flow.connect(decided, classify, { output: 1 });
  flow.connect(log, classify, { input: 1 });
  const draft = placeDrafter(flow, at(0, 14));
  flow.connect(score, draft);
  const { invite, review } = placeReview(flow, [at(1, 12), at(1, 14)], { id: ID });
  flow.connect(draft, invite);
  placeMailInvitation(flow, invite, at(1, 13, -0.5));
  // Back to the ledger: the same reading once more, now for the recheck.
  flow.connect(review, choose);
  const freshLog = readLog(flow, at(2, 9, 1), 'Read the contact log again');
  flow.connect(review, freshLog);
  const recheck = placeRecheck(flow, at(2, 10), { source: 'canonical' });
  flow.connect(review, recheck);
  flow.connect(decided, recheck, { output: 0, input: 1 });
  flow.connect(freshLog, recheck, { input: 2 });
  placeStopped(flow, { recheck, position: at(2, 11, 1) });
  const sending = placeSending(flow, { recheck, row: 2, from: 11, columns: 1, placeSend: placeSmtpSending(2) });
  // above the ledger's reading, which the review goes back to: a decision is kept even when that fails
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(0, 17, -0.2), at(0, 18, -0.2)]);
  placeEnds(flow, { read, classify, score, draft, invite, review, recheck, audit, ...sending });
  placeNotes(flow);
  return flow.toJson();
}
