import { ReceivablesError } from '../errors';
import { AUDIT_EVENTS, hashOfAuditRow, type AuditEvent, type AuditRow, type AuditVerdict } from './auditChain';

/** The columns of an audit table, in order; every row has them all. */
const COLUMNS = [
  'hash',
  'previousHash',
  'event',
  'at',
  'actor',
  'batchId',
  'customerId',
  'invoiceIds',
  'fingerprint',
  'fingerprintBefore',
  'reason',
] as const satisfies readonly (keyof AuditRow)[];

/** The audit line as flat text columns for a table: invoice ids as a JSON list, an empty string for what is not known. */
export function flatAuditRow(row: AuditRow): Record<(typeof COLUMNS)[number], string> {
  const text = (value: string | readonly string[] | undefined) =>
    value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return Object.fromEntries(COLUMNS.map((column) => [column, text(row[column])])) as ReturnType<typeof flatAuditRow>;
}

function invoiceIdsIn(value: unknown): string[] | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const list: unknown = typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value;
  if (Array.isArray(list)) return list.map(String);
  return String(value).split(',');
}

function broken(value: unknown, problem: string): never {
  throw new ReceivablesError({
    code: 'invalid_field',
    field: 'audit row',
    value,
    problem,
    hint: 'give rows with the columns hash, previousHash, event, at, actor and batchId',
  });
}

/** Reads an audit line from a table or from an item's `audit`. Throws `invalid_field` for a row that is none. */
export function readAuditRow(row: Readonly<Record<string, unknown>>): AuditRow {
  const text = (column: string) => (row[column] === undefined || row[column] === null ? '' : String(row[column]));
  const event = AUDIT_EVENTS.find((one) => one === row.event);
  if (!event) return broken(row.event, 'is no audit event');
  if (text('hash') === '') return broken(event, 'has no hash');
  const optional = (['customerId', 'fingerprint', 'fingerprintBefore', 'reason'] as const).filter(
    (column) => text(column) !== '',
  );
  let invoiceIds: string[] | undefined;
  try {
    invoiceIds = invoiceIdsIn(row.invoiceIds);
  } catch {
    return broken(row.invoiceIds, 'is no list of invoices');
  }
  return {
    event,
    at: text('at'),
    actor: text('actor'),
    batchId: text('batchId'),
    previousHash: text('previousHash'),
    hash: text('hash'),
    ...Object.fromEntries(optional.map((column) => [column, text(column)])),
    ...(invoiceIds && { invoiceIds }),
  };
}

/**
 * Lines in the order to store them: each behind the one it follows, otherwise as they come. A run that dies while it
 * stores them then leaves a shorter audit, not a broken one.
 */
export function inChainOrder<Line extends { row: AuditRow }>(lines: readonly Line[]): Line[] {
  const waiting = new Map([...lines].reverse().map((line) => [line.row.hash, line]));
  return lines.flatMap((line) => {
    const behind: Line[] = [];
    for (let next = waiting.get(line.row.hash); next; next = waiting.get(next.row.previousHash)) {
      waiting.delete(next.row.hash);
      behind.unshift(next);
    }
    return behind;
  });
}

/** The events of a review: they form one unbroken line, each following the one before. */
const REVIEW: ReadonlySet<AuditEvent> = new Set(AUDIT_EVENTS.slice(0, AUDIT_EVENTS.indexOf('expired') + 1));

/** What a row follows; a review's first row has a place of its own. */
const placeOf = ({ previousHash, batchId }: AuditRow): string => previousHash || `first of ${batchId}`;

interface Seen {
  hashes: ReadonlySet<string>;
  used: Set<string>;
  followed: Set<string>;
}

function faultOf(row: AuditRow, { hashes, used, followed }: Seen): string | undefined {
  if (row.hash !== hashOfAuditRow(row)) return 'was changed';
  if (used.has(row.hash)) return 'is there twice';
  const first = row.previousHash === '';
  if (first && row.event !== 'batch_opened') return 'follows nothing: the rows before it are missing';
  if (!first && !hashes.has(row.previousHash)) return 'follows a row that is missing';
  if (REVIEW.has(row.event) && followed.has(placeOf(row))) return 'follows a row that another one already follows';
  return undefined;
}

/**
 * Verifies stored audit lines, in whatever order a table returns them and of any number of reviews, and names the first
 * one that was changed, added, repeated, or whose predecessor was removed. Within a review the decisions form one line;
 * what happened to a message afterwards follows its decision. Removing the very last rows of a line leaves no trace:
 * keep the table where rows can only be added.
 */
export function verifyAuditRows(rows: readonly AuditRow[]): AuditVerdict {
  const seen: Seen = { hashes: new Set(rows.map(({ hash }) => hash)), used: new Set(), followed: new Set() };
  for (const [index, row] of rows.entries()) {
    const fault = faultOf(row, seen);
    if (fault) {
      return { kind: 'broken', index, message: `Audit row ${index + 1} (${row.event}, ${row.at}) ${fault}.` };
    }
    seen.used.add(row.hash);
    if (REVIEW.has(row.event)) seen.followed.add(placeOf(row));
  }
  return { kind: 'intact', rows: rows.length };
}
