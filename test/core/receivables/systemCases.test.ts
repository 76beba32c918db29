import { type Invoice } from '../../../core';
import { plain, writers, type Row, type Story } from '../../fixtures/ledgerWriters';
import { paymentRecords } from '../../fixtures/paymentRecords';
import { documents, invoiceOf, readings } from './readings';

const CASES = [
  'open', 'partly paid', 'paid', 'void', 'draft', 'credit', 'no due date', 'yen', 'dinar', 'ended', 'bill', 'instalments', 'payment',
] as const; // prettier-ignore
type Case = (typeof CASES)[number];

const rowOf = (name: string, fields: Row = {}): Row => ({ ...writers[name]?.write(plain), ...fields });
const written = (name: string, story: Partial<Story>): Row => writers[name]?.write({ ...plain, ...story }) ?? {};

/** Reversed or deleted in the system's own way, apart from a void. */
const ENDED: Record<string, Row> = {
  xero: rowOf('xero', { Status: 'DELETED' }),
  freshbooks: rowOf('freshbooks', { vis_state: 1 }),
  sapS4: rowOf('sapS4', { IsReversal: true, DebitCreditCode: 'H' }),
  sapB1: rowOf('sapB1', { Cancelled: 'tCancellation' }),
  exactCashFlow: rowOf('exactCashFlow', { TransactionIsReversal: true }),
  odoo: rowOf('odoo', { payment_state: 'reversed' }),
  invoiceNinja: rowOf('invoiceNinja', { status_id: '6' }),
  square: rowOf('square', { status: 'FAILED' }),
  paypal: rowOf('paypal', { status: 'AUTO_CANCELLED' }),
  netsuite: rowOf('netsuite', { status: { id: 'Rejected', refName: 'Rejected' } }),
  suiteql: rowOf('suiteql', { status: 'CustInvc:E' }),
  salesforce: rowOf('salesforce', { Status: 'Canceled' }),
  airtable: rowOf('airtable', { fields: { ...(rowOf('airtable').fields as Row), Status: 'Deleted' } }),
  sheet: rowOf('sheet', { Status: 'reversed' }),
};

const BILLS: Record<string, Row> = {
  quickbooks: rowOf('quickbooks', { VendorRef: { value: '9' } }),
  xero: rowOf('xero', { Type: 'ACCPAY' }),
  sage: rowOf('sage', { $path: '/purchase_invoices/7' }),
  netsuite: rowOf('netsuite', { links: [{ href: 'https://a.suitetalk.api.netsuite.com/services/rest/record/v1/vendorBill/7' }] }),
  suiteql: rowOf('suiteql', { type: 'VendBill', status: 'VendBill:A' }),
  sapS4: rowOf('sapS4', { FinancialAccountType: 'K' }),
  sapB1: rowOf('sapB1', { DocObjectCode: 'oPurchaseInvoices' }),
  twinfield: { transaction: { header: { code: 'INK' }, lines: {} } },
  odoo: rowOf('odoo', { move_type: 'in_invoice' }),
  erpnext: rowOf('erpnext', { doctype: 'Purchase Invoice' }),
  airtable: rowOf('airtable', { fields: { ...(rowOf('airtable').fields as Row), Type: 'Bill' } }),
  sheet: rowOf('sheet', { Type: 'Purchase Invoice' }),
}; // prettier-ignore

const schedule = ['2026-10-15', '2026-11-15'];
const PARTS: Record<string, Row> = {
  square: rowOf('square', { payment_requests: schedule.map((due_date) => ({ due_date, computed_amount_money: { amount: 60000, currency: 'EUR' } })) }),
  sapB1: rowOf('sapB1', { DocumentInstallments: schedule.map((day) => ({ DueDate: `${day}T00:00:00Z`, TotalFC: 600 })) }),
  erpnext: rowOf('erpnext', { payment_schedule: schedule.map((due_date) => ({ due_date, payment_amount: 600, outstanding: 600 })) }),
  odoo: rowOf('odoo', { line_ids: schedule.map((date_maturity) => ({ display_type: 'payment_term', date_maturity, amount_currency: 600, amount_residual_currency: 600 })) }),
  invoiceNinja: rowOf('invoiceNinja', { partial: 600, partial_due_date: '2026-10-15', due_date: '2026-11-15' }),
}; // prettier-ignore

