import { parseCurrency } from '../../money/currency';
import { subtract, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { holds } from './listEnvelope';
import { joinNames, readCustomer } from './readCustomer';
import { plainNumber, readCount, readFlag, readText } from './readFields';

/** `vis_state` of a record in the bin: FreshBooks deletes nothing. */
const DELETED = 1;

const isCredit = (record: LedgerRecord): boolean => 'creditid' in record && 'credit_number' in record;

/** FreshBooks' own words are many and some lag ("overdue"); only a draft and a deleted record end the matter. */
function statusOf(record: LedgerRecord): InvoiceStatus | undefined {
  if (plainNumber(record.vis_state) === DELETED) return 'void';
  const word = record.v3_status ?? record.display_status;
  if (word === 'draft') return 'draft';
  return isCredit(record) ? 'credit' : undefined;
}

function disputeOf(record: LedgerRecord) {
  const told = readText({ value: record.dispute_status, field: 'dispute status' });
  if (record.v3_status !== 'disputed' && told === undefined) return undefined;
  return { open: record.v3_status !== 'resolved' && told !== 'resolved' };
}

function customerOf(record: LedgerRecord) {
  const person = joinNames([record.fname, record.lname]);
  const company = isAbsent(record.organization) ? record.current_organization : record.organization;
  return readCustomer({
    id: isCredit(record) ? record.clientid : record.customerid,
    name: isAbsent(company) ? person : company,
    contactName: isAbsent(company) ? undefined : person,
    email: record.email,
    language: record.language,
  });
}

/** A credit note may tell only what was given and what was used of it. */
function balanceOf(record: LedgerRecord, total: Money): Money {
  const { currency } = total;
  const outstanding = recordAt(record, 'outstanding').amount;
  if (!isCredit(record) || !isAbsent(outstanding))
    return parseAmount({ value: outstanding, currency, field: 'balance' });
  const used = recordAt(record, 'paid').amount;
  return isAbsent(used) ? total : subtract(total, parseAmount({ value: used, currency, field: 'paid amount' }));
}

function readRecord(record: LedgerRecord, settings: LedgerSettings) {
  const { timeZone } = settings;
  const currency = parseCurrency(record.currency_code ?? recordAt(record, 'amount').code);
  const id = readText({ value: record.invoiceid ?? record.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
  const number = readText({ value: record.invoice_number ?? record.credit_number, field: 'invoice number' });
  const total = parseAmount({ value: recordAt(record, 'amount').amount, currency, field: 'total' });
  return completeInvoice(
    {
      id,
      number: number ?? `#${id}`,
      source: 'freshbooks',
      customer: customerOf(record),
      issueDate: readDay({ value: record.create_date, field: 'issue date', timeZone }),
      dueDate: readDay({ value: record.due_date, field: 'due date', timeZone }),
      termsDays: readCount({ value: record.due_offset_days, field: 'due offset' }),
      total,
      balance: balanceOf(record, total),
      status: statusOf(record),
      details: withoutAbsent({
        dispute: disputeOf(record),
        autoCollect: readFlag({ value: record.auto_bill, field: 'auto bill' }) || undefined,
        paymentInFlight: record.v3_status === 'pending' || undefined,
        poNumber: readText({ value: record.po_number, field: 'PO number' }),
        terms: readText({ value: record.terms, field: 'terms' }),
        notes: readText({ value: record.notes, field: 'notes' }),
        paidOn: readDay({ value: record.date_paid, field: 'paid date', timeZone }),
      }),
    },
    settings,
  );
}

const isInvoice = (record: LedgerRecord): boolean =>
  ('v3_status' in record && 'outstanding' in record) || isCredit(record);
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (!isRecord(row.response)) return [row];
  const result = recordAt(row.response, 'result');
  const single = [result.invoice, result.credit_note].filter(isRecord);
  return [...listAt(result, 'invoices'), ...listAt(result, 'credit_notes'), ...single];
};

/** FreshBooks: invoices and credit notes, alone or in the API's answer. */
export const freshbooks: LedgerReader = {
  label: 'FreshBooks',
  marks: ['v3_status', 'credit_number', 'creditid', 'response'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({ number: record.invoice_number ?? record.credit_number, customer: record.organization }),
  read: readRecord,
};
