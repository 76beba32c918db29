import { mailAddressOf } from '../../history/mailAddress';
import { oneLine } from '../../history/matchableText';
import type { HistoryThread } from '../../receivables/sections/history';
import type { ReadMessage } from './account';
import { isAbsence } from './account';

const MOST_THREADS = 10;
const LONGEST_SUBJECT = 200;

/** The conversations by e-mail that name invoices, by their latest message, newest first; tickets and chats have replies of their own. */
export function mailThreads(account: readonly ReadMessage[]): HistoryThread[] {
  const seen = new Set<string>();
  return account
    .filter((read) => !isAbsence(read) && !read.message.ticket && read.named.length > 0)
    .flatMap(({ message, day, named }): HistoryThread[] => {
      const key = message.threadId ?? message.id;
      const addresses = [message.from, ...message.to].map((text) => mailAddressOf({ text })).filter(Boolean);
      if (seen.has(key) || addresses.length === 0) return [];
      seen.add(key);
      return [
        {
          messageId: message.id,
          ...(message.threadId ? { threadId: message.threadId } : {}),
          subject: oneLine({ text: message.subject, longest: LONGEST_SUBJECT }),
          on: day,
          addresses: [...new Set(addresses.map((address) => address.toLowerCase()))],
          invoiceIds: named.map(({ id }) => id),
        },
      ];
    })
    .slice(0, MOST_THREADS);
}
