import { parseCurrency } from '../../money/currency';
import { money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { readCompactDay } from './ledgerDays';
import { isAbsent, isRecord, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readFlag, readText } from './readFields';

/** An element's text: XML turned into JSON puts text and attributes under different keys, depending on the converter. */
export function textOf(element: unknown): unknown {
  return isRecord(element) ? (element['#text'] ?? element._) : element;
}
/** An attribute of an element, likewise. */
export function attributeOf(element: unknown, name: string): unknown {
  if (!isRecord(element)) return undefined;
  return element[`@${name}`] ?? element[name] ?? recordAt(element, '$')[name];
}
/** One element alone is not made a list of. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The usual codes of purchase journals; what suppliers charge has the same fields. */
const PURCHASES: ReadonlySet<unknown> = new Set(['INK', 'PUR', 'PURCHASE']);

/** The text of a header's element. */
export const headerAt = (record: LedgerRecord, key: string): unknown => textOf(recordAt(record, 'header')[key]);

function totalLineOf(record: LedgerRecord): LedgerRecord {
  const lines = asList(recordAt(record, 'lines').line).filter(isRecord);
  return lines.find((line) => attributeOf(line, 'type') === 'total') ?? refuseMissing('total line');
}

/** A temporary booking is a draft; on the customer's account a credit note stands on the credit side. */
function statusOf(record: LedgerRecord, line: LedgerRecord): InvoiceStatus | undefined {
  if (attributeOf(record, 'location') === 'temporary') return 'draft';
  return textOf(line.debitcredit) === 'credit' ? 'credit' : undefined;
}

function balanceOf(line: LedgerRecord, total: Money): Money {
  if (textOf(line.matchstatus) === 'matched') return money(total.currency, 0);
  return parseAmount({ value: textOf(line.openvalue), currency: total.currency, field: 'balance' });
}

function customerOf(record: LedgerRecord, line: LedgerRecord) {
  // The customer's own record has to be joined by the workflow to know whether reminders are blocked.
  const blocked = textOf(recordAt(record, 'creditmanagement').blocked);
  return readCustomer({
    id: textOf(line.dim2),
    name: attributeOf(line.dim2, 'name'),
    doNotContact: readFlag({ value: blocked, field: 'blocked' }),
  });
}

/** The usual codes of bank and cash journals; a bank statement's number says so as well. */
const CASH: ReadonlySet<unknown> = new Set(['BNK', 'KAS', 'BANK', 'CASH']);

const isTransaction = (record: LedgerRecord): boolean => isRecord(record.header) && isRecord(record.lines);

/** True for a bank or cash book entry, whose lines are what customers paid. */
export const isTwinfieldCash = (record: LedgerRecord): boolean =>
  isTransaction(record) &&
  (CASH.has(headerAt(record, 'code')) || !isAbsent(textOf(recordAt(record, 'header').statementnumber)));

const isInvoice = (record: LedgerRecord): boolean => isTransaction(record) && !isTwinfieldCash(record);

/** The transactions of an answer, or the row itself. */
export const twinfieldRecords = (row: LedgerRecord): readonly unknown[] => {
  if (isRecord(row.transactions)) return asList(row.transactions.transaction);
  return row.transaction === undefined ? [row] : asList(row.transaction);
};

/** Twinfield: sales transactions as JSON made from their XML, alone or in a list. */
export const twinfield: LedgerReader = {
  label: 'Twinfield',
  marks: ['transaction', 'transactions', 'header'],
  fits: (row) => holds(twinfieldRecords(row), isInvoice),
  records: twinfieldRecords,
  nameOf: (record) => nameRecord({ number: headerAt(record, 'invoicenumber'), customer: undefined }),
  read: (record, settings) => {
    if (PURCHASES.has(headerAt(record, 'code'))) return undefined;
    const { timeZone } = settings;
    const line = totalLineOf(record);
    const currency = parseCurrency(headerAt(record, 'currency'));
    const total = parseAmount({ value: textOf(line.value), currency, field: 'total' });
    const id = readText({ value: headerAt(record, 'number'), field: 'invoice id' }) ?? refuseMissing('invoice id');
    const [office, code] = [headerAt(record, 'office'), headerAt(record, 'code')].map((value) =>
      readText({ value, field: 'journal' }),
    );
    const number = headerAt(record, 'invoicenumber');
    return completeInvoice(
      {
        // Numbers count within one office and journal.
        id: [office, code, id].filter((part) => part !== undefined).join('/'),
        number: readText({ value: isAbsent(number) ? id : number, field: 'invoice number' }),
        source: 'twinfield',
        customer: customerOf(record, line),
        issueDate: readCompactDay({ value: headerAt(record, 'date'), field: 'issue date', timeZone }),
        dueDate: readCompactDay({ value: headerAt(record, 'duedate'), field: 'due date', timeZone }),
        total,
        balance: balanceOf(line, total),
        status: statusOf(record, line),
        details: withoutAbsent({
          poNumber: readText({ value: headerAt(record, 'paymentreference'), field: 'PO number' }),
        }),
      },
      settings,
    );
  },
};
