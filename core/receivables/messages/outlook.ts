import { listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { addressesIn, attachmentsIn, firstText, hasAll, hasKey, textAt } from './messageParts';
import type { MessageReader } from './messageReader';

/** A simplified message has no date at all; without one nobody can tell which promise came first. */
const momentOf = (row: LedgerRecord): unknown =>
  firstText(row, ['receivedDateTime', 'sentDateTime', 'createdDateTime']);

/** Microsoft Outlook: a message as Graph writes it, whole or with chosen fields. */
export const outlook: MessageReader = {
  label: 'Outlook',
  fits: (row) =>
    hasKey(row, 'conversationId') && (hasKey(row, 'bodyPreview') || hasKey(row, 'body') || hasKey(row, 'toRecipients')),
  read: (row) =>
    row.isDraft === true
      ? []
      : [
          {
            id: row.id,
            threadId: row.conversationId,
            at: momentOf(row),
            from: addressesIn(hasAll(row, 'from') ? row.from : row.sender)[0],
            to: [
              ...addressesIn(hasKey(row, 'toRecipients') ? row.toRecipients : row.to),
              ...addressesIn(row.ccRecipients),
            ],
            subject: row.subject,
            text: textAt(recordAt(row, 'body'), 'content') || firstText(row, ['bodyPreview']),
            ...attachmentsIn(listAt(row, 'attachments')),
          },
        ],
};
