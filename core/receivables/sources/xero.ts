import { dayInZone, parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { ReceivablesError } from '../../errors';
import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { type Customer, type InvoiceStatus } from '../invoice';
import { completeInvoice } from './completeInvoice';
import { isAbsent, isRecord, listAt, nameRecord, recordAt, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { readRecipients } from './readEmails';
import { readFlag, readText, readUrl } from './readFields';

const STATUSES: Readonly<Record<string, InvoiceStatus>> = {
  DRAFT: 'draft',
  SUBMITTED: 'draft',
  AUTHORISED: 'open',
  PAID: 'paid',
  VOIDED: 'void',
  DELETED: 'void',
};
/** Sales; ACCPAY and ACCPAYCREDIT are what we owe to suppliers. */
const SALES = { invoice: 'ACCREC', credit: 'ACCRECCREDIT' };
const DOT_NET_DATE = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

/** `DateString` is the organisation's day; `/Date(ms+0000)/` is midnight UTC of the same day. */
function dayOf({ text, dotNet, field }: { text?: unknown; dotNet: unknown; field: string }): CalendarDate | undefined {
  if (typeof text === 'string' && !isAbsent(text))
    return parseCalendarDate(text.trim().replace(/T00:00:00.*$/, ''), field);
  if (isAbsent(dotNet)) return undefined;
  const milliseconds = typeof dotNet === 'string' ? DOT_NET_DATE.exec(dotNet)?.[1] : undefined;
  return milliseconds === undefined
    ? parseCalendarDate(typeof dotNet === 'string' ? dotNet.replace(/T00:00:00.*$/, '') : dotNet, field)
    : dayInZone(Number(milliseconds), 'UTC');
}

function statusOf(record: LedgerRecord): InvoiceStatus {
  const word = readText({ value: record.Status, field: 'status' }) ?? refuseMissing('status');
  const status = Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined;
  if (status) return status === 'open' && record.Type === SALES.credit ? 'credit' : status;
  const hint = `use ${Object.keys(STATUSES).join(', ')}`;
  throw new ReceivablesError({ code: 'invalid_field', field: 'status', value: word, problem: 'is not known', hint });
}

function phoneOf(contact: LedgerRecord): string | undefined {
  const phones = listAt(contact, 'Phones').filter(isRecord);
  const phone =
    phones.find((entry) => !isAbsent(entry.PhoneNumber) && entry.PhoneType === 'DEFAULT') ?? phones[0] ?? {};
  if (isAbsent(phone.PhoneNumber)) return undefined;
  const parts = [phone.PhoneCountryCode, phone.PhoneAreaCode, phone.PhoneNumber];
  return parts.flatMap((value) => readText({ value, field: 'phone' }) ?? []).join(' ');
}

function readCustomer(record: LedgerRecord): Customer {
  const contact = recordAt(record, 'Contact');
  const id = readText({ value: contact.ContactID, field: 'customer' }) ?? refuseMissing('customer');
  const copies = listAt(contact, 'ContactPersons').filter(isRecord);
  const names = [contact.FirstName, contact.LastName].flatMap(
    (value) => readText({ value, field: 'contact name' }) ?? [],
  );
  return {
    id,
    name: readText({ value: contact.Name, field: 'customer name' }) ?? id,
    kind: 'unknown',
    ...readRecipients({
      email: contact.EmailAddress,
      copies: copies
        .filter((person) => readFlag({ value: person.IncludeInEmails, field: 'copy' }))
        .map((person) => person.EmailAddress),
    }),
    ...withoutAbsent({ contactName: names.join(' ') || undefined, phone: phoneOf(contact) }),
  };
}

const idOf = (record: LedgerRecord) =>
  readText({ value: record.InvoiceID ?? record.CreditNoteID, field: 'invoice id' }) ?? refuseMissing('invoice id');

function readRecord(record: LedgerRecord, settings: Parameters<LedgerReader['read']>[1]) {
  if (record.Type !== SALES.invoice && record.Type !== SALES.credit) return undefined;
  const currency = parseCurrency(record.CurrencyCode ?? settings.homeCurrency);
  const [id, status] = [idOf(record), statusOf(record)];
  const number = readText({ value: record.InvoiceNumber ?? record.CreditNoteNumber, field: 'invoice number' });
  const owed = record.Type === SALES.credit ? record.RemainingCredit : record.AmountDue;
  return completeInvoice(
    {
      id,
      // A draft may not have been numbered yet; it never reaches a customer.
      number: number ?? (status === 'draft' ? `#${id}` : undefined),
      source: 'xero',
      customer: readCustomer(record),
      issueDate: dayOf({ text: record.DateString, dotNet: record.Date, field: 'issue date' }),
      dueDate: dayOf({ text: record.DueDateString, dotNet: record.DueDate, field: 'due date' }),
      total: parseAmount({ value: record.Total, currency, field: 'total' }),
      balance: parseAmount({ value: owed, currency, field: 'balance' }),
      status,
      details: withoutAbsent({
        paymentUrl: readUrl({ value: record.OnlineInvoiceUrl, field: 'payment link' }),
        poNumber: readText({ value: record.Reference, field: 'PO number' }),
        paidOn: dayOf({ dotNet: record.FullyPaidOnDate, field: 'paid date' }),
      }),
    },
    settings,
  );
}

/** Xero: sales invoices and sales credit notes, alone or in a list. Bills are not sales and give nothing. */
export const xero: LedgerReader = {
  label: 'Xero',
  marks: ['InvoiceID', 'CreditNoteID', 'Invoices', 'CreditNotes'],
  fits: (row) =>
    Array.isArray(row.Invoices) || Array.isArray(row.CreditNotes) || 'InvoiceID' in row || 'CreditNoteID' in row,
  // An invoice carries a list CreditNotes, too: of what was credited to it, mostly empty.
  records: (row) =>
    'InvoiceID' in row || 'CreditNoteID' in row ? [row] : [...listAt(row, 'Invoices'), ...listAt(row, 'CreditNotes')],
  nameOf: (record) =>
    nameRecord({
      number: record.InvoiceNumber ?? record.CreditNoteNumber,
      customer: recordAt(record, 'Contact').Name,
    }),
  read: readRecord,
};
