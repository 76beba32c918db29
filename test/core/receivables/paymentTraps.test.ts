import { settleByPayments, type LedgerSettings, type Payment } from '../../../core';
import { plain, writers, type Row } from '../../fixtures/ledgerWriters';
import { paymentRecords } from '../../fixtures/paymentRecords';
import { documents, invoiceOf, paymentReadings, readings } from './readings';

const rowOf = (name: string, fields: Row = {}): Row => ({ ...paymentRecords[name]?.row, ...fields });
const paymentsOf = (row: unknown, more: Partial<LedgerSettings> = {}): Payment[] =>
  documents(row, 'auto', more).flatMap((result) => {
    if (result.kind === 'error') throw result.error;
    return result.kind === 'payment' ? [result.payment] : [];
  });
const messageOf = (row: unknown): string => {
  const [result] = paymentReadings(row);
  return result?.kind === 'error' ? result.error.message : `read: ${JSON.stringify(result)}`;
};

describe('trap: NetSuite rows that are no invoices', () => {
  const suiteql = (fields: Row): Row => ({ ...writers.suiteql?.write(plain), ...fields });
  const suiteqlPayment = (fields: Row = {}): Row =>
    suiteql({ id: '911', type: 'CustPymt', tranid: 'PYMT-5', status: 'CustPymt:C', foreigntotal: '-300', foreignpaymentamountunused: '100', ...fields }); // prettier-ignore

  it.each(['CustPymt', 'Payment', 'CustDep', 'Customer Deposit'])('a SuiteQL row of type %s is a payment', (type) => {
    expect(paymentsOf(suiteqlPayment({ type, status: 'C' }))).toEqual([
      { id: '911', source: 'netsuite', customerId: '107', invoiceIds: [], date: '2026-10-01', currency: 'EUR', amount: '300.00', unapplied: '100.00' },
    ]); // prettier-ignore
  });

  it('the kind is also told by the status, and by a REST record’s address', () => {
    expect(paymentsOf(suiteqlPayment({ type: undefined }))).toHaveLength(1);
    expect(paymentsOf(suiteqlPayment({ type: undefined, status: 'Customer Payment : Deposited' }))).toHaveLength(1);
    expect(readings(suiteqlPayment())).toEqual([]);
  });

  it.each(['SalesOrd', 'Estimate', 'VendBill', 'VendPymt', 'Journal', 'CashSale'])('%s gives nothing', (type) => {
    expect(documents(suiteql({ type, status: `${type}:A` }))).toEqual([]);
  });

  it.each([
    [{ status: 'CustPymt:V' }, 0],
    [{ status: 'CustPymt:A' }, 0],
    [{ status: 'CustPymt:B' }, 1],
    // A deposit in the same letter is only not banked yet.
    [{ type: 'CustDep', status: 'CustDep:A' }, 1],
  ])('with %j counts %i time(s)', (fields, count) => {
    expect(paymentsOf(suiteqlPayment(fields))).toHaveLength(count);
  });

  it('an invoice’s closing day is the day it was paid', () => {
    const row = suiteql({ status: 'CustInvc:B', foreignamountunpaid: '0', closedate: '2026-11-03' });
    expect(invoiceOf(row)).toMatchObject({ status: 'paid', paidOn: '2026-11-03' });
  });
});

