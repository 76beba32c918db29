import { laterOf, type CalendarDate } from '../calendar/calendarDate';
import type { ContactLogRow } from '../receivables/contactLog';
import { decimal } from '../receivables/fields';
import type { Invoice } from '../receivables/invoice';
import type { ContactLog } from './indexContactLog';

type WithEnd = ContactLogRow & { untilDate: CalendarDate };
const hasEnd = (row: ContactLogRow): row is WithEnd => row.untilDate !== undefined;

/** What each closing event puts an end to. A promise needs none: it is kept, replaced or broken. */
const ENDED_BY: Readonly<Record<string, string>> = {
  dispute: 'dispute_settled',
  hold: 'resume',
  snooze: 'resume',
  exclude: 'resume',
};

/** The events without those that a later one ended by this day. */
function withoutEnded(events: ContactLogRow[], { order }: ContactLog, asOf: CalendarDate): ContactLogRow[] {
  const ends = events.filter(({ event }) => event === 'dispute_settled' || event === 'resume');
  if (ends.length === 0) return events;
  const placeOf = (row: ContactLogRow): number => order.get(row) ?? 0;
  const isEnded = (row: ContactLogRow): boolean =>
    ends.some((end) => end.event === ENDED_BY[row.event] && end.happenedOn <= asOf && placeOf(end) > placeOf(row));
  return events.filter((row) => !ends.includes(row) && !isEnded(row));
}

const NO_EVENTS: readonly ContactLogRow[] = [];

/** The log's events that concern this invoice and that nobody has ended: its own, and those of the whole account. */
export function eventsOf({
  invoice,
  contactLog,
  asOf,
}: {
  invoice: Invoice;
  contactLog: ContactLog;
  asOf: CalendarDate;
}): readonly ContactLogRow[] {
  const account = contactLog.byCustomer.get(invoice.customer.id)?.events ?? NO_EVENTS;
  const own = contactLog.byInvoice.get(invoice.id)?.events ?? NO_EVENTS;
  if (account.length === 0 && own.length === 0) return NO_EVENTS;
  const concerning = [
    // Nobody promises to pay an invoice that was not written yet.
    ...account.filter((row) => row.event !== 'promise' || row.happenedOn >= invoice.issueDate),
    ...own,
  ];
  return withoutEnded(concerning, contactLog, asOf);
}

/** True while the event still binds us: it has no end, or its end is still to come. */
export function isRunning(row: ContactLogRow, asOf: CalendarDate): boolean {
  return row.untilDate === undefined || row.untilDate > asOf;
}

/** An amount in another currency, or one that is not a number, is no limit: the event then concerns the whole invoice. */
function amountOf({ amount, currency }: ContactLogRow, invoice: Invoice): { amount?: string } {
  const fits = (currency ?? invoice.currency) === invoice.currency && decimal.safeParse(amount).success;
  return fits && amount !== undefined ? { amount } : {};
}

function promiseOf(invoice: Invoice, events: readonly ContactLogRow[]): Invoice['promise'] {
  const logged = events
    .filter((row) => row.event === 'promise')
    .filter(hasEnd)
    .reduce<WithEnd | undefined>((last, row) => (last && last.happenedOn > row.happenedOn ? last : row), undefined);
  if (!logged) return invoice.promise;
  // The ledger does not tell when a promise was made; the later day is the more patient reading.
  if (invoice.promise && invoice.promise.date >= logged.untilDate) return invoice.promise;
  return { date: logged.untilDate, ...amountOf(logged, invoice) };
}

function disputeOf(invoice: Invoice, events: readonly ContactLogRow[], asOf: CalendarDate): Invoice['dispute'] {
  if (invoice.dispute?.open) return invoice.dispute;
  const logged = events.findLast((row) => row.event === 'dispute' && isRunning(row, asOf));
  if (!logged) return invoice.dispute;
  return {
    open: true,
    ...amountOf(logged, invoice),
    ...(logged.reason === undefined ? {} : { reason: logged.reason }),
  };
}

function latest(...days: (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((left, right) => (left && right ? laterOf(left, right) : (left ?? right)), undefined);
}

/**
 * The invoice with what the contact log adds to the ledger: reminders already sent, the last reply, a promise, a
 * dispute, a snooze. The ledger's own facts are never weakened. Applying the same log twice changes nothing.
 */
export function applyContactLog({
  invoice,
  contactLog,
  asOf,
}: {
  invoice: Invoice;
  contactLog: ContactLog;
  asOf: CalendarDate;
}): Invoice {
  const own = contactLog.byInvoice.get(invoice.id);
  const account = contactLog.byCustomer.get(invoice.customer.id);
  if (!own && !account) return invoice;
  const events = eventsOf({ invoice, contactLog, asOf });
  const snoozes = events.filter((row) => row.event === 'snooze').map((row) => row.untilDate);
  const dispute = disputeOf(invoice, events, asOf);
  const promise = promiseOf(invoice, events);
  const lastReminderOn = latest(invoice.lastReminderOn, own?.lastReminderOn);
  const lastReplyOn = latest(invoice.lastReplyOn, account?.lastReplyOn);
  const snoozedUntil = latest(invoice.snoozedUntil, ...snoozes);
  return {
    ...invoice,
    ...(dispute ? { dispute } : {}),
    ...(promise ? { promise } : {}),
    ...(lastReminderOn ? { lastReminderOn } : {}),
    ...(lastReplyOn ? { lastReplyOn } : {}),
    ...(snoozedUntil ? { snoozedUntil } : {}),
    reminderCount: Math.max(invoice.reminderCount, own?.reminderCount ?? 0),
  };
}
