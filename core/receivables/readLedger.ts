import { ReceivablesError } from '../errors';
import { chooseReader } from './sources/chooseReader';
import { type LedgerDocument } from './sources/documentReaders';
import { isRecord, type LedgerRecord } from './sources/ledgerRecord';
import { type LedgerSettings } from './sources/ledgerSettings';
import { type SourceName } from './sources/readers';
import { readRow } from './sources/readRow';

/** One record of a ledger: an invoice or credit note, a payment, or what is wrong with it. */
export type LedgerResult = LedgerDocument | { kind: 'error'; error: ReceivablesError };

interface LedgerRow {
  /** What one n8n item holds: a record, or a list envelope. */
  row: unknown;
  source: SourceName | 'auto';
  settings: LedgerSettings;
}

/** n8n's HTTP Request (with headers and status) and Webhook nodes put what came under `body`. */
function bodyOf(row: unknown): readonly unknown[] | undefined {
  if (!isRecord(row) || typeof row.body !== 'object' || !('headers' in row || 'statusCode' in row)) return undefined;
  return Array.isArray(row.body) ? row.body : [row.body];
}

/** n8n's Aggregate node puts rows of whatever kind into one list `data`. */
const isAggregate = (row: unknown): row is { data: readonly LedgerRecord[] } =>
  isRecord(row) && Array.isArray(row.data) && row.data.length > 0 && row.data.every(isRecord);

/** True when no system writes such a row. */
const isUnknown = ([first]: readonly unknown[]): boolean =>
  first instanceof ReceivablesError && first.code === 'unknown_source';

/**
 * Reads what one n8n item holds: invoices, credit notes and payments, one record or a whole list envelope, of a named
 * source or recognised by shape; a list may hold several kinds. A broken record costs only itself: it comes back as an
 * error naming number, field, value and expected form. Blank rows, supplier bills and payments that never came give
 * nothing. Never throws for bad data, only for a bug.
 * Pass the same settings object for every row of a run: what it implies is worked out once.
 */
export function readLedger({ row, source, settings }: LedgerRow): LedgerResult[] {
  const choose = (record: LedgerRecord) => chooseReader(record, source, settings);
  const readOne = (one: unknown) => readRow({ row: one, settings, what: 'an invoice', choose });
  const body = bodyOf(row);
  const found = body ? body.flatMap(readOne) : readOne(row);
  const read = isUnknown(found) && isAggregate(row) ? row.data.flatMap(readOne) : found;
  return read.map((each) => (each instanceof ReceivablesError ? { kind: 'error', error: each } : each));
}
