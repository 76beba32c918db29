import { formatDate } from '../calendar/formatDate';
import type { MessageBlock, WrittenMessage } from './messageBlocks';
import { showPromise } from './showFacts';
import type { WriteInput } from './writeInput';
import { listInvoices, signature } from './writeReminder';

/** A note to our own account owner: what is open, what has been tried, and the questions to ask before anyone writes again. */
export function writeInternalNote(input: WriteInput): WrittenMessage {
  const { invoices, facts, reader } = input;
  const { wording, locale } = reader;
  const { note } = wording;
  const account = {
    customer: facts.customerName,
    count: invoices.length,
    days: Math.max(...invoices.map(({ daysOverdue }) => daysOverdue)),
  };
  const { contact } = facts;
  const known = [
    contact && contact.reminders > 0
      ? note.reminded({
          count: contact.reminders,
          ...(contact.lastReminderOn ? { date: formatDate(contact.lastReminderOn, locale) } : {}),
        })
      : note.notReminded,
    ...(contact?.lastReplyOn ? [note.replied({ date: formatDate(contact.lastReplyOn, locale) })] : []),
    ...(facts.promise ? [note.promise(showPromise(facts.promise, locale))] : []),
    ...(facts.contactName ? [note.contact(facts.contactName)] : []),
  ];
  const blocks: MessageBlock[] = [
    { kind: 'paragraph', text: note.greeting },
    { kind: 'paragraph', text: account.days > 0 ? note.opening(account) : note.notOverdue(account) },
    listInvoices(input, false),
    { kind: 'paragraph', text: known.join('\n') },
    { kind: 'paragraph', text: note.questions },
    signature(input, note.closing),
  ];
  return { subject: note.subject(account), blocks };
}
