import type { Invoice } from '../receivables/invoice';
import type { Aging } from '../receivables/sections/aging';
import type { Contact } from '../receivables/sections/contact';
import type { History } from '../receivables/sections/history';
import type { Risk } from '../receivables/sections/risk';

/** An invoice as a report sees it: classified, and scored and summarized where those nodes ran before. */
export interface DigestItem {
  readonly invoice: Invoice;
  readonly aging: Aging;
  readonly contact?: Contact | undefined;
  readonly risk?: Risk | undefined;
  readonly history?: History | undefined;
}

/** One customer's open items, as a line of a report. Amounts are per currency and never added across. */
export interface DigestAccount {
  readonly customerId: string;
  readonly customer: string;
  readonly owner?: string;
  readonly items: readonly DigestItem[];
}

/** The items by customer, in the order of first appearance; the same number in two systems is two customers. */
export function accountsOf(items: readonly DigestItem[]): DigestAccount[] {
  const accounts = new Map<string, DigestItem[]>();
  for (const item of items) {
    const key = customerOf(item);
    const found = accounts.get(key);
    if (found) found.push(item);
    else accounts.set(key, [item]);
  }
  return [...accounts.values()].map((members) => {
    const { id, name, owner } = (members[0] as DigestItem).invoice.customer;
    return { customerId: id, customer: name, ...(owner ? { owner } : {}), items: members };
  });
}

/** The customer as all ledgers together know it. */
export function customerOf({ invoice: { source, customer } }: DigestItem): string {
  return JSON.stringify([source, customer.id]);
}
