import { compare, toDecimal } from '../money/money';
import { parseAmount } from '../money/parseAmount';
import { chasedAmount } from '../receivables/chasedAmount';
import type { Channel } from '../receivables/fields';
import type { Customer, Invoice, InvoiceStatus } from '../receivables/invoice';
import { internationalPhone } from '../receivables/phoneNumber';
import { usablePaymentLink } from '../receivables/paymentLink';
import type { Reason } from '../receivables/sections/contact';
import type { Draft, DraftInvoice } from '../receivables/sections/draft';
import type { ReviewItem } from './reviewItem';

const CLOSED: Readonly<Partial<Record<InvoiceStatus, string>>> = {
  paid: 'is paid',
  void: 'was cancelled',
  draft: 'is a draft again',
  written_off: 'was written off',
  credit: 'is a credit note',
};

/** What the ledger says today that the approved message does not: one reason per changed fact of one invoice. */
export function changedFacts({ approved, fresh }: { approved: DraftInvoice; fresh: Invoice }): Reason[] {
  const subject = `Invoice ${approved.number}`;
  const closed = CLOSED[fresh.status];
  const reasons: Reason[] = closed ? [{ code: `now_${fresh.status}`, message: `${subject} ${closed}.` }] : [];
  const changed = (code: string, what: string, before: string, now: string) =>
    reasons.push({ code, message: `${subject}: the ${what} was ${before} and is now ${now}.` });
  if (fresh.number !== approved.number) changed('number_changed', 'number', approved.number, fresh.number);
  if (fresh.currency !== approved.currency) {
    changed('currency_changed', 'currency', approved.currency, fresh.currency);
  } else {
    const now = chasedAmount({ invoice: fresh });
    const before = parseAmount({ value: approved.balance, currency: approved.currency, field: 'balance' });
    if (compare(now, before) !== 0) {
      const written = `${toDecimal(now)} ${fresh.currency}`;
      changed('balance_changed', 'open amount', `${approved.balance} ${approved.currency}`, written);
    }
  }
  if (fresh.dueDate !== approved.dueDate) changed('due_date_changed', 'due date', approved.dueDate, fresh.dueDate);
  if (usablePaymentLink(fresh) !== approved.paymentUrl) {
    reasons.push({ code: 'payment_link_changed', message: `${subject}: the payment link is another one now.` });
  }
  return reasons;
}

function addressOf(customer: Customer, channel: Channel): string | undefined {
  if (channel === 'email') return customer.email;
  if (channel === 'internal_note') return customer.owner;
  if (channel === 'call_script') return customer.phone;
  return internationalPhone({ text: customer.phone }) ?? customer.phone;
}

const same = (left: string | undefined, right: string | undefined): boolean =>
  (left ?? '').trim().toLowerCase() === (right ?? '').trim().toLowerCase();

/**
 * Whether the ledger names another recipient than when the message was drafted. A drafter may have been told to write
 * to an address the ledger does not hold; then only a change of the ledger's own address counts.
 */
export function changedRecipient({
  draft,
  item,
  customer,
}: {
  draft: Draft;
  item: ReviewItem;
  customer: Customer;
}): Reason[] {
  const before = item.invoice?.customer;
  const now = addressOf(customer, draft.channel);
  const moved = before ? !same(addressOf(before, draft.channel), now) : false;
  const ledgers = same(draft.to, now) || (before !== undefined && !same(draft.to, addressOf(before, draft.channel)));
  const dropped = draft.cc.filter(
    (copy) =>
      before?.ccEmails?.some((address) => same(address, copy)) &&
      !customer.ccEmails?.some((address) => same(address, copy)),
  );
  if (!moved && ledgers && dropped.length === 0) return [];
  return [{ code: 'recipient_changed', message: `The ledger names another recipient for ${customer.name} now.` }];
}
