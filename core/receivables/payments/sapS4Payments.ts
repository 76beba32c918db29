import { parseCurrency } from '../../money/currency';
import { money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { readDotNetDay } from '../sources/ledgerDays';
import { isAbsent, nameRecord, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { readFlag, readText } from '../sources/readFields';
import { isSapPayment, sapItemId, sapRecords } from '../sources/sapS4';
import { completePayment, type PaymentReader } from './completePayment';

const INVOICE_KEYS = ['CompanyCode', 'InvoiceReferenceFiscalYear', 'InvoiceReference', 'InvoiceItemReference'];

/** A part payment names the item it belongs to by the keys an item's id is made of. */
function invoiceOf(record: LedgerRecord): string | undefined {
  const keys = INVOICE_KEYS.flatMap((key) => readText({ value: record[key], field: key }) ?? []);
  return keys.length === INVOICE_KEYS.length ? keys.join('/') : undefined;
}

/**
 * SAP S/4HANA: items of customer payments (document types DZ and ZP) among the open items. One that is not cleared is money
 * nobody has matched yet. A clearing is told on the invoice's side (ClearingDate), not here. Source: SAP's
 * API_OPLACCTGDOCITEMCUBE_SRV, entity OperationalAcctgDocItemCube.
 */
export const sapS4Payments: PaymentReader = {
  label: 'SAP S/4HANA',
  marks: ['AccountingDocumentType', 'value', 'd'],
  fits: (row) => holds(sapRecords(row), isSapPayment),
  records: sapRecords,
  nameOf: (record) => nameRecord({ number: record.AccountingDocument, customer: record.CustomerName, kind: 'Payment' }),
  read: (record, { timeZone }) => {
    if (!isAbsent(record.FinancialAccountType) && record.FinancialAccountType !== 'D') return undefined;
    if ([record.IsReversed, record.IsReversal].some((value) => readFlag({ value, field: 'reversal' })))
      return undefined;
    const currency = parseCurrency(record.TransactionCurrency);
    const written = parseAmount({ value: record.AmountInTransactionCurrency, currency, field: 'amount' });
    const amount = money(currency, Math.abs(written.minor));
    const isCleared = !isAbsent(record.ClearingAccountingDocument);
    return completePayment({
      id: sapItemId(record),
      source: 'sapS4',
      customer: record.Customer,
      invoices: [invoiceOf(record)],
      date: readDotNetDay({ value: record.PostingDate ?? record.DocumentDate, field: 'payment date', timeZone }),
      amount,
      unapplied: isCleared ? money(currency, 0) : amount,
    });
  },
};
