import { ReceivablesError } from '../../errors';
import { listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { addressesIn, attachmentsIn, firstText, hasKey, headerOf, plainText, textAt } from './messageParts';
import type { MessageReader } from './messageReader';

const isRaw = (row: LedgerRecord): boolean => typeof row.raw === 'string' && Object.keys(row).length === 1;
const isSimple = (row: LedgerRecord): boolean => hasKey(row, 'textPlain') || hasKey(row, 'textHtml');
const isResolved = (row: LedgerRecord): boolean =>
  !hasKey(row, 'threadId') &&
  hasKey(row, 'from') &&
  (hasKey(row, 'textAsHtml') || (hasKey(row, 'headers') && hasKey(row, 'date')));

function header(row: LedgerRecord, name: string): string {
  return textAt(recordAt(row, 'metadata'), name) || headerOf(row, name);
}

/** The mail that opened the thread: the first of "References", else the one answered, else this one. */
function threadOf(row: LedgerRecord): string {
  const roots = header(row, 'references') || firstText(row, ['inReplyTo']) || header(row, 'in-reply-to');
  return roots.trim().split(/\s+/)[0] || idOf(row);
}

function idOf(row: LedgerRecord): string {
  const uid = plainText(recordAt(row, 'attributes').uid);
  return firstText(row, ['messageId']) || header(row, 'message-id') || (uid === '' ? '' : `uid-${uid}`);
}

/** Email Trigger (IMAP): simple and resolved messages. Its raw format holds the body alone, without sender or date. */
export const imap: MessageReader = {
  label: 'Email Trigger (IMAP)',
  fits: (row) => isRaw(row) || isSimple(row) || isResolved(row),
  read: (row, ours) => {
    if (isRaw(row)) {
      throw new ReceivablesError({
        code: 'invalid_field',
        field: 'raw message',
        problem: 'names no sender and no date',
        hint: 'set the format of the Email Trigger to Simple or Resolved',
      });
    }
    return [
      {
        id: idOf(row),
        threadId: threadOf(row),
        at: firstText(row, ['date']) || header(row, 'date'),
        dateHeader: header(row, 'date'),
        // The trigger watches an inbox: unless our own addresses say otherwise, what it brings was written to us.
        direction: ours.names.size === 0 ? 'inbound' : undefined,
        from: addressesIn(row.from ?? header(row, 'from'))[0],
        to: [...addressesIn(row.to ?? header(row, 'to')), ...addressesIn(row.cc)],
        subject: row.subject,
        text: firstText(row, ['text', 'textPlain', 'html', 'textHtml', 'textAsHtml']),
        ...attachmentsIn(listAt(row, 'attachments')),
      },
    ];
  },
};
