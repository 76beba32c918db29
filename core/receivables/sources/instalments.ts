import { type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { money, type Money } from '../../money/money';
import { type Invoice } from '../invoice';
import { completeInvoice, type InvoiceFacts } from './completeInvoice';
import { type LedgerSettings } from './ledgerSettings';

/** One part of an invoice with a due date of its own. */
export interface Instalment {
  dueDate: CalendarDate | undefined;
  amount: Money;
  /** What is still open of it, where the ledger says so; else payments count for the part that is due first. */
  balance?: Money | undefined;
  details?: Partial<Invoice>;
}

const byDueDate = (left: Instalment, right: Instalment): number =>
  (left.dueDate ?? '9999') < (right.dueDate ?? '9999') ? -1 : left.dueDate === right.dueDate ? 0 : 1;

function refuse(field: string, problem: string): never {
  throw new ReceivablesError({ code: 'invalid_field', field, problem });
}

/** Roundings and shipping may leave a difference between the parts and the whole: the part that is due last has it. */
function fitToTotal(parts: readonly Instalment[], total: Money): Instalment[] {
  const earlier = parts.slice(0, -1).reduce((sum, { amount }) => sum + amount.minor, 0);
  const last = parts.at(-1);
  if (!last) return [];
  if (earlier > total.minor) refuse('instalments', 'add up to more than the total');
  return [...parts.slice(0, -1), { ...last, amount: money(total.currency, total.minor - earlier) }];
}

/** Payments count for the part that is due first, unless the ledger says what each part still owes. */
function balancesOf(parts: readonly Instalment[], facts: InvoiceFacts): Money[] {
  let paid = Math.max(0, facts.total.minor - facts.balance.minor);
  if (parts.every(({ balance }) => balance !== undefined)) return parts.map(({ balance, amount }) => balance ?? amount);
  return parts.map(({ amount }) => {
    const used = Math.min(paid, amount.minor);
    paid -= used;
    return money(amount.currency, amount.minor - used);
  });
}

/**
 * An invoice that is paid in parts, as one invoice per part: its id and number followed by "/1", "/2" …, in the order
 * of the due dates, each with its own balance. So only the part that is overdue is chased. An invoice with one part,
 * and a credit note, stay whole. See docs/decisions/0010-instalments.md.
 */
export function splitInstalments(
  facts: InvoiceFacts,
  parts: readonly Instalment[],
  settings: LedgerSettings,
): Invoice | Invoice[] {
  const [only] = parts;
  if (parts.length < 2 || facts.status === 'credit') {
    const details = { ...facts.details, ...only?.details };
    return completeInvoice({ ...facts, dueDate: only?.dueDate ?? facts.dueDate, details }, settings);
  }
  const whole = completeInvoice(facts, settings);
  const ordered = fitToTotal([...parts].sort(byDueDate), facts.total);
  const balances = balancesOf(ordered, facts);
  return ordered.map(({ dueDate, amount, details }, index) =>
    completeInvoice(
      {
        ...facts,
        id: `${whole.id}/${index + 1}`,
        number: `${whole.number}/${index + 1}`,
        dueDate: dueDate ?? facts.dueDate,
        total: amount,
        balance: balances[index] ?? amount,
        details: { ...facts.details, ...details },
      },
      settings,
    ),
  );
}
