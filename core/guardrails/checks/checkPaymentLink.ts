import { type Check } from '../checkInput';
import { goesToCustomer } from './checkCourtesy';
import { verdict } from './verdict';

/** Where the ledger has a payment link, the text carries it. */
export const checkPaymentLink: Check = ({ message, facts, reading }) => {
  const written = new Set(reading.text.lines.flatMap(({ links }) => links.map((link) => link.written)));
  const missing = facts.invoices
    .flatMap(({ paymentUrl, number }) => (paymentUrl ? [{ number, url: paymentUrl }] : []))
    .filter(({ url }) => !written.has(url) && !written.has(url.replace(/[.,;:!?)\]}'"]+$/, '')))
    .map(({ number }) => number);
  return verdict(
    'payment_link',
    goesToCustomer(message) ? missing : [],
    'Every payment link is in the text.',
    'The payment link is missing for %.',
  );
};
