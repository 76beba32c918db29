import { parseCurrency } from '../../money/currency';
import { money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type Payment } from '../payment';
import { readCompactDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { type LedgerSettings } from '../sources/ledgerSettings';
import { holds } from '../sources/listEnvelope';
import { readText } from '../sources/readFields';
import { asList, attributeOf, headerAt, isTwinfieldCash, textOf, twinfieldRecords } from '../sources/twinfield';
import { completePayment, type PaymentReader } from './completePayment';

/** What came in stands on the credit side of the customer's account (`dim2`). */
const isReceipt = (line: LedgerRecord): boolean =>
  textOf(line.debitcredit) === 'credit' && attributeOf(line, 'type') === 'detail' && !isAbsent(textOf(line.dim2));

function unappliedOf(line: LedgerRecord, currency: string): Money | undefined {
  const state = textOf(line.matchstatus);
  if (state === 'matched') return money(currency, 0);
  if (state !== 'available') return undefined;
  return parseAmount({ value: textOf(line.openvalue), currency, field: 'unapplied amount' });
}

function readLine(record: LedgerRecord, line: LedgerRecord, { timeZone }: LedgerSettings): Payment[] {
  const currency = parseCurrency(headerAt(record, 'currency'));
  const parts = [headerAt(record, 'office'), headerAt(record, 'code'), headerAt(record, 'number'), attributeOf(line, 'id')]; // prettier-ignore
  const payment = completePayment({
    id: parts.flatMap((value) => readText({ value, field: 'payment id' }) ?? []).join('/'),
    source: 'twinfield',
    customer: textOf(line.dim2),
    invoices: [],
    numbers: [textOf(line.invoicenumber)],
    date: readCompactDay({ value: headerAt(record, 'date'), field: 'payment date', timeZone }),
    amount: parseAmount({ value: textOf(line.value), currency, field: 'amount' }),
    unapplied: unappliedOf(line, currency),
  });
  return payment ? [payment] : [];
}

/**
 * Twinfield: bank and cash transactions as JSON made from their XML; each line on a customer's account is a payment, and
 * names the invoice by its number. A temporary booking says nothing yet. Source: Twinfield's API documentation, Bank
 * transactions, as php-twinfield reads it.
 */
export const twinfieldPayments: PaymentReader = {
  label: 'Twinfield',
  marks: ['transaction', 'transactions', 'header'],
  fits: (row) => holds(twinfieldRecords(row), isTwinfieldCash),
  records: twinfieldRecords,
  nameOf: (record) => nameRecord({ number: headerAt(record, 'number'), customer: undefined, kind: 'Payment' }),
  read: (record, settings) => {
    if (attributeOf(record, 'location') === 'temporary') return undefined;
    const lines = asList(recordAt(record, 'lines').line).filter(isRecord);
    return lines.filter(isReceipt).flatMap((line) => readLine(record, line, settings));
  },
};
