import { parseCurrency } from '../../money/currency';
import { add, money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { plainNumber } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

const recordsOf = (row: LedgerRecord): readonly unknown[] => (Array.isArray(row.value) ? listAt(row, 'value') : [row]);

/** Sums fields of records; where a field has no value it counts as nothing. */
function sumOf(records: readonly unknown[], keys: readonly string[], currency: string): Money {
  const values = records.filter(isRecord).flatMap((record) => keys.map((key) => record[key]));
  const amounts = values.filter((value) => !isAbsent(value));
  return amounts.map((value) => parseAmount({ value, currency, field: 'amount' })).reduce(add, money(currency, 0));
}

function unappliedOf(record: LedgerRecord, amount: Money): Money | undefined {
  const links = listAt(record, 'PaymentInvoices');
  // In a foreign currency the sums are the company's, and cannot be set against the payment.
  if (links.some((link) => isRecord(link) && plainNumber(link.AppliedFC ?? 0) !== 0)) return undefined;
  const applied = sumOf(links, ['SumApplied'], amount.currency);
  return money(amount.currency, Math.max(0, amount.minor - applied.minor));
}

/** SAP Business One: incoming payments of the Service Layer, alone or in a list, by cash, transfer, cheque and card. */
export const sapB1Payments: PaymentReader = {
  label: 'SAP Business One',
  marks: ['DocEntry', 'value'],
  fits: (row) => holds(recordsOf(row), (record) => 'DocEntry' in record && 'PaymentInvoices' in record),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.DocNum, customer: record.CardName, kind: 'Payment' }),
  read: (record, { timeZone }) => {
    if (record.Cancelled === 'tYES' || (!isAbsent(record.DocType) && record.DocType !== 'rCustomer')) return undefined;
    const currency = parseCurrency(record.DocCurrency);
    const amount = [
      sumOf([record], ['CashSum', 'TransferSum'], currency),
      sumOf(listAt(record, 'PaymentChecks'), ['CheckSum'], currency),
      sumOf(listAt(record, 'PaymentCreditCards'), ['CreditSum'], currency),
    ].reduce(add);
    const links = listAt(record, 'PaymentInvoices').filter(isRecord);
    return completePayment({
      id: record.DocEntry,
      source: 'sapB1',
      customer: record.CardCode,
      invoices: links.flatMap((link) => (link.InvoiceType === 'it_Invoice' ? [link.DocEntry] : [])),
      date: readDay({ value: record.DocDate, field: 'payment date', timeZone }),
      amount,
      unapplied: unappliedOf(record, amount),
    });
  },
};
