import { sortCells } from './columnPlan';
import { isAbsent, isRecord, listAt, type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { holds } from './listEnvelope';
import { mappedColumns } from './mappedColumns';
import { isPaymentRow } from './paymentRow';

const RECORD_ID = /^rec[A-Za-z0-9]{14}$/;
const CUSTOMER = /^(?:customer|client|account|company|debtor)$/i;

const isLink = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && RECORD_ID.test(id));

/** A lookup is a list, mostly of one: ["Acme GmbH"] is read as its text. */
function cellOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [first, ...others] = value as unknown[];
  return others.length === 0 ? first : value.filter((entry) => typeof entry === 'string').join(', ');
}

/** The user's columns: in `fields`, or beside the id where an older version of n8n's node has flattened them. */
function columnsOf(record: LedgerRecord): LedgerRecord {
  if (isRecord(record.fields)) return record.fields;
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'id' && key !== 'createdTime'));
}

/** The table's row as a sheet's row. A link to a customer is who they are, not what they are called. */
export function airtableCells(record: LedgerRecord): LedgerRecord {
  const cells: Record<string, unknown> = { invoiceId: record.id };
  for (const [heading, value] of Object.entries(columnsOf(record))) {
    if (!isLink(value)) cells[heading] = cellOf(value);
    else if (CUSTOMER.test(heading.trim())) cells.customerId = value[0];
  }
  return cells;
}

/** True for a record with Airtable's own kind of id. */
export const isAirtableRow = (record: LedgerRecord): boolean =>
  (isRecord(record.fields) || 'createdTime' in record) && typeof record.id === 'string' && RECORD_ID.test(record.id);
/** The records of a list, or the row itself. */
export const airtableRecords = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.records) ? listAt(row, 'records') : [row];

/** Airtable: records with their columns in `fields`, alone or in a list; the columns are the user's own, as in a sheet. */
export const airtable: LedgerReader = {
  label: 'Airtable',
  marks: ['fields', 'createdTime', 'records'],
  fits: (row, settings) =>
    holds(
      airtableRecords(row),
      (record) => isAirtableRow(record) && !isPaymentRow(sortCells(airtableCells(record), settings)),
    ),
  records: airtableRecords,
  nameOf: (record, settings) => mappedColumns.nameOf(airtableCells(record), settings),
  read: (record, settings) => {
    // Empty cells are absent, so a blank line has no fields at all.
    if (Object.values(columnsOf(record)).every(isAbsent)) return undefined;
    const read = mappedColumns.read(airtableCells(record), settings);
    if (read === undefined || Array.isArray(read)) return read;
    return { ...(read as Exclude<typeof read, readonly unknown[]>), source: 'airtable' };
  },
};
