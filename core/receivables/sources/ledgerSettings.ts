import { type DateOrder } from '../../calendar/parseWrittenDate';
import { type DecimalSign } from '../../money/parseAmount';
import { type ColumnName } from './columnNames';

/** What the user declares about a ledger once per run, so that nothing in it has to be guessed. */
export interface LedgerSettings {
  /** IANA zone in which an instant of the ledger becomes a day: "Europe/Berlin". */
  timeZone: string;
  /** For ledgers and sheets that keep one currency and do not write it. */
  homeCurrency?: string | undefined;
  /** Days from issue to due date when the ledger gives neither a due date nor readable terms. */
  defaultTermsDays: number;
  /** Column headings of a sheet that differ from the default names: `{ number: 'Rechnung Nr.' }`. */
  columns?: Partial<Record<ColumnName, string>> | undefined;
  dateOrder?: DateOrder | undefined;
  decimalSign?: DecimalSign | undefined;
}
