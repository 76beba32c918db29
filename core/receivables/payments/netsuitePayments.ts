import { money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import {
  at,
  idAt,
  isNetsuitePayment,
  netsuiteCurrency,
  netsuiteDay,
  netsuiteRecords,
  stateOf,
} from '../sources/netsuite';
import { readFlag } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

/** Money that has not come, or not any more. "CustPymt:A" is an unapproved payment, "CustDep:A" one not banked yet. */
const ENDED: ReadonlySet<string | undefined> = new Set(['v', 'voided', 'unapproved payment', 'declined', 'rejected', 'pending approval']); // prettier-ignore

function hasEnded(record: LedgerRecord): boolean {
  const type = at(record, 'type', 'status');
  const unapproved = stateOf(record) === 'a' && typeof type === 'string' && /^custpymt/i.test(type);
  return unapproved || ENDED.has(stateOf(record));
}

/** The lines of a payment that are applied; a REST record has them when asked for expandSubResources=true. */
const appliedTo = (record: LedgerRecord): LedgerRecord[] =>
  listAt(recordAt(record, 'apply'), 'items')
    .filter(isRecord)
    .filter((line) => readFlag({ value: line.apply, field: 'apply' }));

/**
 * NetSuite: customer payments and deposits as REST records, or as SuiteQL rows of type CustPymt and CustDep. Only the
 * REST record names its invoices; for SuiteQL the invoice's own `closedate` tells when it was paid. Source: Oracle's REST
 * API Browser (customerPayment) and the transaction table of the SuiteQL records catalog.
 */
export const netsuitePayments: PaymentReader = {
  label: 'NetSuite',
  marks: ['type', 'recordType', 'recordtype', 'status', 'links', 'items'],
  fits: (row) => holds(netsuiteRecords(row), isNetsuitePayment),
  records: netsuiteRecords,
  nameOf: (record) => nameRecord({ number: at(record, 'tranId', 'tranid') ?? record.id, customer: undefined, kind: 'Payment' }), // prettier-ignore
  read: (record, settings) => {
    if (hasEnded(record)) return undefined;
    const currency = netsuiteCurrency(record);
    // On the side of the books where payments stand, some queries write them below zero.
    const unsigned = (value: unknown, field: string): Money =>
      money(currency, Math.abs(parseAmount({ value, currency, field }).minor));
    const left = at(record, 'foreignpaymentamountunused', 'unapplied');
    return completePayment({
      id: record.id,
      source: 'netsuite',
      customer: idAt(record, 'customer') ?? idAt(record, 'entity'),
      invoices: appliedTo(record).map((line) => idAt(line, 'doc')),
      date: netsuiteDay(settings)(at(record, 'tranDate', 'trandate'), 'payment date'),
      amount: unsigned(at(record, 'foreigntotal', 'payment', 'total'), 'amount'),
      unapplied: left === undefined ? undefined : unsigned(left, 'unapplied amount'),
    });
  },
};
