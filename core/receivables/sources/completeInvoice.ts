import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { parseTermsDays } from '../../calendar/paymentTerms';
import { ReceivablesError } from '../../errors';
import { toDecimal, type Money } from '../../money/money';
import { type Customer, type Invoice, type InvoiceStatus } from '../invoice';
import { refuseMissing } from './ledgerRecord';
import { type LedgerSettings } from './ledgerSettings';

/** What every ledger tells, in our types; the rest of the invoice is `details`. */
export interface InvoiceFacts {
  id: string | undefined;
  number: string | undefined;
  source: string;
  customer: Customer;
  issueDate: CalendarDate | undefined;
  dueDate: CalendarDate | undefined;
  /** Days from issue to due date where the system says so itself; else they are read from the terms' words. */
  termsDays?: number | undefined;
  total: Money;
  balance: Money;
  /** The ledger's own status, when it has one. */
  status: InvoiceStatus | undefined;
  details: Partial<Invoice>;
}

const SETTLED: ReadonlySet<InvoiceStatus | undefined> = new Set(['paid', 'void', 'draft', 'written_off', 'credit']);

/**
 * A status of the ledger that ends the matter stands; otherwise the balance decides: nothing left is paid,
 * something left of more is partly paid. Statuses such as "overdue" lag in several systems and are not relied on.
 */
export function resolveStatus(facts: {
  status: InvoiceStatus | undefined;
  total: Money;
  balance: Money;
}): InvoiceStatus {
  if (facts.status && SETTLED.has(facts.status)) return facts.status;
  if (facts.balance.minor === 0) return 'paid';
  return facts.balance.minor < facts.total.minor ? 'partly_paid' : 'open';
}

/** A credit note is written as -50 or 50, depending on the ledger; anything else below zero is a mistake. */
export function readUnsigned(
  amount: Money,
  { field, status }: { field: string; status: InvoiceStatus | undefined },
): Money {
  if (status === 'credit') return { currency: amount.currency, minor: Math.abs(amount.minor) };
  if (amount.minor >= 0) return amount;
  throw new ReceivablesError({
    code: 'invalid_amount',
    field,
    value: toDecimal(amount),
    problem: 'is below zero',
    hint: 'only a credit note may be; give it the status credit',
  });
}

function resolveDates(facts: InvoiceFacts, settings: LedgerSettings) {
  const terms = facts.details.terms === undefined ? undefined : parseTermsDays(facts.details.terms);
  // A credit note falls due to nobody: it can be used from its first day.
  const days = facts.status === 'credit' ? 0 : (facts.termsDays ?? terms ?? settings.defaultTermsDays);
  const { issueDate, dueDate } = facts;
  if (issueDate && dueDate) return { issueDate, dueDate };
  if (issueDate) return { issueDate, dueDate: addDays(issueDate, days), dueDateEstimated: true };
  // A list of open items often gives only the due date; the issue date is never shown to a customer.
  if (dueDate) return { issueDate: addDays(dueDate, -days), dueDate };
  return refuseMissing('due date', 'give a due date, or an issue date');
}

/** Puts an invoice together and refuses what no ledger should hold: no number, no date, a negative total. */
export function completeInvoice(facts: InvoiceFacts, settings: LedgerSettings): Invoice {
  const { status } = facts;
  const number = facts.number ?? refuseMissing('invoice number');
  const total = readUnsigned(facts.total, { field: 'total', status });
  const balance = readUnsigned(facts.balance, { field: 'balance', status });
  const resolved = resolveStatus({ status, total, balance });
  const { paidOn, ...details } = facts.details;
  return {
    id: facts.id ?? number,
    number,
    source: facts.source,
    customer: facts.customer,
    ...resolveDates(facts, settings),
    currency: total.currency,
    total: toDecimal(total),
    balance: toDecimal(balance),
    status: resolved,
    reminderCount: 0,
    ...details,
    ...(paidOn && resolved === 'paid' && { paidOn }),
  };
}
