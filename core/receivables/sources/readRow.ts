import { ReceivablesError } from '../../errors';
import { isAbsent, isRecord, type LedgerRecord } from './ledgerRecord';
import { type LedgerSettings } from './ledgerSettings';

/** How one system writes one kind of document, and how that becomes ours. */
export interface RecordReader<Read extends object> {
  /** The system's name in messages and menus. */
  readonly label: string;
  /** Fields of a row, of which one that fits has at least one: the others need not be asked whether they know it. */
  readonly marks: readonly string[];
  /** True when the row can only come from this system: a mark of its own, not merely familiar names. */
  fits(row: LedgerRecord, settings: LedgerSettings): boolean;
  /** The documents in a row: the row itself, or what its list envelope holds. Entries may be broken. */
  records(row: LedgerRecord): readonly unknown[];
  /** The record as a person would look it up: "Invoice INV-7". */
  nameOf(record: LedgerRecord, settings: LedgerSettings): string;
  /**
   * Our document, or one for each instalment; undefined when the record is not of this kind, such as a supplier's bill.
   * Throws a ReceivablesError for a broken one.
   */
  read(record: LedgerRecord, settings: LedgerSettings): Read | readonly Read[] | undefined;
}

/** Sheets add the row's number, tables their own id and times; a row with nothing else is a blank line. */
const ADDED = new Set(['row_number', 'id', 'createdAt', 'updatedAt']);

const isBlank = (row: LedgerRecord): boolean => Object.keys(row).every((key) => ADDED.has(key) || isAbsent(row[key]));

const isList = <Read extends object>(read: Read | readonly Read[]): read is readonly Read[] => Array.isArray(read);

function asOurs(error: unknown, subject?: string): ReceivablesError {
  if (!(error instanceof ReceivablesError)) throw error;
  return subject === undefined ? error : error.about(subject);
}

interface RowInput<Read extends object> {
  row: unknown;
  settings: LedgerSettings;
  /** "an invoice", for messages. */
  what: string;
  /** The reader of a row; undefined for an answer that holds no records. Throws when there is none. */
  choose(row: LedgerRecord): RecordReader<Read> | undefined;
}

function readRecord<Read extends object>(
  reader: RecordReader<Read>,
  record: unknown,
  { settings, what }: RowInput<Read>,
): readonly (Read | ReceivablesError)[] {
  if (!isRecord(record)) {
    const problem = `is not ${what} of ${reader.label}`;
    return [new ReceivablesError({ code: 'invalid_field', field: 'record', value: record, problem })];
  }
  try {
    const read = reader.read(record, settings) ?? [];
    return isList(read) ? read : [read];
  } catch (error) {
    return [asOurs(error, reader.nameOf(record, settings))];
  }
}

/** Reads what one n8n item holds: its documents, and an error in the place of each broken one. */
export function readRow<Read extends object>(input: RowInput<Read>): readonly (Read | ReceivablesError)[] {
  const { row, choose } = input;
  if (row === undefined || row === null) return [];
  if (!isRecord(row)) {
    const problem = 'is not a record with named fields';
    return [new ReceivablesError({ code: 'invalid_field', field: 'row', value: row, problem })];
  }
  if (isBlank(row)) return [];
  try {
    const reader = choose(row);
    return reader ? reader.records(row).flatMap((record) => readRecord(reader, record, input)) : [];
  } catch (error) {
    return [asOurs(error)];
  }
}
