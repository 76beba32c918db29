import { isOpenItem } from '../aging/totals';
import type { CalendarDate } from '../calendar/calendarDate';
import { add, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { chasedAmount } from '../receivables/chasedAmount';
import type { Invoice } from '../receivables/invoice';

/** Money of a customer that is matched to no invoice: an unapplied payment, a deposit, a credit. `amount` is a decimal string above zero. */
export interface OpenCredit {
  readonly customerId: string;
  readonly currency: string;
  readonly amount: string;
}

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

/** Adds up what each customer owes and is owed; credit notes of the ledger count beside the given `openCredits`. */
export function indexAccounts({
  invoices,
  openCredits = [],
  overdueBy,
}: {
  invoices: readonly Invoice[];
  openCredits?: readonly OpenCredit[] | undefined;
  /** The day on which overdue invoices are added up; without it only credits are. */
  overdueBy?: CalendarDate | undefined;
}): AccountBalances {
  const accounts = new Map<string, Growing>();
  const accountOf = (id: string): Growing => {
    let account = accounts.get(id);
    if (!account) accounts.set(id, (account = { overdue: new Map(), credits: new Map() }));
    return account;
  };
  for (const invoice of invoices) {
    const { balance: value, currency, status, customer } = invoice;
    if (status === 'credit') {
      addTo(accountOf(customer.id).credits, parseAmount({ value, currency, field: 'balance' }));
    } else if (overdueBy !== undefined && invoice.dueDate < overdueBy && isOpenItem(invoice)) {
      addTo(accountOf(customer.id).overdue, chasedAmount({ invoice }));
    }
  }
  for (const { customerId, currency, amount } of openCredits) {
    addTo(accountOf(customerId).credits, parseAmount({ value: amount, currency, field: 'open credit' }));
  }
  return accounts;
}
