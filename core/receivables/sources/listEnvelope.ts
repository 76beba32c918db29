import { isRecord, listAt, recordAt, type LedgerRecord } from './ledgerRecord';

/** True when the first record of a list passes: what a list holds is told by its first record. */
export function holds(list: readonly unknown[], test: (record: LedgerRecord) => boolean): boolean {
  // Nearly every list starts with a record; each row of a ledger is asked by every reader.
  const first = isRecord(list[0]) ? list[0] : list.find(isRecord);
  return first !== undefined && test(first);
}

/** Where the supported systems put the records of an answer. */
const LISTS: readonly ((row: LedgerRecord) => readonly unknown[] | undefined)[] = [
  ...[
    'invoices',
    'items',
    'records',
    'value',
    'results',
    'result',
    'data',
    '$items',
    'payments',
    'creditnotes',
    'customerpayments',
    'transaction_details',
  ].map((key) => (row: LedgerRecord) => (Array.isArray(row[key]) ? listAt(row, key) : undefined)),
  (row) => (Array.isArray(recordAt(row, 'd').results) ? listAt(recordAt(row, 'd'), 'results') : undefined),
  (row) => {
    const { transactions } = row;
    return isRecord(transactions) && Array.isArray(transactions.transaction) ? transactions.transaction : undefined;
  },
  (row) => {
    const result = recordAt(recordAt(row, 'response'), 'result');
    const lists = Object.values(result).filter(Array.isArray);
    return lists.length > 0 ? lists.flat() : undefined;
  },
  (row) => {
    const invoices = recordAt(recordAt(recordAt(row, 'data'), 'business'), 'invoices');
    return Array.isArray(invoices.edges) ? listAt(invoices, 'edges') : undefined;
  },
];

/** True for the answer "nothing found" of any system: an envelope whose list is empty. */
export function isEmptyList(row: LedgerRecord): boolean {
  const lists = LISTS.map((listOf) => listOf(row)).filter((list) => list !== undefined);
  return lists.length > 0 && lists.every((list) => list.length === 0);
}
