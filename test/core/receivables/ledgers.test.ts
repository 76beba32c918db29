import {
  canonicalInvoice,
  lateOn,
  quickbooksCreditMemo,
  quickbooksInvoice,
  stripeInvoice,
  xeroCreditNote,
  xeroInvoice,
} from '../../fixtures/ledgerRecords';
import { invoiceOf, readings } from './readings';

const messageOf = (row: unknown, more = {}) => {
  const [result] = readings(row, 'auto', more);
  return result?.kind === 'error' ? result.error.message : JSON.stringify(result);
};

describe('a QuickBooks invoice', () => {
  it('becomes ours', () => {
    expect(invoiceOf(quickbooksInvoice())).toEqual({
      id: '501',
      number: 'INV-7',
      source: 'quickbooks',
      customer: { id: '31', name: 'Lakeside Dental', kind: 'unknown', email: 'desk@lakesidedental.example' },
      issueDate: '2026-10-01',
      dueDate: '2026-10-31',
      currency: 'USD',
      total: '1200.00',
      balance: '1200.00',
      status: 'open',
      reminderCount: 0,
      notes: 'Thanks for your order',
    });
  });

  it('never shows the private note', () => {
    expect(JSON.stringify(readings(quickbooksInvoice()))).not.toContain('Bob');
  });

  it.each([
    [{ Balance: 1199.99 }, 'partly_paid'],
    [{ Balance: 0 }, 'paid'],
    [{ Balance: 0, TotalAmt: 0, PrivateNote: 'Voided - wrong customer' }, 'void'],
    [{ Balance: 0, TotalAmt: 0 }, 'paid'],
    [{ Balance: 1200, PrivateNote: 'Voided cheque came back' }, 'open'],
    [{ TotalAmt: 0.1 + 0.2, Balance: 0.3 }, 'open'],
  ])('with %p is %s', (fields, status) => {
    expect(invoiceOf(quickbooksInvoice(fields)).status).toBe(status);
  });

  it('without a number goes by its id', () => {
    expect(invoiceOf(quickbooksInvoice({ DocNumber: undefined })).number).toBe('#501');
    expect(messageOf(quickbooksInvoice({ DocNumber: '', DueDate: 'soon' }))).toContain('Invoice #501: due date "soon"');
    expect(messageOf(quickbooksInvoice({ DocNumber: '', Id: '' }))).toBe(
      'Invoice of Lakeside Dental: invoice number is missing',
    );
  });

  it('of a company with one currency takes the home currency, and is refused without one', () => {
    expect(invoiceOf(quickbooksInvoice({ CurrencyRef: undefined }), 'auto', { homeCurrency: 'CAD' }).currency).toBe(
      'CAD',
    );
    expect(messageOf(quickbooksInvoice({ CurrencyRef: undefined }), { homeCurrency: undefined })).toContain(
      'currency is missing',
    );
  });

  it('without a due date is estimated from its terms', () => {
    const fields = { DueDate: undefined, SalesTermRef: { value: '3', name: 'Net 10' } };
    expect(invoiceOf(quickbooksInvoice(fields))).toMatchObject({
      dueDate: '2026-10-11',
      dueDateEstimated: true,
      terms: 'Net 10',
    });
  });

  it('brings its PO number, its link and its copies', () => {
    const fields = {
      CustomField: [
        { Name: 'Colour', StringValue: 'red' },
        { Name: 'P.O. Number', StringValue: 'PO-9' },
      ],
      InvoiceLink: 'https://connect.intuit.example/t/1',
      BillEmail: { Address: 'a@lakesidedental.example, b@lakesidedental.example' },
    };
    expect(invoiceOf(quickbooksInvoice(fields))).toMatchObject({
      poNumber: 'PO-9',
      paymentUrl: 'https://connect.intuit.example/t/1',
      customer: { email: 'a@lakesidedental.example', ccEmails: ['b@lakesidedental.example'] },
    });
  });

  it('that is a credit memo is a credit with what is left of it', () => {
    for (const row of [quickbooksCreditMemo(), { CreditMemo: quickbooksCreditMemo({ RemainingCredit: undefined }) }]) {
      expect(invoiceOf(row)).toMatchObject({
        number: 'CM-2',
        status: 'credit',
        total: '80.00',
        balance: '55.50',
        dueDate: '2026-10-05',
      });
    }
  });

  it.each([
    [{ TotalAmt: -5, Balance: -5 }, 'Invoice INV-7: total "-5.00" is below zero'],
    [{ TotalAmt: '1,200.00' }, 'Invoice INV-7: total "1,200.00" is not an amount'],
    [{ CustomerRef: null }, 'Invoice INV-7: customer is missing'],
    [{ TxnDate: '10/01/2026' }, 'Invoice INV-7: issue date "10/01/2026" is not a date (use YYYY-MM-DD)'],
    [{ CurrencyRef: { value: 'DOLLAR' } }, 'Invoice INV-7: currency "DOLLAR" is not a known currency'],
  ])('with %p is refused', (fields, message) => {
    expect(messageOf(quickbooksInvoice(fields))).toContain(message);
  });
});

