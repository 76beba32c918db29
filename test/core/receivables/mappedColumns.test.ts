import { COLUMN_NAMES } from '../../../core';
import { sheetRow } from '../../fixtures/ledgerRecords';
import { invoiceOf, readings } from './readings';

describe('a row of a sheet', () => {
  it('becomes our invoice with everything its columns say', () => {
    const invoice = invoiceOf({
      row_number: 2,
      'Invoice Number': 1008,
      'CUSTOMER ID': 'C-9',
      Customer: 'Núñez Hermanos',
      Email: 'ap@nunez.example; copy@nunez.example',
      'cc-emails': 'boss@nunez.example',
      contact_name: 'Joaquín Núñez',
      Phone: '+34 555 0101',
      Language: 'es',
      'Time Zone': 'Europe/Madrid',
      Country: 'es',
      Kind: 'Business',
      Owner: 'ana@us.example',
      'Do not contact': 'no',
      'Issue date': '2026-09-01',
      'Due date': 46296,
      Currency: 'eur',
      Total: 1000,
      Balance: '800.5',
      Status: 'Sent',
      'Dispute open': 'yes',
      'Dispute amount': 100,
      'Dispute reason': 'Damaged',
      'Promise date': '2026-11-20',
      'Promise amount': '700.50',
      'Payment plan': 0,
      'Auto collect': false,
      'Payment URL': 'https://pay.us.example/1008',
      'PO number': 'B-1',
      Terms: 'Net 30',
      Notes: 'Deliver to gate 3',
      'Last reminder on': '2026-11-02',
      'Reminder count': '2',
      'Last reply on': '2026-11-03',
      'Snoozed until': '2026-11-30',
    });
    expect(invoice).toEqual({
      id: '1008',
      number: '1008',
      source: 'columns',
      customer: {
        id: 'C-9',
        name: 'Núñez Hermanos',
        kind: 'business',
        email: 'ap@nunez.example',
        ccEmails: ['copy@nunez.example', 'boss@nunez.example'],
        contactName: 'Joaquín Núñez',
        phone: '+34 555 0101',
        language: 'es',
        timeZone: 'Europe/Madrid',
        country: 'ES',
        owner: 'ana@us.example',
        doNotContact: false,
      },
      issueDate: '2026-09-01',
      dueDate: '2026-10-01',
      currency: 'EUR',
      total: '1000.00',
      balance: '800.50',
      status: 'partly_paid',
      dispute: { open: true, amount: '100.00', reason: 'Damaged' },
      promise: { date: '2026-11-20', amount: '700.50' },
      paymentPlan: false,
      autoCollect: false,
      paymentUrl: 'https://pay.us.example/1008',
      poNumber: 'B-1',
      terms: 'Net 30',
      notes: 'Deliver to gate 3',
      lastReminderOn: '2026-11-02',
      reminderCount: 2,
      lastReplyOn: '2026-11-03',
      snoozedUntil: '2026-11-30',
    });
  });

  it('is the same invoice however the ledger writes "no value"', () => {
    const plain = invoiceOf(sheetRow());
    const optional = COLUMN_NAMES.filter((column) => !(column in sheetRow()));
    expect(optional.length).toBeGreaterThan(20);
    for (const nothing of ['', ' ', null, undefined]) {
      expect(invoiceOf({ ...Object.fromEntries(optional.map((column) => [column, nothing])), ...sheetRow() })).toEqual(
        plain,
      );
    }
  });

  it.each([
    ['number', 'invoice number', 'Invoice No.', 'INVOICE_NUMBER', 'invoiceNo', 'Invoice #'],
    ['dueDate', 'Due Date', 'due_date', 'DUE-DATE', 'due', 'due date'],
    ['balance', 'Balance', 'Amount due', 'open balance', 'OUTSTANDING', 'balance due'],
  ])('knows the column %s by its usual headings', (column, ...headings) => {
    for (const heading of headings) {
      const { [column]: value, ...others } = sheetRow();
      expect(invoiceOf({ ...others, [heading]: value })).toEqual(invoiceOf(sheetRow()));
    }
  });

  it("ignores the row id of a table, which is nobody's invoice number", () => {
    expect(invoiceOf(sheetRow({ id: 41, createdAt: '2026-11-16', updatedAt: '2026-11-16' }))).toMatchObject({
      id: 'INV-7',
      number: 'INV-7',
    });
  });
});

