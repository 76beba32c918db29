import { parseCurrency } from '../../money/currency';
import { compare, money, type Money } from '../../money/money';
import { parseAmount } from '../../money/parseAmount';
import { type Invoice, type InvoiceStatus } from '../invoice';
import { splitInstalments, type Instalment } from './instalments';
import { readDay } from './ledgerDays';
import { isAbsent, isRecord, listAt, nameRecord, refuseMissing, withoutAbsent } from './ledgerRecord';
import { type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { holds } from './listEnvelope';
import { readCustomer } from './readCustomer';
import { plainNumber, readFlag, readText } from './readFields';

/** Documents are drafts (0), submitted (1) or cancelled (2); NaN where that is not told. A sheet between writes them as text. */
export const docStatusOf = ({ docstatus }: LedgerRecord): number =>
  isAbsent(docstatus) ? NaN : plainNumber(docstatus);

function statusOf(record: LedgerRecord): InvoiceStatus | undefined {
  if (isAbsent(record.docstatus) && isAbsent(record.status)) return refuseMissing('docstatus', 'add it to the fields');
  if (docStatusOf(record) === 0 || record.status === 'Draft') return 'draft';
  if (docStatusOf(record) === 2 || record.status === 'Cancelled') return 'void';
  return readFlag({ value: record.is_return, field: 'return' }) ? 'credit' : undefined;
}

/** The rounded total is zero where rounding is switched off. */
const roundedOr = (record: LedgerRecord, rounded: string, grand: string): unknown =>
  isAbsent(record[rounded]) || plainNumber(record[rounded]) === 0 ? record[grand] : record[rounded];

/** The share of one total, taken of another, to the nearest minor unit: 864.00 of 1080.00 USD, of 1000.00 EUR -> 800.00 EUR. */
function sameShare(part: Money, whole: Money, of: Money): Money {
  if (whole.minor === 0) return money(of.currency, 0);
  const doubled = (2n * BigInt(part.minor) * BigInt(of.minor)) / BigInt(whole.minor);
  return money(of.currency, Number((doubled + (doubled < 0n ? -1n : 1n)) / 2n));
}

/** The outstanding amount is in the currency of the customer's account, which need not be the invoice's. */
function balanceOf(record: LedgerRecord, total: Money): Money {
  const rate = isAbsent(record.conversion_rate) ? 1 : plainNumber(record.conversion_rate);
  if (isAbsent(record.party_account_currency) && rate !== 1) {
    return refuseMissing('party_account_currency', 'add it to the fields: it is the currency of outstanding_amount');
  }
  const account = isAbsent(record.party_account_currency)
    ? total.currency
    : parseCurrency(record.party_account_currency);
  const open = parseAmount({ value: record.outstanding_amount, currency: account, field: 'balance' });
  if (account === total.currency) return open;
  const base = roundedOr(record, 'base_rounded_total', 'base_grand_total');
  return sameShare(open, parseAmount({ value: base, currency: account, field: 'base_grand_total' }), total);
}

/** What each part still owes is kept only where payments name their part; elsewhere it would be the whole part for ever. */
function partsOf(record: LedgerRecord, { balance, timeZone }: { balance: Money; timeZone: string }): Instalment[] {
  const { currency } = balance;
  const parts = listAt(record, 'payment_schedule').map((part) => {
    if (!isRecord(part)) return refuseMissing('instalment');
    return {
      dueDate: readDay({ value: part.due_date, field: 'due date', timeZone }),
      amount: parseAmount({ value: part.payment_amount, currency, field: 'instalment' }),
      open: isAbsent(part.outstanding)
        ? undefined
        : parseAmount({ value: part.outstanding, currency, field: 'balance' }),
    };
  });
  const told = money(
    currency,
    parts.reduce((sum, { open }) => sum + (open?.minor ?? 0), 0),
  );
  const kept = compare(told, balance) === 0;
  return parts.map(({ open, ...part }) => (kept && open ? { ...part, balance: open } : part));
}

function readRecord(record: LedgerRecord, settings: LedgerSettings): Invoice | Invoice[] | undefined {
  if (record.doctype === 'Purchase Invoice' || 'supplier' in record) return undefined;
  const { timeZone } = settings;
  const currency = parseCurrency(record.currency);
  const name = readText({ value: record.name, field: 'invoice number' }) ?? refuseMissing('invoice number');
  const total = parseAmount({ value: roundedOr(record, 'rounded_total', 'grand_total'), currency, field: 'total' });
  const balance = balanceOf(record, total);
  const seller = listAt(record, 'sales_team').filter(isRecord)[0];
  return splitInstalments(
    {
      id: name,
      number: name,
      source: 'erpnext',
      customer: readCustomer({
        id: record.customer,
        name: record.customer_name,
        contactName: record.contact_display,
        email: record.contact_email,
        phone: record.contact_mobile,
        language: record.language,
        owner: seller?.sales_person,
      }),
      issueDate: readDay({ value: record.posting_date, field: 'issue date', timeZone }),
      dueDate: readDay({ value: record.due_date, field: 'due date', timeZone }),
      total,
      balance,
      status: statusOf(record),
      details: withoutAbsent({
        poNumber: readText({ value: record.po_no, field: 'PO number' }),
        terms: readText({ value: record.payment_terms_template, field: 'terms' }),
      }),
    },
    partsOf(record, { balance, timeZone }),
    settings,
  );
}

const isInvoice = (record: LedgerRecord): boolean =>
  record.doctype === 'Sales Invoice' ||
  record.doctype === 'Purchase Invoice' ||
  ('outstanding_amount' in record && 'grand_total' in record && 'posting_date' in record);
const recordsOf = (row: LedgerRecord): readonly unknown[] => {
  if (Array.isArray(row.data)) return listAt(row, 'data');
  return isRecord(row.data) ? [row.data] : [row];
};

/** ERPNext: sales invoices and returns, alone or in a list. Remarks are internal and never read. */
export const erpnext: LedgerReader = {
  label: 'ERPNext',
  marks: ['doctype', 'outstanding_amount', 'data'],
  fits: (row) => holds(recordsOf(row), isInvoice),
  records: recordsOf,
  nameOf: (record) => nameRecord({ number: record.name, customer: record.customer_name }),
  read: readRecord,
};
