import { parseCurrency } from '../../money/currency';
import { money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readDotNetDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readFlag, readText } from './readFields';

/** SAP's own types for what customers pay: DZ by hand or from the bank statement, ZP by the payment run. */
const PAYMENT_TYPES: ReadonlySet<unknown> = new Set(['DZ', 'ZP']);

/** True for money that came from a customer; on the debit side such a document holds what was paid too little. */
export const isSapPayment = (record: LedgerRecord): boolean =>
  PAYMENT_TYPES.has(record.AccountingDocumentType) && record.DebitCreditCode === 'H';

/** SAP has no id of one field: company, year, document and line together are one. */
export function sapItemId(record: LedgerRecord): string {
  const keys = ['CompanyCode', 'FiscalYear', 'AccountingDocument', 'AccountingDocumentItem'];
  return keys
    .map(
      (key) => readText({ value: record[key], field: key }) ?? refuseMissing(key, 'select the keys of the open item'),
    )
    .join('/');
}

const NUMBERS = ['BillingDocument', 'DocumentReferenceID', 'AccountingDocument'];
const numberOf = (record: LedgerRecord): unknown => NUMBERS.map((key) => record[key]).find((value) => !isAbsent(value));

/** A reversed document and the one that reverses it both stay in the books; a credit stands on the other side. */
function statusOf(record: LedgerRecord, cleared: boolean): InvoiceStatus | undefined {
  const reversed = [record.IsReversed, record.IsReversal].some((value) => readFlag({ value, field: 'reversal' }));
  if (reversed) return 'void';
  if (record.DebitCreditCode === 'H') return 'credit';
  return cleared ? 'paid' : undefined;
}

/** A block against payment is how accountants mark what the customer contests. */
function disputeOf(record: LedgerRecord) {
  const block = readText({ value: record.PaymentBlockingReason, field: 'payment block' });
  return block === undefined ? undefined : { open: true, reason: `Payment block ${block} in SAP` };
}

const isInvoice = (record: LedgerRecord): boolean =>
  'AccountingDocument' in record && 'AmountInTransactionCurrency' in record && !isSapPayment(record);

/** The records of an OData answer, or the row itself. */
export const sapRecords = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.value)) return listAt(row, 'value');
  if (!isRecord(row.d)) return [row];
  return Array.isArray(row.d.results) ? listAt(row.d, 'results') : [row.d];
};

/** SAP S/4HANA: customers' open items, one row each, alone or in an OData answer. */
export const sapS4: LedgerReader = {
  label: 'SAP S/4HANA',
  marks: ['AccountingDocument', 'value', 'd'],
  fits: (row) => holds(sapRecords(row), isInvoice),
  records: sapRecords,
  nameOf: (record) => nameRecord({ number: numberOf(record), customer: record.CustomerName }),
  read: (record, settings) => {
    // Suppliers' items (K) and ledger accounts (S) share the list.
    if (!isAbsent(record.FinancialAccountType) && record.FinancialAccountType !== 'D') return undefined;
    const { timeZone } = settings;
    const currency = parseCurrency(record.TransactionCurrency);
    const amount = parseAmount({ value: record.AmountInTransactionCurrency, currency, field: 'total' });
    const cleared = !isAbsent(record.ClearingAccountingDocument);
    return completeInvoice(
      {
        id: sapItemId(record),
        number: readText({ value: numberOf(record), field: 'invoice number' }),
        source: 'sapS4',
        customer: readCustomer({
          id: record.Customer,
          name: record.CustomerName,
          doNotContact: !isAbsent(record.DunningBlockingReason),
        }),
        issueDate: readDotNetDay({ value: record.DocumentDate, field: 'issue date', timeZone }),
        dueDate: readDotNetDay({ value: record.NetDueDate, field: 'due date', timeZone }),
        total: amount,
        balance: cleared ? money(currency, 0) : amount,
        status: statusOf(record, cleared),
        details: withoutAbsent({
          dispute: disputeOf(record),
          poNumber: readText({ value: record.PurchasingDocument, field: 'PO number' }),
          lastReminderOn: readDotNetDay({ value: record.LastDunningDate, field: 'last reminder date', timeZone }),
          paidOn: readDotNetDay({ value: record.ClearingDate, field: 'paid date', timeZone }),
        }),
      },
      settings,
    );
  },
};
