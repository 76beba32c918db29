import { formatDate } from '../calendar/formatDate';
import { formatMoney } from '../money/formatMoney';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import type { Tone } from '../receivables/sections/contact';
import type { DraftInvoice } from '../receivables/sections/draft';
import { oneLine } from './cleanText';
import type { GatheredFacts } from './gatherFacts';
import type { InvoiceRow, MessageBlock, WrittenMessage } from './messageBlocks';
import type { ChosenLanguage } from './templates/languages';
import type { NamedInvoice, Occasion } from './templates/wording';

/** What mail programs show of a subject; our company's name gives way, the invoice's number never. */
const LONGEST_SUBJECT = 120;

/** What a writer gets: the facts, the reader's language and the tone. */
export interface WriteInput extends GatheredFacts {
  reader: ChosenLanguage;
  tone: Tone;
}

/** The amount as this reader writes it. */
export function showAmount({ currency, amount }: CurrencyAmount, locale: string): string {
  return formatMoney(parseAmount({ value: amount, currency, field: 'amount' }), locale);
}

/** The invoice's number, open amount and due date as this reader writes them. */
export function nameInvoice(invoice: DraftInvoice, locale: string): NamedInvoice {
  return {
    number: invoice.number,
    amount: showAmount({ currency: invoice.currency, amount: invoice.balance }, locale),
    due: formatDate(invoice.dueDate, locale),
  };
}

/** Before the due date a notice, then friendly or direct as the contact section says; "firm" is never harder than direct. */
function occasionOf({ invoices, reader, tone }: WriteInput): Occasion {
  if (invoices.every(({ daysOverdue }) => daysOverdue <= 0)) return reader.wording.upcoming;
  return tone === 'friendly' ? reader.wording.friendly : reader.wording.direct;
}

/** Subject and opening of the built-in text: the part that a model may word instead. */
export function writeOpening(input: WriteInput): { subject: string; paragraphs: string[] } {
  const { invoices, facts, reader } = input;
  const { wording, locale } = reader;
  const occasion = occasionOf(input);
  const named = nameInvoice(invoices[0] as DraftInvoice, locale);
  const count = invoices.length;
  const single = count === 1;
  const subjectFor = (company: string): string =>
    single ? occasion.subjectOne({ ...named, company }) : occasion.subjectMany({ count, company });
  return {
    subject: subjectFor(oneLine({ text: facts.sender.company, limit: LONGEST_SUBJECT - subjectFor('').length })),
    paragraphs: [
      wording.greeting(facts.contactName),
      single ? occasion.openingOne(named) : occasion.openingMany({ count }),
    ],
  };
}

/** The link that pays all of the message; a link that pays one invoice must not look as if it paid them all. */
function sharedLink(invoices: readonly DraftInvoice[]): string | undefined {
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

/** What we know and say kindly: part payments received, credit not yet used, a promised payment that has not come. */
function acknowledge(input: WriteInput): MessageBlock[] {
  const { facts, reader } = input;
  const { wording, locale } = reader;
  const list = (parts: string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  const show = (part: { number: string } & CurrencyAmount) => ({
    number: part.number,
    amount: showAmount(part, locale),
  });
  const sentences: string[] = [];
  if (facts.partPayments.length > 0) {
    sentences.push(wording.thanksFor(list(facts.partPayments.map((part) => wording.partPayment(show(part))))));
  }
  if (facts.credits.length > 0) {
    sentences.push(wording.creditsOpen(list(facts.credits.map((part) => wording.credit(show(part))))));
  }
  if (facts.promise) sentences.push(wording.brokenPromise(showPromise(facts.promise, locale)));
  return sentences.map((text) => ({ kind: 'paragraph', text }));
}

/** A promised day, with the amount when one was named. */
export function showPromise(
  promise: NonNullable<GatheredFacts['facts']['promise']>,
  locale: string,
): { date: string; amount?: string } {
  const { date, amount, currency } = promise;
  const named =
    amount !== undefined && currency !== undefined ? { amount: showAmount({ amount, currency }, locale) } : {};
  return { date: formatDate(date, locale), ...named };
}

/** One link for everything; several stand beside their invoices in the list. */
function payment({ invoices, reader }: WriteInput): MessageBlock[] {
  const url = sharedLink(invoices);
  return url ? [{ kind: 'pay', lead: reader.wording.payHere, label: reader.wording.payButton, url }] : [];
}

/** Closing words, the person, the company, and how to reach them. */
export function signature({ facts }: Pick<WriteInput, 'facts'>, closing: string): MessageBlock {
  const { name, company, email, phone } = facts.sender;
  const reach = [email, phone].filter((line) => line !== undefined);
  return { kind: 'signature', lines: [closing, name, company, ...reach] };
}

/**
 * Writes a reminder around its opening (the built-in one unless a model's is given): list, thanks, payment link, the two
 * sentences every reminder carries, and the signature. These parts are always ours, whoever worded the opening.
 */
export function writeReminder(input: WriteInput, opening = writeOpening(input)): WrittenMessage {
  const { wording } = input.reader;
  const blocks: MessageBlock[] = [
    ...opening.paragraphs.map((text): MessageBlock => ({ kind: 'paragraph', text })),
    ...(input.invoices.length > 1 ? [listInvoices(input, true)] : []),
    ...acknowledge(input),
    ...payment(input),
    { kind: 'paragraph', text: `${wording.ignoreIfPaid} ${wording.replyIfMissing}` },
    signature(input, wording.closing),
  ];
  return { subject: opening.subject, blocks };
}
