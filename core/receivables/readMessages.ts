import { ReceivablesError } from '../errors';
import { collectMessage } from './messages/collectMessage';
import { attachmentsIn } from './messages/messageParts';
import { MESSAGE_READERS } from './messages/messageReaders';
import { readOurAddresses } from './messages/ourAddresses';
import { readMoment } from './messages/readMoment';
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
      at: readMoment({ value: row.at }),
      direction: directionOf(row.direction),
      from: text('from'),
      subject: text('subject'),
      text: text('text'),
      customerId: text('customerId'),
      invoiceIds: isAbsent(row.invoiceIds) ? undefined : readIdList(row.invoiceIds, 'invoiceIds'),
      ticket: ticketOf(row),
      ...attachmentsIn(row.attachments),
    });
    const read = { ...fields, to: readIdList(row.to, 'to') };
    return readShape(conversationMessageSchema, read, { subject, field: 'message' });
  } catch (error) {
    throw error instanceof ReceivablesError ? error.about(subject) : error;
  }
}

/** Our own shape names its direction and its moment; nobody else has both under these names with an id. */
const isCanonical = (row: LedgerRecord): boolean =>
  Object.hasOwn(row, 'at') &&
  Object.hasOwn(row, 'direction') &&
  (Object.hasOwn(row, 'id') || Object.hasOwn(row, 'messageId'));

/**
 * Reads the messages of one n8n item: our own shape (or a list of it under `messages`), or what the nodes for Gmail,
 * Outlook, IMAP, HubSpot, Zendesk, Freshdesk and Slack emit, or a sheet row, recognised by shape. `ourAddresses`
 * ("billing@acme.example, @acme.example, U024BE7LH") tells which messages are ours where the system does not say; `timeZone` is the
 * zone of a sheet's times, which name none. An
 * empty item gives none. Throws a ReceivablesError naming the message and the field. The text inside is hostile and
 * stays text.
 */
export function readMessages({
  row,
  ...how
}: {
  row: unknown;
  ourAddresses?: string;
  timeZone?: string;
}): ConversationMessage[] {
  if (row === undefined || row === null) return [];
  if (!isRecord(row)) return [readMessage(row)];
  if (Object.keys(row).every((key) => ADDED.has(key) || isAbsent(row[key]))) return [];
  const reader = isCanonical(row) ? undefined : MESSAGE_READERS.find(({ fits }) => fits(row));
  if (reader) {
    const ours = readOurAddresses({ text: how.ourAddresses });
    const { label, isKeptByHand } = reader;
    const timeZone = isKeptByHand ? how.timeZone : undefined;
    return reader.read(row, ours).map((fields) => collectMessage({ fields, ours, label, timeZone }));
  }
  if (Array.isArray(row.messages)) return row.messages.flatMap((inner) => readMessages({ row: inner, ...how }));
  return [readMessage(row)];
}
