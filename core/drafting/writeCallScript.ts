import { acknowledge } from './acknowledge';
import type { MessageBlock, WrittenMessage } from './messageBlocks';
import { isOverdue, type WriteInput } from './writeInput';
import { listInvoices } from './writeReminder';

/** A script for a colleague who calls: what to say first, the facts, what to ask, what to leave out, how to close, what to write down. */
export function writeCallScript(input: WriteInput): WrittenMessage {
  const { invoices, facts, reader } = input;
  const { call } = reader.wording;
  const { headings } = call;
  const count = invoices.length;
  const section = (heading: string, lines: readonly string[], marked = true): MessageBlock => ({
    kind: 'section',
    heading,
    lines: [...lines],
    marked,
  });
  const { name, company } = facts.sender;
  const offers = facts.offers ?? [];
  const blocks: MessageBlock[] = [
    section(headings.opening, [call.opening({ name, company, contactName: facts.contactName })], false),
    section(headings.facts, [call.reason({ count, overdue: isOverdue(input) })], false),
    listInvoices(input, false),
    ...acknowledge(input, { inCall: true }).map((text): MessageBlock => ({ kind: 'paragraph', text })),
    section(headings.questions, call.questions),
    ...(offers.length > 0 ? [section(headings.offers, offers)] : []),
    section(headings.never, call.never),
    section(headings.closing, call.closing),
    section(headings.log, call.log),
  ];
  return { subject: call.title({ customer: facts.customerName, count }), blocks };
}