describe('named columns', () => {
  it('win over the default headings', () => {
    const row = sheetRow({ 'Rechnungs-Nr': 'R-55', Offen: '12.00' });
    const columns = { number: 'Rechnungs-Nr', balance: 'Offen' };
    expect(invoiceOf(row, 'auto', { columns })).toMatchObject({
      number: 'R-55',
      balance: '12.00',
      status: 'partly_paid',
    });
  });

  it('are not replaced by a default heading when their cell is empty', () => {
    const row = sheetRow({ 'Rechnungs-Nr': '' });
    expect(readings(row, 'columns', { columns: { number: 'Rechnungs-Nr' } })).toMatchObject([
      { kind: 'error', error: { field: 'invoice number', code: 'missing_field' } },
    ]);
  });

  it('take their heading away from the column it would mean by default, and may share it', () => {
    const { total, balance, ...others } = sheetRow({ total: '30.00' });
    expect(balance).toBe('1200.00');
    const row = { ...others, Amount: total };
    expect(invoiceOf(row, 'columns', { columns: { total: 'Amount', balance: 'Amount' } })).toMatchObject({
      total: '30.00',
      balance: '30.00',
    });
    const only = { ...row, 'Customer Name': 'Ignored AG' };
    const columns = { owner: 'Customer', customer: 'Customer Name' };
    expect(invoiceOf(only, 'columns', { columns }).customer).toMatchObject({
      name: 'Ignored AG',
      owner: 'Bergmann & Co',
    });
  });

  it('that are left blank in the settings change nothing', () => {
    expect(invoiceOf(sheetRow(), 'auto', { columns: { number: '', balance: ' ' } })).toEqual(invoiceOf(sheetRow()));
  });
});

describe('declared styles', () => {
  it('make a date order and a decimal comma readable', () => {
    const row = sheetRow({ dueDate: '01.10.2026', issueDate: '01.09.2026', total: '1.000,00', balance: '800,00' });
    expect(invoiceOf(row, 'auto', { dateOrder: 'dmy', decimalSign: ',' })).toMatchObject({
      issueDate: '2026-09-01',
      dueDate: '2026-10-01',
      total: '1000.00',
      balance: '800.00',
    });
  });

  it('never let a text that is a day number pass as a date', () => {
    expect(readings(sheetRow({ dueDate: '46296' }))).toMatchObject([{ kind: 'error', error: { field: 'due date' } }]);
  });

  it('supply the currency a sheet does not write', () => {
    expect(invoiceOf(sheetRow({ currency: '' }), 'auto', { homeCurrency: 'kwd' })).toMatchObject({ total: '1200.000' });
    expect(readings(sheetRow({ currency: '' }), 'auto', { homeCurrency: undefined })).toMatchObject([
      { kind: 'error', error: { message: expect.stringContaining('Invoice INV-7: currency is missing') } },
    ]);
  });
});

