import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { waveRecords } from '../sources/wave';
import { completePayment, type PaymentReader } from './completePayment';

const isPayment = (record: LedgerRecord): boolean => 'paymentDate' in record && isRecord(record.invoice);
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (isPayment(row)) return [row];
  const invoices = waveRecords(row).filter(isRecord);
  return invoices.flatMap((invoice) => listAt(invoice, 'payments').map((paid) => (isRecord(paid) ? { ...paid, invoice } : paid))); // prettier-ignore
};

/**
 * Wave: the payments of an invoice. Wave has no list of payments; the query for invoices can ask each invoice for
 * `payments { id amount paymentDate paymentCurrency { code } }`. Source: Wave's public GraphQL schema, type Invoice.
 */
export const wavePayments: PaymentReader = {
  label: 'Wave',
  marks: ['paymentDate', 'amountDue', 'node', 'data'],
  inside: true,
  fits: (row) => holds(recordsOf(row), isPayment),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({
      number: record.id,
      customer: recordAt(recordAt(record, 'invoice'), 'customer').name,
      kind: 'Payment',
    }),
  read: (record, { timeZone }) => {
    const invoice = recordAt(record, 'invoice');
    const code = recordAt(record, 'paymentCurrency').code ?? recordAt(invoice, 'currency').code;
    return completePayment({
      id: record.id,
      source: 'wave',
      customer: recordAt(invoice, 'customer').id,
      invoices: [invoice.id],
      date: readDay({ value: record.paymentDate, field: 'payment date', timeZone }),
      amount: parseAmount({ value: record.amount, currency: parseCurrency(code), field: 'amount' }),
    });
  },
};