describe('trap: payments that stand inside their invoice', () => {
  const wave = (fields: Row = {}): Row => ({
    ...writers.wave?.write({ ...plain, balance: '700.50' }),
    payments: [{ id: 'p1', amount: '499.50', paymentDate: '2026-10-12', paymentMethod: 'CHEQUE' }],
    ...fields,
  });
  const paypal = (fields: Row = {}): Row => ({
    ...writers.paypal?.write({ ...plain, balance: '700.50' }),
    payments: {
      transactions: [
        { payment_id: 'PAY-1', payment_date: '2026-10-11', method: 'PAYPAL', amount: { currency_code: 'EUR', value: '400.00' } },
        { payment_date: '2026-10-12', method: 'BANK_TRANSFER', amount: { currency_code: 'EUR', value: '99.50' } },
      ],
    },
    ...fields,
  }); // prettier-ignore

  it('of Wave are read with it, alone and in the answer', () => {
    const paid = { id: 'p1', source: 'wave', customerId: 'QnVz;Q3Vz', invoiceIds: ['QnVz;SW52'], date: '2026-10-12', currency: 'EUR', amount: '499.50' }; // prettier-ignore
    for (const row of [wave(), writers.wave?.list([wave()])]) {
      expect(paymentsOf(row)).toEqual([paid]);
      expect(invoiceOf(row)).toMatchObject({ status: 'partly_paid', balance: '700.50' });
    }
  });

  it('of PayPal are read with it, also those that came outside of PayPal', () => {
    for (const row of [paypal(), writers.paypal?.list([paypal()])]) {
      expect(paymentsOf(row).map(({ id, amount, invoiceIds }) => [id, amount, ...invoiceIds])).toEqual([
        ['PAY-1', '400.00', 'INV2-7'],
        ['INV2-7/payment-2', '99.50', 'INV2-7'],
      ]);
      expect(invoiceOf(row)).toMatchObject({ status: 'partly_paid', balance: '700.50' });
    }
  });

  it('tell the day of the last one when all is paid, in whatever order they come', () => {
    const payments = ['2026-11-03', '2026-10-12'].map((paymentDate) => ({ id: paymentDate, amount: '600.00', paymentDate })); // prettier-ignore
    expect(invoiceOf(wave({ status: 'PAID', amountDue: { value: '0' }, payments })).paidOn).toBe('2026-11-03');
    expect(invoiceOf(paypal({ status: 'PAID', due_amount: undefined })).paidOn).toBe('2026-10-12');
    expect(invoiceOf(wave())).not.toHaveProperty('paidOn');
  });

  it('that are broken cost only themselves', () => {
    const results = documents(wave({ payments: [{ id: 'p1', amount: 'much', paymentDate: '2026-10-12' }] }));
    expect(results.map((result) => (result.kind === 'error' ? result.error.message : result.kind))).toEqual([
      'invoice',
      expect.stringContaining('Payment p1: amount "much" is not an amount'),
    ]);
  });
});

describe('trap: PayPal moves money for other reasons too', () => {
  const transaction = (fields: Row): Row => ({
    transaction_info: { ...(rowOf('paypal').transaction_info as Row), ...fields },
    payer_info: {},
  });

  it.each([
    ['a fee', { transaction_event_code: 'T0106' }],
    ['a withdrawal to the bank', { transaction_event_code: 'T0400' }],
    ['a refund', { transaction_event_code: 'T1107' }],
    ['what we paid to others', { transaction_amount: { currency_code: 'EUR', value: '-300.00' } }],
    ['a denied payment', { transaction_status: 'D' }],
    ['a reversed payment', { transaction_status: 'V' }],
  ])('%s is no payment', (_what, fields) => {
    expect(documents(transaction(fields))).toEqual([]);
  });

  const event = (resource: Row) => ({ id: 'WH-1', event_version: '1.0', event_type: 'x', resource });

  it('the trigger’s event of a captured payment is one, and that of an invoice is an invoice', () => {
    const capture = { id: '911', status: 'COMPLETED', amount: { currency_code: 'EUR', value: '300.00' }, final_capture: true, invoice_id: 'INV-7', create_time: '2026-11-03T12:00:00Z' }; // prettier-ignore
    expect(paymentsOf(event(capture))).toEqual([
      { id: '911', source: 'paypal', invoiceIds: [], invoiceNumbers: ['INV-7'], date: '2026-11-03', currency: 'EUR', amount: '300.00' },
    ]); // prettier-ignore
    expect(paymentsOf(event({ ...capture, status: 'PENDING' }))).toEqual([]);
    expect(invoiceOf(event({ invoice: writers.paypal?.write(plain) }))).toEqual(
      invoiceOf(writers.paypal?.write(plain)),
    );
  });
});

describe('trap: what stands on the wrong side', () => {
  it('an SAP payment that came up short leaves a debt, which is an invoice', () => {
    const row = rowOf('sapS4', { DebitCreditCode: 'S', AmountInTransactionCurrency: '12.00', BillingDocument: 'INV-7', DocumentDate: '2026-10-01', NetDueDate: '2026-10-31' }); // prettier-ignore
    expect([paymentsOf(row), invoiceOf(row)]).toEqual([[], expect.objectContaining({ balance: '12.00', status: 'open' })]); // prettier-ignore
  });

  it('an SAP payment is unapplied until it is cleared, and a supplier’s is none', () => {
    expect(paymentsOf(rowOf('sapS4', { ClearingAccountingDocument: '911' }))[0]?.unapplied).toBe('0.00');
    expect(documents(rowOf('sapS4', { FinancialAccountType: 'K' }))).toEqual([]);
  });

  it('a direct debit that bounced at Exact is owed again', () => {
    const row = rowOf('exact', { AmountFC: -300, InvoiceNumber: 'INV-7' });
    expect([paymentsOf(row), invoiceOf(row).balance]).toEqual([[], '300.00']);
  });

  it('Zoho’s payments to vendors have no customer and give nothing', () => {
    expect(documents(rowOf('zoho', { customer_id: undefined, vendor_id: '7' }))).toEqual([]);
  });
});

