import { formatShortDate } from '../calendar/formatDate';
import { formatMoney } from '../money/formatMoney';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import { measureTextMessage, plainForTextMessage } from '../receivables/measureTextMessage';
import type { DraftInvoice } from '../receivables/sections/draft';
import type { WrittenMessage } from './messageBlocks';
import { isOverdue, type WriteInput } from './writeInput';
import { inOneLine, sharedLink } from './writeReminder';

const isShortAlphabet = (text: string): boolean =>
  measureTextMessage({ text: plainForTextMessage({ text }) }).alphabet === 'gsm7';

/** The amount with its sign, or with its code where the sign alone would more than halve the room ("zł", "Kč", "₹"). */
function shortAmount({ currency, amount }: CurrencyAmount, { reader: { wording, locale } }: WriteInput): string {
  const money = parseAmount({ value: amount, currency, field: 'amount' });
  const usual = formatMoney(money, locale);
  const costs = isShortAlphabet(wording.textMessage.closing) && !isShortAlphabet(usual);
  return costs ? formatMoney(money, locale, 'code') : usual;
}

function name(invoice: DraftInvoice, input: WriteInput) {
  return {
    number: invoice.number,
    amount: shortAmount({ currency: invoice.currency, amount: invoice.balance }, input),
    due: formatShortDate(invoice.dueDate, input.reader.locale),
  };
}

function lines(input: WriteInput): string[] {
  const { invoices, totals, facts, reader } = input;
  const words = reader.wording.textMessage;
  const { company } = facts.sender;
  const late = isOverdue(input);
  const shared = sharedLink(invoices);
  const pay = shared ? [`${words.pay} ${shared}`] : [];
  if (invoices.length === 1) {
    const one = { ...name(invoices[0] as DraftInvoice, input), company };
    return [inOneLine(late ? words.overdueOne(one) : words.upcomingOne(one), ...pay, words.closing)];
  }
  const rows = invoices.map((invoice) => {
    const row = words.row(name(invoice, input));
    return invoice.paymentUrl && !shared ? `${row} ${invoice.paymentUrl}` : row;
  });
  const count = invoices.length;
  const sums = totals.map((total) =>
    words.total({ amount: shortAmount(total, input), currency: totals.length > 1 ? total.currency : undefined }),
  );
  return [
    late ? words.overdueMany({ count, company }) : words.upcomingMany({ count, company }),
    ...rows,
    ...sums,
    ...pay,
    words.closing,
  ];
}

/**
 * The reminder as a text message: company, number, amount, due date, link and the two sentences, in as few letters as the
 * language allows. What we know besides has no room. It has no subject and no signature.
 */
export function writeTextMessage(input: WriteInput): WrittenMessage {
  const text = plainForTextMessage({ text: lines(input).join('\n') });
  return { subject: '', blocks: [{ kind: 'paragraph', text }] };
}
