import type { BusinessCalendar } from '../calendar/businessDays';
import { calendarFor, type CompanyCalendar } from '../calendar/companyCalendar';
import type { CalendarDate } from '../calendar/calendarDate';
import { formatDate } from '../calendar/formatDate';
import type { Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { chasedAmount } from '../receivables/chasedAmount';
import type { ContactLogRow } from '../receivables/contactLog';
import type { Channel } from '../receivables/fields';
import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Reason } from '../receivables/sections/contact';
import { applyContactLog, eventsOf } from './applyContactLog';
import type { AccountBalance, AccountBalances } from './accountBalances';
import type { Clock } from './customerClock';
import type { ContactLog, LoggedContacts } from './indexContactLog';
import type { Repeat } from './listedTwice';
import type { PolicySettings } from './policySettings';
import type { ReasonCode } from './reasonCodes';
import { rulesFor } from './rulesFor';

/** What a decision rests on: everything is given, nothing is looked up. */
export interface DecideInput {
  invoice: Invoice;
  aging: Aging;
  asOf: CalendarDate;
  contactLog: ContactLog;
  policy: PolicySettings;
  /** Our own days off, and whether customers have those of their country. */
  calendar: CompanyCalendar;
  /** What the customers owe and are owed altogether; without it no credit and no total is considered. */
  accounts?: AccountBalances | undefined;
  /** The company's zone and the present moment; without it decisions are about days only. */
  clock?: Clock | undefined;
  /** The message would leave at this very moment, so the hour counts as well as the day. */
  leavingNow?: boolean | undefined;
  /** The customer has always paid on time until now; the tone then stays friendly. */
  firstTimeLate?: boolean | undefined;
  /** Whether the ledger lists the invoice more than once, and this row is a copy or contradicted by one. */
  repeat?: Repeat | undefined;
}

/** The input with the log's facts in the invoice, the customer's own rules and days off, and their contacts at hand. */
export interface Situation extends DecideInput {
  readonly calendar: BusinessCalendar;
  readonly account: AccountBalance | undefined;
  readonly balance: Money;
  /** The balance less what is disputed. */
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
  const { aging, asOf, contactLog, accounts, clock, leavingNow, firstTimeLate, repeat } = input;
  const preferred = customer.preferredChannel === 'internal_note' ? undefined : customer.preferredChannel;
  const { balance: value, currency } = invoice;
  const balance = parseAmount({ value, currency, field: 'balance' });
  return {
    invoice,
    aging,
    asOf,
    contactLog,
    clock,
    leavingNow,
    firstTimeLate,
    repeat,
    policy: rulesFor({ policy: input.policy, customer }),
    calendar: calendarFor({ calendar: input.calendar, country: customer.country }),
    account: accounts?.get(customer.id),
    balance,
    chased: invoice.dispute?.open ? chasedAmount({ invoice }) : balance,
    channel: preferred ?? input.policy.channel,
    customerLog: contactLog.byCustomer.get(customer.id),
    invoiceLog: contactLog.byInvoice.get(invoice.id),
    events: eventsOf({ invoice, contactLog, asOf }),
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

/** The review that lets one more reminder about this invoice go: of the invoice itself, or of the whole account. */
export function reviewOf({ invoiceLog, customerLog, asOf }: Situation): ContactLogRow | undefined {
  const review = invoiceLog?.review ?? customerLog?.review;
  return review && review.happenedOn <= asOf ? review : undefined;
}
