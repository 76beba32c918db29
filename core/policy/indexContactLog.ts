import { laterOf, type CalendarDate } from '../calendar/calendarDate';
import type { ContactLogRow } from '../receivables/contactLog';
import type { Invoice } from '../receivables/invoice';

/** What the log knows of one customer or of one invoice. */
export interface LoggedContacts {
  /** The last day a reminder left, was drafted or was claimed for this customer or invoice; a failed one does not count. */
  readonly lastReminderOn?: CalendarDate;
  /** The last day our own account owner got a note. */
  readonly lastNoteOn?: CalendarDate;
  readonly lastReplyOn?: CalendarDate;
  /** How many reminders are known to have left, or were put into our mailbox for a person to send. */
  readonly reminderCount: number;
  /** A message that was claimed and never reported as sent, drafted or failed: it may have left. */
  readonly unconfirmed?: ContactLogRow;
  /** A person looked at it after the last reminder, and lets one more go. */
  readonly review?: ContactLogRow;
  /** Promises, disputes, holds, snoozes and exclusions, and what ended them: by day, within a day as in the log. */
  readonly events: readonly ContactLogRow[];
}

/** The contact log, looked up by customer (whole-account events) and by invoice id. Built once per run. */
export interface ContactLog {
  readonly byCustomer: ReadonlyMap<string, LoggedContacts>;
  readonly byInvoice: ReadonlyMap<string, LoggedContacts>;
  /** The place of each event in time, for telling which of two came later. */
  readonly order: ReadonlyMap<ContactLogRow, number>;
  /** Customers of whom a row could not be read: what it said is unknown, so they are held. */
  readonly unreadable: ReadonlySet<string>;
}

type Growing = { -readonly [Key in keyof LoggedContacts]: LoggedContacts[Key] } & { events: ContactLogRow[] };

const KEPT_EVENTS = ['promise', 'dispute', 'hold', 'snooze', 'exclude', 'dispute_settled', 'resume'];
const HELD_EVENTS: ReadonlySet<string> = new Set(KEPT_EVENTS);

function entryOf(map: Map<string, Growing>, key: string): Growing {
  let entry = map.get(key);
  if (!entry) map.set(key, (entry = { reminderCount: 0, events: [] }));
  return entry;
}

const later = (left: CalendarDate | undefined, right: CalendarDate) => (left ? laterOf(left, right) : right);

/** How often a message was claimed and failed, and whether it was sent or drafted: a retry claims it again under the same key. */
interface Outcome {
  claimed: number;
  failed: number;
  done: boolean;
}

/** A draft in the mailbox may be sent at any time: for every cap it has left. */
const isDone = ({ event }: ContactLogRow): boolean => event === 'sent' || event === 'drafted';

function outcomesOf(rows: readonly ContactLogRow[]): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const row of rows) {
    const { event, logKey } = row;
    const outcome = outcomes.get(logKey) ?? { claimed: 0, failed: 0, done: false };
    if (event === 'claimed') outcome.claimed += 1;
    if (event === 'send_failed') outcome.failed += 1;
    if (isDone(row)) outcome.done = true;
    outcomes.set(logKey, outcome);
  }
  return outcomes;
}

function noteMessage(entry: Growing, row: ContactLogRow, isNew: boolean): void {
  if (row.channel === 'internal_note') {
    entry.lastNoteOn = later(entry.lastNoteOn, row.happenedOn);
    return;
  }
  entry.lastReminderOn = later(entry.lastReminderOn, row.happenedOn);
  // A review lets one reminder go.
  delete entry.review;
  if (isDone(row) && isNew) entry.reminderCount += 1;
}

/** A table may give its rows in any order; within a day the log's own order is kept. */
function byDay(rows: readonly ContactLogRow[]): readonly ContactLogRow[] {
  return [...rows].sort((left, right) =>
    left.happenedOn === right.happenedOn ? 0 : left.happenedOn < right.happenedOn ? -1 : 1,
  );
}

function noteEvent(row: ContactLogRow, entries: readonly Growing[], order: Map<ContactLogRow, number>): void {
  if (row.event === 'reviewed') for (const entry of entries) entry.review = row;
  if (!HELD_EVENTS.has(row.event)) return;
  order.set(row, order.size);
  for (const entry of entries) entry.events.push(row);
}

/**
 * Reads the log once, in one pass, so that each invoice is then decided in constant time.
 * `unreadableCustomerIds` are customers one of whose rows is broken: they are held until someone mends the row.
 */
export function indexContactLog(
  rows: readonly ContactLogRow[],
  unreadableCustomerIds: readonly string[] = [],
): ContactLog {
  const outcomes = outcomesOf(rows);
  const byCustomer = new Map<string, Growing>();
  const byInvoice = new Map<string, Growing>();
  const reported = new Set<string>();
  const note = (entry: Growing, name: string, row: ContactLogRow) => {
    // Drafted first and sent later is one reminder.
    const key = `${isDone(row) ? 'done' : row.event} ${row.logKey} ${name}`;
    noteMessage(entry, row, !reported.has(key));
    reported.add(key);
  };
  const order = new Map<ContactLogRow, number>();
  for (const row of byDay(rows)) {
    const customer = entryOf(byCustomer, row.customerId);
    const invoices = row.invoiceIds.map((id) => entryOf(byInvoice, id));
    const { claimed = 0, failed = 0, done = false } = outcomes.get(row.logKey) ?? {};
    const mayHaveLeft = done || claimed > failed;
    if (isDone(row) || (row.event === 'claimed' && mayHaveLeft)) {
      note(customer, 'customer', row);
      invoices.forEach((entry, index) => note(entry, `invoice ${row.invoiceIds[index]}`, row));
    }
    if (row.event === 'claimed' && mayHaveLeft && !done && row.channel !== 'internal_note') customer.unconfirmed = row;
    // Someone who just wrote about one invoice should be read before we write about another.
    if (row.event === 'reply') customer.lastReplyOn = later(customer.lastReplyOn, row.happenedOn);
    noteEvent(row, invoices.length ? invoices : [customer], order);
  }
  return { byCustomer, byInvoice, order, unreadable: new Set(unreadableCustomerIds) };
}

/**
 * The log with what the ledger itself knows of last reminders and replies added per customer, so that a reminder the
 * accounting system sent about one invoice also counts against the cap of the customer's others.
 */
export function addLedgerContacts({
  contactLog,
  invoices,
}: {
  contactLog: ContactLog;
  invoices: readonly Invoice[];
}): ContactLog {
  const byCustomer = new Map<string, LoggedContacts>(contactLog.byCustomer);
  for (const { customer, lastReminderOn, lastReplyOn } of invoices) {
    if (!lastReminderOn && !lastReplyOn) continue;
    const known = byCustomer.get(customer.id) ?? { reminderCount: 0, events: [] };
    byCustomer.set(customer.id, {
      ...known,
      ...(lastReminderOn ? { lastReminderOn: later(known.lastReminderOn, lastReminderOn) } : {}),
      ...(lastReplyOn ? { lastReplyOn: later(known.lastReplyOn, lastReplyOn) } : {}),
    });
  }
  return { ...contactLog, byCustomer };
}
