import { ReceivablesError } from '../errors';
import { type Invoice } from './invoice';
import { detectSource } from './sources/detectSource';
import { type LedgerRecord } from './sources/ledgerRecord';
import { type LedgerReader } from './sources/ledgerReader';
import { type LedgerSettings } from './sources/ledgerSettings';
import { isEmptyList } from './sources/listEnvelope';
import { readers, type SourceName } from './sources/readers';
import { readRow } from './sources/readRow';

/** One record of a ledger: read, or refused with the reason. */
export type ReadResult = { kind: 'invoice'; invoice: Invoice } | { kind: 'error'; error: ReceivablesError };

interface LedgerRow {
  /** What one n8n item holds: a record, or a list envelope. */
  row: unknown;
  source: SourceName | 'auto';
  settings: LedgerSettings;
}

/** The reader of a row; undefined for an answer that holds no records, which any system may give. */
function chooseReader(
  row: LedgerRecord,
  source: SourceName | 'auto',
  settings: LedgerSettings,
): LedgerReader | undefined {
  if (source === 'auto') return detectSource(row, settings);
  const reader = readers[source];
  // A sheet chosen by name is read even when few columns fit, so that the error names the missing column.
  if (source === 'columns' || reader.fits(row, settings)) return reader;
  if (isEmptyList(row)) return undefined;
  throw new ReceivablesError({
    code: 'unknown_source',
    field: 'row',
    problem: `is not an invoice of ${reader.label}`,
    hint: 'choose the source the rows come from',
  });
}

/**
 * Reads what one n8n item holds into our invoices: one record or a whole list envelope, of a named source or
 * recognised by shape. A broken record costs only itself: it comes back as an error naming number, field, value and
 * expected form. Blank rows and supplier bills give nothing. Never throws for bad data, only for a bug.
 * Pass the same settings object for every row of a run: what it implies is worked out once.
 */
export function readInvoices({ row, source, settings }: LedgerRow): ReadResult[] {
  const choose = (record: LedgerRecord) => chooseReader(record, source, settings);
  return readRow({ row, settings, what: 'an invoice', choose }).map((read) =>
    read instanceof ReceivablesError ? { kind: 'error', error: read } : { kind: 'invoice', invoice: read },
  );
}
