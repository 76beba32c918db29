import { type CalendarDate } from '../../calendar/calendarDate';
import { parseTermsDays } from '../../calendar/paymentTerms';
import { parseCurrency } from '../../money/currency';
import { money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { completeInvoice } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { joinNames, readCustomer } from './readCustomer';
import { readText, readUrl } from './readFields';

/** A scheduled invoice has not reached the customer yet. */
const STATUSES: StatusTable = {
  DRAFT: 'draft',
  SCHEDULED: 'draft',
  SENT: 'open',
  UNPAID: 'open',
  PARTIALLY_PAID: 'open',
  PAYMENT_PENDING: 'open',
  PAID: 'paid',
  MARKED_AS_PAID: 'paid',
  PAID_EXTERNAL: 'paid',
  REFUNDED: 'paid',
  PARTIALLY_REFUNDED: 'paid',
  MARKED_AS_REFUNDED: 'paid',
  CANCELLED: 'void',
  AUTO_CANCELLED: 'void',
};

/** PayPal knows customers by their address only. */
function customerOf(record: LedgerRecord) {
  const first = listAt(record, 'primary_recipients')[0];
  const billing = isRecord(first) ? recordAt(first, 'billing_info') : {};
  const name = recordAt(billing, 'name');
  const person = joinNames(isAbsent(name.full_name) ? [name.given_name, name.surname] : [name.full_name]);
  const company = readText({ value: billing.business_name, field: 'customer name' });
  const phone = listAt(billing, 'phones').find(isRecord) ?? {};
  return readCustomer({
    id: isAbsent(billing.email_address) ? (company ?? person) : billing.email_address,
    name: company ?? person,
    contactName: company === undefined ? undefined : person,
    email: billing.email_address,
    phone: joinNames([phone.country_code, phone.national_number]),
    language: billing.language,
    country: recordAt(billing, 'address').country_code,
  });
}

/** "NET_30" -> 30, "DUE_ON_RECEIPT" -> 0; "NO_DUE_DATE" says nothing. */
function termsDaysOf(term: LedgerRecord): number | undefined {
  const type = readText({ value: term.term_type, field: 'terms' });
  return type === undefined ? undefined : parseTermsDays(type.replace(/_/g, ' '));
}

function balanceOf(record: LedgerRecord, total: Money, settled: boolean): Money {
  const due = recordAt(record, 'due_amount');
  if (!isAbsent(due.value)) return parseAmount({ value: due.value, currency: total.currency, field: 'balance' });
  // PayPal leaves the amount due out of what is settled, and of what nobody has paid on yet.
  if (!settled && isRecord(record.payments)) return refuseMissing('balance', 'read the single invoice');
  return settled ? money(total.currency, 0) : total;
}

/** What was paid on the invoice, in the single invoice's own list. */
export const paypalTransactions = (record: LedgerRecord): readonly LedgerRecord[] =>
  listAt(recordAt(record, 'payments'), 'transactions').filter(isRecord);

function lastPaymentDay(record: LedgerRecord, timeZone: string): CalendarDate | undefined {
  const days = paypalTransactions(record).flatMap(
    ({ payment_date: value }) => readDay({ value, field: 'paid date', timeZone }) ?? [],
  );
  return days.sort().at(-1);
}

const idOf = (record: LedgerRecord) => readText({ value: record.id, field: 'invoice id' });

const isInvoice = (record: LedgerRecord): boolean =>
  isRecord(record.detail) && ('primary_recipients' in record || 'invoicer' in record || 'due_amount' in record);

/** The invoices of a list, of a webhook's event, or the row itself. */
export const paypalRecords = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.items) && !isRecord(row.detail)) return listAt(row, 'items');
  const { invoice } = recordAt(row, 'resource');
  return [isRecord(invoice) ? invoice : row];
};

/** PayPal: invoices, alone, in a list or search answer, or inside a webhook's event. The private memo is never read. */
export const paypal: LedgerReader = {
  label: 'PayPal',
  marks: ['detail', 'items', 'resource'],
  fits: (row) => holds(paypalRecords(row), isInvoice),
  records: paypalRecords,
  nameOf: (record) => {
    const { invoice_number: number } = recordAt(record, 'detail');
    return nameRecord({ number: isAbsent(number) ? record.id : number, customer: undefined });
  },
  read: (record, settings) => {
    const { timeZone } = settings;
    const detail = recordAt(record, 'detail');
    const term = recordAt(detail, 'payment_term');
    const status = readLedgerStatus(record.status, STATUSES);
    const currency = parseCurrency(detail.currency_code);
    const total = parseAmount({ value: recordAt(record, 'amount').value, currency, field: 'total' });
    return completeInvoice(
      {
        id: idOf(record),
        number: readText({ value: detail.invoice_number, field: 'invoice number' }) ?? idOf(record),
        source: 'paypal',
        customer: customerOf(record),
        issueDate: readDay({ value: detail.invoice_date, field: 'issue date', timeZone }),
        dueDate: readDay({ value: term.due_date, field: 'due date', timeZone }),
        termsDays: termsDaysOf(term),
        total,
        balance: balanceOf(record, total, status === 'paid' || status === 'void'),
        status,
        details: withoutAbsent({
          // A payment is under way: a reminder would cross it.
          paymentInFlight: record.status === 'PAYMENT_PENDING' || undefined,
          paymentUrl: readUrl({ value: recordAt(detail, 'metadata').recipient_view_url, field: 'payment link' }),
          poNumber: readText({ value: detail.reference, field: 'PO number' }),
          notes: readText({ value: detail.note, field: 'notes' }),
          paidOn: lastPaymentDay(record, timeZone),
        }),
      },
      settings,
    );
  },
};
