import { parseWrittenDate } from '../../calendar/parseWrittenDate';
import { parseAmount } from '../../money/parseAmount';
import { ReceivablesError } from '../../errors';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readCurrencyName } from './currencyNames';
import { isAbsent, isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readText } from './readFields';

/** Names of REST records and SuiteQL's display values, and SuiteQL's own letters. */
const STATUSES: StatusTable = {
  open: 'open',
  'paid in full': 'paid',
  'fully applied': 'paid',
  voided: 'void',
  rejected: 'void',
  'pending approval': 'draft',
  a: 'open',
  b: 'paid',
  v: 'void',
  d: 'draft',
  e: 'void',
};
const CURRENCY_HINT = 'ask for the code, in SuiteQL with currency.symbol AS currencycode';
const BILLS: ReadonlySet<string> = new Set(['vendbill', 'vendcred', 'vendorbill', 'vendorcredit']);

const at = (record: LedgerRecord, ...keys: string[]): unknown =>
  keys.map((key) => record[key]).find((value) => !isAbsent(value));
/** REST gives `{ id, refName }` where SuiteQL gives the id or the name alone. */
const nameAt = (record: LedgerRecord, key: string): unknown => {
  const value = record[key];
  return isRecord(value) ? value.refName : value;
};
const idAt = (record: LedgerRecord, key: string): unknown => {
  const value = record[key];
  return isRecord(value) ? value.id : value;
};

function typeOf(record: LedgerRecord): string {
  const type = at(record, 'recordType', 'recordtype', 'type');
  return typeof type === 'string' ? type.toLowerCase() : '';
}

const linksTo = (record: LedgerRecord, pattern: RegExp): boolean =>
  listAt(record, 'links').some((link) => isRecord(link) && typeof link.href === 'string' && pattern.test(link.href));

const isCredit = (record: LedgerRecord): boolean =>
  ['custcred', 'creditmemo'].includes(typeOf(record)) || linksTo(record, /\/creditmemo\//i);

/** "Invoice : Open" and "CustInvc:A" name the kind before the state. */
function statusOf(record: LedgerRecord): InvoiceStatus {
  const word = readText({ value: nameAt(record, 'status'), field: 'status' });
  const status = readLedgerStatus(word?.split(':').at(-1)?.trim().toLowerCase(), STATUSES);
  return isCredit(record) && (status === 'open' || status === 'paid') ? 'credit' : status;
}

function customerOf(record: LedgerRecord) {
  return readCustomer({
    id: idAt(record, 'entity'),
    name: isRecord(record.entity)
      ? record.entity.refName
      : at(record, 'customer_name', 'customername', 'entityname', 'companyname'),
    email: at(record, 'email', 'customer_email', 'customeremail'),
    owner: isRecord(record.salesRep) ? record.salesRep.refName : undefined,
  });
}

function refuseBareReference(record: LedgerRecord): void {
  if (!isAbsent(at(record, 'tranId', 'tranid', 'total', 'foreigntotal'))) return;
  const hint = 'NetSuite lists ids only: read each invoice, or use SuiteQL';
  throw new ReceivablesError({ code: 'missing_field', field: 'invoice number', problem: 'is missing', hint });
}

function readRecord(record: LedgerRecord, settings: LedgerSettings) {
  if (BILLS.has(typeOf(record))) return undefined;
  refuseBareReference(record);
  const { timeZone, dateOrder } = settings;
  // SuiteQL writes days as the user prefers them, so their order must be declared.
  const day = (value: unknown, field: string) => parseWrittenDate({ value, field, timeZone, dateOrder });
  const code =
    at(record, 'currencycode', 'currency_code', 'currencyname', 'currency_name') ?? nameAt(record, 'currency');
  const currency = readCurrencyName(code, CURRENCY_HINT);
  const open = isCredit(record)
    ? at(record, 'foreignpaymentamountunused', 'unapplied', 'amountRemaining', 'amountremaining')
    : at(record, 'foreignamountunpaid', 'amountRemaining', 'amountremaining');
  return completeInvoice(
    {
      id: readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id'),
      number: readText({ value: at(record, 'tranId', 'tranid'), field: 'invoice number' }),
      source: 'netsuite',
      customer: customerOf(record),
      issueDate: day(at(record, 'tranDate', 'trandate'), 'issue date'),
      dueDate: day(at(record, 'dueDate', 'duedate'), 'due date'),
      total: parseAmount({ value: at(record, 'foreigntotal', 'total'), currency, field: 'total' }),
      balance: parseAmount({ value: open, currency, field: 'balance' }),
      status: statusOf(record),
      details: withoutAbsent({
        poNumber: readText({ value: at(record, 'otherRefNum', 'otherrefnum'), field: 'PO number' }),
        terms: isRecord(record.terms) ? readText({ value: record.terms.refName, field: 'terms' }) : undefined,
        notes: readText({ value: record.memo, field: 'notes' }),
      }),
    },
    settings,
  );
}

const isInvoice = (record: LedgerRecord): boolean =>
  ('tranId' in record && 'entity' in record) ||
  ('tranid' in record && ('entity' in record || 'foreigntotal' in record)) ||
  linksTo(record, /\.netsuite\.com\//);
const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.items) && Array.isArray(row.links) && !('tranId' in row) ? listAt(row, 'items') : [row];

/** NetSuite: invoices and credit memos as REST records, or as SuiteQL rows. Amounts are in the transaction's currency. */
export const netsuite: LedgerReader = {
  label: 'NetSuite',
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({ number: at(record, 'tranId', 'tranid'), customer: nameAt(record, 'entity') ?? record.customer_name }),
  read: readRecord,
};
