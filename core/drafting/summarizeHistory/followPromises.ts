import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { parseAmount } from '../../money/parseAmount';
import type { Invoice } from '../../receivables/invoice';
import type { History } from '../../receivables/sections/history';
import { isOwed } from './accountLedger';
import type { ReadMessage } from './account';

/** A bank needs up to two days: a promise is broken on the third day after the promised one. */
export const PROMISE_GRACE_DAYS = 2;

export type PromiseRecord = History['promises'][number];

/** What the promise is about: invoices named, else those that were owed then and due by the promised day. */
function promisedInvoices({ named, concerned }: ReadMessage, date: CalendarDate): readonly Invoice[] {
  if (named.length > 0) return named;
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

function statusOf(
  invoices: readonly Invoice[],
  date: CalendarDate,
  amount: string | undefined,
  asOf: CalendarDate,
): PromiseRecord['status'] {
  const lastDay = addDays(date, PROMISE_GRACE_DAYS);
  const paid = invoices.filter((invoice) => isPaidBy(invoice, lastDay));
  if (paid.length === invoices.length) return 'kept';
  if (asOf <= lastDay) return 'pending';
  const promised = promisedAmount(amount, invoices);
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
 * ledger knows no day of a part payment: one made earlier counts for the customer once the day has passed.
 */
export function followPromises({
  account,
  asOf,
}: {
  account: readonly ReadMessage[];
  asOf: CalendarDate;
}): PromiseRecord[] {
  const seen = new Set<string>();
  return account.flatMap((read) =>
    read.claims.flatMap(({ kind, days, quote, messageId, amount }) => {
      if (kind !== 'promise') return [];
      return days.flatMap((date) => {
        const key = `${messageId}\n${date}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const status = statusOf(promisedInvoices(read, date), date, amount, asOf);
        return [{ date, ...(amount === undefined ? {} : { amount }), quote, messageId, status }];
      });
    }),
  );
}
