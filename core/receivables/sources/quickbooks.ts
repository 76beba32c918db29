import { parseCalendarDate } from '../../calendar/calendarDate';
import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { type Customer, type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { readRecipients } from './readEmails';
import { plainNumber, readText, readUrl } from './readFields';

/** An invoice without a number of its own is known by QuickBooks' id. */
function numberOf(record: LedgerRecord): string | undefined {
  const id = readText({ value: record.Id, field: 'invoice id' });
  return readText({ value: record.DocNumber, field: 'invoice number' }) ?? (id === undefined ? undefined : `#${id}`);
}

function readCustomer(record: LedgerRecord): Customer {
  const { value, name } = recordAt(record, 'CustomerRef');
  const id = readText({ value, field: 'customer' }) ?? refuseMissing('customer');
  return {
    id,
    name: readText({ value: name, field: 'customer name' }) ?? id,
    kind: 'unknown',
    ...readRecipients({
      email: recordAt(record, 'BillEmail').Address,
      copies: recordAt(record, 'BillEmailCc').Address,
    }),
  };
}

/** QuickBooks has no place for the customer's order number; businesses add a field of that name. */
function poNumberOf(record: LedgerRecord): string | undefined {
  const field = listAt(record, 'CustomField').find(
    (entry) =>
      isRecord(entry) && typeof entry.Name === 'string' && /^(?:p\.?o\b|purchase order)/i.test(entry.Name.trim()),
  );
  return isRecord(field) ? readText({ value: field.StringValue, field: 'PO number' }) : undefined;
}

/** QuickBooks keeps no status: a void is a zeroed invoice whose private note says so. */
function statusOf(record: LedgerRecord): InvoiceStatus | undefined {
  if ('RemainingCredit' in record) return 'credit';
  const note = typeof record.PrivateNote === 'string' ? record.PrivateNote : '';
  return plainNumber(record.TotalAmt) === 0 && plainNumber(record.Balance) === 0 && /^\s*voided\b/i.test(note)
    ? 'void'
    : undefined;
}

const dayOf = (value: unknown, field: string) => (isAbsent(value) ? undefined : parseCalendarDate(value, field));

/** A credit memo in a list may lack the mark that tells it from an invoice. */
const asCredit = (memo: unknown): unknown => (isRecord(memo) ? { RemainingCredit: memo.Balance, ...memo } : memo);

const idAsNumber = ({ Id }: LedgerRecord): string | undefined =>
  (typeof Id === 'string' || typeof Id === 'number') && !isAbsent(Id) ? `#${Id}` : undefined;

/** QuickBooks Online: invoices and credit memos, alone or in a query's answer. Amounts are in the document's currency. */
export const quickbooks: LedgerReader = {
  label: 'QuickBooks',
  marks: ['TotalAmt', 'QueryResponse', 'Invoice', 'CreditMemo'],
  fits: (row) =>
    isRecord(row.QueryResponse) ||
    isRecord(row.CreditMemo) ||
    (isRecord(row.Invoice) && 'TotalAmt' in row.Invoice) ||
    ('TotalAmt' in row && ('CustomerRef' in row || 'TxnDate' in row) && !('UnappliedAmt' in row)),
  records: (row) => {
    if (isRecord(row.CreditMemo)) return [asCredit(row.CreditMemo)];
    if (isRecord(row.Invoice)) return [row.Invoice];
    if (!isRecord(row.QueryResponse)) return [row];
    return [...listAt(row.QueryResponse, 'Invoice'), ...listAt(row.QueryResponse, 'CreditMemo').map(asCredit)];
  },
  nameOf: (record) =>
    nameRecord({
      number: isAbsent(record.DocNumber) ? idAsNumber(record) : record.DocNumber,
      customer: recordAt(record, 'CustomerRef').name,
    }),
  read: (record, settings) => {
    // A supplier's bill.
    if ('VendorRef' in record) return undefined;
    const currency = parseCurrency(recordAt(record, 'CurrencyRef').value ?? settings.homeCurrency);
    const status = statusOf(record);
    const balance = status === 'credit' ? (record.RemainingCredit ?? record.Balance) : record.Balance;
    return completeInvoice(
      {
        id: readText({ value: record.Id, field: 'invoice id' }),
        number: numberOf(record),
        source: 'quickbooks',
        customer: readCustomer(record),
        issueDate: dayOf(record.TxnDate, 'issue date'),
        dueDate: dayOf(record.DueDate, 'due date'),
        total: parseAmount({ value: record.TotalAmt, currency, field: 'total' }),
        balance: parseAmount({ value: balance, currency, field: 'balance' }),
        status,
        details: withoutAbsent({
          paymentUrl: readUrl({ value: record.InvoiceLink, field: 'payment link' }),
          poNumber: poNumberOf(record),
          terms: readText({ value: recordAt(record, 'SalesTermRef').name, field: 'terms' }),
          // CustomerMemo is printed on the invoice; PrivateNote is the bookkeeper's own.
          notes: readText({ value: recordAt(record, 'CustomerMemo').value, field: 'notes' }),
        }),
      },
      settings,
    );
  },
};
