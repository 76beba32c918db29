import { ReceivablesError } from '../errors';
import { type Payment } from './payment';
import { type PaymentReader } from './payments/completePayment';
import { paymentReaders, type PaymentSource } from './payments/paymentReaders';
import { type LedgerRecord } from './sources/ledgerRecord';
import { type LedgerSettings } from './sources/ledgerSettings';
import { isEmptyList } from './sources/listEnvelope';
import { readRow } from './sources/readRow';

/** One payment record of a ledger: read, or refused with the reason. */
export type PaymentResult = { kind: 'payment'; payment: Payment } | { kind: 'error'; error: ReceivablesError };

const ALL = Object.values<PaymentReader>(paymentReaders);

function chooseReader(row: LedgerRecord, source: PaymentSource | 'auto', settings: LedgerSettings) {
  const fitting = (source === 'auto' ? ALL : [paymentReaders[source]]).filter((reader) => reader.fits(row, settings));
  const [first, second] = fitting;
  if (first && second) {
    const problem = `looks like ${fitting.map(({ label }) => label).join(' and like ')}`;
    throw new ReceivablesError({ code: 'ambiguous_source', field: 'row', problem, hint: 'choose the source' });
  }
  if (first || isEmptyList(row)) return first;
  const label = source === 'auto' ? 'any known system' : paymentReaders[source].label;
  const problem = `is not a payment of ${label}`;
  throw new ReceivablesError({ code: 'unknown_source', field: 'row', problem, hint: 'choose the source' });
}

/**
 * Reads what one n8n item holds into our payments: one record or a whole list envelope, of a named source or recognised
 * by shape. Only money from customers that has come counts: refunds, payments to suppliers, failed and deleted ones
 * give nothing. A broken record comes back as an error naming payment, field, value and expected form.
 */
export function readPayments({
  row,
  source,
  settings,
}: {
  row: unknown;
  source: PaymentSource | 'auto';
  settings: LedgerSettings;
}): PaymentResult[] {
  const choose = (record: LedgerRecord) => chooseReader(record, source, settings);
  return readRow({ row, settings, what: 'a payment', choose }).map((read) =>
    read instanceof ReceivablesError ? { kind: 'error', error: read } : { kind: 'payment', payment: read },
  );
}
