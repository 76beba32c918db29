import { ReceivablesError } from '../errors';
import { chooseReader } from './sources/chooseReader';
import { type LedgerDocument } from './sources/documentReaders';
import { type LedgerRecord } from './sources/ledgerRecord';
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

/**
 * Reads what one n8n item holds: invoices, credit notes and payments, one record or a whole list envelope, of a named
 * source or recognised by shape; a list may hold several kinds. A broken record costs only itself: it comes back as an
 * error naming number, field, value and expected form. Blank rows, supplier bills and payments that never came give
 * nothing. Never throws for bad data, only for a bug.
 * Pass the same settings object for every row of a run: what it implies is worked out once.
 */
export function readLedger({ row, source, settings }: LedgerRow): LedgerResult[] {
  const choose = (record: LedgerRecord) => chooseReader(record, source, settings);
  return readRow({ row, settings, what: 'an invoice', choose }).map((read) =>
    read instanceof ReceivablesError ? { kind: 'error', error: read } : read,
  );
}
