import { readLedger, type Invoice, type LedgerResult, type LedgerSettings, type SourceName } from '../../../core';

export const settings: LedgerSettings = { timeZone: 'Europe/Berlin', homeCurrency: 'EUR', defaultTermsDays: 30 };

/** All that a row holds. */
export const documents = (row: unknown, source: SourceName | 'auto' = 'auto', more: Partial<LedgerSettings> = {}) =>
  readLedger({ row, source, settings: { ...settings, ...more } });

const isPayment = (result: LedgerResult) => result.kind === 'payment';

/** The invoices a row holds, and what is wrong with its other records. */
export const readings = (row: unknown, source: SourceName | 'auto' = 'auto', more: Partial<LedgerSettings> = {}) =>
  documents(row, source, more).filter((result) => !isPayment(result)) as Exclude<LedgerResult, { kind: 'payment' }>[];

/** The payments a row holds, and what is wrong with its other records. */
export const paymentReadings = (row: unknown, source: SourceName | 'auto' = 'auto') =>
  documents(row, source).filter(({ kind }) => kind !== 'invoice') as Exclude<LedgerResult, { kind: 'invoice' }>[];

/** The one invoice a row holds; fails with the row's own message when it is refused. */
export function invoiceOf(
  row: unknown,
  source: SourceName | 'auto' = 'auto',
  more: Partial<LedgerSettings> = {},
): Invoice {
  const [first, ...others] = readings(row, source, more);
  if (!first || others.length > 0) throw new Error(`expected one record, got ${others.length + (first ? 1 : 0)}`);
  if (first.kind === 'error') throw first.error;
  return first.invoice;
}
