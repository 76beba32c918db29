import { type CalendarDate } from '../calendar/calendarDate';
import { type Channel, type CurrencyAmount } from '../receivables/fields';
import { type DraftFacts, type DraftInvoice } from '../receivables/sections/draft';

/** A message as a customer (or, for a note, a colleague) would receive it. `html` is empty when there is none. */
export interface GuardedMessage {
  channel: Channel;
  subject: string;
  text: string;
  html: string;
  /** BCP 47, such as "de" or "en-GB": decides how numbers and dates are read. */
  language: string;
}

/** What the ledger says and the text must match; all of it travels with the draft. */
export interface CheckFacts {
  invoices: readonly DraftInvoice[];
  totals: readonly CurrencyAmount[];
  asOf: CalendarDate;
  facts: DraftFacts;
}

/** Other customers of the same run: nothing of theirs may appear. The draft's own names and numbers in it are ignored. */
export interface OtherCustomers {
  names: readonly string[];
  invoiceNumbers: readonly string[];
  emails: readonly string[];
}
