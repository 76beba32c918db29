import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { type LedgerSettings } from '../sources/ledgerSettings';
import { holds } from '../sources/listEnvelope';
import { completePayment, type PaymentReader } from './completePayment';

const typeOf = (record: LedgerRecord): unknown => recordAt(record, 'attributes').type;
const isLine = (record: LedgerRecord): boolean => typeOf(record) === 'PaymentLineInvoice';
const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.records) ? listAt(row, 'records') : [row];

/** An org with one currency does not have the field at all. */
const currencyOf = (record: LedgerRecord, { homeCurrency }: LedgerSettings): string =>
  parseCurrency(isAbsent(record.CurrencyIsoCode) ? homeCurrency : record.CurrencyIsoCode);

const stands = (line: LedgerRecord): boolean => line.Type === 'Applied' && line.HasBeenUnapplied !== 'Yes';

/** The part of a payment that was applied to one invoice. */
function readLine(line: LedgerRecord, settings: LedgerSettings) {
  if (!stands(line)) return undefined;
  const value = line.AppliedDate ?? line.Date;
  return completePayment({
    id: line.Id,
    source: 'salesforce',
    customer: line.AssociatedAccountId,
    invoices: [line.InvoiceId],
    date: readDay({ value, field: 'payment date', timeZone: settings.timeZone }),
    amount: parseAmount({ value: line.Amount, currency: currencyOf(line, settings), field: 'amount' }),
  });
}

/**
 * Salesforce Billing: payments, with their lines where the query has the subquery `(SELECT InvoiceId, Type,
 * HasBeenUnapplied FROM PaymentLinesInvoice)`, or the lines by themselves. Source: Salesforce's object reference,
 * Payment and PaymentLineInvoice.
 */
export const salesforcePayments: PaymentReader = {
  label: 'Salesforce',
  marks: ['attributes', 'records'],
  fits: (row) => holds(recordsOf(row), (record) => typeOf(record) === 'Payment' || isLine(record)),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.PaymentNumber ?? record.Id, customer: undefined, kind: 'Payment' }),
  read: (record, settings) => {
    if (isLine(record)) return readLine(record, settings);
    if (record.Status !== 'Processed') return undefined;
    const currency = currencyOf(record, settings);
    const lines = listAt(recordAt(record, 'PaymentLinesInvoice'), 'records').filter(isRecord);
    const value = record.EffectiveDate ?? record.Date;
    return completePayment({
      id: record.Id,
      source: 'salesforce',
      customer: record.AccountId,
      invoices: lines.filter(stands).map(({ InvoiceId }) => InvoiceId),
      date: readDay({ value, field: 'payment date', timeZone: settings.timeZone }),
      amount: parseAmount({ value: record.Amount, currency, field: 'amount' }),
      unapplied: isAbsent(record.Balance)
        ? undefined
        : parseAmount({ value: record.Balance, currency, field: 'unapplied amount' }),
    });
  },
};
