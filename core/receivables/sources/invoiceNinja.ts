import { ReceivablesError } from '../../errors';
import { money, subtract } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { parseCurrency } from '../../money/currency';
import { type Invoice, type InvoiceStatus } from '../invoice';
import { completeInvoice, type InvoiceFacts } from './completeInvoice';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { joinNames, readCustomer } from './readCustomer';
import { plainNumber, readFlag, readText, readUrl } from './readFields';

/** Overdue (-1) and unpaid (-2) are worked out for its screens only. */
const STATUSES: StatusTable = {
  '1': 'draft', '2': 'open', '3': 'open', '4': 'paid', '5': 'void', '6': 'void', '-1': 'open', '-2': 'open',
}; // prettier-ignore

/** Currency by id, counting from 1. Source: Invoice Ninja's own list of currencies (its database seeder, v5). */
const CURRENCIES =
  'USD GBP EUR ZAR DKK ILS SEK KES CAD PHP INR AUD SGD NOK NZD VND CHF GTQ MYR BRL THB NGN ARS BDT AED HKD IDR MXN EGP COP ' +
  'XOF CNY RWF TZS ANG TTD XCD GHS BGN AWG TRY RON HRK SAR JPY MVR CRC PKR PLN LKR CZK UYU NAD TND RUB MZN OMR UAH MOP TWD ' +
  'DOP CLP ISK PGK JOD MMK PEN BWP HUF UGX BBD BND GEL QAR HNL SRD BHD VES KRW MAD JMD AOA HTG ZMW NPR XPF MUR CVE KWD DZD';
const CODES = CURRENCIES.split(' ');

/** The code of a currency's id; without an id the company's. */
export function ninjaCurrency(value: unknown, { homeCurrency }: LedgerSettings): string {
  if (isAbsent(value)) return parseCurrency(homeCurrency);
  const code = CODES[plainNumber(value) - 1];
  if (code) return code;
  const hint = 'its id is unknown: set the currency of such invoices in a sheet';
  throw new ReceivablesError({ code: 'invalid_currency', field: 'currency', value, problem: 'is not known', hint });
}

/** The currency is the client's, and the company's where the client has none. */
function currencyOf(record: LedgerRecord, settings: LedgerSettings): string {
  if (!isRecord(record.client)) return refuseMissing('currency', 'ask Invoice Ninja for include=client');
  return ninjaCurrency(recordAt(record.client, 'settings').currency_id, settings);
}

function statusOf(record: LedgerRecord): InvoiceStatus {
  if (readFlag({ value: record.is_deleted, field: 'deleted' })) return 'void';
  const status = readLedgerStatus(record.status_id, STATUSES);
  if (record.entity_type !== 'credit') return status;
  return status === 'open' || status === 'paid' ? 'credit' : status;
}

function customerOf(record: LedgerRecord) {
  const client = recordAt(record, 'client');
  const contacts = listAt(client, 'contacts').filter(isRecord);
  const contact =
    contacts.find((entry) => readFlag({ value: entry.is_primary, field: 'primary contact' })) ?? contacts[0] ?? {};
  const name = isAbsent(client.display_name) ? client.name : client.display_name;
  return readCustomer({
    id: record.client_id,
    name,
    contactName: joinNames([contact.first_name, contact.last_name]),
    email: contact.email,
    phone: isAbsent(contact.phone) ? client.phone : contact.phone,
  });
}

function factsOf(record: LedgerRecord, settings: LedgerSettings): InvoiceFacts {
  const { timeZone } = settings;
  const currency = currencyOf(record, settings);
  const status = statusOf(record);
  const id = readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
  const number = readText({ value: record.number, field: 'invoice number' });
  const invitation = listAt(record, 'invitations').filter(isRecord)[0] ?? {};
  return {
    id,
    number: number ?? (status === 'draft' ? `#${id}` : undefined),
    source: 'invoiceNinja',
    customer: customerOf(record),
    issueDate: readDay({ value: record.date, field: 'issue date', timeZone }),
    dueDate: readDay({ value: record.due_date, field: 'due date', timeZone }),
    total: parseAmount({ value: record.amount, currency, field: 'total' }),
    balance: parseAmount({ value: record.balance, currency, field: 'balance' }),
    status,
    details: withoutAbsent({
      paymentUrl: readUrl({ value: invitation.link, field: 'payment link' }),
      poNumber: readText({ value: record.po_number, field: 'PO number' }),
      terms: readText({ value: record.terms, field: 'terms' }),
      notes: readText({ value: record.public_notes, field: 'notes' }),
    }),
  };
}

/** A deposit that is asked for first is a part of its own; the rest keeps the invoice's id and number. */
function readRecord(record: LedgerRecord, settings: LedgerSettings): Invoice | Invoice[] {
  const facts = factsOf(record, settings);
  const { timeZone } = settings;
  const dueDate = readDay({ value: record.partial_due_date, field: 'deposit due date', timeZone });
  const { currency } = facts.total;
  const asked = isAbsent(record.partial)
    ? money(currency, 0)
    : parseAmount({ value: record.partial, currency, field: 'deposit' });
  if (facts.status !== 'open' || !dueDate || asked.minor <= 0 || asked.minor >= facts.balance.minor) {
    return completeInvoice(facts, settings);
  }
  const whole = completeInvoice(facts, settings);
  const deposit = { ...facts, id: `${whole.id}/deposit`, number: `${whole.number}/deposit`, dueDate };
  const rest = { ...facts, total: subtract(facts.total, asked), balance: subtract(facts.balance, asked) };
  return [completeInvoice({ ...deposit, total: asked, balance: asked }, settings), completeInvoice(rest, settings)];
}

const isInvoice = (record: LedgerRecord): boolean =>
  'status_id' in record && 'client_id' in record && 'balance' in record;

/** The records of an answer, or the row itself. */
export const ninjaRecords = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.data)) return listAt(row, 'data');
  return isRecord(row.data) ? [row.data] : [row];
};

/** Invoice Ninja 5: invoices and credits with their client (include=client), alone or in a list. Private notes are never read. */
export const invoiceNinja: LedgerReader = {
  label: 'Invoice Ninja',
  marks: ['status_id', 'data'],
  fits: (row) => holds(ninjaRecords(row), isInvoice),
  records: ninjaRecords,
  nameOf: (record) => nameRecord({ number: record.number, customer: recordAt(record, 'client').name }),
  read: readRecord,
};
