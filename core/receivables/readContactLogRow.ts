import { parseWrittenDate } from '../calendar/parseWrittenDate';
import { ReceivablesError } from '../errors';
import { contactEvent, contactLogRowSchema, type ContactLogRow } from './contactLog';
import { readShape } from './item';
import { isAbsent, isRecord, nameRecord, withoutAbsent } from './sources/ledgerRecord';
import { readText } from './sources/readFields';

/** What n8n's Data Table adds to every row by itself. */
const ADDED = new Set(['id', 'createdAt', 'updatedAt', 'row_number']);
const TEXTS = ['logKey', 'event', 'happenedAt', 'customerId', 'channel', 'recipient', 'subject', 'stage', 'amount', 'currency', 'fingerprint', 'actor', 'reason'] as const; // prettier-ignore
const DAYS = ['happenedOn', 'untilDate'] as const;

/** Ids of a list, or of text with commas between them; no value is the whole account. */
export function readIdList(value: unknown, field: string): string[] {
  const parts = Array.isArray(value) ? value : (readText({ value, field })?.split(',') ?? []);
  return parts.flatMap((part) => readText({ value: part, field }) ?? []);
}

/**
 * Reads one row of the contact log as a table or sheet returns it. Undefined for an empty item, which is what an
 * empty table gives. Throws a ReceivablesError naming the row, the field and the value for anything else.
 */
export function readContactLogRow(row: unknown): ContactLogRow | undefined {
  if (row === undefined || row === null) return undefined;
  if (!isRecord(row)) {
    throw new ReceivablesError({
      code: 'invalid_field',
      field: 'contact log row',
      value: row,
      problem: 'is not a record',
    });
  }
  if (Object.keys(row).every((key) => ADDED.has(key) || isAbsent(row[key]))) return undefined;
  const subject = nameRecord({ kind: 'Contact log row', number: row.logKey, customer: row.customerId });
  try {
    const texts = TEXTS.map((name) => [name, readText({ value: row[name], field: name })]);
    // Days in the log were written by us as YYYY-MM-DD; UTC only matters for a table that stores them as instants.
    const days = DAYS.map((name) => [name, parseWrittenDate({ value: row[name], field: name, timeZone: 'UTC' })]);
    const cells = withoutAbsent(Object.fromEntries([...texts, ...days]) as Record<string, string | undefined>);
    assertEvent(cells.event);
    const read = { ...cells, invoiceIds: readIdList(row.invoiceIds, 'invoiceIds') };
    return readShape(contactLogRowSchema, read, { subject, field: 'contactLog' });
  } catch (error) {
    throw error instanceof ReceivablesError ? error.about(subject) : error;
  }
}

function assertEvent(event: string | undefined): void {
  if (event === undefined || contactEvent.options.some((known) => known === event)) return;
  throw new ReceivablesError({
    code: 'invalid_field',
    field: 'event',
    value: event,
    problem: 'is not known',
    hint: `use ${contactEvent.options.join(', ')}`,
  });
}
