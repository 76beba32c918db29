import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { docStatusOf } from '../sources/erpnext';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { completePayment, type PaymentReader } from './completePayment';

const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.data)) return listAt(row, 'data');
  return isRecord(row.data) ? [row.data] : [row];
};

/** ERPNext: payment entries of customers, alone or in a list. Amounts are in the currency of the customer's account. */
export const erpnextPayments: PaymentReader = {
  label: 'ERPNext',
  marks: ['doctype', 'party_type', 'data'],
  fits: (row) =>
    holds(
      recordsOf(row),
      (record) => record.doctype === 'Payment Entry' || ('party_type' in record && 'party' in record),
    ),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.name, customer: record.party_name, kind: 'Payment' }),
  read: (record, { timeZone, homeCurrency }) => {
    const received = record.payment_type === 'Receive' && record.party_type === 'Customer';
    if (!received || docStatusOf(record) === 0 || docStatusOf(record) === 2) return undefined;
    const told = record.paid_from_account_currency;
    const currency = parseCurrency(isAbsent(told) ? homeCurrency : told);
    const references = listAt(record, 'references').filter(isRecord);
    return completePayment({
      id: record.name,
      source: 'erpnext',
      customer: record.party,
      invoices: references.flatMap((entry) =>
        entry.reference_doctype === 'Sales Invoice' ? [entry.reference_name] : [],
      ),
      date: readDay({ value: record.posting_date, field: 'payment date', timeZone }),
      amount: parseAmount({ value: record.paid_amount, currency, field: 'amount' }),
      unapplied: isAbsent(record.unallocated_amount)
        ? undefined
        : parseAmount({ value: record.unallocated_amount, currency, field: 'unapplied amount' }),
    });
  },
};
