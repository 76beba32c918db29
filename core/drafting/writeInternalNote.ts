import { formatDate } from '../calendar/formatDate';
import type { Invoice } from '../receivables/invoice';
import type { MessageBlock, WrittenMessage } from './messageBlocks';
import { listInvoices, showPromise, signature, type WriteInput } from './writeReminder';

/** A note to our own account owner: what is open, what has been tried, and the questions to ask before anyone writes again. */
export function writeInternalNote(input: WriteInput & { sources: readonly Invoice[] }): WrittenMessage {
  const { invoices, facts, reader, sources } = input;
  const { wording, locale } = reader;
  const { note } = wording;
  const account = {
    customer: facts.customerName,
    count: invoices.length,
    days: Math.max(...invoices.map(({ daysOverdue }) => daysOverdue)),
  };
  const latest = (days: (string | undefined)[]) =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  const lastReminder = latest(sources.map(({ lastReminderOn }) => lastReminderOn)) as Invoice['lastReminderOn'];
  const lastReply = latest(sources.map(({ lastReplyOn }) => lastReplyOn)) as Invoice['lastReplyOn'];
  const known = [
    note.reminders({
      count: Math.max(...sources.map(({ reminderCount }) => reminderCount)),
      ...(lastReminder ? { last: formatDate(lastReminder, locale) } : {}),
    }),
    ...(lastReply ? [note.lastReply(formatDate(lastReply, locale))] : []),
    ...(facts.promise ? [note.promise(showPromise(facts.promise, locale))] : []),
    ...(facts.contactName ? [note.contact(facts.contactName)] : []),
  ];
  const blocks: MessageBlock[] = [
    { kind: 'paragraph', text: note.greeting },
    { kind: 'paragraph', text: note.opening(account) },
    listInvoices(input, false),
    { kind: 'paragraph', text: known.join('\n') },
    { kind: 'paragraph', text: note.questions },
    signature(input, note.closing),
  ];
  return { subject: note.subject(account), blocks };
}
