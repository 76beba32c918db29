import { hashOf } from './fingerprint';

/** Everything an audit line can tell, in the order of a message's life. */
export const AUDIT_EVENTS = [
  'batch_opened',
  'viewed',
  'approved',
  'edited',
  'auto_approved',
  'rejected',
  'snoozed',
  'expired',
  'released',
  'stopped',
  'sent',
  'drafted',
  'send_failed',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** What happened, who did it, and to which message. */
export interface AuditFacts {
  event: AuditEvent;
  /** ISO 8601 instant. */
  at: string;
  /** A person, a rule, or "nobody". */
  actor: string;
  batchId: string;
  customerId?: string;
  invoiceIds?: readonly string[];
  /** Of the draft after the event; `fingerprintBefore` when a person changed it. */
  fingerprint?: string;
  fingerprintBefore?: string;
  reason?: string;
}

/** One line of the audit. Each carries the hash of the line before it, so that none can be changed or removed unseen. */
export interface AuditRow extends AuditFacts {
  /** Empty in the first row of a chain. */
  previousHash: string;
  hash: string;
}

/** What the hash of an audit line must be, from everything else in it. */
export function hashOfAuditRow(row: AuditFacts & { previousHash: string }): string {
  const { previousHash, event, at, actor, batchId, customerId, invoiceIds, fingerprint, fingerprintBefore, reason } =
    row;
  const optional = [customerId, invoiceIds, fingerprint, fingerprintBefore, reason].map((value) => value ?? null);
  return `a1:${hashOf(['a1', previousHash, event, at, actor, batchId, ...optional])}`;
}

/** The next line of an audit chain; `previousHash` is the last line's hash, empty for the first. */
export function auditRow({ previousHash, ...facts }: AuditFacts & { previousHash: string }): AuditRow {
  return { ...facts, previousHash, hash: hashOfAuditRow({ ...facts, previousHash }) };
}

/** A chain of audit lines in order. */
export function auditChain(facts: readonly AuditFacts[], previousHash = ''): AuditRow[] {
  const rows: AuditRow[] = [];
  for (const fact of facts) rows.push(auditRow({ ...fact, previousHash: rows.at(-1)?.hash ?? previousHash }));
  return rows;
}

export type AuditVerdict = { kind: 'intact'; rows: number } | { kind: 'broken'; index: number; message: string };

/** Checks a chain in order and names the first line that was changed, removed, added or moved. */
export function verifyAuditChain(rows: readonly AuditRow[], startingFrom = ''): AuditVerdict {
  let previousHash = startingFrom;
  for (const [index, row] of rows.entries()) {
    const line = `Audit row ${index + 1} (${row.event}, ${row.at})`;
    if (row.previousHash !== previousHash) {
      return { kind: 'broken', index, message: `${line} does not follow the row before it.` };
    }
    if (row.hash !== hashOfAuditRow(row)) return { kind: 'broken', index, message: `${line} was changed.` };
    previousHash = row.hash;
  }
  return { kind: 'intact', rows: rows.length };
}
