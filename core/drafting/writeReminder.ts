import type { DraftInvoice, Sender } from '../receivables/sections/draft';
import { acknowledge } from './acknowledge';
import { oneLine } from './cleanText';
import type { InvoiceRow, MessageBlock, WrittenMessage } from './messageBlocks';
import { nameInvoice, showAmount } from './showFacts';
import type { Occasion } from './templates/wording';
import { isOverdue, type WriteInput } from './writeInput';

/** What mail programs show of a subject; our company's name gives way, the invoice's number never. */
const LONGEST_SUBJECT = 120;

/** Who writes, as the subject has room for it: half a company's name names nobody, and our checks do not know it. */
function writerIn({ company, name }: Sender, room: number): string {
  return [company, name].find((one) => [...one].length <= room) ?? oneLine({ text: company, limit: room });
}

/** The part of a message that a model may word instead of us: its subject and first paragraphs. */
export interface Opening {
  subject: string;
  paragraphs: string[];
}

/** Before the due date a notice, then as the contact section says. */
function occasionOf(input: WriteInput): Occasion {
  const { tone, reader } = input;
  return isOverdue(input) ? reader.wording[tone] : reader.wording.upcoming;
}

/** Subject and opening of the built-in text: the part that a model may word instead. */
export function writeOpening(input: WriteInput): Opening {
  const { invoices, facts, reader } = input;
  const { wording, locale } = reader;
  const occasion = occasionOf(input);
  const named = nameInvoice(invoices[0] as DraftInvoice, locale);
  const count = invoices.length;
  const single = count === 1;
  const subjectFor = (company: string): string =>
    single ? occasion.subjectOne({ ...named, company }) : occasion.subjectMany({ count, company });
  return {
    subject: subjectFor(writerIn(facts.sender, LONGEST_SUBJECT - subjectFor('').length)),
    paragraphs: [
      wording.greeting(facts.contactName),
      single ? occasion.openingOne(named) : occasion.openingMany({ count }),
    ],
  };
}

/** The link that pays all of the message; a link that pays one invoice must not look as if it paid them all. */
export function sharedLink(invoices: readonly DraftInvoice[]): string | undefined {
  const url = invoices[0]?.paymentUrl;
  return invoices.every(({ paymentUrl }) => paymentUrl === url) ? url : undefined;
}

/** The invoices as a list with one total per currency; payment links are for customers, not for colleagues. */
export function listInvoices({ invoices, totals, reader }: WriteInput, withLinks: boolean): MessageBlock {
  const { wording, locale } = reader;
  const shared = sharedLink(invoices);
  const rows = invoices.map((invoice): InvoiceRow => {
    const named = nameInvoice(invoice, locale);
    const own = withLinks && invoice.paymentUrl && !shared ? { payUrl: invoice.paymentUrl } : {};
    return { ...named, sentence: wording.listed(named), ...own };
  });
  const several = totals.length > 1;
  const sums = totals.map((total) =>
    wording.total({ amount: showAmount(total, locale), currency: several ? total.currency : undefined }),
  );
  const { columns, payButton: payLabel, payThis: payText } = wording;
  return { kind: 'invoices', columns, payLabel, payText, rows, totals: invoices.length > 1 ? sums : [] };
}

/** One link for everything; several stand beside their invoices in the list. Without any, the invoice says how to pay. */
function payment({ invoices, reader: { wording } }: WriteInput): MessageBlock[] {
  const url = sharedLink(invoices);
  if (url) return [{ kind: 'pay', lead: wording.payHere, label: wording.payButton, url }];
  if (invoices.some(({ paymentUrl }) => paymentUrl)) return [];
  return [{ kind: 'paragraph', text: wording.payAsInvoiced({ count: invoices.length }) }];
}

/** Closing words, the person, then the sender's own lines, or the company and how to reach it. */
export function signature({ facts }: Pick<WriteInput, 'facts'>, closing: string): MessageBlock {
  const { name, company, email, phone, signature: own } = facts.sender;
  const below = own ?? [company, ...[email, phone].filter((line) => line !== undefined)];
  return { kind: 'signature', lines: [closing, name, ...below] };
}

const asParagraph = (text: string): MessageBlock => ({ kind: 'paragraph', text });

/** Everything but the sentences that differ between an e-mail and a message: opening, list, what we know, how to pay, offers. */
function body(input: WriteInput, opening: Opening): MessageBlock[] {
  return [
    ...opening.paragraphs.map(asParagraph),
    ...(input.invoices.length > 1 ? [listInvoices(input, true)] : []),
    ...acknowledge(input, { inCall: false }).map(asParagraph),
    ...payment(input),
    ...(input.facts.offers ?? []).map(asParagraph),
  ];
}

/** Sentences in one paragraph, apart by a blank; behind the full stop of Japanese there is none. */
export function inOneLine(...sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll('。 ', '。');
}

/**
 * Writes a reminder around its opening (the built-in one unless a model's is given): list, what we know, payment link,
 * offers, the two sentences every reminder carries, and the signature. These parts are always ours, whoever worded the opening.
 */
export function writeReminder(input: WriteInput, opening: Opening = writeOpening(input)): WrittenMessage {
  const { wording } = input.reader;
  const blocks: MessageBlock[] = [
    ...body(input, opening),
    asParagraph(inOneLine(wording.ignoreIfPaid, wording.replyIfMissing)),
    signature(input, wording.closing),
  ];
  return { subject: opening.subject, blocks };
}

/** The reminder for WhatsApp: the same, answered in the chat and signed in one line. It has no subject. */
export function writeChatMessage(input: WriteInput, opening: Opening = writeOpening(input)): WrittenMessage {
  const { wording } = input.reader;
  const { name, company } = input.facts.sender;
  const blocks = [
    ...body(input, opening),
    asParagraph(inOneLine(wording.ignoreIfPaid, wording.replyHere)),
    asParagraph(`${name}, ${company}`),
  ];
  return { subject: '', blocks };
}
