import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { parseAmount } from '../../money/parseAmount';
import type { Invoice } from '../../receivables/invoice';
import type { Payment } from '../../receivables/payment';
import type { History } from '../../receivables/sections/history';
import { invoicesByClaim } from '../triageReply/claimInvoices';
import { isOwed, wasIssued } from './accountLedger';
import type { ReadMessage } from './account';

/** A bank needs up to two days: a promise is broken on the third day after the promised one. */
export const PROMISE_GRACE_DAYS = 2;

export type PromiseRecord = History['promises'][number];

/**
 * What the promise is about: the invoices its own sentence names, else all that the message names, else those that were
 * owed then and due by the promised day. A credit note that is named too is nothing to be paid.
 */
export function promisedInvoices({ message, claims, ...read }: ReadMessage, date: CalendarDate): readonly Invoice[] {
  const { concerned } = read;
  const named = read.named.filter(wasIssued);
  if (named.length > 0) return invoicesByClaim({ message, claims, named })('promise', date);
  const due = concerned.filter(({ dueDate }) => dueDate <= date);
  return due.length > 0 ? due : concerned;
}

/** Paid by the last day of grace, or paid on a day the ledger does not tell: in doubt for the customer. */
const isPaidBy = (invoice: Invoice, day: CalendarDate): boolean =>
  !isOwed(invoice) && (invoice.paidOn === undefined || invoice.paidOn <= day);

const minorOf = (value: string, { currency }: Invoice): number =>
  parseAmount({ value, currency, field: 'amount' }).minor;

const paidSoFar = (invoice: Invoice): number => minorOf(invoice.total, invoice) - minorOf(invoice.balance, invoice);

/** The promised amount in minor units of the first invoice's currency; undefined when none was named or it cannot be one. */
function promisedAmount(amount: string | undefined, [first]: readonly Invoice[]): number | undefined {
  try {
    return amount !== undefined && first ? minorOf(amount, first) : undefined;
  } catch {
    // "1000.50 yen" is a slip of the pen in a letter, not bad input of ours.
    return undefined;
  }
}

/** What came in for these invoices between the promise and its last day of grace, in minor units of their currency. */
function receivedInTime(
  invoices: readonly Invoice[],
  payments: readonly Payment[],
  from: CalendarDate,
  until: CalendarDate,
): number {
  const [first] = invoices;
  if (!first) return 0;
  const ids = new Set(invoices.map(({ id }) => id));
  const numbers = new Set(invoices.map(({ number }) => number));
  return payments
    .filter(
      ({ date, currency, invoiceIds, invoiceNumbers = [] }) =>
        date >= from &&
        date <= until &&
        currency === first.currency &&
        (invoiceIds.some((id) => ids.has(id)) || invoiceNumbers.some((number) => numbers.has(number))),
    )
    .reduce((sum, { amount }) => sum + Math.max(0, minorOf(amount, first)), 0);
}

interface Promised {
  invoices: readonly Invoice[];
  /** The day it was promised. */
  on: CalendarDate;
  date: CalendarDate;
  amount: string | undefined;
  asOf: CalendarDate;
  payments: readonly Payment[] | undefined;
}

function statusOf({ invoices, on, date, amount, asOf, payments }: Promised): PromiseRecord['status'] {
  const lastDay = addDays(date, PROMISE_GRACE_DAYS);
  const paid = invoices.filter((invoice) => isPaidBy(invoice, lastDay));
  if (paid.length === invoices.length) return 'kept';
  const promised = promisedAmount(amount, invoices);
  const inTime = payments === undefined ? undefined : receivedInTime(invoices, payments, on, lastDay);
  if (promised !== undefined && inTime !== undefined && inTime >= promised && inTime > 0) return 'kept';
  if (asOf <= lastDay) return 'pending';
  if (inTime !== undefined) return inTime > 0 || paid.length > 0 ? 'partly_kept' : 'broken';
  const currencies = new Set(invoices.map(({ currency }) => currency));
  const received = [...paid, ...invoices.filter((invoice) => isOwed(invoice) && paidSoFar(invoice) > 0)];
  if (promised !== undefined && currencies.size === 1) {
    const sum = received.reduce((total, invoice) => total + paidSoFar(invoice), 0);
    if (sum >= promised && sum > 0) return 'kept';
  }
  return received.length > 0 ? 'partly_kept' : 'broken';
}

/**
 * The promises the customer made in messages, newest first, each held against the ledger. Pending until the promised
 * day plus two days of grace; kept when all it was about was paid by then; partly kept when some was; else broken. The
 * ledger knows no day of a part payment: one made earlier counts for the customer once the day has passed. Where
 * payments are given, only what came in from the promise to the last day of grace counts as a part.
 */
export function followPromises({
  account,
  asOf,
  payments,
}: {
  account: readonly ReadMessage[];
  asOf: CalendarDate;
  payments?: readonly Payment[];
}): PromiseRecord[] {
  const seen = new Set<string>();
  return account.flatMap((read) =>
    read.claims.flatMap(({ kind, days, quote, messageId, amount }) => {
      if (kind !== 'promise') return [];
      return days.flatMap((date) => {
        const key = `${messageId}\n${date}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const invoices = promisedInvoices(read, date);
        const status = statusOf({ invoices, on: read.day, date, amount, asOf, payments });
        const invoiceIds = invoices.filter(isOwed).map(({ id }) => id);
        return [{ date, ...(amount === undefined ? {} : { amount }), quote, messageId, status, invoiceIds }];
      });
    }),
  );
}
