import { parseCurrency } from '../../money/currency';
import { parseAmount } from '../../money/parseAmount';
import { type Invoice, type InvoiceStatus } from '../invoice';
import { type InvoiceFacts } from './completeInvoice';
import { splitInstalments, type Instalment } from './instalments';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { readLedgerStatus, type StatusTable } from './ledgerStatus';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { readText, readUrl } from './readFields';

const STATES: StatusTable = { draft: 'draft', posted: 'open', cancel: 'void' };
/** Sales; bills, their refunds and plain journal entries share the table. */
const SALES: ReadonlySet<unknown> = new Set(['out_invoice', 'out_refund', 'out_receipt']);

/** Odoo names another record as [id, name], as { id, display_name }, or by its id alone. */
export function readOdooReference(value: unknown): { id: unknown; name: unknown } {
  if (Array.isArray(value)) return { id: value[0], name: value[1] };
  if (isRecord(value)) return { id: value.id, name: value.display_name ?? value.name };
  return { id: value, name: undefined };
}

function statusOf(record: LedgerRecord): InvoiceStatus {
  const state = readLedgerStatus(record.state ?? record.parent_state, STATES);
  if (state !== 'open') return state;
  if (record.payment_state === 'reversed') return 'void';
  return record.move_type === 'out_refund' ? 'credit' : 'open';
}

/** The company owes, whoever of its people was billed: "Azure Interior, Erika Muster" is a person of "Azure Interior". */
function customerOf(record: LedgerRecord) {
  const partner = readOdooReference(record.partner_id);
  const company = isAbsent(record.commercial_partner_id) ? partner : readOdooReference(record.commercial_partner_id);
  const name = readText({ value: company.name, field: 'customer name' });
  const billed = readText({ value: partner.name, field: 'contact name' });
  return readCustomer({
    id: company.id,
    name,
    contactName: name !== undefined && billed?.startsWith(`${name}, `) ? billed.slice(name.length + 2) : undefined,
    // What a workflow joins from the partner, under these names or as related fields of the invoice.
    email: record.partner_email ?? record.email,
    phone: record.partner_phone ?? record.phone,
    language: record.partner_lang ?? record.lang,
    timeZone: record.partner_tz ?? record.tz,
    owner: readOdooReference(record.invoice_user_id).name,
  });
}

/** Narration is HTML; the brackets are matched one by one, so that hostile text stays cheap. */
const plainText = (html: string | undefined): string | undefined =>
  html
    ?.replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || undefined;

function detailsOf(record: LedgerRecord) {
  const link =
    typeof record.access_url === 'string' && /^https?:/.test(record.access_url) ? record.access_url : undefined;
  return withoutAbsent({
    dispute: record.payment_state === 'blocked' ? { open: true, reason: 'Blocked in Odoo' } : undefined,
    // Odoo gives a path without the address of the server, which is no link.
    paymentUrl: readUrl({ value: link, field: 'payment link' }),
    poNumber: readText({ value: record.ref, field: 'PO number' }),
    terms: readText({ value: readOdooReference(record.invoice_payment_term_id).name, field: 'terms' }),
    notes: plainText(readText({ value: record.narration, field: 'notes' })),
  });
}

const isPart = (line: unknown): line is LedgerRecord => isRecord(line) && line.display_type === 'payment_term';

function partsOf(record: LedgerRecord, currency: string, timeZone: string): Instalment[] {
  return listAt(record, 'line_ids')
    .filter(isPart)
    .map((line) => ({
      dueDate: readDay({ value: line.date_maturity, field: 'due date', timeZone }),
      amount: parseAmount({ value: line.amount_currency, currency, field: 'instalment' }),
      balance: parseAmount({ value: line.amount_residual_currency, currency, field: 'balance' }),
    }));
}

/** A journal item on the customer's account is one part of its invoice, with a due date of its own. */
function readAmountsAndDates(record: LedgerRecord, currency: string, timeZone: string) {
  const line = isLine(record);
  const keys = line
    ? { total: 'amount_currency', balance: 'amount_residual_currency', issued: 'date', due: 'date_maturity' }
    : { total: 'amount_total', balance: 'amount_residual', issued: 'invoice_date', due: 'invoice_date_due' };
  return {
    issueDate: readDay({ value: record.invoice_date || record[keys.issued], field: 'issue date', timeZone }),
    dueDate: readDay({ value: record[keys.due], field: 'due date', timeZone }),
    total: parseAmount({ value: record[keys.total], currency, field: 'total' }),
    balance: parseAmount({ value: record[keys.balance], currency, field: 'balance' }),
  };
}

function factsOf(record: LedgerRecord, { timeZone }: LedgerSettings): InvoiceFacts {
  const currency = parseCurrency(readOdooReference(record.currency_id).name);
  const status = statusOf(record);
  const id = readText({ value: record.id, field: 'invoice id' }) ?? refuseMissing('invoice id');
  const name = isLine(record) ? readOdooReference(record.move_id).name : record.name;
  const number = readText({ value: name, field: 'invoice number' });
  return {
    id: isLine(record) ? `line/${id}` : id,
    number: number === undefined || number === '/' ? (status === 'draft' ? `#${id}` : undefined) : number,
    source: 'odoo',
    customer: customerOf(record),
    ...readAmountsAndDates(record, currency, timeZone),
    status,
    details: detailsOf(record),
  };
}

function readRecord(record: LedgerRecord, settings: LedgerSettings): Invoice | Invoice[] | undefined {
  if (isLine(record)) {
    if (record.display_type !== 'payment_term') return undefined;
    // A journal item does not say whether it is a sale; a credit on the customer's account stands below zero.
    if (!isAbsent(record.move_type) && !SALES.has(record.move_type)) return undefined;
    const facts = factsOf(record, settings);
    const credit = facts.status === 'open' && facts.total.minor < 0;
    return splitInstalments(credit ? { ...facts, status: 'credit' } : facts, [], settings);
  }
  if (!SALES.has(record.move_type)) return undefined;
  const facts = factsOf(record, settings);
  return splitInstalments(facts, partsOf(record, facts.total.currency, settings.timeZone), settings);
}

const isLine = (record: LedgerRecord): boolean => 'date_maturity' in record && 'move_id' in record;
const isInvoice = (record: LedgerRecord): boolean =>
  ('move_type' in record && 'amount_residual' in record) || isLine(record);
const recordsOf = (row: LedgerRecord): readonly unknown[] =>
  Array.isArray(row.result) ? listAt(row, 'result') : [row];

/** Odoo: customer invoices and refunds (account.move), or the parts of them that fall due (account.move.line). */
export const odoo: LedgerReader = {
  label: 'Odoo',
  marks: ['move_type', 'date_maturity', 'result'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) =>
    nameRecord({
      number: isLine(record) ? readOdooReference(record.move_id).name : record.name,
      customer: readOdooReference(record.partner_id).name,
    }),
  read: readRecord,
};
