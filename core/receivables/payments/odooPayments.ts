import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { readDay } from '../sources/ledgerDays';
import { listAt, nameRecord, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { readOdooReference } from '../sources/odoo';
import { completePayment, type PaymentReader } from './completePayment';

const ENDED: ReadonlySet<unknown> = new Set(['draft', 'cancel', 'canceled', 'rejected']);
const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.result) ? listAt(row, 'result') : [row];

/** Odoo: customer payments (account.payment), alone or in a list. One that is linked to no invoice is unapplied. */
export const odooPayments: PaymentReader = {
  label: 'Odoo',
  marks: ['payment_type', 'result'],
  fits: (row) => holds(recordsOf(row), (record) => 'payment_type' in record && 'partner_type' in record),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({ number: record.name, customer: readOdooReference(record.partner_id).name, kind: 'Payment' }),
  read: (record, { timeZone }) => {
    const received = record.payment_type === 'inbound' && record.partner_type === 'customer';
    if (!received || ENDED.has(record.state)) return undefined;
    const currency = parseCurrency(readOdooReference(record.currency_id).name);
    const amount = parseAmount({ value: record.amount, currency, field: 'amount' });
    const invoices = listAt(record, 'reconciled_invoice_ids');
    return completePayment({
      id: record.id,
      source: 'odoo',
      customer: readOdooReference(record.partner_id).id,
      invoices,
      date: readDay({ value: record.date, field: 'payment date', timeZone }),
      amount,
      unapplied: Array.isArray(record.reconciled_invoice_ids) && invoices.length === 0 ? amount : undefined,
    });
  },
};
