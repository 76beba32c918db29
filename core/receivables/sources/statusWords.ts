import { ReceivablesError } from '../../errors';
import { type InvoiceStatus } from '../invoice';
import { readText } from './readFields';

/** The words that sheets and ledgers use for each status, written without blanks, dashes and capitals. */
const WORDS: Readonly<Record<InvoiceStatus, readonly string[]>> = {
  open: ['open', 'unpaid', 'sent', 'issued', 'posted', 'approved', 'authorised', 'authorized', 'viewed', 'due', 'overdue', 'outstanding', 'pending'],
  partly_paid: ['partlypaid', 'partiallypaid', 'partpaid', 'partial', 'partialpayment'],
  paid: ['paid', 'settled', 'paidinfull', 'fullypaid'],
  void: ['void', 'voided', 'cancelled', 'canceled', 'deleted', 'reversed'],
  draft: ['draft', 'submitted', 'pendingapproval', 'proforma'],
  written_off: ['writtenoff', 'writeoff', 'uncollectible', 'baddebt'],
  credit: ['credit', 'creditnote', 'creditmemo'],
}; // prettier-ignore

const STATUS_OF = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as InvoiceStatus] as const)),
);

/** A status in a sheet's words; "disputed" is an open invoice whose dispute is told apart. */
export function readStatus(value: unknown): { status?: InvoiceStatus; disputed: boolean } {
  const text = readText({ value, field: 'status' });
  if (text === undefined) return { disputed: false };
  const word = text.toLowerCase().replace(/[\s_-]+/g, '');
  if (word === 'disputed' || word === 'indispute') return { disputed: true };
  const status = STATUS_OF.get(word);
  if (status) return { status, disputed: false };
  throw new ReceivablesError({
    code: 'invalid_field',
    field: 'status',
    value,
    problem: 'is not known',
    hint: `use ${Object.keys(WORDS).join(', ').replaceAll('_', ' ')} or disputed`,
  });
}
