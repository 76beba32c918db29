import type { Invoice } from '../receivables/invoice';

/** `copy`: another row of the same invoice counts. `unclear`: the row that counts is contradicted by another one. */
export type Repeat = 'copy' | 'unclear';

/** Instalments may share an id, and two systems or two customers may use the same number: those are not repeats. */
const identityOf = ({ source, customer, id, dueDate }: Invoice): string =>
  `${source}\n${customer.id}\n${id}\n${dueDate}`;

const amountsOf = ({ currency, total, balance, status }: Invoice): string =>
  `${currency} ${total} ${balance} ${status}`;

/** Decimal strings of one currency have equally many decimals, so the longer one is the larger one. */
const isMore = (left: Invoice, right: Invoice): boolean =>
  left.balance.length === right.balance.length
    ? left.balance > right.balance
    : left.balance.length > right.balance.length;

/**
 * Finds invoices that are in the ledger more than once, as overlapping pages and merged sheets deliver them. Where all
 * rows tell the same amounts the first one counts. Where they do not, nobody knows which is right: the one with the
 * largest balance counts, and waits. Nobody is reminded twice, and no total counts an invoice twice. By their places.
 */
export function findRepeats(invoices: readonly Invoice[]): ReadonlyMap<number, Repeat> {
  const kept = new Map<string, number>();
  const repeats = new Map<number, Repeat>();
  invoices.forEach((invoice, at) => {
    const key = identityOf(invoice);
    const before = kept.get(key);
    const other = before === undefined ? undefined : invoices[before];
    if (before === undefined || !other) {
      kept.set(key, at);
      return;
    }
    const isUnclear = repeats.get(before) === 'unclear' || amountsOf(other) !== amountsOf(invoice);
    const [counted, copy] = isMore(invoice, other) ? [at, before] : [before, at];
    kept.set(key, counted);
    repeats.set(copy, 'copy');
    if (isUnclear) repeats.set(counted, 'unclear');
  });
  return repeats;
}
