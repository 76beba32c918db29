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
  // Figures and days that the draft's facts do not hold would be refused, rightly: they could not be checked.
  const known = [
    sources.some(({ reminderCount }) => reminderCount > 0) ? note.reminded : note.notReminded,
    ...(sources.some(({ lastReplyOn }) => lastReplyOn) ? [note.replied] : []),
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
