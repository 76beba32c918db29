import { listAt, recordAt, type LedgerRecord } from '../sources/ledgerRecord';
import { attachmentsIn, firstText, hasAll, hasKey, textAt } from './messageParts';
import type { MessageReader } from './messageReader';

const TIMESTAMP = /^\d{9,11}\.\d{1,6}$/;
/** Joins, topic changes and the like: nobody said anything. */
const said = (row: LedgerRecord): boolean =>
  ['', 'file_share', 'thread_broadcast', 'bot_message'].includes(textAt(row, 'subtype'));

/** Slack writes links and people as "<https://x|x>" and "<@U1>", and escapes three signs. */
function plain(text: string): string {
  return text
    .slice(0, 100_000)
    .replace(/<(?:https?:|mailto:)[^<>|]{0,2000}\|([^<>]{0,500})>/g, '$1')
    .replace(/<([^<>|]{0,2000})>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Slack: a message of a channel or thread. Its user id must be among our own for the message to be ours. */
export const slack: MessageReader = {
  label: 'Slack',
  fits: (row) =>
    TIMESTAMP.test(textAt(row, 'ts')) && hasAll(row, 'ts') && (hasKey(row, 'text') || hasKey(row, 'blocks')),
  read: (row) => {
    if (!said(row)) return [];
    const ts = textAt(row, 'ts');
    // A search names the channel with its record.
    const channel = firstText(recordAt(row, 'channel'), ['id']) || firstText(row, ['channel', 'channelId']);
    return [
      {
        id: `${channel}-${ts}`,
        threadId: `${channel}-${firstText(row, ['thread_ts']) || ts}`,
        at: Math.round(Number(ts) * 1000),
        direction: hasKey(row, 'bot_id') ? 'outbound' : undefined,
        from: firstText(row, ['user', 'bot_id', 'username']),
        text: plain(textAt(row, 'text')),
        ...attachmentsIn(listAt(row, 'files')),
      },
    ];
  },
};
