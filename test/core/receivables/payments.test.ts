import { openCreditsOf, SOURCES, type Invoice, type Payment, type SourceName } from '../../../core';
import { plain, writers } from '../../fixtures/ledgerWriters';
import { onDay } from '../../fixtures/paymentRecord';
import { paymentRecords as records } from '../../fixtures/paymentRecords';
import { invoiceOf, paymentReadings as results } from './readings';

const paymentsOf = (row: unknown, source: SourceName | 'auto' = 'auto'): Payment[] =>
  results(row, source).map((result) => {
    if (result.kind === 'error') throw result.error;
    return result.payment;
  });
const messageOf = (row: unknown): string => {
  const [result] = results(row);
  return result?.kind === 'error' ? result.error.message : `read: ${JSON.stringify(result)}`;
};

const all = Object.entries(records);

describe('the same payment', () => {
  it.each(all)('of %s is the same canonical payment, alone and in a list', (source, { row, list, unapplied, told }) => {
    const payment = {
      id: '911',
      source,
      customerId: '31',
      invoiceIds: ['501'],
      date: '2026-11-03',
      currency: 'EUR',
      amount: '300.00',
      ...(unapplied !== undefined && { unapplied }),
      ...told,
    };
    expect(paymentsOf(row)).toEqual([payment]);
    expect(paymentsOf(list(row))).toEqual([payment]);
    expect(paymentsOf(row, source as SourceName)).toEqual([payment]);
  });

  it.each(all.filter(([name]) => name !== 'canonical'))(
    'of %s that did not come gives nothing',
    (_name, { row, gone }) => {
      expect(paymentsOf({ ...row, ...gone })).toEqual([]);
    },
  );

  it.each(all)('of %s that two pages list holds a reminder with its amount once', (_name, { row }) => {
    const [payment] = paymentsOf(row) as [Payment];
    const twice = [payment, payment].map((one) => ({ ...one, unapplied: '100.00' }));
    expect(openCreditsOf({ invoices: [], payments: twice })[0]?.amount).toBe('100.00');
  });

  it.each(all)('of %s without a date is refused by name', (name, record) => {
    const message = name === 'canonical' ? /payment\.date is missing/ : /^Payment.*payment date is missing/;
    expect(messageOf(onDay(record, undefined))).toMatch(message);
  });

  it('can be read of every system there is', () => {
    expect(SOURCES.map(({ name }) => name).filter((name) => !(name in records))).toEqual([]);
  });

  it.each(all)('of %s keeps private notes to itself', (_name, { row }) => {
    expect(JSON.stringify(paymentsOf(row))).not.toContain('Jo first');
  });
});

it.each(['Overpayment', 'Prepayment'])('a Xero %s stays the customer’s until it is allocated', (kind) => {
  const row = {
    [`${kind}ID`]: 'p1', Type: `RECEIVE-${kind.toUpperCase()}`, Status: 'AUTHORISED', Total: 50, RemainingCredit: 20,
    DateString: '2026-11-03T00:00:00', CurrencyCode: 'NZD', Contact: { ContactID: 'k' },
    Allocations: [{ Invoice: { InvoiceID: 'i-1' }, Amount: 30 }],
  }; // prettier-ignore
  expect(paymentsOf({ [`${kind}s`]: [row] })).toEqual([
    { id: 'p1', source: 'xero', customerId: 'k', invoiceIds: ['i-1'], date: '2026-11-03', currency: 'NZD', amount: '50.00', unapplied: '20.00' },
  ]); // prettier-ignore
  expect(paymentsOf({ ...row, Type: `SPEND-${kind.toUpperCase()}` })).toEqual([]);
});

it('an Odoo payment that is linked to no invoice is unapplied', () => {
  expect(paymentsOf({ ...records.odoo?.row, reconciled_invoice_ids: [] })[0]?.unapplied).toBe('300.00');
  expect(paymentsOf({ ...records.odoo?.row, reconciled_invoice_ids: undefined })[0]).not.toHaveProperty('unapplied');
});

it('a SAP Business One payment in a foreign currency does not tell what is unapplied', () => {
  const PaymentInvoices = [{ DocEntry: 501, SumApplied: 999, AppliedFC: 200, InvoiceType: 'it_Invoice' }];
  expect(paymentsOf({ ...records.sapB1?.row, PaymentInvoices })[0]).not.toHaveProperty('unapplied');
});

it.each([
  [{ temperature: 21 }, 'row is not an invoice of any known system (choose the source, or name its columns)'],
  [{ ...records.quickbooks?.row, ...records.xero?.row }, 'row looks like QuickBooks and like Xero (choose the source)'],
  [{ ...records.sage?.row, total_amount: '-5' }, 'Payment: amount "-5.00" is below zero'],
  [{ ...records.quickbooks?.row, TotalAmt: 'x' }, 'Payment 911: amount "x" is not an amount'],
])('a payment row %# is refused with a reason', (row, message) => {
  expect(messageOf(row)).toContain(message);
});

it.each([null, undefined, {}, { QueryResponse: {} }, { payments: [] }, { Payments: [] }])(
  'no payment is in %p',
  (row) => {
    expect(results(row)).toEqual([]);
  },
);

describe('open credits', () => {
  const credit = (customerId: string, balance: string, fields: Partial<Invoice> = {}): Invoice => {
    const invoice = invoiceOf(writers.xero?.write({ ...plain, state: 'credit', balance }));
    return { ...invoice, customer: { ...invoice.customer, id: customerId }, ...fields };
  };
  const payment = (customerId: string | undefined, unapplied: string, currency = 'EUR'): Payment => ({
    ...(paymentsOf(records.canonical?.row)[0] as Payment),
    id: `911 ${customerId}`,
    ...(customerId === undefined ? { customerId: undefined as never } : { customerId }),
    currency,
    unapplied,
  });

  it('add up credit notes and unapplied payments per customer and currency, never across', () => {
    const invoices = [credit('A', '50.00'), credit('B', '5.00'), credit('A', '1.00', { currency: 'USD' })];
    expect(openCreditsOf({ invoices, payments: [payment('A', '20.00'), payment('C', '7.00', 'USD')] })).toEqual([
      { customerId: 'A', currency: 'EUR', amount: '70.00', creditNotes: ['INV-7'], paymentIds: ['911 A'] },
      { customerId: 'B', currency: 'EUR', amount: '5.00', creditNotes: ['INV-7'], paymentIds: [] },
      { customerId: 'A', currency: 'USD', amount: '1.00', creditNotes: ['INV-7'], paymentIds: [] },
      { customerId: 'C', currency: 'USD', amount: '7.00', creditNotes: [], paymentIds: ['911 C'] },
    ]);
  });

  it('leave out what is used up, what is no credit and money of an unknown sender', () => {
    const invoices = [credit('A', '0.00'), invoiceOf(writers.xero?.write(plain))];
    expect(openCreditsOf({ invoices, payments: [payment(undefined, '9.00'), payment('A', '0.00')] })).toEqual([]);
    expect(openCreditsOf({ invoices: [] })).toEqual([]);
  });
});
