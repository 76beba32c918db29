import type { DraftInvoice, DraftThread } from '../receivables/sections/draft';
import type { History, HistoryThread } from '../receivables/sections/history';
import { oneLine } from './cleanText';

/** A Message-ID as mail headers carry it; an id of a mailbox or a ticket system is none. Source: RFC 5322, section 3.6.4. */
const MESSAGE_ID = /^<[^\s<>@]{1,500}@[^\s<>@]{1,500}>$/;
const REPLY_MARK = /^(?:\s*(?:re|ré|aw|wg|fw|fwd|tr|rv|antw|rif|sv|vs|odp|返信|転送)\s*(?:\[\d+\])?\s*[:：])+\s*/i;
const LONGEST_SUBJECT = 120;

/** Where the message belongs, and the subject it then has. */
export interface FoundThread {
  thread: DraftThread;
  subject: string;
}

function isAbout(thread: HistoryThread, invoices: readonly DraftInvoice[], to: string): boolean {
  const about = invoices.some(({ id }) => thread.invoiceIds.includes(id));
  return about && thread.addresses.includes(to.toLowerCase());
}

/**
 * The newest conversation about one of these invoices in which the recipient already takes part. Undefined when there is
 * none, or when its subject leaves no line to reply with. The subject is a customer's words: the guardrails judge it.
 */
export function findThread({
  history,
  invoices,
  to,
}: {
  history: Pick<History, 'threads'> | undefined;
  invoices: readonly DraftInvoice[];
  to: string;
}): FoundThread | undefined {
  const found = history?.threads?.find((thread) => isAbout(thread, invoices, to));
  if (!found) return undefined;
  const bare = oneLine({ text: found.subject, limit: 1000 }).replace(REPLY_MARK, '');
  const subject = `Re: ${bare}`;
  if (bare === '' || [...subject].length > LONGEST_SUBJECT) return undefined;
  const { messageId, threadId } = found;
  const ids = [threadId, messageId].filter((id) => id !== undefined && MESSAGE_ID.test(id)) as string[];
  const thread = {
    messageId,
    ...(threadId === undefined ? {} : { threadId }),
    ...(MESSAGE_ID.test(messageId) ? { inReplyTo: messageId } : {}),
    references: [...new Set(ids)],
  };
  return { thread, subject };
}
