import { type Payment } from '../payment';
import { airtableCells, airtableRecords, isAirtableRow } from '../sources/airtable';
import { sortCells, type Cells } from '../sources/columnPlan';
import { isAbsent, nameRecord, refuseMissing, type LedgerRecord } from '../sources/ledgerRecord';
import { type LedgerSettings } from '../sources/ledgerSettings';
import { holds } from '../sources/listEnvelope';
import { amountReader, dayReader } from '../sources/mappedColumns';
import { isPaymentRow } from '../sources/paymentRow';
import { readText } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

interface PaymentRow {
  cells: Cells;
  settings: LedgerSettings;
  source: 'columns' | 'airtable';
  /** What the table itself knows a row by, where the sheet has no column for it. */
  rowId: unknown;
}

/** A day may be a Date, or a spreadsheet's number. */
const textOf = (value: unknown): string | undefined =>
  value instanceof Date ? value.toJSON() : readText({ value, field: 'payment id' });

/** Rows without a number of their own are told apart by what they say. */
function idOf({ cells, rowId }: PaymentRow): unknown {
  const { paymentId, number, customerId, customer, paidOn, paymentAmount, total } = cells;
  if (!isAbsent(paymentId)) return paymentId;
  const said = [number, customerId ?? customer, paidOn, paymentAmount ?? total, rowId];
  return said.flatMap((part) => textOf(part) ?? []).join(' ');
}

/** A row that names no invoice is money nobody has matched yet. */
function readPayment(row: PaymentRow): Payment | undefined {
  const { cells, settings } = row;
  const amount = amountReader(cells, settings);
  const came = amount('paymentAmount', 'amount') ?? amount('total', 'amount') ?? refuseMissing('amount');
  const day = dayReader(cells, settings);
  const named = [cells.paidInvoice ?? cells.number, cells.invoiceId].some((value) => !isAbsent(value));
  return completePayment({
    id: idOf(row),
    source: row.source,
    // The same that an invoice row makes its customer of.
    customer: cells.customerId ?? cells.customer ?? cells.email,
    invoices: [cells.invoiceId],
    numbers: [cells.paidInvoice ?? cells.number],
    date: day('paidOn', 'payment date') ?? day('issueDate', 'payment date'),
    amount: came,
    unapplied: amount('unappliedAmount', 'unapplied amount') ?? (named ? undefined : came),
  });
}

function nameOf({ paymentId, number, customer, customerId, email }: Cells): string {
  return nameRecord({ number: paymentId ?? number, customer: customer ?? customerId ?? email, kind: 'Payment' });
}

/**
 * Rows of a sheet, a CSV file or a table that are payments: by a column that says so (`documentKind`, "Type": "Payment"), or
 * by a payment date and an amount without an invoice's dates, balance and status.
 */
export const sheetPayments: PaymentReader = {
  label: 'a sheet or table',
  marks: [],
  fits: (row, settings) => isPaymentRow(sortCells(row, settings)),
  records: (row) => [row],
  nameOf: (row, settings) => {
    const name = nameOf(sortCells(row, settings));
    return name === 'Payment' && typeof row.row_number === 'number' ? `Row ${row.row_number}` : name;
  },
  read: (row, settings) =>
    readPayment({ cells: sortCells(row, settings), settings, source: 'columns', rowId: row.row_number ?? row.id }),
};

const cellsOf = (record: LedgerRecord, settings: LedgerSettings): Cells => {
  // The record's own id is the payment's here, and not an invoice's.
  const { invoiceId, ...cells } = sortCells(airtableCells(record), settings);
  return invoiceId === record.id ? cells : { ...cells, invoiceId };
};

/** Airtable: records whose columns make them payments, as in a sheet. */
export const airtablePayments: PaymentReader = {
  label: 'Airtable',
  marks: ['fields', 'createdTime', 'records'],
  fits: (row, settings) =>
    holds(airtableRecords(row), (record) => isAirtableRow(record) && isPaymentRow(cellsOf(record, settings))),
  records: airtableRecords,
  nameOf: (record, settings) => nameOf(cellsOf(record, settings)),
  read: (record, settings) =>
    readPayment({ cells: cellsOf(record, settings), settings, source: 'airtable', rowId: record.id }),
};
