import { parseCurrency } from '../../money/currency';
import { type Customer, type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readRecipients } from './readEmails';
import { readStripeAmount, readStripeDay } from './stripeAmounts';
import { readCountry, readLanguage, readText, readUrl, readWord } from './readFields';

const STATUSES: Readonly<Record<string, InvoiceStatus>> = {
  draft: 'draft',
  open: 'open',
  paid: 'paid',
  uncollectible: 'written_off',
  void: 'void',
};

function readCustomer(record: LedgerRecord): Customer {
  // The customer is an id, or the whole record when the request asked to expand it.
  const customer = isRecord(record.customer) ? record.customer : { id: record.customer };
  const locales = listAt(customer, 'preferred_locales');
  const email = record.customer_email ?? customer.email;
  const id = readText({ value: customer.id, field: 'customer' }) ?? refuseMissing('customer');
  const address = isRecord(record.customer_address) ? record.customer_address : recordAt(customer, 'address');
  const recipients = readRecipients({ email, copies: undefined });
  return {
    id,
    name: readText({ value: record.customer_name ?? customer.name, field: 'customer name' }) ?? recipients.email ?? id,
    kind: 'unknown',
    ...recipients,
    ...withoutAbsent({
      phone: readText({ value: record.customer_phone ?? customer.phone, field: 'phone' }),
      language: readLanguage(locales[0]),
      country: readCountry(address.country),
    }),
  };
}

function poNumberOf(record: LedgerRecord): string | undefined {
  const field = listAt(record, 'custom_fields').find(
    (entry) =>
      isRecord(entry) && typeof entry.name === 'string' && /^(?:p\.?o\b|purchase order)/i.test(entry.name.trim()),
  );
  return isRecord(field) ? readText({ value: field.value, field: 'PO number' }) : undefined;
}

/** A credit note that lowered its invoice, or was refunded, is used up; only one booked to the customer's balance is left. */
function balanceOf(record: LedgerRecord): unknown {
  if (record.object !== 'credit_note') return record.amount_remaining;
  return isAbsent(record.customer_balance_transaction) ? 0 : (record.post_payment_amount ?? record.total);
}

function statusOf(record: LedgerRecord): InvoiceStatus {
  if (record.object === 'credit_note') return record.status === 'void' ? 'void' : 'credit';
  const word = readWord({ value: record.status, field: 'status' }, Object.keys(STATUSES));
  return (word === undefined ? undefined : STATUSES[word]) ?? refuseMissing('status');
}

function readRecord(record: LedgerRecord, settings: LedgerSettings) {
  const { timeZone } = settings;
  const currency = parseCurrency(record.currency);
  const status = statusOf(record);
  const automatic = record.collection_method === 'charge_automatically';
  const transitions = recordAt(record, 'status_transitions');
  const issued = record.effective_at ?? transitions.finalized_at ?? record.created;
  const id = readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
  return completeInvoice(
    {
      id,
      // Stripe numbers an invoice when it is finalised; a draft never reaches a customer.
      number:
        readText({ value: record.number, field: 'invoice number' }) ?? (status === 'draft' ? `#${id}` : undefined),
      source: 'stripe',
      customer: readCustomer(record),
      issueDate: readStripeDay({ value: issued, field: 'issue date', timeZone }),
      dueDate: readStripeDay({ value: record.due_date, field: 'due date', timeZone }),
      // What is charged automatically is due when it is issued; Stripe leaves its due date empty.
      ...(automatic && { termsDays: 0 }),
      total: readStripeAmount(record.total, { currency, field: 'total' }),
      balance: readStripeAmount(balanceOf(record), { currency, field: 'balance' }),
      status,
      details: withoutAbsent({
        autoCollect: automatic || undefined,
        paymentUrl: readUrl({ value: record.hosted_invoice_url, field: 'payment link' }),
        poNumber: poNumberOf(record),
        notes: readText({ value: record.description, field: 'notes' }),
        paidOn: readStripeDay({ value: transitions.paid_at, field: 'paid date', timeZone }),
      }),
    },
    settings,
  );
}

const OBJECTS: ReadonlySet<unknown> = new Set(['invoice', 'credit_note']);
const eventOf = (row: LedgerRecord): LedgerRecord =>
  row.object === 'event' ? recordAt(recordAt(row, 'data'), 'object') : row;

/** Stripe: invoices and credit notes, alone, in a list, or inside a webhook's event. Amounts are Stripe's minor units. */
export const stripe: LedgerReader = {
  label: 'Stripe',
  marks: ['object'],
  fits: (row) => OBJECTS.has(eventOf(row).object) || (row.object === 'list' && Array.isArray(row.data)),
  records: (row) => (row.object === 'list' ? listAt(row, 'data') : [eventOf(row)]),
  nameOf: (record) =>
    nameRecord({
      number: isAbsent(record.number) ? record.id : record.number,
      customer: record.customer_name,
    }),
  read: readRecord,
};
