import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDotNetDay } from '../sources/ledgerDays';
import { isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { type LedgerSettings } from '../sources/ledgerSettings';
import { completePayment, type PaymentReader } from './completePayment';

const LISTS = ['Payments', 'Overpayments', 'Prepayments'];
/** Money from customers; the other types are money to suppliers and refunds. */
const RECEIVED: ReadonlySet<unknown> = new Set(['ACCRECPAYMENT', 'RECEIVE-OVERPAYMENT', 'RECEIVE-PREPAYMENT']);
const ENDED: ReadonlySet<unknown> = new Set(['DELETED', 'VOIDED']);

function dayOf(record: LedgerRecord, { timeZone }: LedgerSettings) {
  const text = typeof record.DateString === 'string' ? record.DateString.replace(/T00:00:00.*$/, '') : undefined;
  return readDotNetDay({ value: text ?? record.Date, field: 'payment date', timeZone });
}

/** What was paid ahead or too much stays the customer's until it is allocated. */
function readCredit(record: LedgerRecord, settings: LedgerSettings) {
  const currency = parseCurrency(record.CurrencyCode);
  return completePayment({
    id: record.OverpaymentID ?? record.PrepaymentID,
    source: 'xero',
    customer: recordAt(record, 'Contact').ContactID,
    invoices: listAt(record, 'Allocations').map((entry) => isRecord(entry) && recordAt(entry, 'Invoice').InvoiceID),
    date: dayOf(record, settings),
    amount: parseAmount({ value: record.Total, currency, field: 'amount' }),
    unapplied: parseAmount({ value: record.RemainingCredit, currency, field: 'unapplied amount' }),
  });
}

/** Xero: payments, overpayments and prepayments of customers, alone or in a list. */
export const xeroPayments: PaymentReader = {
  label: 'Xero',
  marks: ['PaymentID', 'OverpaymentID', 'PrepaymentID', 'Payments', 'Overpayments', 'Prepayments'],
  fits: (row) =>
    LISTS.some((key) => Array.isArray(row[key]) && !('InvoiceID' in row) && !('CreditNoteID' in row)) ||
    ['PaymentID', 'OverpaymentID', 'PrepaymentID'].some((key) => key in row),
  records: (row) =>
    ['PaymentID', 'OverpaymentID', 'PrepaymentID'].some((key) => key in row)
      ? [row]
      : LISTS.flatMap((key) => listAt(row, key)),
  nameOf: (record) =>
    nameRecord({
      number: record.PaymentID ?? record.OverpaymentID ?? record.PrepaymentID,
      customer: recordAt(record, 'Contact').Name,
      kind: 'Payment',
    }),
  read: (record, settings) => {
    if (!RECEIVED.has(record.PaymentType ?? record.Type) || ENDED.has(record.Status)) return undefined;
    if (!('PaymentID' in record)) return readCredit(record, settings);
    const invoice = recordAt(record, 'Invoice');
    const currency = parseCurrency(invoice.CurrencyCode ?? settings.homeCurrency);
    return completePayment({
      id: record.PaymentID,
      source: 'xero',
      customer: recordAt(invoice, 'Contact').ContactID,
      invoices: [invoice.InvoiceID],
      date: dayOf(record, settings),
      amount: parseAmount({ value: record.Amount, currency, field: 'amount' }),
    });
  },
};
