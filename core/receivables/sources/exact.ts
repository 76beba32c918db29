import { parseCurrency } from '../../money/currency';
import { money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readDotNetDay } from './ledgerDays';
import { isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { plainNumber, readCount, readFlag, readText } from './readFields';

/** The cash-flow list writes a debt below zero, the receivables list above. */
const isCashFlow = (record: LedgerRecord): boolean => 'AmountFC' in record && 'AccountCode' in record;

/** What the customer still owes, a credit below zero. */
function openOf(record: LedgerRecord, currency: string): Money {
  if (!isCashFlow(record)) return parseAmount({ value: record.Amount, currency, field: 'balance' });
  if (readFlag({ value: record.IsFullyPaid, field: 'fully paid' })) return money(currency, 0);
  return money(currency, -parseAmount({ value: record.AmountFC, currency, field: 'balance' }).minor);
}

/** A part payment leaves the whole amount in the transaction's own field; the list of open terms has none. */
function totalOf(record: LedgerRecord, open: Money): Money {
  if (!isCashFlow(record)) return open;
  const value = record.TransactionAmountFC ?? record.AmountFC;
  const whole = Math.abs(parseAmount({ value, currency: open.currency, field: 'total' }).minor);
  return money(open.currency, open.minor < 0 ? -whole : whole);
}

function statusOf(record: LedgerRecord, open: Money): InvoiceStatus | undefined {
  if (readFlag({ value: record.TransactionIsReversal, field: 'reversal' })) return 'void';
  return open.minor < 0 ? 'credit' : undefined;
}

const CASH_FLOW = 40;

/** True for money in the cash-flow list: its debts stand below zero, so money from the customer stands above. */
export const isExactPayment = (record: LedgerRecord): boolean =>
  isCashFlow(record) && plainNumber(record.TransactionType) === CASH_FLOW && plainNumber(record.AmountFC) >= 0;

const isInvoice = (record: LedgerRecord): boolean =>
  'AccountName' in record &&
  'AccountCode' in record &&
  ('Amount' in record || 'AmountFC' in record) &&
  !isExactPayment(record);

/** The records of an OData answer, or the row itself. */
export const exactRecords = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.d)) return listAt(row, 'd');
  if (!isRecord(row.d)) return [row];
  return Array.isArray(row.d.results) ? listAt(row.d, 'results') : [row.d];
};

/** Exact Online: the receivables list and cash-flow receivables, one row for each open term. Its notes are internal and never read. */
export const exact: LedgerReader = {
  label: 'Exact Online',
  marks: ['AccountName', 'd'],
  fits: (row) => holds(exactRecords(row), isInvoice),
  records: exactRecords,
  nameOf: (record) => nameRecord({ number: record.InvoiceNumber, customer: record.AccountName }),
  read: (record, settings) => {
    const { timeZone } = settings;
    const currency = parseCurrency(record.CurrencyCode ?? record.Currency);
    const open = openOf(record, currency);
    return completeInvoice(
      {
        id: readText({ value: record.HID ?? record.ID, field: 'invoice id' }) ?? refuseMissing('invoice id'),
        number: readText({ value: record.InvoiceNumber, field: 'invoice number' }),
        source: 'exact',
        customer: readCustomer({
          id: record.AccountId ?? record.Account ?? record.AccountCode,
          name: record.AccountName,
          contactName: record.AccountContactName,
          country: record.AccountCountry,
        }),
        issueDate: readDotNetDay({ value: record.InvoiceDate, field: 'issue date', timeZone }),
        dueDate: readDotNetDay({ value: record.DueDate, field: 'due date', timeZone }),
        termsDays: readCount({ value: record.PaymentDays, field: 'payment days' }),
        total: totalOf(record, open),
        balance: open,
        status: statusOf(record, open),
        details: withoutAbsent({
          poNumber: readText({ value: record.YourRef, field: 'PO number' }),
          terms: readText({ value: record.PaymentConditionDescription, field: 'terms' }),
          paidOn: readDotNetDay({ value: record.LastPaymentDate, field: 'paid date', timeZone }),
        }),
      },
      settings,
    );
  },
};
