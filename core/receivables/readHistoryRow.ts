import { type PaymentReader } from './payments/completePayment';
import { paymentReaders, type PaymentSource } from './payments/paymentReaders';
import { readInvoices, type ReadResult } from './readInvoices';
import { readPayments, type PaymentResult } from './readPayments';
import { isRecord } from './sources/ledgerRecord';
import { type LedgerSettings } from './sources/ledgerSettings';
import { type SourceName } from './sources/readers';

/** One record of a payment history: an invoice, a payment, or what was wrong with it. */
export type HistoryResult = ReadResult | PaymentResult;

/** A sheet has no mark of its own, and systems whose payments we cannot read may be fed with another's. */
function paymentSourceOf(row: unknown, source: SourceName | 'auto', settings: LedgerSettings) {
  if (source === 'columns' || !isRecord(row)) return undefined;
  const named = source in paymentReaders ? (source as PaymentSource) : 'auto';
  const asked: PaymentReader[] = named === 'auto' ? Object.values(paymentReaders) : [paymentReaders[named]];
  return asked.some((reader) => reader.fits(row, settings)) ? named : undefined;
}

/**
 * Reads what one n8n item holds of how customers paid: invoices, or payments of the same ledger, alone or in a list,
 * told apart by their shape. A broken record comes back as an error naming it, the field, the value and the expected form.
 */
export function readHistoryRow({
  row,
  source,
  settings,
}: {
  row: unknown;
  source: SourceName | 'auto';
  settings: LedgerSettings;
}): HistoryResult[] {
  const paymentSource = paymentSourceOf(row, source, settings);
  return paymentSource ? readPayments({ row, source: paymentSource, settings }) : readInvoices({ row, source, settings });
}
