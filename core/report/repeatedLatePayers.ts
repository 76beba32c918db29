import type { DigestAccount } from './digestItem';

/** A customer who pays late again and again. */
export interface LatePayer {
  readonly customerId: string;
  readonly customer: string;
  /** Of the last invoices paid, how many were late, and by how many days on average. */
  readonly late: number;
  readonly of: number;
  readonly averageDays: number;
}

/** How many of the newest payments are looked at, how many are needed, and which share of them must be late. */
const LOOKED_AT = 6;
const NEEDED = 3;
const SHARE = 0.5;

/**
 * Customers with open items who paid at least half of their last six invoices late; fewer than three payments prove
 * nothing. Delays of 5, 0, 12 and 9 days -> 3 of 4 late, by 9 days on average. The latest on average come first.
 */
export function repeatedLatePayers(accounts: readonly DigestAccount[]): LatePayer[] {
  return accounts
    .flatMap(({ customerId, customer, items }) => {
      const delays = items.find(({ history }) => history)?.history?.delays.slice(0, LOOKED_AT) ?? [];
      const late = delays.filter(({ days }) => days > 0);
      if (delays.length < NEEDED || late.length < delays.length * SHARE) return [];
      const averageDays = Math.round(late.reduce((sum, { days }) => sum + days, 0) / late.length);
      return [{ customerId, customer, late: late.length, of: delays.length, averageDays }];
    })
    .sort((left, right) => right.averageDays - left.averageDays || (left.customerId < right.customerId ? -1 : 1));
}
