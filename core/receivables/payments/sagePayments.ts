import { parseCurrency } from '../../money/currency';
import { add, money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { completePayment, type PaymentReader } from './completePayment';

const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.$items) ? listAt(row, '$items') : [row];

/** Sage Business Cloud Accounting: customer receipts, alone or in a list. What is not allocated is on account. */
export const sagePayments: PaymentReader = {
  label: 'Sage Business Cloud',
  marks: ['allocated_artefacts', '$items'],
  fits: (row) => holds(recordsOf(row), (record) => 'allocated_artefacts' in record),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({
      number: record.displayed_as,
      customer: recordAt(record, 'contact').displayed_as,
      kind: 'Payment',
    }),
  read: (record, { timeZone }) => {
    if (recordAt(record, 'transaction_type').id !== 'CUSTOMER_RECEIPT') return undefined;
    const currency = parseCurrency(recordAt(record, 'currency').id);
    const amount = parseAmount({ value: record.total_amount, currency, field: 'amount' });
    const links = listAt(record, 'allocated_artefacts').filter(isRecord);
    const allocated = links
      .map((link) => parseAmount({ value: link.amount, currency, field: 'allocated amount' }))
      .reduce(add, money(currency, 0));
    return completePayment({
      id: record.id,
      source: 'sage',
      customer: recordAt(record, 'contact').id,
      invoices: links.map((link) => recordAt(link, 'artefact').id),
      date: readDay({ value: record.date, field: 'payment date', timeZone }),
      amount,
      unapplied: money(currency, Math.max(0, amount.minor - allocated.minor)),
    });
  },
};
