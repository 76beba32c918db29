import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { ReceivablesError } from '../../errors';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isAbsent, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readText } from './readFields';

/** A credit note is allocated where an invoice is paid. */
const STATUSES: StatusTable = {
  DRAFT: 'draft',
  PRO_FORMA: 'draft',
  UNPAID: 'open',
  PART_PAID: 'open',
  PAID: 'paid',
  VOID: 'void',
  UNALLOCATED: 'open',
  PART_ALLOCATED: 'open',
  ALLOCATED: 'paid',
};

const pathOf = (record: LedgerRecord): string => (typeof record.$path === 'string' ? record.$path : '');
const isCredit = (record: LedgerRecord): boolean =>
  'credit_note_number' in record || pathOf(record).includes('/sales_credit_notes/');
const isBill = (record: LedgerRecord): boolean => pathOf(record).includes('/purchase_') || 'vendor_reference' in record;

function statusOf(record: LedgerRecord): InvoiceStatus {
  const status = readLedgerStatus(recordAt(record, 'status').id, STATUSES);
  return isCredit(record) && (status === 'open' || status === 'paid') ? 'credit' : status;
}

/** Without `attributes=all` Sage lists only names and links. */
function refuseBareReference(record: LedgerRecord): void {
  if ('outstanding_amount' in record || 'total_amount' in record) return;
  throw new ReceivablesError({
    code: 'missing_field',
    field: 'total',
    problem: 'is missing',
    hint: 'ask Sage for attributes=all',
  });
}

const isInvoice = (record: LedgerRecord): boolean =>
  ('outstanding_amount' in record && 'displayed_as' in record) || /\/(?:sales|purchase)_/.test(pathOf(record));
const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.$items) ? listAt(row, '$items') : [row];

/** Sage Business Cloud Accounting: sales invoices and sales credit notes, alone or in a list. Its notes are internal and never read. */
export const sage: LedgerReader = {
  label: 'Sage Business Cloud',
  marks: ['outstanding_amount', '$path', '$items'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({
      number: isAbsent(record.invoice_number) ? record.displayed_as : record.invoice_number,
      customer: record.contact_name,
    }),
  read: (record, settings) => {
    if (isBill(record)) return undefined;
    refuseBareReference(record);
    const { timeZone } = settings;
    const currency = parseCurrency(recordAt(record, 'currency').id);
    const contact = recordAt(record, 'contact');
    const numbers = [record.invoice_number, record.credit_note_number, record.displayed_as];
    return completeInvoice(
      {
        id: readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id'),
        number: readText({ value: numbers.find((number) => !isAbsent(number)), field: 'invoice number' }),
        source: 'sage',
        customer: readCustomer({
          id: contact.id,
          name: isAbsent(record.contact_name) ? contact.displayed_as : record.contact_name,
          email: contact.email,
        }),
        issueDate: readDay({ value: record.date, field: 'issue date', timeZone }),
        dueDate: readDay({ value: record.due_date, field: 'due date', timeZone }),
        total: parseAmount({ value: record.total_amount, currency, field: 'total' }),
        balance: parseAmount({ value: record.outstanding_amount, currency, field: 'balance' }),
        status: statusOf(record),
        details: withoutAbsent({
          poNumber: readText({ value: record.reference, field: 'PO number' }),
          paidOn: readDay({ value: record.last_paid, field: 'paid date', timeZone }),
        }),
      },
      settings,
    );
  },
};
