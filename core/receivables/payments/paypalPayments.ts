import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isRecord, listAt, nameRecord, recordAt, refuseMissing, type LedgerRecord } from '../sources/ledgerRecord';
import { type LedgerSettings } from '../sources/ledgerSettings';
import { holds } from '../sources/listEnvelope';
import { paypalRecords, paypalTransactions } from '../sources/paypal';
import { plainNumber, readText } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

/** T00 to T0099 is money received for goods and services; T01 fees, T03 our own bank, T04 withdrawals, T11 refunds. */
const RECEIVED = /^T00\d\d$/;

function amountOf(money: LedgerRecord, field: string) {
  return parseAmount({ value: money.value, currency: parseCurrency(money.currency_code), field });
}

/** What an invoice's own list says was paid on it, by PayPal or outside of it. */
function paidOn(invoice: LedgerRecord): LedgerRecord[] {
  return paypalTransactions(invoice).map((paid, index) => ({ ...paid, place: index + 1, paidInvoice: invoice }));
}

function readPaid(record: LedgerRecord, { timeZone }: LedgerSettings) {
  const invoice = recordAt(record, 'paidInvoice');
  const id = readText({ value: invoice.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
  const [recipient] = listAt(invoice, 'primary_recipients');
  const { email_address: customer } = recordAt(isRecord(recipient) ? recipient : {}, 'billing_info');
  return completePayment({
    // Money outside PayPal has no id of its own.
    id: record.payment_id ?? `${id}/payment-${plainNumber(record.place)}`,
    source: 'paypal',
    customer,
    invoices: [id],
    date: readDay({ value: record.payment_date, field: 'payment date', timeZone }),
    amount: amountOf(recordAt(record, 'amount'), 'amount'),
  });
}

function readCapture(record: LedgerRecord, { timeZone }: LedgerSettings) {
  if (record.status !== 'COMPLETED') return undefined;
  return completePayment({
    id: record.id,
    source: 'paypal',
    invoices: [],
    numbers: [record.invoice_id],
    date: readDay({ value: record.create_time, field: 'payment date', timeZone }),
    amount: amountOf(recordAt(record, 'amount'), 'amount'),
  });
}

function readTransaction(record: LedgerRecord, { timeZone }: LedgerSettings) {
  const told = recordAt(record, 'transaction_info');
  const code = told.transaction_event_code;
  if (told.transaction_status !== 'S' || typeof code !== 'string' || !RECEIVED.test(code)) return undefined;
  const amount = amountOf(recordAt(told, 'transaction_amount'), 'amount');
  // Below zero it is what we paid to others.
  if (amount.minor < 0) return undefined;
  return completePayment({
    id: told.transaction_id,
    source: 'paypal',
    customer: recordAt(record, 'payer_info').email_address,
    invoices: [],
    numbers: [told.invoice_id],
    date: readDay({ value: told.transaction_initiation_date, field: 'payment date', timeZone }),
    amount,
  });
}

const isCapture = (record: LedgerRecord): boolean => isRecord(record.amount) && 'final_capture' in record;
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.transaction_details)) return listAt(row, 'transaction_details');
  if (isRecord(row.resource) && isCapture(row.resource)) return [row.resource];
  const paid = paypalRecords(row).filter(isRecord).flatMap(paidOn);
  return paid.length > 0 ? paid : [row];
};

/**
 * PayPal: what was paid on a single invoice, rows of the transaction search, and the webhook of a captured payment. The
 * latter two name the invoice by its number; PayPal matches money to invoices itself and does not tell what is unapplied.
 * Source: PayPal's OpenAPI files invoicing_v2, reporting_transactions_v1 and payments_payment_v2.
 */
export const paypalPayments: PaymentReader = {
  label: 'PayPal',
  marks: ['transaction_info', 'transaction_details', 'paidInvoice', 'final_capture', 'resource', 'detail', 'items'],
  inside: true,
  fits: (row) =>
    holds(
      recordsOf(row),
      (record) => isRecord(record.transaction_info) || isRecord(record.paidInvoice) || isCapture(record),
    ),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({
      number: recordAt(record, 'transaction_info').transaction_id ?? record.payment_id ?? record.id,
      customer: undefined,
      kind: 'Payment',
    }),
  read: (record, settings) => {
    if (isRecord(record.paidInvoice)) return readPaid(record, settings);
    return isRecord(record.transaction_info) ? readTransaction(record, settings) : readCapture(record, settings);
  },
};
