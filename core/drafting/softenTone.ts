import type { Customer } from '../receivables/invoice';
import type { Tone } from '../receivables/sections/contact';
import type { History } from '../receivables/sections/history';
import type { CustomerRisk } from '../receivables/sections/risk';

/** What we know of a customer that makes a message kinder. */
export interface Standing {
  /** Marked as important in the ledger or in the settings. */
  vip: boolean;
  /** Every payment on record came on time. */
  alwaysOnTime: boolean;
  /** No late payment is known: this may be the first delay. */
  firstDelay: boolean;
}

const FEWEST_PAYMENTS = 3;

/** Reads a customer's standing from the ledger, the payment delays on record and the risk segment, as far as they are known. */
export function readStanding({
  customer,
  history,
  segment,
  vipCustomers,
}: {
  customer: Customer;
  history?: Pick<History, 'delays'> | undefined;
  segment?: CustomerRisk['segment'] | undefined;
  /** Ids or names, in any letter case. */
  vipCustomers: readonly string[];
}): Standing {
  const called = [customer.id, customer.name].map((name) => name.trim().toLowerCase());
  const delays = history?.delays ?? [];
  const alwaysOnTime = delays.length >= FEWEST_PAYMENTS && delays.every(({ days }) => days <= 0);
  const vip = customer.vip === true || vipCustomers.some((name) => called.includes(name.trim().toLowerCase()));
  return { vip, alwaysOnTime, firstDelay: alwaysOnTime || segment === 'prompt' || segment === 'new' };
}

/** The tone as decided, but never firm towards a VIP or after a first delay: a person may word such a message, we do not. */
export function softenTone({ tone, standing }: { tone: Tone; standing: Standing }): Tone {
  return tone === 'firm' && (standing.vip || standing.firstDelay) ? 'direct' : tone;
}
