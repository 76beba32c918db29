import { ReceivablesError } from '../../errors';
import { isRecord, listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { gmailBody, gmailFiles } from './mailBody';
import { addressesIn, attachmentsIn, firstText, hasAll, hasKey, headerOf, textAt } from './messageParts';
import type { MessageFields, MessageReader } from './messageReader';

/** Drafts are nobody's word yet, and chats, spam and trash are not correspondence. */
const UNSENT = new Set(['DRAFT', 'SPAM', 'TRASH']);

function labelsOf(row: LedgerRecord): string[] {
  const named = listAt(row, 'labels').filter(isRecord);
  return [...listAt(row, 'labelIds').map(String), ...named.map((label) => textAt(label, 'id'))];
}

/** Simple messages carry headers as fields "From", "To"; whole ones in `payload.headers`; resolved ones parsed. */
function field(row: LedgerRecord, name: string): unknown {
  const parsed = row[name.toLowerCase()];
  return (
    row[name] ?? parsed ?? (headerOf(recordAt(row, 'payload'), name.toLowerCase()) || headerOf(row, name.toLowerCase()))
  );
}

/** The first version of n8n's Gmail node hands out whole mails unread; later ones parse them before anybody sees them. */
function refuseUnparsed(row: LedgerRecord): void {
  if (!hasKey(row, 'raw') || hasKey(row, 'from') || hasKey(row, 'payload')) return;
  throw new ReceivablesError({
    code: 'invalid_field',
    field: 'raw message',
    problem: 'has not been parsed, so its sender and words cannot be read',
    hint: 'set the format of the Gmail node to Resolved, or switch Simplify off in its newer version',
  });
}

function readOne(row: LedgerRecord): MessageFields[] {
  refuseUnparsed(row);
  const labels = labelsOf(row);
  if (labels.some((label) => UNSENT.has(label))) return [];
  const payload = recordAt(row, 'payload');
  const text =
    firstText(row, ['text', 'textPlain']) || gmailBody(payload) || firstText(row, ['html', 'textAsHtml', 'snippet']);
  return [
    {
      id: row.id,
      threadId: row.threadId,
      at: row.internalDate ?? field(row, 'Date'),
      // A resolved mail tells its moment in UTC; only the header itself knows the sender's offset.
      dateHeader: headerOf(row, 'date') || field(row, 'Date'),
      direction: labels.includes('SENT') ? 'outbound' : labels.includes('INBOX') ? 'inbound' : undefined,
      from: addressesIn(field(row, 'From'))[0],
      to: [...addressesIn(field(row, 'To')), ...addressesIn(field(row, 'Cc'))],
      subject: field(row, 'Subject'),
      text,
      ...attachmentsIn([...listAt(row, 'attachments'), ...gmailFiles(payload)]),
    },
  ];
}

const isMessage = (row: LedgerRecord): boolean =>
  hasAll(row, 'id', 'threadId') &&
  (hasKey(row, 'labelIds') || hasKey(row, 'labels') || hasKey(row, 'snippet') || hasKey(row, 'sizeEstimate'));

/** Gmail: one message (simplified, resolved or whole) or a thread with its messages. */
export const gmail: MessageReader = {
  label: 'Gmail',
  fits: (row) => isMessage(row) || listAt(row, 'messages').some((inner) => isRecord(inner) && isMessage(inner)),
  read: (row) => (isMessage(row) ? readOne(row) : listAt(row, 'messages').filter(isRecord).flatMap(readOne)),
};
