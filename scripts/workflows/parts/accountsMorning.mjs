// The morning of a cloud ledger: classify, read the mails, word, review, read the ledger again, recheck, send one by one.
import { canvas } from '../canvas.mjs';
import { placeNotes } from './accountsMorningNotes.mjs';
import { placeAudit, placeTables } from './auditTable.mjs';
import { readLog } from './contactLog.mjs';
import { placeEnds } from './ends.mjs';
import { ERROR_WORKFLOW } from './errorWorkflow.mjs';
import { placeLastWord } from './lastWord.mjs';
import { at } from './grid.mjs';
import { placeClassifying, placeReview, placeWording } from './ourSteps.mjs';
import { placeSending } from './sendOneByOne.mjs';
import { COMPANY, placeSettings } from './settings.mjs';
import { placeStarts } from './starts.mjs';

/**
 * Builds a workflow from what differs between ledgers and mailboxes: how the ledger is read (`placeLedger`, columns 3 to 7)
 * and one invoice of it again (`placeInvoiceNow`), how mails are found, reviewers are called and a message leaves.
 * `outcome` is "drafted" where it only becomes a draft. `words` are the notes' own words.
 */
export function accountsMorning({
  id,
  name,
  settings,
  source,
  placeLedger,
  placeInvoiceNow,
  placeMails,
  placeInvitation,
  placeSend,
  outcome,
  words,
}) {
  // prettier-ignore
  const flow = canvas({ id, name, errorWorkflow: ERROR_WORKFLOW });
  const starts = placeStarts(flow, at(0, 0));
  const set = placeSettings(flow, at(0, 1), { ...COMPANY, ...settings });
  for (const start of starts) flow.connect(start, set);
  const table = placeTables(flow, set, [at(0, 2), at(0, 2, 1)]);
  const rows = placeLedger(flow, table);
  const log = readLog(flow, at(0, 7, 1));
  flow.connect(table, log);
  const { classify, score } = placeClassifying(flow, [at(0, 8), at(0, 9)], { source });
  flow.connect(rows, classify);
  flow.connect(log, classify, { input: 1 });
  const mails = placeMails(flow, score, { row: 1, from: 0 });
  const { summarize, draft } = placeWording(flow, [at(1, 3), at(1, 4)]);
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  const { invite, review } = placeReview(flow, [at(1, 5), at(1, 7)], { id });
  flow.connect(draft, invite);
  placeInvitation(flow, invite, at(1, 6, -0.5));
  const { recheck, fresh } = placeLastWord(flow, review, { source, placeInvoiceNow });
  const sending = placeSending(flow, { recheck, row: 2, from: 3, columns: 3, placeSend, outcome });
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(1, 8), at(1, 9)]);
  placeEnds(flow, { classify, score, summarize, draft, invite, review, recheck, fresh, audit, ...sending });
  placeNotes(flow, words);
  return flow.toJson();
}
