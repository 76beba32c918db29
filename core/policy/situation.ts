import type { BusinessCalendar } from '../calendar/businessDays';
import type { CalendarDate } from '../calendar/calendarDate';
import { formatDate } from '../calendar/formatDate';
import type { Money } from '../money/money';
import { chasedAmount } from '../receivables/chasedAmount';
import type { ContactLogRow } from '../receivables/contactLog';
import type { Channel } from '../receivables/fields';
import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Reason } from '../receivables/sections/contact';
import { applyContactLog, eventsOf } from './applyContactLog';
import type { ContactLog, LoggedContacts } from './indexContactLog';
import type { PolicySettings } from './policySettings';
import type { ReasonCode } from './reasonCodes';

/** What a decision rests on: everything is given, nothing is looked up. */
export interface DecideInput {
  invoice: Invoice;
  aging: Aging;
  asOf: CalendarDate;
  contactLog: ContactLog;
  policy: PolicySettings;
  calendar: BusinessCalendar;
  /** The customer has always paid on time until now; the tone then stays friendly. */
  firstTimeLate?: boolean | undefined;
}

/** The input with the log's facts in the invoice and the customer's contacts at hand. */
export interface Situation extends DecideInput {
  readonly chased: Money;
  readonly channel: Channel;
  readonly customerLog: LoggedContacts | undefined;
  readonly invoiceLog: LoggedContacts | undefined;
  readonly events: readonly ContactLogRow[];
}

/** Brings together what the rules ask about. */
export function situationOf(input: DecideInput): Situation {
  const invoice = applyContactLog(input);
  const { customer } = invoice;
  const preferred = customer.preferredChannel === 'internal_note' ? undefined : customer.preferredChannel;
  return {
    ...input,
    invoice,
    chased: chasedAmount({ invoice }),
    channel: preferred ?? input.policy.channel,
    customerLog: input.contactLog.byCustomer.get(customer.id),
    invoiceLog: input.contactLog.byInvoice.get(invoice.id),
    events: eventsOf({ invoice: input.invoice, contactLog: input.contactLog }),
  };
}

/** One reason, with `until` only where the silence has an end: the first day it no longer holds. */
export function reason(code: ReasonCode, message: string, until?: CalendarDate): Reason {
  return { code, message, ...(until === undefined ? {} : { until }) };
}

/** A day as these sentences write it: 16 November 2026. */
export function dayText(date: CalendarDate): string {
  return formatDate(date, 'en-GB');
}

/** "1 day", "12 days". */
export function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

const LONGEST_REMARK = 120;

/** What a colleague wrote as the reason, on one line, as a separate sentence; empty when there is none. */
export function remark(text: string | undefined): string {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (line === '') return '';
  return ` Reason given: ${line.length > LONGEST_REMARK ? `${line.slice(0, LONGEST_REMARK)}…` : line}`;
}
