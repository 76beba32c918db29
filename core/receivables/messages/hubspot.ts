import { isRecord, listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { addressesIn, attachmentsIn, firstText, hasKey, textAt } from './messageParts';
import type { MessageFields, MessageReader } from './messageReader';

const DIRECTIONS: Readonly<Record<string, 'inbound' | 'outbound'>> = {
  INCOMING_EMAIL: 'inbound',
  EMAIL: 'outbound',
  FORWARDED_EMAIL: 'inbound',
};
/** What was exchanged with the customer; tasks and meetings are not, and notes are our own words about them. */
const EXCHANGED = new Set(Object.keys(DIRECTIONS));

function readOne(row: LedgerRecord): MessageFields[] {
  const engagement = recordAt(row, 'engagement');
  const metadata = recordAt(row, 'metadata');
  const type = textAt(engagement, 'type').toUpperCase();
  if (!EXCHANGED.has(type)) return [];
  return [
    {
      id: engagement.id,
      threadId: firstText(metadata, ['threadId', 'emailThreadId', 'messageThreadId']) || undefined,
      at: engagement.timestamp ?? engagement.createdAt,
      direction: DIRECTIONS[type],
      from: addressesIn(metadata.from)[0],
      to: [...addressesIn(metadata.to), ...addressesIn(metadata.cc)],
      subject: metadata.subject,
      text: firstText(metadata, ['text', 'html', 'body']) || firstText(engagement, ['bodyPreview']),
      ...attachmentsIn(listAt(row, 'attachments')),
    },
  ];
}

/** HubSpot engagements: mails in and out; notes, calls, tasks and meetings are nobody's word to us and give nothing. */
export const hubspot: MessageReader = {
  label: 'HubSpot',
  fits: (row) => isRecord(row.engagement) && hasKey(row, 'metadata'),
  read: readOne,
};
