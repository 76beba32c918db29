import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
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

/** What is on its way to being posted has not reached the customer. */
const STATUSES: StatusTable = {
  Draft: 'draft',
  Pending: 'draft',
  Posting: 'draft',
  'Error Posting': 'draft',
  Posted: 'open',
  Voided: 'void',
  Canceled: 'void',
};
const TYPES: ReadonlySet<unknown> = new Set(['Invoice', 'CreditMemo']);

const typeOf = (record: LedgerRecord): unknown => recordAt(record, 'attributes').type;
const isCredit = (record: LedgerRecord): boolean => typeOf(record) === 'CreditMemo';

function statusOf(record: LedgerRecord): InvoiceStatus {
  const status = readLedgerStatus(record.Status, STATUSES);
  return status === 'open' && isCredit(record) ? 'credit' : status;
}

const NUMBERS = ['InvoiceNumber', 'CreditMemoNumber', 'DocumentNumber'];
const numberOf = (record: LedgerRecord): unknown => NUMBERS.map((key) => record[key]).find((value) => !isAbsent(value));

const isInvoice = (record: LedgerRecord): boolean =>
  TYPES.has(typeOf(record)) || ('BillingAccountId' in record && 'Balance' in record);
const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.records) ? listAt(row, 'records') : [row];

/** Salesforce Billing: invoices and credit memos of the standard objects, alone or in a query's answer. */
export const salesforce: LedgerReader = {
  label: 'Salesforce',
  marks: ['attributes', 'BillingAccountId', 'records'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: numberOf(record), customer: recordAt(record, 'BillingAccount').Name }),
  read: (record, settings) => {
    const { timeZone, homeCurrency } = settings;
    // An org with one currency does not have the field at all.
    const currency = parseCurrency(isAbsent(record.CurrencyIsoCode) ? homeCurrency : record.CurrencyIsoCode);
    const id = readText({ value: record.Id, field: 'invoice id' }) ?? refuseMissing('invoice id');
    const status = statusOf(record);
    const contact = recordAt(record, 'BillToContact');
    const number = readText({ value: numberOf(record), field: 'invoice number' });
    return completeInvoice(
      {
        id,
        number: number ?? (status === 'draft' ? `#${id}` : undefined),
        source: 'salesforce',
        customer: readCustomer({
          id: record.BillingAccountId,
          name: recordAt(record, 'BillingAccount').Name,
          contactName: contact.Name,
          email: contact.Email,
          phone: contact.Phone,
        }),
        issueDate: readDay({ value: record.InvoiceDate ?? record.CreditDate, field: 'issue date', timeZone }),
        dueDate: readDay({ value: record.DueDate, field: 'due date', timeZone }),
        total: parseAmount({ value: record.TotalAmountWithTax, currency, field: 'total' }),
        balance: parseAmount({ value: record.Balance, currency, field: 'balance' }),
        status,
        details: withoutAbsent({ notes: readText({ value: record.Description, field: 'notes' }) }),
      },
      settings,
    );
  },
};
