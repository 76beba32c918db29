import { type Invoice } from '../invoice';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerSettings } from './ledgerSettings';

/** How one accounting system writes invoices, and how that becomes our invoice. A new system is one of these. */
export interface LedgerReader {
  /** The system's name in messages and menus. */
  readonly label: string;
  /** True when the row can only come from this system: a mark of its own, not merely familiar names. */
  fits(row: LedgerRecord, settings: LedgerSettings): boolean;
  /** The invoices and credit notes in a row: the row itself, or what its list envelope holds. Entries may be broken. */
  records(row: LedgerRecord): readonly unknown[];
  /** The record as a person would look it up: "Invoice INV-7". */
  nameOf(record: LedgerRecord, settings: LedgerSettings): string;
  /**
   * Our invoice, or one for each instalment; undefined when the record is no sale, such as a supplier's bill. Throws a
   * ReceivablesError for a broken one.
   */
  read(record: LedgerRecord, settings: LedgerSettings): Invoice | readonly Invoice[] | undefined;
}
