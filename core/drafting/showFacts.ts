import { formatDate } from '../calendar/formatDate';
import { formatMoney } from '../money/formatMoney';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import type { DraftFacts, DraftInvoice } from '../receivables/sections/draft';
import type { NamedInvoice } from './templates/wording';

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

/** A promised day, with the amount when one was named. */
export function showPromise(
  promise: NonNullable<DraftFacts['promise']>,
  locale: string,
): { date: string; amount?: string } {
  const { date, amount, currency } = promise;
  const named =
    amount !== undefined && currency !== undefined ? { amount: showAmount({ amount, currency }, locale) } : {};
  return { date: formatDate(date, locale), ...named };
}

const lists = new Map<string, Intl.ListFormat>();

/** Numbers or parts of a sentence as one list in the reader's language: "INV-1, INV-2 and INV-3". */
export function showList(parts: readonly string[], locale: string): string {
  const format = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  lists.set(locale, format);
  return format.format(parts);
}
