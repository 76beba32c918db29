import { parseAmount } from '../money/parseAmount';
import type { Invoice } from '../receivables/invoice';
import type { Payment } from '../receivables/payment';
import { factKey, type PartPayment } from './ledgerFacts';

/** Invoices with their payment days, and what came for each of them, by `factKey`, in the order of the days. */
export interface SettledLedger {
  readonly invoices: Invoice[];
  readonly parts: ReadonlyMap<string, readonly PartPayment[]>;
}

/** What an invoice still takes from the payments that name it, and what it has got. */
interface Place {
  readonly invoice: Invoice;
  /** By the ledger's own balance: never more than what was paid. */
  wants: number;
  readonly got: PartPayment[];
}

const INSTALMENT = /\/\d+$/;
const byText = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
const dueFirst = ({ invoice: left }: Place, { invoice: right }: Place): number =>
  byText(left.dueDate, right.dueDate) || byText(left.id, right.id);
const minorOf = (invoice: Invoice, field: 'total' | 'balance'): number =>
  Math.abs(parseAmount({ value: invoice[field], currency: invoice.currency, field }).minor);

/** How payments of one source name an invoice: by its id, or by its number, which another invoice may have as id. */
const keyOf = ({ source }: Payment, kind: 'id' | 'number', text: string): string =>
  factKey({ source, id: `${kind}\n${text}` });

/** All names a payment gives. */
const namesIn = (payment: Payment): string[] => [
  ...payment.invoiceIds.map((id) => keyOf(payment, 'id', id)),
  ...(payment.invoiceNumbers ?? []).map((number) => keyOf(payment, 'number', number)),
];

/** All names of an invoice; one in instalments is named as a whole or by its part. "2026/15" is a number, and no part of "2026". */
function namesOf({ source, id, number }: Invoice): string[] {
  const part = INSTALMENT.exec(id)?.[0] ?? '';
  const both = (kind: string, text: string): string[] => {
    const whole = part !== '' && text.endsWith(part) ? [text.slice(0, -part.length)] : [];
    return [text, ...whole].map((own) => factKey({ source, id: `${kind}\n${own}` }));
  };
  return [...both('id', id), ...both('number', number)];
}

/** The places payments may fill, by document: an invoice, or its instalments. An invoice that came twice has one place. */
function placesOf(invoices: readonly Invoice[], named: ReadonlySet<string>): Map<string, Place[]> {
  const places = new Map<string, Place>();
  const byName = new Map<string, Set<string>>();
  for (const invoice of invoices) {
    const names = namesOf(invoice).filter((name) => named.has(name));
    if (names.length === 0 || invoice.status === 'credit') continue;
    const own = factKey(invoice);
    const wants = minorOf(invoice, 'total') - minorOf(invoice, 'balance');
    // Of two readings of one invoice the one that has received more is the newer.
    if (wants >= (places.get(own)?.wants ?? 0)) places.set(own, { invoice, wants, got: [] });
    for (const name of names) byName.set(name, (byName.get(name) ?? new Set()).add(own));
  }
  return new Map([...byName].map(([name, owns]) => [name, [...owns].flatMap((own) => places.get(own) ?? [])]));
}

/** Spreads one payment over the invoices it names, the one due first in front; none takes more than the ledger says came. */
function spread(payment: Payment, places: readonly Place[]): void {
  const { currency, date: paidOn } = payment;
  const minor = (value: string): number => parseAmount({ value, currency, field: 'amount' }).minor;
  let left = minor(payment.amount) - minor(payment.unapplied ?? '0');
  for (const place of places) {
    // Money in another currency closes an invoice by an amount that only the ledger knows.
    const isForeign = place.invoice.currency !== currency;
    const taken = isForeign ? place.wants : Math.min(left, place.wants);
    if (taken <= 0) continue;
    place.wants -= taken;
    place.got.push({ paidOn, amountMinor: taken });
    if (!isForeign) left -= taken;
  }
}

/**
 * Joins a ledger with its payments. A paid invoice whose ledger does not tell the day was paid on the day of the payment
 * that completed it: 1,000.00 of which 400.00 came on 2026-03-02 and 600.00 on 2026-03-20 was paid on 2026-03-20. The
 * ledger stays the truth: its own payment day wins, and an invoice it calls open stays open whatever came. Payments name
 * invoices by id or number within their own source; those that name none of these say nothing. The order of neither matters.
 */
export function settleByPayments({
  invoices,
  payments,
}: {
  invoices: readonly Invoice[];
  payments: readonly Payment[];
}): SettledLedger {
  const named = new Set(payments.flatMap(namesIn));
  if (named.size === 0) return { invoices: [...invoices], parts: new Map() };
  const places = placesOf(invoices, named);
  const once = new Map(payments.map((payment) => [factKey(payment), payment]));
  const inTime = [...once.values()].sort((left, right) => byText(left.date, right.date) || byText(left.id, right.id));
  for (const payment of inTime) {
    const own = new Set(namesIn(payment).flatMap((name) => places.get(name) ?? []));
    spread(payment, [...own].sort(dueFirst));
  }
  const parts = new Map([...new Set([...places.values()].flat())].map(({ invoice, got }) => [factKey(invoice), got]));
  return { invoices: invoices.map((invoice) => dated(invoice, parts.get(factKey(invoice)))), parts };
}

function dated(invoice: Invoice, got: readonly PartPayment[] = []): Invoice {
  const last = got[got.length - 1];
  const isDated = invoice.status === 'paid' && invoice.paidOn === undefined && last !== undefined;
  return isDated ? { ...invoice, paidOn: last.paidOn } : invoice;
}
