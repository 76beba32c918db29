import { money, subtract } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { ninjaCurrency, ninjaRecords } from '../sources/invoiceNinja';
import { readDay } from '../sources/ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { readFlag, readText } from '../sources/readFields';
import { completePayment, type PaymentReader } from './completePayment';

/** Pending, cancelled and failed; a refunded one (6) has nothing left. */
const ENDED: ReadonlySet<string | undefined> = new Set(['1', '2', '3', '6']);

const isPayment = (record: LedgerRecord): boolean =>
  'client_id' in record && 'applied' in record && 'refunded' in record;

/**
 * Invoice Ninja 5: payments with their paymentables, alone or in a list. What is neither applied nor refunded is unapplied.
 * Source: Invoice Ninja's PaymentTransformer and Payment model, v5.
 */
export const invoiceNinjaPayments: PaymentReader = {
  label: 'Invoice Ninja',
  marks: ['applied', 'data'],
  fits: (row) => holds(ninjaRecords(row), isPayment),
  records: ninjaRecords,
  nameOf: (record) => nameRecord({ number: record.number, customer: recordAt(record, 'client').name, kind: 'Payment' }),
  read: (record, settings) => {
    const state = readText({ value: record.status_id, field: 'status' });
    if (ENDED.has(state) || readFlag({ value: record.is_deleted, field: 'deleted' })) return undefined;
    const own = recordAt(recordAt(record, 'client'), 'settings').currency_id;
    const currency = ninjaCurrency(isAbsent(record.currency_id) ? own : record.currency_id, settings);
    const amountOf = (value: unknown, field: string) => parseAmount({ value: value ?? 0, currency, field });
    const came = subtract(amountOf(record.amount, 'amount'), amountOf(record.refunded, 'refunded amount'));
    const left = subtract(came, amountOf(record.applied, 'applied amount'));
    return completePayment({
      id: record.id,
      source: 'invoiceNinja',
      customer: record.client_id,
      invoices: listAt(record, 'paymentables').map((link) => isRecord(link) && link.invoice_id),
      date: readDay({ value: record.date, field: 'payment date', timeZone: settings.timeZone }),
      amount: came,
      unapplied: money(currency, Math.max(0, left.minor)),
    });
  },
};
