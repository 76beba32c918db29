import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import { parseAmount } from '../money/parseAmount';
import type { Invoice } from '../receivables/invoice';

/** Money that came for one invoice on a day, in minor units of its currency. */
export interface PartPayment {
  readonly paidOn: CalendarDate;
  readonly amountMinor: number;
}

/** Days since 1970-01-01, so that days can be counted and sorted fast. */
export type DayNumber = number;

/** The day of an invoice that is not settled: later than every real day. */
export const NEVER: DayNumber = 2 ** 30;

/** What history knows of one invoice: who, how much and when, never a name, an address or a text. */
export interface LedgerFact {
  /** Names the invoice across ledgers and breaks ties. */
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly amountMinor: number;
  readonly issueDay: DayNumber;
  readonly dueDay: DayNumber;
  /** 1 to 31. */
  readonly dueDayOfMonth: number;
  /** NEVER while open. */
  readonly settledDay: DayNumber;
  /** What came for it and when, where payments tell and it came in parts. */
  readonly parts?: readonly { readonly day: DayNumber; readonly amountMinor: number }[];
}

const EPOCH = '1970-01-01' as CalendarDate;

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CalendarDate): DayNumber {
  return daysBetween(EPOCH, date);
}

/** The name of an invoice across ledgers: two systems may use the same id. */
export function factKey({ source, id }: { source: string; id: string }): string {
  return `${id}\u0000${source}`;
}

const COUNTED = new Set<Invoice['status']>(['open', 'partly_paid', 'paid', 'written_off']);

/** True when the invoice proves something: its due date is the ledger's own, and if it was paid, the day is known. */
function proves({ status, dueDateEstimated, paidOn }: Invoice): boolean {
  return COUNTED.has(status) && dueDateEstimated !== true && (status !== 'paid' || paidOn !== undefined);
}

function minorOf({ total, currency }: Invoice): number {
  return Math.abs(parseAmount({ value: total, currency, field: 'total' }).minor);
}

/** One invoice as a fact, whether it proves anything or not: what is scored needs its own facts too. */
export function ledgerFact(invoice: Invoice, dayOf: (date: CalendarDate) => DayNumber = dayNumber): LedgerFact {
  const issueDay = dayOf(invoice.issueDate);
  const isPaid = invoice.status === 'paid' && invoice.paidOn !== undefined;
  return {
    key: factKey(invoice),
    customer: invoice.customer.id,
    currency: invoice.currency,
    amountMinor: minorOf(invoice),
    issueDay,
    // A due date before the issue date is a slip of the ledger; nobody can pay before there is an invoice.
    dueDay: Math.max(issueDay, dayOf(invoice.dueDate)),
    dueDayOfMonth: Number(invoice.dueDate.slice(8)),
    settledDay: isPaid ? Math.max(issueDay, dayOf(invoice.paidOn as CalendarDate)) : NEVER,
  };
}

const SHAPE = (fact: LedgerFact): string =>
  [fact.key, fact.settledDay, fact.dueDay, fact.issueDay, fact.amountMinor, fact.currency, fact.customer].join(' ');

/** By day of issue, then by key: the same ledger always comes out in the same order. */
export function inLedgerOrder(left: LedgerFact, right: LedgerFact): number {
  if (left.issueDay !== right.issueDay) return left.issueDay - right.issueDay;
  return left.key < right.key ? -1 : Number(left.key > right.key);
}

/** Keeps one fact per invoice, whatever the order they came in: the one settled first, then by its other facts. */
export function withoutRepeats(facts: readonly LedgerFact[]): LedgerFact[] {
  const kept = new Map<string, LedgerFact>();
  for (const fact of facts) {
    const known = kept.get(fact.key);
    if (!known || fact.settledDay < known.settledDay) kept.set(fact.key, fact);
    else if (fact.settledDay === known.settledDay && SHAPE(fact) < SHAPE(known)) kept.set(fact.key, fact);
  }
  return [...kept.values()].sort(inLedgerOrder);
}

/**
 * The facts of a whole ledger, in a fixed order, each invoice once. Drafts, voided invoices, credit notes, invoices with
 * an estimated due date and paid ones without a payment day prove nothing and are left out.
 * Throws `invalid_amount` for a total that is no amount.
 */
export function ledgerFacts({
  invoices,
  parts,
}: {
  invoices: readonly Invoice[];
  /** What came for each invoice, by `factKey`, from `settleByPayments`. */
  parts?: ReadonlyMap<string, readonly PartPayment[]>;
}): LedgerFact[] {
  const days = new Map<CalendarDate, DayNumber>();
  const dayOf = (date: CalendarDate): DayNumber => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = dayNumber(date);
    days.set(date, day);
    return day;
  };
  const facts = invoices.filter(proves).map((invoice): LedgerFact => {
    const fact = ledgerFact(invoice, dayOf);
    const got = parts?.get(fact.key) ?? [];
    // One payment that settled it says nothing more than the day it was settled.
    if (got.length === 0 || (got.length === 1 && fact.settledDay !== NEVER)) return fact;
    return { ...fact, parts: got.map(({ paidOn, amountMinor }) => ({ day: dayOf(paidOn), amountMinor })) };
  });
  return withoutRepeats(facts);
}