it('trap: Square’s payments name no invoice, so a paid invoice’s last change is its payment', () => {
  const paid = { ...writers.square?.write({ ...plain, state: 'paid' }), updated_at: '2026-11-03T12:00:00Z' };
  const [request] = (paid as unknown as { payment_requests: Row[] }).payment_requests;
  expect(invoiceOf(paid).paidOn).toBe('2026-11-03');
  expect(invoiceOf({ ...writers.square?.write(plain), updated_at: '2026-11-03T12:00:00Z' })).not.toHaveProperty('paidOn'); // prettier-ignore
  const parts = readings({ ...paid, payment_requests: [request, request] });
  expect(parts.every((part) => part.kind === 'invoice' && part.invoice.paidOn === undefined)).toBe(true);
});

describe('trap: what a list leaves out', () => {
  it('Zoho’s list names invoices by number', () => {
    const row = rowOf('zoho', { invoices: undefined, invoice_numbers: 'INV-7, INV-8' });
    expect(paymentsOf(row)[0]).toMatchObject({ invoiceIds: [], invoiceNumbers: ['INV-7', 'INV-8'] });
  });

  it('HubSpot’s default properties leave out the status, which must be asked for', () => {
    const properties = { hs_initial_amount: '5', hs_initiated_date: '2026-11-03' };
    expect(messageOf(rowOf('hubspot', { properties }))).toContain('Payment 911: payment status is missing (ask for');
  });

  it('a Salesforce payment line by itself is what came for its invoice', () => {
    const line = {
      attributes: { type: 'PaymentLineInvoice' }, Id: 'l1', InvoiceId: '501', Type: 'Applied', Amount: 200, CurrencyIsoCode: 'EUR',
      AppliedDate: '2026-11-03T09:00:00.000+0000', AssociatedAccountId: '31', HasBeenUnapplied: 'No',
    }; // prettier-ignore
    expect(paymentsOf(line)).toEqual([
      { id: 'l1', source: 'salesforce', customerId: '31', invoiceIds: ['501'], date: '2026-11-03', currency: 'EUR', amount: '200.00' },
    ]); // prettier-ignore
    expect(paymentsOf({ ...line, Type: 'Unapplied' })).toEqual([]);
  });

  it('an Invoice Ninja payment without a currency has its client’s, or the company’s', () => {
    const client = { name: 'Kauri', settings: { currency_id: '2' } };
    expect(paymentsOf(rowOf('invoiceNinja', { currency_id: '', client }))[0]?.currency).toBe('GBP');
    expect(paymentsOf(rowOf('invoiceNinja', { currency_id: '' }), { homeCurrency: 'CAD' })[0]?.currency).toBe('CAD');
  });
});

describe('payments name invoices by id or by number', () => {
  const invoice = (id: string, number: string) =>
    ({ ...invoiceOf(writers.sheet?.write({ ...plain, state: 'paid' })), id, number }); // prettier-ignore
  const payment = (fields: Partial<Payment>): Payment => ({ ...(paymentsOf(rowOf('columns'))[0] as Payment), amount: '1200.00', unapplied: '0.00', ...fields }); // prettier-ignore
  const paidOn = (invoices: ReturnType<typeof invoice>[], payments: Payment[]) =>
    settleByPayments({ invoices, payments }).invoices.map((settled) => settled.paidOn);

  it('and one invoice’s id is not another’s number', () => {
    const ledger = [invoice('501', 'INV-7'), invoice('9', '501')];
    expect(paidOn(ledger, [payment({ invoiceIds: ['501'], invoiceNumbers: [] })])).toEqual(['2026-11-03', undefined]);
    expect(paidOn(ledger, [payment({ invoiceIds: [], invoiceNumbers: ['501'] })])).toEqual([undefined, '2026-11-03']);
  });

  it('and an invoice named both ways is paid once', () => {
    const { parts } = settleByPayments({ invoices: [invoice('501', 'INV-7')], payments: [payment({ invoiceIds: ['501'], invoiceNumbers: ['INV-7'], amount: '1200.00' })] }); // prettier-ignore
    expect([...parts.values()]).toEqual([[{ paidOn: '2026-11-03', amountMinor: 120000 }]]);
  });

  it('and a number with a slash is no part of another number', () => {
    const ledger = [invoice('1', '2026/15'), invoice('2', '2026/16')];
    expect(paidOn(ledger, [payment({ invoiceIds: [], invoiceNumbers: ['2026'] })])).toEqual([undefined, undefined]);
  });
});
