import { parseCurrency } from '../../money/currency';
import { money, subtract } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type Invoice, type InvoiceStatus } from '../invoice';
import { splitInstalments, type Instalment } from './instalments';
import { readDay } from './ledgerDays';
import { isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { plainNumber, readText } from './readFields';

const STATUSES: StatusTable = { bost_Open: 'open', bost_Close: 'paid', bost_Paid: 'paid', bost_Delivered: 'open' };
/** What is bought or offered has the same fields as what is invoiced; an answer may leave the kind out. */
const SALES: ReadonlySet<unknown> = new Set([undefined, null, 'oInvoices', 'oDownPayments', 'oCreditNotes']);

const isCredit = (record: LedgerRecord): boolean => record.DocObjectCode === 'oCreditNotes';

/** A cancelled document and the one that cancels it both stay in the list. */
function statusOf(record: LedgerRecord): InvoiceStatus {
  if (record.Cancelled === 'tYES' || record.Cancelled === 'tCancellation') return 'void';
  if (record.AuthorizationStatus === 'dasPending' || record.AuthorizationStatus === 'dasRejected') return 'draft';
  const status = readLedgerStatus(record.DocumentStatus, STATUSES);
  return isCredit(record) ? 'credit' : status;
}

/** Documents in a foreign currency keep it in fields of their own; in the company's currency those are zero. */
function currencyFields(record: LedgerRecord) {
  return plainNumber(record.DocTotalFc) === 0 || record.DocTotalFc === undefined || record.DocTotalFc === null
    ? { total: 'DocTotal', paid: 'PaidToDate', part: 'Total' }
    : { total: 'DocTotalFc', paid: 'PaidToDateFC', part: 'TotalFC' };
}

function readRecord(record: LedgerRecord, settings: LedgerSettings): Invoice | Invoice[] | undefined {
  if (!SALES.has(record.DocObjectCode)) return undefined;
  const { timeZone } = settings;
  const fields = currencyFields(record);
  const currency = parseCurrency(record.DocCurrency);
  const status = statusOf(record);
  const total = parseAmount({ value: record[fields.total], currency, field: 'total' });
  const paid = parseAmount({ value: record[fields.paid], currency, field: 'paid amount' });
  const closed = record.DocumentStatus === 'bost_Close' || record.DocumentStatus === 'bost_Paid';
  const parts = listAt(record, 'DocumentInstallments').map((part): Instalment => {
    if (!isRecord(part)) return refuseMissing('instalment');
    return {
      dueDate: readDay({ value: part.DueDate, field: 'due date', timeZone }),
      amount: parseAmount({ value: part[fields.part], currency, field: 'instalment' }),
    };
  });
  const id = readText({ value: record.DocEntry, field: 'invoice id' }) ?? refuseMissing('invoice id');
  return splitInstalments(
    {
      id,
      number: readText({ value: record.DocNum, field: 'invoice number' }),
      source: 'sapB1',
      customer: readCustomer({
        id: record.CardCode,
        name: record.CardName,
        doNotContact: record.BlockDunning === 'tYES',
      }),
      issueDate: readDay({ value: record.DocDate, field: 'issue date', timeZone }),
      dueDate: readDay({ value: record.DocDueDate, field: 'due date', timeZone }),
      total,
      balance: closed ? money(currency, 0) : subtract(total, paid),
      status,
      details: withoutAbsent({ poNumber: readText({ value: record.NumAtCard, field: 'PO number' }) }),
    },
    parts,
    settings,
  );
}

const isInvoice = (record: LedgerRecord): boolean => 'DocEntry' in record && 'DocTotal' in record;
const recordsOf = (row: LedgerRecord): readonly unknown[] => (Array.isArray(row.value) ? listAt(row, 'value') : [row]);

/** SAP Business One: invoices and credit memos of the Service Layer, alone or in a list. Its comments are internal and never read. */
export const sapB1: LedgerReader = {
  label: 'SAP Business One',
  marks: ['DocEntry', 'value'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.DocNum, customer: record.CardName }),
  read: readRecord,
};
