import { type CalendarDate } from '../../calendar/calendarDate';
import { parseCurrency } from '../../money/currency';
import { add, money, subtract, type Money } from '../../money/money';
import { ReceivablesError } from '../../errors';
import { type Invoice } from '../invoice';
import { splitInstalments, type Instalment } from './instalments';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { joinNames, readCustomer } from './readCustomer';
import { readText, readTimeZone, readUrl } from './readFields';

/** A scheduled invoice has not reached the customer yet; a failed one was cancelled by Square. */
const STATUSES: StatusTable = {
  DRAFT: 'draft',
  SCHEDULED: 'draft',
  UNPAID: 'open',
  PARTIALLY_PAID: 'open',
  PAYMENT_PENDING: 'open',
  PAID: 'paid',
  REFUNDED: 'paid',
  PARTIALLY_REFUNDED: 'paid',
  CANCELED: 'void',
  FAILED: 'void',
};

/** Square's Money: whole minor units of ISO 4217, `{ amount: 10000, currency: "USD" }`. Throws for anything else. */
export function readSquareMoney(value: unknown, field: string): Money {
  if (!isRecord(value)) return refuseMissing(field, 'Square gives an amount with its currency');
  const { amount } = value;
  const currency = parseCurrency(value.currency);
  if (isAbsent(amount)) return refuseMissing(field, 'Square gives whole minor units');
  if (typeof amount === 'number' && Number.isSafeInteger(amount)) return money(currency, amount);
  const problem = 'is not a whole number of minor units';
  throw new ReceivablesError({ code: 'invalid_amount', field, value: amount, problem });
}

/** Amounts of one document have one currency; others would otherwise be added. Throws `currency_mismatch`. */
export function refuseMixed(amounts: readonly Money[]): void {
  const currencies = new Set(amounts.map(({ currency }) => currency));
  if (currencies.size < 2) return;
  const [value, problem] = [[...currencies].join(' and '), 'cannot stand in one document'];
  throw new ReceivablesError({ code: 'currency_mismatch', field: 'currency', value, problem });
}

const AUTOMATIC: ReadonlySet<unknown> = new Set(['CARD_ON_FILE', 'BANK_ON_FILE']);

function readRequest(request: unknown, timeZone: string): Instalment {
  if (!isRecord(request)) return refuseMissing('payment request');
  const amount = readSquareMoney(request.computed_amount_money, 'total');
  const paid = request.total_completed_amount_money;
  const completed = isAbsent(paid) ? money(amount.currency, 0) : readSquareMoney(paid, 'paid amount');
  refuseMixed([amount, completed]);
  const open = subtract(amount, completed);
  return {
    dueDate: readDay({ value: request.due_date, field: 'due date', timeZone }),
    amount,
    balance: open.minor < 0 ? money(open.currency, 0) : open,
    ...(AUTOMATIC.has(request.automatic_payment_source) && { details: { autoCollect: true } }),
  };
}

/** The day the invoice went out where the seller is: Square tells the seller's zone with each invoice. */
function issueDateOf(record: LedgerRecord, { timeZone }: LedgerSettings): CalendarDate | undefined {
  const zone = readTimeZone(record.timezone) ?? timeZone;
  const scheduled = readDay({ value: record.scheduled_at, field: 'issue date', timeZone: zone });
  const service = scheduled ?? readDay({ value: record.sale_or_service_date, field: 'issue date', timeZone: zone });
  return service ?? readDay({ value: record.created_at, field: 'issue date', timeZone: zone });
}

function customerOf(record: LedgerRecord) {
  const recipient = recordAt(record, 'primary_recipient');
  const person = joinNames([recipient.given_name, recipient.family_name]);
  return readCustomer({
    id: recipient.customer_id,
    name: isAbsent(recipient.company_name) ? person : recipient.company_name,
    contactName: isAbsent(recipient.company_name) ? undefined : person,
    email: recipient.email_address,
    phone: recipient.phone_number,
  });
}

/**
 * A paid invoice cannot be changed any more, so its last change was its payment: Square's payments name an order and no
 * invoice. Of several parts nobody knows when each was paid.
 */
function paidDay(record: LedgerRecord, parts: number, timeZone: string): CalendarDate | undefined {
  if (record.status !== 'PAID' || parts > 1) return undefined;
  return readDay({ value: record.updated_at, field: 'paid date', timeZone });
}

function readRecord(record: LedgerRecord, settings: LedgerSettings): Invoice | Invoice[] {
  const status = readLedgerStatus(record.status, STATUSES);
  const requests = listAt(record, 'payment_requests').map((request) => readRequest(request, settings.timeZone));
  refuseMixed(requests.map(({ amount }) => amount));
  const [first, ...others] = requests;
  if (!first) return refuseMissing('payment request', 'Square gives amounts and due dates there');
  const id = readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
  const number = readText({ value: record.invoice_number, field: 'invoice number' });
  return splitInstalments(
    {
      id,
      number: number ?? `#${id}`,
      source: 'square',
      customer: customerOf(record),
      issueDate: issueDateOf(record, settings),
      dueDate: undefined,
      total: others.reduce((sum, part) => add(sum, part.amount), first.amount),
      balance: others.reduce((sum, part) => add(sum, part.balance ?? part.amount), first.balance ?? first.amount),
      status,
      details: withoutAbsent({
        // A payment is under way: a reminder would cross it.
        paymentInFlight: record.status === 'PAYMENT_PENDING' || undefined,
        paymentUrl: readUrl({ value: record.public_url, field: 'payment link' }),
        notes: readText({ value: record.description, field: 'notes' }),
        paidOn: paidDay(record, requests.length, settings.timeZone),
      }),
    },
    requests,
    settings,
  );
}

const isInvoice = (record: LedgerRecord): boolean => 'payment_requests' in record || 'primary_recipient' in record;
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.invoices)) return listAt(row, 'invoices');
  return isRecord(row.invoice) ? [row.invoice] : [row];
};

/** Square: invoices, alone or in a list or search answer. Each payment request (deposit, instalment, balance) is a part. */
export const square: LedgerReader = {
  label: 'Square',
  marks: ['payment_requests', 'primary_recipient', 'invoice', 'invoices'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.invoice_number ?? record.id, customer: undefined }),
  read: readRecord,
};
