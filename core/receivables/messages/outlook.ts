import { ReceivablesError } from '../../errors';
import { isRecord, listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { addressesIn, attachmentsIn, firstText, hasAll, hasKey, textAt } from './messageParts';
import type { MessageReader } from './messageReader';

/** A simplified message has no date at all; without one nobody can tell which promise came first. */
function momentOf(row: LedgerRecord): string {
  const at = firstText(row, ['receivedDateTime', 'sentDateTime', 'createdDateTime']);
  if (at !== '') return at;
  throw new ReceivablesError({
    code: 'missing_field',
    subject: `Outlook message ${textAt(row, 'id').slice(0, 60)}`.trim(),
    field: 'receivedDateTime',
    problem: 'is missing',
    hint: 'set Output of the Outlook node to Raw, or to Select Included Fields with Received Date Time',
  });
}

/** With chosen fields the conversation may be left out; a sender written so is Graph's all the same. */
const isOfGraph = (row: LedgerRecord): boolean => isRecord(recordAt(row, 'from').emailAddress);

/** Microsoft Outlook: a message as Graph writes it, whole or with chosen fields. */
export const outlook: MessageReader = {
  label: 'Outlook',
  fits: (row) =>
    (hasKey(row, 'conversationId') || isOfGraph(row)) &&
    (hasKey(row, 'bodyPreview') || hasKey(row, 'body') || hasKey(row, 'toRecipients')),
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
