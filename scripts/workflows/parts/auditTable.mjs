// The audit as a Data Table: every decision, release and outcome is one line that carries the hash of the line before it.
import { dataTable } from '../canvas.mjs';
import { createLog } from './contactLog.mjs';
import { CONTINUE, NODE } from './nodeTypes.mjs';

export const AUDIT = 'receivables_audit';
export const AUDIT_COLUMNS = [
  'hash', 'previousHash', 'event', 'at', 'actor', 'batchId', 'customerId', 'invoiceIds', 'fingerprint',
  'fingerprintBefore', 'reason',
]; // prettier-ignore

/** Creates the table when it is not there yet; runs once whatever comes in. */
export const createAudit = (flow, position) =>
  flow.node('Audit table', ...NODE.table, position, dataTable.create(AUDIT, AUDIT_COLUMNS), { executeOnce: true });

/** Creates the contact log and the audit, one behind the other; gives the node to go on from. */
export function placeTables(flow, before, [log, audit]) {
  const contactLog = createLog(flow, log);
  const table = createAudit(flow, audit);
  flow.connect(before, contactLog);
  flow.connect(contactLog, table);
  return table;
}

/** Keeps a line; one that is there already, in a run that was tried again, stays as it is. */
export function storeLine(flow, position) {
  const values = Object.fromEntries(AUDIT_COLUMNS.map((column) => [column, `={{ $json.${column} ?? '' }}`]));
  return flow.node('Store the audit', ...NODE.table, position, dataTable.upsert(AUDIT, 'hash', values));
}

/**
 * Places the audit of a review: what the gate decided, what the recheck released or stopped, what became of it. It must
 * stand above the nodes behind the review and the recheck: n8n runs the upper branch first, so that a decision is kept
 * before anything follows from it. Gives the node that lists the lines.
 */
export function placeAudit(flow, { review, recheck, recordSent, recordFailed }, [list, store], placeStore = storeLine) {
  const lines = flow.node('List Audit Rows', ...NODE.gate, list, { action: 'listAudit' }, CONTINUE);
  const stored = placeStore(flow, store);
  flow.connect(review, lines);
  for (const output of [0, 1]) flow.connect(recheck, lines, { output });
  flow.connect(lines, stored);
  for (const node of [recordSent, recordFailed]) flow.connect(node, stored, { output: 1 });
  return lines;
}
