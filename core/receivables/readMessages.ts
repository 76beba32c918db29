import { dayInZone } from '../calendar/calendarDate';
import { ReceivablesError } from '../errors';
import { conversationMessageSchema, type ConversationMessage } from './conversation';
import { readShape } from './item';
import { readIdList } from './readContactLogRow';
import { isAbsent, isRecord, nameRecord, type LedgerRecord, withoutAbsent } from './sources/ledgerRecord';
import { readFlag, readText } from './sources/readFields';

const DIRECTIONS: Readonly<Record<string, ConversationMessage['direction']>> = {
  in: 'inbound',
  inbound: 'inbound',
  received: 'inbound',
  out: 'outbound',
  outbound: 'outbound',
  sent: 'outbound',
};
/** What tables add by themselves; `id` alone is a table's own row number, never a whole message. */
const ADDED = new Set(['id', 'createdAt', 'updatedAt', 'row_number']);

function directionOf(value: unknown): ConversationMessage['direction'] | undefined {
  const word = readText({ value, field: 'direction' })?.toLowerCase();
  if (word === undefined) return undefined;
  if (Object.hasOwn(DIRECTIONS, word)) return DIRECTIONS[word];
  throw new ReceivablesError({
    code: 'invalid_field',
    field: 'direction',
    value,
    problem: 'is not known',
    hint: 'use inbound or outbound',
  });
}

/** The message's moment as written, once it is sure that it is one and names its zone. */
function momentOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : readText({ value, field: 'at' });
  if (text === undefined) return undefined;
  try {
    dayInZone(text, 'UTC');
    return text;
  } catch {
    throw new ReceivablesError({
      code: 'invalid_date',
      field: 'at',
      value,
      problem: 'is not a point in time',
      hint: 'use ISO 8601 with a zone, such as 2026-11-16T08:00:00Z',
    });
  }
}

function ticketOf(row: LedgerRecord): { id: string; open: boolean; subject?: string } | undefined {
  const ticket = isRecord(row.ticket)
    ? row.ticket
    : { id: row.ticketId, open: row.ticketOpen, subject: row.ticketSubject };
  const id = readText({ value: ticket.id, field: 'ticket id' });
  if (id === undefined) return undefined;
  // A ticket that does not say so is taken as open: better a look too many than a complaint overlooked.
  const open = readFlag({ value: ticket.open, field: 'ticket open' }) ?? true;
  return { id, open, ...withoutAbsent({ subject: readText({ value: ticket.subject, field: 'ticket subject' }) }) };
}

function readMessage(row: unknown): ConversationMessage {
  if (!isRecord(row)) {
    throw new ReceivablesError({ code: 'invalid_field', field: 'message', value: row, problem: 'is not a record' });
  }
  const text = (field: string) => readText({ value: row[field], field });
  const id = text('messageId') ?? text('id');
  const subject = nameRecord({ kind: 'Message', number: id, customer: row.from });
  try {
    const fields = withoutAbsent({
      id,
      threadId: text('threadId'),
      at: momentOf(row.at),
      direction: directionOf(row.direction),
      from: text('from'),
      subject: text('subject'),
      text: text('text'),
      customerId: text('customerId'),
      invoiceIds: isAbsent(row.invoiceIds) ? undefined : readIdList(row.invoiceIds, 'invoiceIds'),
      ticket: ticketOf(row),
    });
    const read = { ...fields, to: readIdList(row.to, 'to') };
    return readShape(conversationMessageSchema, read, { subject, field: 'message' });
  } catch (error) {
    throw error instanceof ReceivablesError ? error.about(subject) : error;
  }
}

/**
 * Reads the messages of one n8n item: one message in our own shape, or a list of them under `messages`. An empty item
 * gives none. Throws a ReceivablesError naming the message and the field. The text inside is hostile and stays text.
 */
export function readMessages({ row }: { row: unknown }): ConversationMessage[] {
  if (row === undefined || row === null) return [];
  if (isRecord(row)) {
    if (Array.isArray(row.messages)) return row.messages.map(readMessage);
    if (Object.keys(row).every((key) => ADDED.has(key) || isAbsent(row[key]))) return [];
  }
  return [readMessage(row)];
}
