import { ReceivablesError } from '../../errors';
import { type LedgerRecord } from './ledgerRecord';
import { type PaymentReader } from '../payments/completePayment';
import { paymentReaders } from '../payments/paymentReaders';
import { isEmptyList } from './listEnvelope';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readers } from './readers';

const PAYMENTS = Object.values<PaymentReader>(paymentReaders);

/** Systems with a mark of their own. A sheet has none, so it is considered only when no other fits. */
const MARKED: readonly LedgerReader[] = Object.values<LedgerReader>(readers).filter(
  (reader) => reader !== readers.columns,
);

/** A payment has an id, a customer and an amount too; read as a sheet's row it would only lack its number. */
function refusePayment(row: LedgerRecord, settings: LedgerSettings): void {
  const reader = PAYMENTS.find(({ fits }) => fits(row, settings));
  if (!reader) return;
  const problem = `is a payment of ${reader.label}, not an invoice`;
  throw new ReceivablesError({ code: 'unknown_source', field: 'row', problem });
}

/**
 * Finds which system a row comes from, by its shape; undefined for an answer whose list is empty. Throws
 * `unknown_source` when none fits and `ambiguous_source` when two do: choosing for the user could read an amount or a
 * date the wrong way.
 */
export function detectSource(row: LedgerRecord, settings: LedgerSettings): LedgerReader | undefined {
  const fitting = MARKED.filter((reader) => reader.fits(row, settings));
  const [first, second] = fitting;
  if (first && second) {
    throw new ReceivablesError({
      code: 'ambiguous_source',
      problem: `looks like ${fitting.map(({ label }) => label).join(' and like ')}`,
      field: 'row',
      hint: 'choose the source',
    });
  }
  if (first) return first;
  refusePayment(row, settings);
  if (readers.columns.fits(row, settings)) return readers.columns;
  if (isEmptyList(row)) return undefined;
  throw new ReceivablesError({
    code: 'unknown_source',
    field: 'row',
    problem: 'is not an invoice of any known system',
    hint: 'choose the source, or name its columns',
  });
}