describe('the status of a sheet row', () => {
  it.each([
    [{}, 'open', '1200.00'],
    [{ balance: '1199.99' }, 'partly_paid', '1199.99'],
    [{ balance: '0' }, 'paid', '0.00'],
    [{ balance: '0', status: 'open' }, 'paid', '0.00'],
    [{ balance: undefined }, 'open', '1200.00'],
    [{ balance: undefined, status: 'Overdue' }, 'open', '1200.00'],
    [{ balance: undefined, status: 'PAID' }, 'paid', '0.00'],
    [{ balance: undefined, paidOn: '2026-11-01' }, 'paid', '0.00'],
    [{ status: 'Cancelled' }, 'void', '1200.00'],
    [{ status: 'draft' }, 'draft', '1200.00'],
    [{ status: 'Written off' }, 'written_off', '1200.00'],
    [{ status: 'partly-paid', balance: '5' }, 'partly_paid', '5.00'],
    [{ status: 'Credit Note', total: '-50', balance: '-20' }, 'credit', '20.00'],
    [{ status: 'credit', total: '50', balance: '20' }, 'credit', '20.00'],
    [{ total: undefined, balance: '15' }, 'open', '15.00'],
  ])('of %p is %s with %s open', (fields, status, balance) => {
    expect(invoiceOf(sheetRow(fields))).toMatchObject({ status, balance });
  });

  it.each([{ total: '-1' }, { balance: '-0.01' }, { total: '-5', balance: '-5', status: 'paid' }])(
    'cannot excuse %p: only a credit note is below zero',
    (fields) => {
      expect(readings(sheetRow(fields))).toMatchObject([{ kind: 'error', error: { code: 'invalid_amount' } }]);
    },
  );

  it('keeps the paid day only for what is paid', () => {
    expect(invoiceOf(sheetRow({ balance: '0', paidOn: '2026-11-02' })).paidOn).toBe('2026-11-02');
    expect(invoiceOf(sheetRow({ balance: '7', paidOn: '2026-11-02' }))).not.toHaveProperty('paidOn');
  });
});

describe('disputes of a sheet row', () => {
  it.each([
    [{ disputeOpen: 'yes' }, { open: true }],
    [{ status: 'disputed' }, { open: true }],
    [{ disputeReason: 'Wrong price' }, { open: true, reason: 'Wrong price' }],
    [{ disputeAmount: '10' }, { open: true, amount: '10.00' }],
    [
      { disputeOpen: false, disputeReason: 'Settled by phone' },
      { open: false, reason: 'Settled by phone' },
    ],
    [{ disputeOpen: false }, undefined],
    [{ disputeOpen: 'no' }, undefined],
    [{}, undefined],
  ])('%p read as %p', (fields, dispute) => {
    expect(invoiceOf(sheetRow(fields)).dispute).toEqual(dispute);
  });
});

describe('dates a sheet row lacks', () => {
  it.each([
    ['Net 14', '2026-10-15'],
    ['due on receipt', '2026-10-01'],
    ['as agreed', '2026-10-31'],
    [undefined, '2026-10-31'],
  ])('are estimated from the terms %p, and marked so', (terms, dueDate) => {
    expect(invoiceOf(sheetRow({ dueDate: '', terms }))).toMatchObject({ dueDate, dueDateEstimated: true });
  });

  it('are not marked as estimated when the ledger gave the due date', () => {
    const invoice = invoiceOf(sheetRow({ issueDate: undefined }));
    expect(invoice).toMatchObject({ issueDate: '2026-10-01', dueDate: '2026-10-31' });
    expect(invoice).not.toHaveProperty('dueDateEstimated');
  });
});

describe('the customer of a sheet row', () => {
  it.each([
    [{ customerId: 77 }, { id: '77', name: 'Bergmann & Co' }],
    [{}, { id: 'Bergmann & Co', name: 'Bergmann & Co' }],
    [
      { customer: '', customerId: 'C-1' },
      { id: 'C-1', name: 'C-1' },
    ],
    [{ customer: '' }, { id: 'ap@bergmann.example', name: 'ap@bergmann.example' }],
  ])('with %p is %p', (fields, customer) => {
    expect(invoiceOf(sheetRow(fields)).customer).toMatchObject(customer);
  });

  it('refuses an id whose digits JSON has already lost', () => {
    expect(readings(sheetRow({ customerId: 2 ** 60 }))).toMatchObject([
      { kind: 'error', error: { field: 'customer id', hint: 'deliver it as text' } },
    ]);
  });
});
