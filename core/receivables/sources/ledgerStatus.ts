import { ReceivablesError } from '../../errors';
import { type InvoiceStatus } from '../invoice';
import { refuseMissing } from './ledgerRecord';
import { readText } from './readFields';

/** Each word a system uses for an invoice's state, with what it means to us. */
export type StatusTable = Readonly<Record<string, InvoiceStatus>>;

/**
 * The meaning of a system's own status word. Throws `missing_field` for none and `invalid_field` for an unknown one:
 * taking it for open could chase a draft or a cancelled invoice.
 */
export function readLedgerStatus(value: unknown, table: StatusTable): InvoiceStatus {
  const word = readText({ value, field: 'status' }) ?? refuseMissing('status');
  const status = Object.hasOwn(table, word) ? table[word] : undefined;
  if (status) return status;
  const hint = `use ${Object.keys(table).join(', ')}`;
  throw new ReceivablesError({ code: 'invalid_field', field: 'status', value: word, problem: 'is not known', hint });
}
