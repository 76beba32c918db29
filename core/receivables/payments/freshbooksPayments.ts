import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { plainNumber, readFlag } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

const DELETED = 1;
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (!isRecord(row.response)) return [row];
  const result = recordAt(row.response, 'result');
  return isRecord(result.payment) ? [result.payment] : listAt(result, 'payments');
};

/** FreshBooks: payments, alone or in the API's answer. A credit used up is no new money and gives nothing. */
export const freshbooksPayments: PaymentReader = {
  label: 'FreshBooks',
  marks: ['from_credit', 'response'],
  fits: (row) => holds(recordsOf(row), (record) => 'invoiceid' in record && 'from_credit' in record),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.id, customer: record.clientid, kind: 'Payment' }),
  read: (record, { timeZone }) => {
    if (plainNumber(record.vis_state) === DELETED || readFlag({ value: record.from_credit, field: 'from credit' }))
      return undefined;
    const { amount, code } = recordAt(record, 'amount');
    return completePayment({
      id: record.id,
      source: 'freshbooks',
      customer: record.clientid,
      invoices: [record.invoiceid],
      date: readDay({ value: record.date, field: 'payment date', timeZone }),
      amount: parseAmount({ value: amount, currency: parseCurrency(code), field: 'amount' }),
    });
  },
};
