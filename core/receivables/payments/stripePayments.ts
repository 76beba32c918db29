import { parseCurrency } from '../../money/currency';
import { subtract } from '../../money/money';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { holds } from '../sources/listEnvelope';
import { readStripeAmount, readStripeDay } from '../sources/stripeAmounts';
import { completePayment, type PaymentReader } from './completePayment';

/** Which state means that the money came, and which field says how much. */
const KINDS: Readonly<Record<string, { done: string; amount: string }>> = {
  charge: { done: 'succeeded', amount: 'amount_captured' },
  payment_intent: { done: 'succeeded', amount: 'amount_received' },
  invoice_payment: { done: 'paid', amount: 'amount_paid' },
};

const kindOf = (record: LedgerRecord) =>
  typeof record.object === 'string' && Object.hasOwn(KINDS, record.object) ? KINDS[record.object] : undefined;
const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : value);
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (row.object === 'list') return listAt(row, 'data');
  return [row.object === 'event' ? recordAt(recordAt(row, 'data'), 'object') : row];
};

/** Stripe: charges, payment intents and invoice payments, alone, in a list, or inside a webhook's event. */
export const stripePayments: PaymentReader = {
  label: 'Stripe',
  marks: ['object'],
  fits: (row) => holds(recordsOf(row), (record) => kindOf(record) !== undefined),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.id, customer: idOf(record.customer), kind: 'Payment' }),
  read: (record, { timeZone }) => {
    const kind = kindOf(record);
    if (!kind || record.status !== kind.done) return undefined;
    const currency = parseCurrency(record.currency);
    const came = readStripeAmount(record[kind.amount], { currency, field: 'amount' });
    const back = isAbsent(record.amount_refunded) ? 0 : record.amount_refunded;
    const paidAt = recordAt(record, 'status_transitions').paid_at ?? record.created;
    return completePayment({
      id: record.id,
      source: 'stripe',
      customer: idOf(record.customer),
      invoices: [idOf(record.invoice)],
      date: readStripeDay({ value: paidAt, field: 'payment date', timeZone }),
      amount: subtract(came, readStripeAmount(back, { currency, field: 'refunded amount' })),
    });
  },
};
