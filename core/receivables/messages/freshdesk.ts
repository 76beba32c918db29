import { isRecord, listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { addressesIn, attachmentsIn, firstText, hasAll, hasKey, textAt } from './messageParts';
import type { MessageFields, MessageReader } from './messageReader';

/** Freshdesk counts states: 4 is resolved, 5 is closed. */
const CLOSED = new Set(['4', '5', 'resolved', 'closed']);

function requesterOf(row: LedgerRecord): string {
  return firstText(recordAt(row, 'requester'), ['email']) || firstText(row, ['email', 'requester_id']);
}

function answers(row: LedgerRecord, shared: Partial<MessageFields>): MessageFields[] {
  return listAt(row, 'conversations')
    .filter(isRecord)
    .filter((entry) => entry.private !== true)
    .map((entry) => ({
      id: `${textAt(row, 'id')}-${textAt(entry, 'id')}`,
      at: entry.created_at,
      direction: entry.incoming === true ? 'inbound' : 'outbound',
      from: firstText(entry, ['from_email']) || (entry.incoming === true ? requesterOf(row) : textAt(entry, 'user_id')),
      to: addressesIn(entry.to_emails),
      text: firstText(entry, ['body_text', 'body']),
      ...attachmentsIn(listAt(entry, 'attachments')),
      ...shared,
    }));
}

/** Freshdesk: a ticket with its description and, when fetched along, its public conversation. */
export const freshdesk: MessageReader = {
  label: 'Freshdesk',
  fits: (row) =>
    hasAll(row, 'id', 'status', 'created_at') &&
    (hasKey(row, 'description_text') || hasKey(row, 'fr_due_by') || hasKey(row, 'responder_id')),
  read: (row) => {
    const id = textAt(row, 'id');
    const subject = textAt(row, 'subject');
    const ticket = { id, open: !CLOSED.has(textAt(row, 'status').toLowerCase()), ...(subject ? { subject } : {}) };
    const shared = { threadId: `freshdesk-${id}`, subject, ticket };
    const opened: MessageFields = {
      id,
      at: row.created_at,
      // "Outbound mail" tickets (source 10) were opened by us.
      direction: textAt(row, 'source') === '10' ? 'outbound' : 'inbound',
      from: requesterOf(row),
      to: addressesIn(row.to_emails),
      text: firstText(row, ['description_text', 'description']),
      ...attachmentsIn(listAt(row, 'attachments')),
      ...shared,
    };
    return [opened, ...answers(row, shared)];
  },
};
