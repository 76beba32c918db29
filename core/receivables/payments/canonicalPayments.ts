import { parseCurrency } from '../../money/currency';
import { toDecimal } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { readShape } from '../item';
import { paymentSchema } from '../payment';
import { nameRecord } from '../sources/ledgerRecord';
import { type PaymentReader } from './completePayment';

/** Payments already in our own shape. */
export const canonicalPayments: PaymentReader = {
  label: 'the Receivables payment shape',
  marks: ['invoiceIds'],
  fits: (row) => Array.isArray(row.invoiceIds) && 'amount' in row,
  records: (row) => [row],
  nameOf: (record) => nameRecord({ number: record.id, customer: record.customerId, kind: 'Payment' }),
  read: (record) => {
    const payment = readShape(paymentSchema, record, { field: 'payment' });
    const currency = parseCurrency(payment.currency);
    const exact = (value: string, field: string) => toDecimal(parseAmount({ value, currency, field }));
    return {
      ...payment,
      amount: exact(payment.amount, 'amount'),
      ...(payment.unapplied !== undefined && { unapplied: exact(payment.unapplied, 'unapplied amount') }),
    };
  },
};
