import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt } from '../sources/ledgerRecord';
import { completePayment, type PaymentReader } from './completePayment';

/** An empty answer does not say what was asked for. */
const isPaymentQuery = (response: unknown): boolean => isRecord(response) && !('Invoice' in response);

/** QuickBooks Online: payments, alone or in a query's answer. */
export const quickbooksPayments: PaymentReader = {
  label: 'QuickBooks',
  marks: ['UnappliedAmt', 'Payment', 'QueryResponse'],
  fits: (row) => isRecord(row.Payment) || isPaymentQuery(row.QueryResponse) || 'UnappliedAmt' in row,
  records: (row) => {
    if (isRecord(row.Payment)) return [row.Payment];
    return isRecord(row.QueryResponse) ? listAt(row.QueryResponse, 'Payment') : [row];
  },
  nameOf: (record) =>
    nameRecord({ number: record.Id, customer: recordAt(record, 'CustomerRef').name, kind: 'Payment' }),
  read: (record, { homeCurrency, timeZone }) => {
    const currency = parseCurrency(recordAt(record, 'CurrencyRef').value ?? homeCurrency);
    const linked = listAt(record, 'Line').flatMap((line) => (isRecord(line) ? listAt(line, 'LinkedTxn') : []));
    return completePayment({
      id: record.Id,
      source: 'quickbooks',
      customer: recordAt(record, 'CustomerRef').value,
      invoices: linked.filter(isRecord).flatMap(({ TxnType, TxnId }) => (TxnType === 'Invoice' ? [TxnId] : [])),
      date: readDay({ value: record.TxnDate, field: 'payment date', timeZone }),
      amount: parseAmount({ value: record.TotalAmt, currency, field: 'amount' }),
      unapplied: isAbsent(record.UnappliedAmt)
        ? undefined
        : parseAmount({ value: record.UnappliedAmt, currency, field: 'unapplied amount' }),
    });
  },
};