const voidOnly = 'a void is the only way an invoice ends';
const oneDue = 'an invoice has one due date';
const itemPerDue = 'each part is an item of its own';
const otherList = 'what suppliers charge is another list of another shape';
/** Why a system cannot have a case. A system that has neither a reason nor a row fails below. */
const NEVER: Record<string, Partial<Record<Case, string>>> = {
  quickbooks: { draft: 'QuickBooks has no drafts', ended: voidOnly, instalments: oneDue },
  xero: { instalments: oneDue },
  freshbooks: { bill: otherList, instalments: oneDue },
  zoho: { ended: voidOnly, bill: otherList, instalments: oneDue },
  wave: { void: 'Wave deletes invoices and does not list them', ended: 'Wave does not list what is deleted', bill: otherList, instalments: oneDue },
  sage: { ended: voidOnly, instalments: oneDue },
  netsuite: { instalments: 'REST writes instalments in a sublist that is not listed with the invoice' },
  suiteql: { instalments: 'the transaction table has one due date' },
  sapS4: { draft: 'parked documents are no open items', 'partly paid': 'a residual item takes the place of the whole', instalments: itemPerDue },
  sapB1: {},
  exactList: {
    'partly paid': 'the list tells what is open and not the whole', paid: 'the list holds open terms only', void: 'the list holds open terms only',
    draft: 'the list holds booked entries only', ended: 'the list holds open terms only', bill: otherList, instalments: itemPerDue,
  },
  exactCashFlow: { draft: 'the list holds booked entries only', bill: otherList, instalments: itemPerDue },
  twinfield: { void: 'a booking is taken back by a credit', ended: 'a booking is taken back by a credit', instalments: oneDue },
  odoo: {},
  erpnext: { ended: voidOnly },
  stripe: { ended: voidOnly, bill: 'Stripe has no suppliers', instalments: oneDue },
  square: { credit: 'Square refunds, it has no credit notes', bill: 'Square has no suppliers' },
  paypal: { credit: 'PayPal refunds, it has no credit notes', bill: otherList, instalments: oneDue },
  hubspot: { credit: 'HubSpot has no credit notes among its invoices', ended: voidOnly, bill: 'HubSpot has no suppliers', instalments: oneDue },
  salesforce: { bill: 'Salesforce has no suppliers', instalments: oneDue },
  invoiceNinja: { bill: otherList },
  airtable: { instalments: 'each row has one due date' },
  sheet: { instalments: 'each row has one due date' },
}; // prettier-ignore

const open = { status: 'open', total: '1200.00', balance: '1200.00', dueDate: '2026-10-31', currency: 'EUR' };
const part = { status: 'open', total: '600.00', balance: '600.00' };
const half = (name: string): string => (NEVER[name]?.['partly paid'] === undefined ? '700.50' : '1200.00');
const invoicesOf = (row: Row): Invoice[] =>
  readings(row).map((result) => {
    if (result.kind === 'error') throw result.error;
    return result.invoice;
  });

/** What each case means, whatever the system. Undefined: there is no such row. */
const checks: Record<Case, (name: string) => (() => void) | undefined> = {
  open: (name) => () => expect(invoiceOf(rowOf(name))).toMatchObject(open),
  'partly paid': (name) => () =>
    expect(invoiceOf(written(name, { balance: '700.50' }))).toMatchObject({ ...open, status: 'partly_paid', balance: '700.50' }),
  paid: (name) => () =>
    expect(invoiceOf(written(name, { state: 'paid', balance: '0' }))).toMatchObject({ status: 'paid', balance: '0.00' }),
  void: (name) => () => expect(invoiceOf(written(name, { state: 'void' })).status).toBe('void'),
  draft: (name) => () => expect(invoiceOf(written(name, { state: 'draft' })).status).toBe('draft'),
  credit: (name) => () =>
    expect(invoiceOf(written(name, { state: 'credit', balance: half(name) }))).toMatchObject({ status: 'credit', balance: half(name) }),
  'no due date': (name) => () =>
    expect(invoiceOf(written(name, { due: undefined }))).toMatchObject({ dueDate: '2026-10-31', dueDateEstimated: true }),
  yen: (name) => () =>
    expect(invoiceOf(written(name, { currency: 'JPY', total: '1200', balance: '1200' }))).toMatchObject({ currency: 'JPY', total: '1200', balance: '1200' }),
  dinar: (name) => () =>
    expect(invoiceOf(written(name, { currency: 'KWD', total: '1200.125', balance: '1200.125' }))).toMatchObject({ currency: 'KWD', total: '1200.125', balance: '1200.125' }),
  ended: (name) => ENDED[name] && (() => expect(invoiceOf(ENDED[name] ?? {}).status).toBe('void')),
  bill: (name) => BILLS[name] && (() => expect(documents(BILLS[name])).toEqual([])),
  instalments: (name) => PARTS[name] && (() => expect(invoicesOf(PARTS[name] ?? {})).toMatchObject([{ ...part, dueDate: '2026-10-15' }, { ...part, dueDate: '2026-11-15' }])),
  payment: (name) => {
    const row = paymentRecords[writers[name]?.source ?? '']?.row;
    return row && (() => expect(documents(row)).toMatchObject([{ kind: 'payment', payment: { amount: '300.00', currency: 'EUR', date: '2026-11-03' } }]));
  },
}; // prettier-ignore

const cells = Object.keys(writers).flatMap((name) =>
  CASES.map((each) => ({ name, each, check: checks[each](name), reason: NEVER[name]?.[each] })),
);

describe('every system in every case', () => {
  it('is named here', () => {
    expect(Object.keys(NEVER).sort()).toEqual(Object.keys(writers).sort());
  });

  it.each(cells.filter(({ reason }) => reason === undefined))('$name: $each', ({ name, each, check }) => {
    if (!check) throw new Error(`${name} has no row for "${each}" and no reason why it cannot have one`);
    check();
  });

  it.each(cells.filter(({ reason }) => reason !== undefined))(
    '$name: $each cannot be, because $reason',
    ({ name, each, reason }) => {
      // A reason beside a row of that case would hide it.
      expect([ENDED, BILLS, PARTS].some((rows) => rows === rowsFor(each) && name in rows)).toBe(false);
      expect(reason).not.toBe('');
    },
  );
});

function rowsFor(each: Case): Record<string, Row> | undefined {
  return each === 'ended' ? ENDED : each === 'bill' ? BILLS : each === 'instalments' ? PARTS : undefined;
}