describe('a Xero invoice', () => {
  it('becomes ours', () => {
    expect(invoiceOf(xeroInvoice())).toEqual({
      id: '7b0c4f1e-aaaa-4bbb-8ccc-0123456789ab',
      number: 'INV-7',
      source: 'xero',
      customer: {
        id: 'c0ffee00-1111-4222-8333-444455556666',
        name: 'Kauri Joinery',
        kind: 'unknown',
        email: 'pay@kauri.example',
      },
      issueDate: '2026-10-01',
      dueDate: '2026-10-31',
      currency: 'NZD',
      total: '1200.00',
      balance: '1200.00',
      status: 'open',
      reminderCount: 0,
      poNumber: 'PO 4711',
    });
  });

  it.each([
    [{ Status: 'DRAFT', InvoiceNumber: '' }, 'draft'],
    [{ Status: 'SUBMITTED' }, 'draft'],
    [{ AmountDue: 700 }, 'partly_paid'],
    [{ Status: 'PAID', AmountDue: 0 }, 'paid'],
    [{ Status: 'VOIDED', AmountDue: 0 }, 'void'],
    [{ Status: 'DELETED' }, 'void'],
  ])('with %p is %s', (fields, status) => {
    expect(invoiceOf(xeroInvoice(fields)).status).toBe(status);
  });

  it.each([[[]], [[{ CreditNoteID: 'cn-1', AppliedAmount: 40 }]]])(
    'is read alone too, with its own list of credit notes: %j',
    (CreditNotes) => {
      const single = { CreditNotes, Payments: [], Prepayments: [], Overpayments: [] };
      for (const source of ['auto', 'xero'] as const) {
        expect(invoiceOf(xeroInvoice(single), source)).toEqual(invoiceOf(xeroInvoice(), source));
      }
    },
  );

  it("has the organisation's own days, in whatever form they come", () => {
    const dotNetOnly = { DateString: undefined, DueDateString: undefined };
    expect(invoiceOf(xeroInvoice(dotNetOnly))).toMatchObject({ issueDate: '2026-10-01', dueDate: '2026-10-31' });
    const paid = { Status: 'PAID', AmountDue: 0, FullyPaidOnDate: `/Date(${Date.UTC(2026, 10, 3)}+0000)/` };
    expect(invoiceOf(xeroInvoice(paid), 'auto', { timeZone: 'America/Santiago' }).paidOn).toBe('2026-11-03');
  });

  it("that is a bill or a supplier's credit is no sale and gives nothing", () => {
    expect(
      readings({
        Invoices: [xeroInvoice({ Type: 'ACCPAY' })],
        CreditNotes: [xeroCreditNote({ Type: 'ACCPAYCREDIT' })],
      }),
    ).toEqual([]);
  });

  it('that is a credit note is a credit with what is left of it', () => {
    expect(invoiceOf(xeroCreditNote())).toMatchObject({
      number: 'CN-2',
      status: 'credit',
      total: '80.00',
      balance: '55.50',
    });
    expect(invoiceOf(xeroCreditNote({ Status: 'PAID', RemainingCredit: 0 })).status).toBe('paid');
  });

  it("brings the contact's people and phone when the full contact was read", () => {
    const Contact = {
      ContactID: 'k', Name: 'Kauri Joinery', FirstName: 'Mere', LastName: 'Tūhoe', EmailAddress: 'pay@kauri.example',
      Phones: [{ PhoneType: 'FAX', PhoneNumber: '' }, { PhoneType: 'DEFAULT', PhoneNumber: '555 0101', PhoneAreaCode: '9', PhoneCountryCode: '+64' }],
      ContactPersons: [
        { EmailAddress: 'boss@kauri.example', IncludeInEmails: true },
        { EmailAddress: 'private@kauri.example', IncludeInEmails: false },
      ],
    }; // prettier-ignore
    expect(invoiceOf(xeroInvoice({ Contact })).customer).toEqual({
      id: 'k',
      name: 'Kauri Joinery',
      kind: 'unknown',
      email: 'pay@kauri.example',
      ccEmails: ['boss@kauri.example'],
      contactName: 'Mere Tūhoe',
      phone: '+64 9 555 0101',
    });
  });

  it.each([
    [{ Status: 'POSTED' }, 'Invoice INV-7: status "POSTED" is not known'],
    [{ InvoiceNumber: '' }, 'Invoice of Kauri Joinery: invoice number is missing'],
    [{ AmountDue: undefined }, 'Invoice INV-7: balance is missing'],
    [{ CurrencyCode: 'NZ' }, 'Invoice INV-7: currency "NZ" is not a known currency'],
    [{ DueDateString: undefined, DueDate: '/Date(soon)/' }, 'Invoice INV-7: due date "/Date(soon)/" is not a date'],
  ])('with %p is refused', (fields, message) => {
    expect(messageOf(xeroInvoice(fields))).toContain(message);
  });
});

