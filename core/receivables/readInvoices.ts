import { ReceivablesError } from '../errors';
import { type Invoice } from './invoice';
import { detectSource } from './sources/detectSource';
import { isAbsent, isRecord, type LedgerRecord } from './sources/ledgerRecord';
import { isEmptyList } from './sources/listEnvelope';
import { type LedgerReader } from './sources/ledgerReader';
import { type LedgerSettings } from './sources/ledgerSettings';
import { readers, type SourceName } from './sources/readers';

/** One record of a ledger: read, or refused with the reason. */
export type ReadResult = { kind: 'invoice'; invoice: Invoice } | { kind: 'error'; error: ReceivablesError };

interface LedgerRow {
  /** What one n8n item holds: a record, or a list envelope. */
  row: unknown;
  source: SourceName | 'auto';
  settings: LedgerSettings;
}

/** Sheets add the row's number, tables their own id and times; a row with nothing else is a blank line. */
const ADDED = new Set(['row_number', 'id', 'createdAt', 'updatedAt']);

const isBlank = (row: LedgerRecord): boolean => Object.keys(row).every((key) => ADDED.has(key) || isAbsent(row[key]));

const isList = (read: Invoice | readonly Invoice[]): read is readonly Invoice[] => Array.isArray(read);

const failed = (error: unknown, subject?: string): ReadResult => {
  if (!(error instanceof ReceivablesError)) throw error;
  return { kind: 'error', error: subject === undefined ? error : error.about(subject) };
};

function readRecord(reader: LedgerReader, record: unknown, settings: LedgerSettings): ReadResult[] {
  if (!isRecord(record)) {
    const problem = `is not an invoice of ${reader.label}`;
    return [failed(new ReceivablesError({ code: 'invalid_field', field: 'record', value: record, problem }))];
  }
  try {
    const read = reader.read(record, settings) ?? [];
    return (isList(read) ? read : [read]).map((invoice) => ({ kind: 'invoice', invoice }));
  } catch (error) {
    return [failed(error, reader.nameOf(record, settings))];
  }
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
  if (row === undefined || row === null) return [];
  if (!isRecord(row)) {
    const problem = 'is not a record with named fields';
    return [failed(new ReceivablesError({ code: 'invalid_field', field: 'row', value: row, problem }))];
  }
  if (isBlank(row)) return [];
  try {
    const reader = chooseReader(row, source, settings);
    if (!reader) return [];
    return reader.records(row).flatMap((record) => readRecord(reader, record, settings));
  } catch (error) {
    return [failed(error)];
  }
}
