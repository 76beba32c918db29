import { isSharedMailDomain, mailAddressOf, mailDomainOf } from '../../history/mailAddress';
import type { ConversationMessage } from '../../receivables/conversation';
import type { Customer, Invoice } from '../../receivables/invoice';

/** A message that was matched to a customer, with what the ledger has of them. */
interface Matched {
  message: ConversationMessage;
  customer?: Customer;
  invoices?: readonly Invoice[];
}

/**
 * True when the sender has a mail address that is none of the customer's, nor of a domain that only they use: whoever
 * has seen an invoice number could have written it. Unknown, and so false, where the ledger has no address of the
 * customer, or the system itself says whose message it is.
 */
export function isStranger({ message, customer, invoices = [] }: Matched): boolean {
  const sender = mailAddressOf({ text: message.from });
  if (!customer || sender === '' || message.customerId !== undefined) return false;
  const addresses = [customer, ...invoices.map((invoice) => invoice.customer)]
    .flatMap(({ email, ccEmails = [] }) => [email ?? '', ...ccEmails])
    .map((text) => mailAddressOf({ text }))
    .filter((address) => address !== '');
  const domain = mailDomainOf({ address: sender });
  const isColleague =
    !isSharedMailDomain({ domain }) && addresses.some((address) => mailDomainOf({ address }) === domain);
  return addresses.length > 0 && !addresses.includes(sender) && !isColleague;
}
