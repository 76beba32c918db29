import { isOpenItem } from '../aging/totals';
import type { CalendarDate } from '../calendar/calendarDate';
import { add, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { chasedAmount } from '../receivables/chasedAmount';
import type { Invoice } from '../receivables/invoice';
import { openCreditsOf } from '../receivables/openCredits';
import type { Payment } from '../receivables/payment';

/** What one customer owes and is owed, per currency. */
export interface AccountBalance {
  /** Overdue and not disputed, all invoices together. */
  readonly overdue: ReadonlyMap<string, Money>;
  /** Credit notes and money received that no invoice has used up. */
  readonly credits: ReadonlyMap<string, Money>;
}

/** Accounts by customer id; a customer without credits and overdue invoices has none. */
export type AccountBalances = ReadonlyMap<string, AccountBalance>;

interface Growing {
  readonly overdue: Map<string, Money>;
  readonly credits: Map<string, Money>;
}

function addTo(sums: Map<string, Money>, amount: Money): void {
  if (amount.minor <= 0) return;
  const sofar = sums.get(amount.currency);
  sums.set(amount.currency, sofar ? add(sofar, amount) : amount);
}

/** Adds up what each customer owes and is owed: credit notes among the invoices, and money of `payments` that is not applied. */
export function indexAccounts({
  invoices,
  payments = [],
  overdueBy,
}: {
  invoices: readonly Invoice[];
  payments?: readonly Payment[] | undefined;
  /** The day on which overdue invoices are added up; without it only credits are. */
  overdueBy?: CalendarDate | undefined;
}): AccountBalances {
  const accounts = new Map<string, Growing>();
  const accountOf = (id: string): Growing => {
    let account = accounts.get(id);
    if (!account) accounts.set(id, (account = { overdue: new Map(), credits: new Map() }));
    return account;
  };
  for (const { customerId, currency, amount } of openCreditsOf({ invoices, payments })) {
    addTo(accountOf(customerId).credits, parseAmount({ value: amount, currency, field: 'open credit' }));
  }
  if (overdueBy === undefined) return accounts;
  for (const invoice of invoices) {
    const isOverdue = invoice.dueDate < overdueBy && isOpenItem(invoice);
    if (isOverdue) addTo(accountOf(invoice.customer.id).overdue, chasedAmount({ invoice }));
  }
  return accounts;
}
