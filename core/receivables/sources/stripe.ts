import { dayInZone, type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { parseCurrency } from '../../money/currency';
import { type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type Customer, type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readRecipients } from './readEmails';
import { readCountry, readLanguage, readText, readUrl, readWord } from './readFields';

/** Stripe's own minor units; ISK and UGX stay hundredths there although ISO 4217 gives them none. Source: Stripe docs, "Supported currencies". */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, JPY: 0, KMF: 0, KRW: 0, MGA: 0, PYG: 0, RWF: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, JOD: 3, KWD: 3, OMR: 3, TND: 3,
}; // prettier-ignore
const STATUSES: Readonly<Record<string, InvoiceStatus>> = {
  draft: 'draft',
  open: 'open',
  paid: 'paid',
  uncollectible: 'written_off',
  void: 'void',
};

function amountOf(value: unknown, { currency, field }: { currency: string; field: string }): Money {
  if (isAbsent(value)) refuseMissing(field, 'Stripe gives whole minor units');
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    const problem = 'is not a whole number of minor units';
    throw new ReceivablesError({ code: 'invalid_amount', field, value, problem });
  }
  const digits = DIGITS[currency] ?? 2;
  const plain = String(Math.abs(value)).padStart(digits + 1, '0');
  const decimal = digits === 0 ? plain : `${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
  return parseAmount({ value: `${value < 0 ? '-' : ''}${decimal}`, currency, field });
}

/** Stripe writes moments as seconds since 1970; the day depends on where the business is. */
function dayOf({
  value,
  field,
  timeZone,
}: {
  value: unknown;
  field: string;
  timeZone: string;
}): CalendarDate | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 1e11) {
    return dayInZone(value * 1000, timeZone);
  }
  const problem = 'is not a moment in seconds since 1970';
  throw new ReceivablesError({ code: 'invalid_date', field, value, problem });
}

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
      issueDate: dayOf({ value: issued, field: 'issue date', timeZone }),
      dueDate: dayOf({ value: record.due_date, field: 'due date', timeZone }),
      // What is charged automatically is due when it is issued; Stripe leaves its due date empty.
      ...(automatic && { termsDays: 0 }),
      total: amountOf(record.total, { currency, field: 'total' }),
      balance: amountOf(balanceOf(record), { currency, field: 'balance' }),
      status,
      details: withoutAbsent({
        autoCollect: automatic || undefined,
        paymentUrl: readUrl({ value: record.hosted_invoice_url, field: 'payment link' }),
        poNumber: poNumberOf(record),
        notes: readText({ value: record.description, field: 'notes' }),
        paidOn: dayOf({ value: transitions.paid_at, field: 'paid date', timeZone }),
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
  fits: (row) => OBJECTS.has(eventOf(row).object) || (row.object === 'list' && Array.isArray(row.data)),
  records: (row) => (row.object === 'list' ? listAt(row, 'data') : [eventOf(row)]),
  nameOf: (record) =>
    nameRecord({
      number: isAbsent(record.number) ? record.id : record.number,
      customer: record.customer_name,
    }),
  read: readRecord,
};
