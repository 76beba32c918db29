import { money, subtract } from '../../money/money';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { readSquareMoney, refuseMixed } from '../sources/square';
import { completePayment, type PaymentReader } from './completePayment';

const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.payments)) return listAt(row, 'payments');
  return isRecord(row.payment) ? [row.payment] : [row];
};

/** Square: payments, alone or in a list. They name the order, not the invoice, so no invoice is known. */
export const squarePayments: PaymentReader = {
  label: 'Square',
  marks: ['amount_money', 'payment', 'payments'],
  fits: (row) => holds(recordsOf(row), (record) => isRecord(record.amount_money) && 'source_type' in record),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.id, customer: record.customer_id, kind: 'Payment' }),
  read: (record, { timeZone }) => {
    if (record.status !== 'COMPLETED') return undefined;
    const came = readSquareMoney(record.amount_money, 'amount');
    const back = isAbsent(record.refunded_money)
      ? money(came.currency, 0)
      : readSquareMoney(record.refunded_money, 'refunded amount');
    refuseMixed([came, back]);
    return completePayment({
      id: record.id,
      source: 'square',
      customer: record.customer_id,
      invoices: [],
      date: readDay({ value: record.created_at, field: 'payment date', timeZone }),
      amount: subtract(came, back),
    });
  },
};
