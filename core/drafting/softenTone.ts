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

/** A list parts at commas and so does "Acme, Inc.": both are compared part by part. */
const parted = (name: string): string =>
  `,${name
    .toLowerCase()
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(',')},`;

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
  /** Ids or names, in any letter case, in the order of the list they were read from. */
  vipCustomers: readonly string[];
}): Standing {
  const listed = parted(vipCustomers.join(','));
  const isListed = [customer.id, customer.name].some(
    (name) => /[^,]/.test(parted(name)) && listed.includes(parted(name)),
  );
  const delays = history?.delays ?? [];
  const alwaysOnTime = delays.length >= FEWEST_PAYMENTS && delays.every(({ days }) => days <= 0);
  const vip = customer.vip === true || isListed;
  return { vip, alwaysOnTime, firstDelay: alwaysOnTime || segment === 'prompt' || segment === 'new' };
}

/** The tone as decided, but never firm towards a VIP or after a first delay: a person may word such a message, we do not. */
export function softenTone({ tone, standing }: { tone: Tone; standing: Standing }): Tone {
  return tone === 'firm' && (standing.vip || standing.firstDelay) ? 'direct' : tone;
}
