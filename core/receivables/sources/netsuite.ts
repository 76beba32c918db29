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
const CREDITS: ReadonlySet<string> = new Set(['custcred', 'creditmemo']);
const SALES: ReadonlySet<string> = new Set(['', 'custinvc', 'invoice', ...CREDITS]);
const PAYMENTS: ReadonlySet<string> = new Set(['custpymt', 'customerpayment', 'payment', 'custdep', 'customerdeposit']);

/** The first of several fields that has a value: SuiteQL writes in small letters what REST writes in camel case. */
export const at = (record: LedgerRecord, ...keys: string[]): unknown =>
  keys.map((key) => record[key]).find((value) => !isAbsent(value));
/** REST gives `{ id, refName }` where SuiteQL gives the id or the name alone. */
const nameAt = (record: LedgerRecord, key: string): unknown => {
  const value = record[key];
  return isRecord(value) ? value.refName : value;
};
export const idAt = (record: LedgerRecord, key: string): unknown => {
  const value = record[key];
  return isRecord(value) ? value.id : value;
};

/** What follows the pattern in the first link of a REST record: its own address. */
function inLinks(record: LedgerRecord, pattern: RegExp): string | undefined {
  const [first] = listAt(record, 'links');
  return isRecord(first) && typeof first.href === 'string' ? pattern.exec(first.href)?.[1] : undefined;
}

/** "Invoice : Open" and "CustInvc:A" name the kind before the state. */
const statusWords = (record: LedgerRecord): string[] => {
  const status = nameAt(record, 'status');
  return typeof status === 'string' ? status.toLowerCase().split(':').map((word) => word.trim()) : []; // prettier-ignore
};

/** The kind of transaction: SuiteQL's type, the address of a REST record, or what stands before the state. */
function kindOf(record: LedgerRecord): string {
  const type = at(record, 'recordType', 'recordtype', 'type') ?? inLinks(record, /\/record\/v1\/(\w+)\//);
  const words = statusWords(record);
  const told = typeof type === 'string' ? type : words.length > 1 ? (words[0] ?? '') : '';
  return told.toLowerCase().replace(/\s+/g, '');
}

/** True for money from a customer: a customer payment or deposit, as REST record or SuiteQL row. */
export const isNetsuitePayment = (record: LedgerRecord): boolean => PAYMENTS.has(kindOf(record));

/** The state of a transaction: "deposited" of "Payment : Deposited", "c" of "CustPymt:C". */
export const stateOf = (record: LedgerRecord): string | undefined => statusWords(record).at(-1);

const isCredit = (record: LedgerRecord): boolean => CREDITS.has(kindOf(record));

function statusOf(record: LedgerRecord): InvoiceStatus {
  const status = readLedgerStatus(stateOf(record), STATUSES);
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

/** Reads days; SuiteQL writes them as the user prefers, so their order must be declared. */
export const netsuiteDay =
  ({ timeZone, dateOrder }: LedgerSettings) =>
  (value: unknown, field: string) =>
    parseWrittenDate({ value, field, timeZone, dateOrder });

/** The currency's code, from its code or its English name. */
export const netsuiteCurrency = (record: LedgerRecord): string =>
  readCurrencyName(
    at(record, 'currencycode', 'currency_code', 'currencyname', 'currency_name') ?? nameAt(record, 'currency'),
    CURRENCY_HINT,
  );

function readRecord(record: LedgerRecord, settings: LedgerSettings) {
  // One query lists bills, orders and journals too.
  if (!SALES.has(kindOf(record))) return undefined;
  refuseBareReference(record);
  const day = netsuiteDay(settings);
  const currency = netsuiteCurrency(record);
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
        paidOn: day(at(record, 'closeDate', 'closedate'), 'paid date'),
      }),
    },
    settings,
  );
}

const isTransaction = (record: LedgerRecord): boolean =>
  ('tranId' in record && 'entity' in record) ||
  ('tranid' in record && ('entity' in record || 'foreigntotal' in record)) ||
  inLinks(record, /(\.netsuite\.com)\//) !== undefined;
const isInvoice = (record: LedgerRecord): boolean => isTransaction(record) && !isNetsuitePayment(record);

/** The records of an answer, or the row itself. */
export const netsuiteRecords = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.items) && Array.isArray(row.links) && !('tranId' in row) ? listAt(row, 'items') : [row];

/** NetSuite: invoices and credit memos as REST records, or as SuiteQL rows. Amounts are in the transaction's currency. */
export const netsuite: LedgerReader = {
  label: 'NetSuite',
  marks: ['tranId', 'tranid', 'links'],
  fits: (row) => holds(netsuiteRecords(row), isInvoice),
  records: netsuiteRecords,
  nameOf: (record) =>
    nameRecord({ number: at(record, 'tranId', 'tranid'), customer: nameAt(record, 'entity') ?? record.customer_name }),
  read: readRecord,
};