describe('a Stripe invoice', () => {
  it('becomes ours, with the days of the business and not of Greenwich', () => {
    expect(invoiceOf(stripeInvoice())).toEqual({
      id: 'in_7',
      number: 'INV-7',
      source: 'stripe',
      customer: { id: 'cus_31', name: 'Tidepool Studio', kind: 'unknown', email: 'hello@tidepool.example' },
      issueDate: '2026-10-02',
      dueDate: '2026-11-01',
      currency: 'USD',
      total: '1200.00',
      balance: '1200.00',
      status: 'open',
      reminderCount: 0,
      paymentUrl: 'https://invoice.stripe.example/i/7',
    });
    expect(invoiceOf(stripeInvoice(), 'auto', { timeZone: 'America/New_York' }).dueDate).toBe('2026-10-31');
  });

  it.each([
    ['usd', 1234, '12.34'],
    ['jpy', 1234, '1234'],
    ['kwd', 12340, '12.340'],
    // Hundredths at Stripe, whole units by ISO 4217.
    ['isk', 123400, '1234'],
    ['ugx', 123400, '1234'],
    // Whole units at Stripe, two digits by ISO 4217.
    ['mga', 1234, '1234.00'],
    ['eur', 5, '0.05'],
  ])('in %s of %i minor units is %s', (currency, total, decimal) => {
    expect(invoiceOf(stripeInvoice({ currency, total, amount_remaining: total }))).toMatchObject({
      total: decimal,
      balance: decimal,
    });
  });

  it.each([
    [{ status: 'draft', number: null, hosted_invoice_url: null }, 'draft'],
    [{ amount_remaining: 1 }, 'partly_paid'],
    [{ status: 'paid', amount_remaining: 0 }, 'paid'],
    [{ status: 'void' }, 'void'],
    [{ status: 'uncollectible' }, 'written_off'],
  ])('with %p is %s', (fields, status) => {
    expect(invoiceOf(stripeInvoice(fields)).status).toBe(status);
  });

  it('that is charged automatically is collected without a reminder and due when issued', () => {
    const fields = { collection_method: 'charge_automatically', due_date: null };
    expect(invoiceOf(stripeInvoice(fields))).toMatchObject({
      autoCollect: true,
      dueDate: '2026-10-02',
      dueDateEstimated: true,
    });
    expect(invoiceOf(stripeInvoice())).not.toHaveProperty('autoCollect');
  });

  it('tells when it was paid', () => {
    const fields = { status: 'paid', amount_remaining: 0, status_transitions: { paid_at: lateOn('2026-11-02') } };
    expect(invoiceOf(stripeInvoice(fields)).paidOn).toBe('2026-11-03');
  });

  it('brings an expanded customer and a PO number', () => {
    const customer = {
      id: 'cus_9',
      object: 'customer',
      name: 'Ono',
      email: 'o@ono.example',
      preferred_locales: ['fr-CA'],
      address: { country: 'CA' },
    };
    const fields = {
      customer,
      customer_name: null,
      customer_email: null,
      custom_fields: [{ name: 'PO Number', value: 'X1' }],
    };
    expect(invoiceOf(stripeInvoice(fields))).toMatchObject({
      customer: { id: 'cus_9', name: 'Ono', email: 'o@ono.example', language: 'fr-CA', country: 'CA' },
      poNumber: 'X1',
    });
  });

  it.each([
    [{ customer_balance_transaction: null }, 'credit', '0.00'],
    [{ customer_balance_transaction: 'cbtxn_1', post_payment_amount: 300 }, 'credit', '3.00'],
    [{ customer_balance_transaction: 'cbtxn_1', status: 'void' }, 'void', '5.00'],
  ])('that is a credit note with %p is %s with %s left', (fields, status, balance) => {
    const note = {
      id: 'cn_1',
      object: 'credit_note',
      number: 'CN-1',
      customer: 'cus_31',
      created: lateOn('2026-10-01'),
      currency: 'usd',
      total: 500,
      status: 'issued',
    };
    expect(invoiceOf({ ...note, ...fields })).toMatchObject({ status, balance, total: '5.00' });
  });

  it.each([
    [{ total: 12.5 }, 'Invoice INV-7: total 12.5 is not a whole number of minor units'],
    [{ total: '1200.00' }, 'Invoice INV-7: total "1200.00" is not a whole number of minor units'],
    [{ total: -500, amount_remaining: 0 }, 'Invoice INV-7: total "-5.00" is below zero'],
    [{ currency: 'isk', total: 150 }, 'Invoice INV-7: total "1.50" has more decimals than ISK has'],
    [{ due_date: '2026-10-31' }, 'Invoice INV-7: due date "2026-10-31" is not a moment in seconds since 1970'],
    [{ number: null }, 'Invoice in_7: invoice number is missing'],
    [
      { status: 'deleted' },
      'Invoice INV-7: status "deleted" is not known (use draft, open, paid, uncollectible, void)',
    ],
    [{ hosted_invoice_url: 'javascript:alert(1)' }, 'Invoice INV-7: payment link'],
  ])('with %p is refused', (fields, message) => {
    expect(messageOf(stripeInvoice(fields))).toContain(message);
  });
});

describe('an invoice in our own shape', () => {
  it('stays as it is, with its money written in full', () => {
    expect(invoiceOf(canonicalInvoice({ total: '1200', balance: '700.5' }))).toEqual(
      canonicalInvoice({ balance: '700.50', status: 'partly_paid' }),
    );
  });

  it.each([
    [{ dueDate: '2026-02-30' }, 'Invoice INV-7: invoice.dueDate "2026-02-30" is not a date (use YYYY-MM-DD)'],
    [{ total: 1200 }, 'Invoice INV-7: invoice.total 1200 is not valid'],
    [{ total: '-5.00', balance: '0.00' }, 'Invoice INV-7: total "-5.00" is below zero'],
    [{ currency: 'XYZ' }, 'Invoice INV-7: currency "XYZ" is not a known currency'],
    [{ currency: 'JPY', total: '10.50' }, 'Invoice INV-7: total "10.50" has more decimals than JPY has'],
    [{ number: ' ' }, 'Invoice of Bergmann & Co: invoice.number " " is empty'],
  ])('with %p is refused', (fields, message) => {
    expect(messageOf(canonicalInvoice(fields))).toContain(message);
  });
});
