import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { joinNames, readCustomer } from './readCustomer';
import { readCount, readText, readUrl } from './readFields';

/** What is approved has not been sent yet. */
const STATUSES: StatusTable = {
  draft: 'draft',
  pending_approval: 'draft',
  approved: 'draft',
  rejected: 'draft',
  sent: 'open',
  viewed: 'open',
  unpaid: 'open',
  overdue: 'open',
  partially_paid: 'open',
  paid: 'paid',
  void: 'void',
};
const CREDIT_STATUSES: StatusTable = {
  draft: 'draft',
  pending_approval: 'draft',
  approved: 'draft',
  open: 'credit',
  closed: 'credit',
  void: 'void',
};

const isCredit = (record: LedgerRecord): boolean => 'creditnote_id' in record;

function customerOf(record: LedgerRecord) {
  const people = listAt(record, 'contact_persons_details').filter(isRecord);
  const first = people[0] ?? {};
  return readCustomer({
    id: record.customer_id,
    name: record.customer_name,
    contactName: joinNames([first.first_name, first.last_name]),
    email: isAbsent(record.email) ? first.email : record.email,
    phone: first.phone ?? record.phone,
    owner: record.salesperson_name,
  });
}

function detailsOf(record: LedgerRecord, { timeZone }: LedgerSettings) {
  // Zoho keeps the day on which the customer is expected to pay, which is a promise that somebody noted.
  const promised = readDay({ value: record.payment_expected_date, field: 'promise date', timeZone });
  return withoutAbsent({
    promise: promised && { date: promised },
    paymentUrl: readUrl({ value: record.invoice_url, field: 'payment link' }),
    poNumber: readText({ value: record.reference_number, field: 'PO number' }),
    terms: readText({ value: record.payment_terms_label, field: 'terms' }),
    notes: readText({ value: record.notes, field: 'notes' }),
    lastReminderOn: readDay({ value: record.last_reminder_sent_date, field: 'last reminder date', timeZone }),
    reminderCount: readCount({ value: record.reminders_sent, field: 'reminder count' }),
    paidOn: readDay({ value: record.last_payment_date, field: 'paid date', timeZone }),
  });
}

function readRecord(record: LedgerRecord, settings: LedgerSettings) {
  const { timeZone } = settings;
  const currency = parseCurrency(isAbsent(record.currency_code) ? settings.homeCurrency : record.currency_code);
  const status: InvoiceStatus = readLedgerStatus(record.status, isCredit(record) ? CREDIT_STATUSES : STATUSES);
  const id = readText({ value: record.invoice_id ?? record.creditnote_id, field: 'invoice id' });
  const number = readText({ value: record.invoice_number ?? record.creditnote_number, field: 'invoice number' });
  return completeInvoice(
    {
      id: id ?? refuseMissing('invoice id'),
      number: number ?? (status === 'draft' ? `#${id ?? ''}` : undefined),
      source: 'zoho',
      customer: customerOf(record),
      issueDate: readDay({ value: record.date, field: 'issue date', timeZone }),
      dueDate: readDay({ value: record.due_date, field: 'due date', timeZone }),
      total: parseAmount({ value: record.total, currency, field: 'total' }),
      balance: parseAmount({ value: record.balance, currency, field: 'balance' }),
      status,
      details: detailsOf(record, settings),
    },
    settings,
  );
}

const isInvoice = (record: LedgerRecord): boolean =>
  ('invoice_id' in record || isCredit(record)) && 'customer_id' in record && 'balance' in record;
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.invoices) || Array.isArray(row.creditnotes))
    return [...listAt(row, 'invoices'), ...listAt(row, 'creditnotes')];
  if (isRecord(row.invoice)) return [row.invoice];
  return isRecord(row.creditnote) ? [row.creditnote] : [row];
};

/** Zoho Books: invoices and credit notes, alone or in the API's answer. A single blank is Zoho's "no value". */
export const zoho: LedgerReader = {
  label: 'Zoho Books',
  marks: ['invoice_id', 'creditnote_id', 'invoice', 'creditnote', 'invoices', 'creditnotes'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({ number: record.invoice_number ?? record.creditnote_number, customer: record.customer_name }),
  read: readRecord,
};
