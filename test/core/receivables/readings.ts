import { readInvoices, type Invoice, type LedgerSettings, type SourceName } from '../../../core';

export const settings: LedgerSettings = { timeZone: 'Europe/Berlin', homeCurrency: 'EUR', defaultTermsDays: 30 };

export const readings = (row: unknown, source: SourceName | 'auto' = 'auto', more: Partial<LedgerSettings> = {}) =>
  readInvoices({ row, source, settings: { ...settings, ...more } });

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
