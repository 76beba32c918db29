import { add, toDecimal, type Money } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { type Invoice } from './invoice';
import { type Payment } from './payment';

/** What a customer has with us in one currency that no invoice has used yet: credit notes and unapplied payments. */
export interface OpenCredit {
  readonly customerId: string;
  readonly currency: string;
  /** All of it together, a decimal string of the currency. */
  readonly amount: string;
  /** Numbers of the credit notes with something left. */
  readonly creditNotes: readonly string[];
  /** Ids of the payments with something unapplied. */
  readonly paymentIds: readonly string[];
}

interface Sum {
  customerId: string;
  money: Money | undefined;
  creditNotes: string[];
  paymentIds: string[];
}

interface Part {
  customerId: string;
  money: Money;
  creditNote?: string;
  paymentId?: string;
}

function partsOf(invoices: readonly Invoice[], payments: readonly Payment[]): Part[] {
  const credits = invoices
    .filter(({ status }) => status === 'credit')
    .map(({ customer, currency, balance, number }) => ({
      customerId: customer.id,
      money: parseAmount({ value: balance, currency, field: 'balance' }),
      creditNote: number,
    }));
  // A payment that two pages list is one payment.
  const once = new Map(payments.map((payment) => [`${payment.source}\n${payment.id}`, payment]));
  // Money whose sender is unknown belongs to no customer yet, so it can hold nobody's reminder.
  const unapplied = [...once.values()].flatMap(({ id, customerId, currency, unapplied: left }) => {
    if (customerId === undefined || left === undefined) return [];
    return [{ customerId, money: parseAmount({ value: left, currency, field: 'unapplied amount' }), paymentId: id }];
  });
  return [...credits, ...unapplied].filter(({ money }) => money.minor > 0);
}

/**
 * Money received but unmatched, per customer and currency and never across: open credit notes among the invoices and
 * unapplied payments. A credit of 50.00 and a payment of 20.00 without an invoice -> 70.00. In order of first appearance.
 */
export function openCreditsOf({
  invoices,
  payments = [],
}: {
  invoices: readonly Invoice[];
  payments?: readonly Payment[];
}): OpenCredit[] {
  const open = new Map<string, Sum & { money: Money }>();
  for (const part of partsOf(invoices, payments)) {
    const key = `${part.money.currency} ${part.customerId}`;
    const known: Sum = open.get(key) ?? {
      customerId: part.customerId,
      money: undefined,
      creditNotes: [],
      paymentIds: [],
    };
    if (part.creditNote !== undefined) known.creditNotes.push(part.creditNote);
    if (part.paymentId !== undefined) known.paymentIds.push(part.paymentId);
    open.set(key, { ...known, money: known.money ? add(known.money, part.money) : part.money });
  }
  return [...open.values()].map(({ money, ...rest }) => ({
    ...rest,
    currency: money.currency,
    amount: toDecimal(money),
  }));
}
