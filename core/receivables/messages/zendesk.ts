import { isRecord, listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { attachmentsIn, firstText, hasAll, hasKey, textAt } from './messageParts';
import type { MessageFields, MessageReader } from './messageReader';

const CLOSED = new Set(['solved', 'closed', 'deleted']);
const isTicket = (row: LedgerRecord): boolean =>
  hasAll(row, 'id', 'status', 'created_at') && hasKey(row, 'requester_id') && hasKey(row, 'via');

function requesterOf(row: LedgerRecord): string {
  const via = recordAt(recordAt(recordAt(row, 'via'), 'source'), 'from');
  return (
    firstText(recordAt(row, 'requester'), ['email']) ||
    firstText(via, ['address', 'email']) ||
    textAt(row, 'requester_id')
  );
}

function commentOf(ticket: LedgerRecord, comment: LedgerRecord, more: Partial<MessageFields>): MessageFields {
  const source = recordAt(recordAt(recordAt(comment, 'via'), 'source'), 'from');
  const byRequester = textAt(comment, 'author_id') === textAt(ticket, 'requester_id');
  return {
    id: `${textAt(ticket, 'id')}-${textAt(comment, 'id')}`,
    at: comment.created_at,
    // Who opened the ticket speaks as the customer; everybody else on it is checked against our own addresses.
    direction: byRequester ? 'inbound' : undefined,
    from: byRequester ? requesterOf(ticket) : firstText(source, ['address']) || textAt(comment, 'author_id'),
    text: firstText(comment, ['plain_body', 'body', 'html_body']),
    ...attachmentsIn(listAt(comment, 'attachments')),
    ...more,
  };
}

/** Zendesk: a ticket, as its description and with its public comments when they were fetched along. */
export const zendesk: MessageReader = {
  label: 'Zendesk',
  fits: isTicket,
  read: (row, ours) => {
    const id = textAt(row, 'id');
    const subject = firstText(row, ['subject', 'raw_subject']);
    const ticket = { id, open: !CLOSED.has(textAt(row, 'status').toLowerCase()), ...(subject ? { subject } : {}) };
    const shared = { threadId: `zendesk-${id}`, subject, ticket };
    const comments = listAt(row, 'comments')
      .filter(isRecord)
      .filter((comment) => comment.public !== false);
    if (comments.length > 0) return comments.map((comment) => commentOf(row, comment, shared));
    const opened: MessageFields = { id, at: row.created_at, from: requesterOf(row), text: row.description, ...shared };
    // An agent may open a ticket in the customer's name; the submitter tells, when our user ids are known.
    const submitter = textAt(row, 'submitter_id');
    const byUs = submitter !== textAt(row, 'requester_id') && ours.names.has(submitter);
    return [{ ...opened, direction: byUs ? 'outbound' : 'inbound', ...(byUs ? { from: submitter } : {}) }];
  },
};
