import { type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { toDecimal, type Money } from '../../money/money';
import { type Payment } from '../payment';
import { refuseMissing } from '../sources/ledgerRecord';
import { readText } from '../sources/readFields';
import { type RecordReader } from '../sources/readRow';

/** How one accounting system writes payments, and how they become ours. */
export type PaymentReader = RecordReader<Payment> & {
  /** The system lists payments inside their invoices: `records` finds them in an invoice's record too. */
  readonly inside?: true;
};

/** What a ledger tells of a payment, ids as they came. */
interface PaymentFacts {
  id: unknown;
  source: string;
  customer?: unknown;
  invoices: readonly unknown[];
  /** Numbers of the invoices, where their ids are not told. */
  numbers?: readonly unknown[];
  date: CalendarDate | undefined;
  amount: Money;
  unapplied?: Money | undefined;
}

function readUnsigned(amount: Money, field: string): string {
  if (amount.minor >= 0) return toDecimal(amount);
  const value = toDecimal(amount);
  throw new ReceivablesError({ code: 'invalid_amount', field, value, problem: 'is below zero' });
}

/** Puts a payment together; one of nothing at all (a link between two documents, a void) gives nothing. */
export function completePayment(facts: PaymentFacts): Payment | undefined {
  const { amount, unapplied } = facts;
  if (amount.minor === 0 && (unapplied?.minor ?? 0) === 0) return undefined;
  const customerId = readText({ value: facts.customer, field: 'customer' });
  const texts = (values: readonly unknown[]) => [
    ...new Set(values.flatMap((value) => readText({ value, field: 'paid invoice' }) ?? [])),
  ];
  const invoiceNumbers = texts(facts.numbers ?? []);
  return {
    id: readText({ value: facts.id, field: 'payment id' }) ?? refuseMissing('payment id'),
    source: facts.source,
    ...(customerId !== undefined && { customerId }),
    invoiceIds: texts(facts.invoices),
    ...(invoiceNumbers.length > 0 && { invoiceNumbers }),
    date: facts.date ?? refuseMissing('payment date'),
    currency: amount.currency,
    amount: readUnsigned(amount, 'amount'),
    ...(unapplied && { unapplied: readUnsigned(unapplied, 'unapplied amount') }),
  };
}
