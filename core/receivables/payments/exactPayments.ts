import { parseCurrency } from '../../money/currency';
import { money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { exactRecords, isExactPayment } from '../sources/exact';
import { readDotNetDay } from '../sources/ledgerDays';
import { nameRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { readFlag } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

/**
 * Exact Online: receivables of transaction type 40 (cash flow), which are what customers paid; what is not matched yet is
 * unapplied. They do not name the invoice, whose own LastPaymentDate tells when it was paid. Source: Exact's
 * HlpRestAPIResourcesDetails, CashflowReceivables and TransactionType.
 */
export const exactPayments: PaymentReader = {
  label: 'Exact Online',
  marks: ['AmountFC', 'd'],
  fits: (row) => holds(exactRecords(row), isExactPayment),
  records: exactRecords,
  nameOf: (record) => nameRecord({ number: record.EntryNumber, customer: record.AccountName, kind: 'Payment' }),
  read: (record, { timeZone }) => {
    if (readFlag({ value: record.TransactionIsReversal, field: 'reversal' })) return undefined;
    const currency = parseCurrency(record.CurrencyCode ?? record.Currency);
    const unsigned = (value: unknown, field: string): Money =>
      money(currency, Math.abs(parseAmount({ value, currency, field }).minor));
    const isMatched = readFlag({ value: record.IsFullyPaid, field: 'fully paid' });
    return completePayment({
      id: record.ID,
      source: 'exact',
      customer: record.Account ?? record.AccountCode,
      invoices: [],
      date: readDotNetDay({ value: record.InvoiceDate ?? record.EntryDate, field: 'payment date', timeZone }),
      amount: unsigned(record.TransactionAmountFC ?? record.AmountFC, 'amount'),
      unapplied: isMatched ? money(currency, 0) : unsigned(record.AmountFC, 'unapplied amount'),
    });
  },
};
