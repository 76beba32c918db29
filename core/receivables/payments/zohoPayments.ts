import { parseCurrency } from '../../money/currency';
import { subtract } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { completePayment, type PaymentReader } from './completePayment';

const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.customerpayments)) return listAt(row, 'customerpayments');
  return isRecord(row.payment) ? [row.payment] : [row];
};

/** The list names the invoices in one text: "INV-384, INV-385". */
const numbersOf = ({ invoice_numbers: text }: LedgerRecord): string[] =>
  typeof text === 'string' ? text.split(',') : [];

/**
 * Zoho Books: customer payments, alone or in the API's answer. The single payment names its invoices by id, the list by
 * number. Source: zoho.com/books/api/v3/customer-payments.
 */
export const zohoPayments: PaymentReader = {
  label: 'Zoho Books',
  marks: ['payment_id', 'payment', 'customerpayments'],
  fits: (row) => holds(recordsOf(row), (record) => 'payment_id' in record && 'payment_mode' in record),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({ number: record.payment_number ?? record.payment_id, customer: record.customer_name, kind: 'Payment' }),
  read: (record, { timeZone, homeCurrency }) => {
    // What we pay to vendors has the same fields.
    if (isAbsent(record.customer_id) || record.status === 'failure') return undefined;
    const currency = parseCurrency(isAbsent(record.currency_code) ? homeCurrency : record.currency_code);
    const amountOf = (value: unknown, field: string) => parseAmount({ value, currency, field });
    const came = amountOf(record.amount, 'amount');
    const back = isAbsent(record.amount_refunded) ? 0 : record.amount_refunded;
    return completePayment({
      id: record.payment_id,
      source: 'zoho',
      customer: record.customer_id,
      invoices: listAt(record, 'invoices').map((invoice) => isRecord(invoice) && invoice.invoice_id),
      numbers: numbersOf(record),
      date: readDay({ value: record.date, field: 'payment date', timeZone }),
      amount: subtract(came, amountOf(back, 'refunded amount')),
      unapplied: isAbsent(record.unused_amount) ? undefined : amountOf(record.unused_amount, 'unapplied amount'),
    });
  },
};
