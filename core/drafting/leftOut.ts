import { usablePaymentLink } from '../receivables/paymentLink';
import type { Reason } from '../receivables/sections/contact';
import { oneLine } from './cleanText';
import type { ContactName } from './greetableName';
import type { DraftEntry } from './groupByCustomer';

/** A run's worth of odd links would bury the message. */
const MOST_NAMED = 5;

/** What the ledger gives and the message leaves out, each with its reason: odd payment links, an entry that is no name. */
export function leftOut({ entries, contact }: { entries: readonly DraftEntry[]; contact: ContactName }): Reason[] {
  const links = entries.flatMap(({ invoice }): Reason[] => {
    if (!invoice.paymentUrl?.trim() || usablePaymentLink(invoice)) return [];
    const number = oneLine({ text: invoice.number, limit: 50 });
    const message = `Invoice ${number}: the payment link of the ledger is left out, because it is not a plain address that starts with https://.`;
    return [{ code: 'payment_link_left_out', message }];
  });
  const message = 'The contact name of the ledger is left out of the greeting, because it does not look like a name.';
  return [
    ...links.slice(0, MOST_NAMED),
    ...(contact.kind === 'no_name' ? [{ code: 'contact_name_left_out', message }] : []),
  ];
}
