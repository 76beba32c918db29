import type { IDataObject } from 'n8n-workflow';
import { readAuditRow, type AuditRow } from '../../core';

/** The last audit line an item carries: what happens to its message next follows it. */
export function lastAuditOf(json: IDataObject): AuditRow | undefined {
  const last = Array.isArray(json.audit) ? (json.audit as IDataObject[]).at(-1) : undefined;
  if (!last) return undefined;
  try {
    return readAuditRow(last);
  } catch {
    return undefined; // not a line of ours: the audit of this item begins here, and a check of it will say so
  }
}
