import { parseWrittenDate } from '../../calendar/parseWrittenDate';
import { parseCurrency } from '../../money/currency';
import { money, toDecimal, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { channel } from '../fields';
import { type Customer, type InvoiceStatus } from '../invoice';
import { type ColumnName } from './columnNames';
import { sortCells, type Cells } from './columnPlan';
import { completeInvoice } from './completeInvoice';
import { isRecord, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { declaredKind, isPaymentRow } from './paymentRow';
import { readRecipients } from './readEmails';
import {
  readCount,
  readCountry,
  readFlag,
  readLanguage,
  readText,
  readTimeZone,
  readUrl,
  readWord,
} from './readFields';
import { readStatus } from './statusWords';

const text = (cells: Cells, column: ColumnName, field: string) => readText({ value: cells[column], field });
const flag = (cells: Cells, column: ColumnName, field: string) => readFlag({ value: cells[column], field });

function readCustomer(cells: Cells): Customer {
  const recipients = readRecipients({ email: cells.email, copies: cells.ccEmails });
  const name = text(cells, 'customer', 'customer');
  const id = text(cells, 'customerId', 'customer id');
  const known = id ?? name ?? recipients.email ?? refuseMissing('customer');
  return {
    id: known,
    name: name ?? known,
    kind: readWord({ value: cells.kind, field: 'customer kind' }, ['business', 'consumer', 'unknown']) ?? 'unknown',
    ...recipients,
    ...withoutAbsent({
      contactName: text(cells, 'contactName', 'contact name'),
      phone: text(cells, 'phone', 'phone'),
      language: readLanguage(cells.language),
      timeZone: readTimeZone(cells.timeZone),
      country: readCountry(cells.country),
      preferredChannel: readWord({ value: cells.preferredChannel, field: 'preferred channel' }, channel.options),
      owner: text(cells, 'owner', 'owner'),
      doNotContact: flag(cells, 'doNotContact', 'do not contact'),
    }),
  };
}

export type AmountOf = (column: ColumnName, field: string) => Money | undefined;

/** Reads amounts of a row in its currency. */
export function amountReader(cells: Cells, settings: LedgerSettings): AmountOf {
  const currency = parseCurrency(cells.currency ?? settings.homeCurrency);
  return (column, field) => {
    const value = cells[column];
    return value === undefined ? undefined : parseAmount({ value, currency, field, decimalSign: settings.decimalSign });
  };
}

/** A list of open items has no balance column, or no total: the one given stands for both. A settled invoice owes nothing. */
function readAmounts(amount: AmountOf, { status, settled }: { status: InvoiceStatus | undefined; settled: boolean }) {
  const total = amount('total', 'total');
  const balance = amount('balance', 'balance');
  if (balance) return { total: total ?? balance, balance };
  if (!total) return refuseMissing('total', 'use a decimal such as 1234.50');
  if (status === 'partly_paid') return refuseMissing('balance', 'say how much of a partly paid invoice is open');
  return { total, balance: settled ? money(total.currency, 0) : total };
}

function readDispute(cells: Cells, amount: AmountOf, disputed: boolean) {
  const told = flag(cells, 'disputeOpen', 'dispute');
  const contested = amount('disputeAmount', 'disputed amount');
  const reason = text(cells, 'disputeReason', 'dispute reason');
  if (told === undefined && !disputed && !contested && reason === undefined) return undefined;
  // Contested without a yes or no: the careful reading is that it is still open.
  const open = disputed || (told ?? true);
  if (!open && !contested && reason === undefined) return undefined;
  return { open, ...withoutAbsent({ amount: contested && toDecimal(contested), reason }) };
}

/** Reads days of a row in the declared order. */
export function dayReader(cells: Cells, { dateOrder, timeZone }: LedgerSettings) {
  return (column: ColumnName, field: string) => parseWrittenDate({ value: cells[column], field, dateOrder, timeZone });
}

function readDetails(cells: Cells, amount: AmountOf, settings: LedgerSettings) {
  const day = dayReader(cells, settings);
  const promiseDate = day('promiseDate', 'promise date');
  const promised = amount('promiseAmount', 'promised amount');
  return {
    promise: promiseDate && { date: promiseDate, ...(promised && { amount: toDecimal(promised) }) },
    paymentPlan: flag(cells, 'paymentPlan', 'payment plan'),
    autoCollect: flag(cells, 'autoCollect', 'auto-collect'),
    paymentUrl: readUrl({ value: cells.paymentUrl, field: 'payment link' }),
    poNumber: text(cells, 'poNumber', 'PO number'),
    terms: text(cells, 'terms', 'terms'),
    notes: text(cells, 'notes', 'notes'),
    lastReminderOn: day('lastReminderOn', 'last reminder date'),
    reminderCount: readCount({ value: cells.reminderCount, field: 'reminder count' }),
    lastReplyOn: day('lastReplyOn', 'last reply date'),
    snoozedUntil: day('snoozedUntil', 'snoozed until'),
    paidOn: day('paidOn', 'paid date'),
  };
}

/** A row that calls itself a credit note is one, unless its status ends the matter. */
function statusOf(cells: Cells) {
  const read = readStatus(cells.status);
  const isCredit = declaredKind(cells) === 'credit' && read.status !== 'void' && read.status !== 'draft';
  return isCredit ? { ...read, status: 'credit' as const } : read;
}

/** Columns that, two together, say that a row is about an invoice. */
const TELLING: readonly ColumnName[] = [
  'number',
  'customer',
  'customerId',
  'issueDate',
  'dueDate',
  'currency',
  'total',
  'balance',
];

/** Rows of a sheet, a CSV file or a table, by their column headings. */
export const mappedColumns: LedgerReader = {
  label: 'a sheet or table',
  marks: [],
  fits: (row, settings) => {
    const cells = sortCells(row, settings);
    return (
      !isPaymentRow(cells) &&
      TELLING.filter((column) => cells[column] !== undefined && !isRecord(cells[column])).length >= 2
    );
  },
  records: (row) => [row],
  nameOf: (row, settings) => {
    const { number, customer, customerId, email } = sortCells(row, settings);
    const name = nameRecord({ number, customer: customer ?? customerId ?? email });
    return name === 'Invoice' && typeof row.row_number === 'number' ? `Row ${row.row_number}` : name;
  },
  read: (row, settings) => {
    const cells = sortCells(row, settings);
    // A supplier's bill, or a quote.
    if (declaredKind(cells) === 'other') return undefined;
    const number = text(cells, 'number', 'invoice number') ?? refuseMissing('invoice number');
    const { status, disputed } = statusOf(cells);
    const amount = amountReader(cells, settings);
    const day = dayReader(cells, settings);
    const details = readDetails(cells, amount, settings);
    const settled = status === 'paid' || status === 'void' || (status === undefined && details.paidOn !== undefined);
    const dispute = readDispute(cells, amount, disputed);
    return completeInvoice(
      {
        id: text(cells, 'invoiceId', 'invoice id'),
        number,
        source: 'columns',
        customer: readCustomer(cells),
        issueDate: day('issueDate', 'issue date'),
        dueDate: day('dueDate', 'due date'),
        ...readAmounts(amount, { status, settled }),
        status,
        details: withoutAbsent({ ...details, dispute }),
      },
      settings,
    );
  },
};
