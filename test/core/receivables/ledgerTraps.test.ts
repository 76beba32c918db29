import { plain, writers, type Row } from '../../fixtures/ledgerWriters';
import { invoiceOf, readings } from './readings';

const rowOf = (name: string, fields: Row = {}): Row => ({ ...writers[name]?.write(plain), ...fields });
const messageOf = (row: unknown, more = {}): string => {
  const [result] = readings(row, 'auto', more);
  return result?.kind === 'error' ? result.error.message : `read: ${JSON.stringify(result)}`;
};
/** The record with a field of an inner object changed. */
const within = (name: string, key: string, fields: Row): Row => {
  const row = rowOf(name);
  return { ...row, [key]: { ...(row[key] as Row), ...fields } };
};

describe('trap: reversed and deleted documents', () => {
  it.each([
    ['sapS4', rowOf('sapS4', { IsReversed: true })],
    ['sapS4 reversal', rowOf('sapS4', { IsReversal: true, DebitCreditCode: 'H' })],
    ['sapB1 cancelled', rowOf('sapB1', { Cancelled: 'tYES' })],
    ['sapB1 cancellation', rowOf('sapB1', { Cancelled: 'tCancellation' })],
    ['freshbooks deleted', rowOf('freshbooks', { vis_state: 1 })],
    ['odoo reversed', rowOf('odoo', { payment_state: 'reversed' })],
    ['odoo cancelled keeps its amounts', rowOf('odoo', { state: 'cancel' })],
    ['invoice ninja deleted', rowOf('invoiceNinja', { is_deleted: true })],
    ['invoice ninja reversed', rowOf('invoiceNinja', { status_id: '6' })],
    ['square failed', rowOf('square', { status: 'FAILED' })],
    ['exact reversal', rowOf('exactCashFlow', { TransactionIsReversal: true })],
  ])('of %s are void', (_name, row) => {
    expect(invoiceOf(row).status).toBe('void');
  });
});

describe('trap: what has not reached the customer yet', () => {
  it.each([
    ['xero submitted', rowOf('xero', { Status: 'SUBMITTED' })],
    ['square scheduled', rowOf('square', { status: 'SCHEDULED' })],
    ['paypal scheduled', rowOf('paypal', { status: 'SCHEDULED' })],
    ['sage pro forma', rowOf('sage', { status: { id: 'PRO_FORMA' } })],
    ['zoho approved', rowOf('zoho', { status: 'approved' })],
    ['odoo without a name', rowOf('odoo', { state: 'draft', name: false })],
    ['stripe without a number', rowOf('stripe', { status: 'draft', number: null })],
    ['erpnext by its status', rowOf('erpnext', { docstatus: undefined, status: 'Draft' })],
  ])('is a draft: %s', (_name, row) => {
    expect(invoiceOf(row).status).toBe('draft');
  });
});

describe('trap: bills are not sales', () => {
  it.each([
    ['quickbooks', rowOf('quickbooks', { VendorRef: { value: '9' } })],
    ['xero', rowOf('xero', { Type: 'ACCPAY' })],
    ['sage', rowOf('sage', { $path: '/purchase_invoices/7' })],
    ['netsuite', rowOf('suiteql', { type: 'VendBill' })],
    ['sapS4', rowOf('sapS4', { FinancialAccountType: 'K' })],
    ['sapB1', rowOf('sapB1', { DocObjectCode: 'oPurchaseInvoices' })],
    ['odoo', rowOf('odoo', { move_type: 'in_invoice' })],
    ['odoo entry', rowOf('odoo', { move_type: 'entry' })],
    ['erpnext', rowOf('erpnext', { doctype: 'Purchase Invoice' })],
    ['twinfield', { transaction: { header: { code: 'INK' }, lines: {} } }],
  ])('at %s give nothing', (_name, row) => {
    expect(readings(row)).toEqual([]);
  });
});

describe('trap: a dispute or a block', () => {
  it.each([
    ['freshbooks disputed', rowOf('freshbooks', { v3_status: 'disputed' }), { dispute: { open: true } }],
    ['freshbooks resolved', rowOf('freshbooks', { v3_status: 'resolved', dispute_status: 'resolved' }), { dispute: { open: false } }],
    ['odoo blocked', rowOf('odoo', { payment_state: 'blocked' }), { dispute: { open: true, reason: 'Blocked in Odoo' } }],
    ['sap payment block', rowOf('sapS4', { PaymentBlockingReason: 'A' }), { dispute: { open: true, reason: 'Payment block A in SAP' } }],
    ['sap dunning block', rowOf('sapS4', { DunningBlockingReason: 'R' }), { customer: { doNotContact: true } }],
    ['sapB1 dunning block', rowOf('sapB1', { BlockDunning: 'tYES' }), { customer: { doNotContact: true } }],
    ['twinfield blocked', { transaction: { ...(rowOf('twinfield').transaction as Row), creditmanagement: { blocked: 'true' } } }, { customer: { doNotContact: true } }],
  ])('of %s is told', (_name, row, told) => {
    expect(invoiceOf(row)).toMatchObject(told);
  }); // prettier-ignore

  it.each(['freshbooks', 'odoo', 'sapS4', 'sapB1', 'twinfield'])('is absent at %s by default', (name) => {
    const invoice = invoiceOf(rowOf(name));
    expect([invoice.dispute, invoice.customer.doNotContact]).toEqual([undefined, undefined]);
  });
});

describe('trap: a payment under way or automatic', () => {
  it.each([
    ['freshbooks auto bill', rowOf('freshbooks', { auto_bill: true })],
    ['stripe automatic', rowOf('stripe', { collection_method: 'charge_automatically', due_date: null })],
  ])('%s is collected without a reminder', (_name, row) => {
    expect(invoiceOf(row)).toMatchObject({ status: 'open', autoCollect: true });
  });

  it.each([
    ['square pending', rowOf('square', { status: 'PAYMENT_PENDING' })],
    ['paypal pending', rowOf('paypal', { status: 'PAYMENT_PENDING' })],
    ['freshbooks pending', rowOf('freshbooks', { v3_status: 'pending' })],
  ])('%s has a payment in flight', (_name, row) => {
    expect(invoiceOf(row)).toMatchObject({ status: 'open', paymentInFlight: true });
  });
});

describe('trap: a due date is missing', () => {
  const paypalTerm = (term: Row) => within('paypal', 'detail', { payment_term: term });
  it.each([
    ['paypal DUE_ON_RECEIPT', paypalTerm({ term_type: 'DUE_ON_RECEIPT' }), '2026-10-01'],
    ['paypal NET_45', paypalTerm({ term_type: 'NET_45' }), '2026-11-15'],
    ['paypal NO_DUE_DATE', paypalTerm({ term_type: 'NO_DUE_DATE' }), '2026-10-31'],
    ['stripe charge_automatically', rowOf('stripe', { collection_method: 'charge_automatically', due_date: null }), '2026-10-01'],
    ['zoho single blank', rowOf('zoho', { due_date: ' ', payment_terms_label: 'Net 15' }), '2026-10-16'],
    ['freshbooks offset', rowOf('freshbooks', { due_date: null, due_offset_days: 7 }), '2026-10-08'],
    ['odoo false', rowOf('odoo', { invoice_date_due: false, invoice_payment_term_id: [4, '10 Days'] }), '2026-10-11'],
    ['netsuite terms', rowOf('netsuite', { dueDate: undefined, terms: { id: '2', refName: 'Net 60' } }), '2026-11-30'],
    ['exact payment days', rowOf('exactCashFlow', { DueDate: null, PaymentDays: 14 }), '2026-10-15'],
  ])('%s is estimated and says so', (_name, row, dueDate) => {
    expect(invoiceOf(row)).toMatchObject({ dueDate, dueDateEstimated: true });
  }); // prettier-ignore
});

describe('trap: several currencies in one record', () => {
  it('QuickBooks HomeBalance is ignored', () => {
    expect(invoiceOf(rowOf('quickbooks'))).toMatchObject({ total: '1200.00', balance: '1200.00' });
  });

  it('SAP Business One writes foreign documents in fields of their own', () => {
    expect(invoiceOf(rowOf('sapB1'))).toMatchObject({ total: '1200.00', balance: '1200.00' });
    const local = { DocTotal: 1190, DocTotalFc: 0, PaidToDate: 190, PaidToDateFC: 0 };
    expect(invoiceOf(rowOf('sapB1', local))).toMatchObject({ total: '1190.00', balance: '1000.00' });
  });

  const foreign = {
    party_account_currency: 'USD',
    grand_total: 1000,
    base_grand_total: 1080,
    outstanding_amount: 864,
  };
  it.each([
    [864, '800.00'],
    [1080, '1000.00'],
    [0, '0.00'],
    [0.01, '0.01'],
    [539.99, '499.99'],
  ])('ERPNext outstanding %d USD of 1080.00 is the same share of 1000.00 EUR: %s', (outstanding, balance) => {
    expect(invoiceOf(rowOf('erpnext', { ...foreign, outstanding_amount: outstanding }))).toMatchObject({
      currency: 'EUR',
      balance,
    });
  });

  it('ERPNext without the currency of the account is refused when a rate applies', () => {
    expect(messageOf(rowOf('erpnext', { party_account_currency: undefined }))).toContain(
      'party_account_currency is missing',
    );
    expect(invoiceOf(rowOf('erpnext', { party_account_currency: undefined, conversion_rate: 1 })).balance).toBe(
      '1200.00',
    );
  });

  it.each([
    ['Euro', 'EUR'],
    ['USA', 'USD'],
    ['US Dollar', 'USD'],
    ['British Pound', 'GBP'],
    ['gbp', 'GBP'],
  ])('NetSuite currency %s is %s', (refName, currency) => {
    expect(invoiceOf(rowOf('netsuite', { currency: { id: '1', refName } })).currency).toBe(currency);
  });

  it.each(['Dollar', '1', 'Head Office'])('NetSuite currency "%s" is not guessed', (refName) => {
    expect(messageOf(rowOf('netsuite', { currency: { id: '1', refName } }))).toContain(
      `Invoice INV-7: currency "${refName}" is not a currency code (ask for the code`,
    );
  });

  it('Invoice Ninja keeps the currency on the client, which must be included', () => {
    expect(messageOf(rowOf('invoiceNinja', { client: undefined }))).toContain('include=client');
    expect(messageOf(within('invoiceNinja', 'client', { settings: { currency_id: '999' } }))).toContain(
      'currency "999"',
    );
    const own = within('invoiceNinja', 'client', { settings: { currency_id: '' } });
    expect(invoiceOf(own, 'auto', { homeCurrency: 'CAD' }).currency).toBe('CAD');
  });
});

describe('trap: minor units', () => {
  const request = (amount: unknown, currency: string) => ({
    payment_requests: [{ due_date: '2026-10-31', computed_amount_money: { amount, currency } }],
  });
  it.each([
    ['USD', 120000, '1200.00'],
    ['JPY', 120000, '120000'],
    ['KWD', 120000, '120.000'],
  ])('Square in %s follows ISO 4217', (currency, amount, total) => {
    expect(invoiceOf(rowOf('square', request(amount, currency))).total).toBe(total);
  });

  it.each([12.5, '12000', null, 2 ** 53])('Square amount %p is refused', (amount) => {
    expect(messageOf(rowOf('square', request(amount, 'USD')))).toContain('Invoice INV-7: total');
  });

  it('Square amounts of two currencies in one invoice are refused, not added', () => {
    const paid = { total_completed_amount_money: { amount: 1, currency: 'EUR' } };
    const [first] = request(100, 'USD').payment_requests;
    for (const payment_requests of [[{ ...first, ...paid }], [first, ...request(1, 'JPY').payment_requests]]) {
      expect(messageOf(rowOf('square', { payment_requests }))).toContain('cannot stand in one document');
    }
  });

  it('PayPal gives yen without decimals and refuses a fraction of one', () => {
    const yen = (value: string) => ({
      ...within('paypal', 'detail', { currency_code: 'JPY' }),
      amount: { value },
      due_amount: { value },
    });
    expect(invoiceOf(yen('188')).total).toBe('188');
    expect(messageOf(yen('188.50'))).toContain('has more decimals than JPY has');
  });
});

describe('trap: how days are written', () => {
  const ms = (instant: string) => `/Date(${Date.parse(instant)})/`;
  it.each([
    ['2026-10-31T00:00:00Z', 'America/New_York', '2026-10-31'],
    ['2026-10-31T11:00:00Z', 'Europe/Amsterdam', '2026-10-31'],
    ['2026-10-30T22:00:00Z', 'Europe/Amsterdam', '2026-10-30'],
    ['2026-10-30T23:00:00Z', 'Europe/Amsterdam', '2026-10-31'],
    ['2026-10-31T11:00:00Z', 'Pacific/Apia', '2026-11-01'],
  ])('Exact %s in %s is %s', (instant, timeZone, dueDate) => {
    expect(invoiceOf(rowOf('exactList', { DueDate: ms(instant) }), 'auto', { timeZone }).dueDate).toBe(dueDate);
  });

  it.each([
    ['sapS4', { NetDueDate: '/Date(soon)/' }, 'due date "/Date(soon)/" is not a date'],
    ['sapS4', { NetDueDate: '/Date(999999999999999)/' }, 'due date "/Date(999999999999999)/" is not a date'],
    ['sapS4', { NetDueDate: 1793404800000 }, 'due date 1793404800000 is not a date'],
    ['zoho', { due_date: '31/10/2026' }, 'due date "31/10/2026" does not say which part is the day'],
    ['erpnext', { due_date: 20261031 }, 'due date 20261031 is not a date'],
  ])('%s with %p is refused', (name, fields, message) => {
    expect(messageOf(rowOf(name, fields))).toContain(message);
  });

  it('Twinfield writes YYYYMMDD, as text or as a number', () => {
    const dated = (duedate: unknown) => {
      const transaction = rowOf('twinfield').transaction as Row;
      return { transaction: { ...transaction, header: { ...(transaction.header as Row), duedate } } };
    };
    expect([dated('20261031'), dated(20261031)].map((row) => invoiceOf(row).dueDate)).toEqual(
      Array(2).fill('2026-10-31'),
    );
    expect(messageOf(dated('20261331'))).toContain('due date "20261331" is not a date (use YYYYMMDD)');
  });

  it('HubSpot days come as days and as instants', () => {
    const due = (hs_due_date: string) => invoiceOf(within('hubspot', 'properties', { hs_due_date })).dueDate;
    expect([due('2026-10-31T00:00:00Z'), due('2026-10-30T23:30:00.000Z')]).toEqual(Array(2).fill('2026-10-31'));
  });

  it('SuiteQL days follow the user and their order must be declared', () => {
    const row = rowOf('suiteql', { trandate: '10/1/2026', duedate: '10/31/2026' });
    expect(messageOf(row)).toContain('declare the date order');
    expect(invoiceOf(row, 'auto', { dateOrder: 'mdy' })).toMatchObject({
      issueDate: '2026-10-01',
      dueDate: '2026-10-31',
    });
  });

  it('Square sends at a moment in the zone of the seller', () => {
    const row = rowOf('square', { scheduled_at: '2026-10-02T05:00:00Z' });
    expect(invoiceOf(row).issueDate).toBe('2026-10-01');
  });
});

describe('trap: ids', () => {
  it('beyond 2^53 are refused as numbers, because they have lost digits, and kept as text', () => {
    expect(messageOf(rowOf('zoho', { invoice_id: 982000000567114000 }))).toBe(
      'Invoice INV-7: invoice id 982000000567114000 has lost digits (deliver it as text)',
    );
    expect(messageOf(rowOf('zoho', { customer_id: 2 ** 53 }))).toContain('customer 9007199254740992 has lost digits');
    expect(invoiceOf(rowOf('zoho', { invoice_id: '982000000567114000' })).id).toBe('982000000567114000');
  });

  it('that are padded with blanks are trimmed', () => {
    expect(invoiceOf(rowOf('exactList', { AccountId: undefined })).customer.id).toBe('31');
    expect(invoiceOf(rowOf('exactCashFlow', { AccountCountry: 'NL ' })).customer.country).toBe('NL');
  });

  it.each([' ', '', null, false, undefined])('that are %p are no value', (reference) => {
    expect(invoiceOf(rowOf('zoho', { reference_number: reference }))).not.toHaveProperty('poNumber');
    expect(invoiceOf(rowOf('odoo', { ref: reference }))).not.toHaveProperty('poNumber');
  });
});

it('trap: an Odoo partner has a language and a zone, once the workflow joins them', () => {
  const joined = rowOf('odoo', { email: 'pay@kauri.example', phone: '+64 9 555 0101', lang: 'de_DE', tz: 'Pacific/Auckland' }); // prettier-ignore
  const told = { email: 'pay@kauri.example', phone: '+64 9 555 0101', language: 'de-DE', timeZone: 'Pacific/Auckland' };
  expect(invoiceOf(joined).customer).toMatchObject(told);
  expect(invoiceOf(rowOf('odoo', { lang: false, tz: false })).customer).not.toHaveProperty('timeZone');
});

describe('trap: signs', () => {
  it('Exact writes a debt below zero in cash flow and above in the list', () => {
    expect([invoiceOf(rowOf('exactList')), invoiceOf(rowOf('exactCashFlow'))].map(({ balance }) => balance)).toEqual(
      Array(2).fill('1200.00'),
    );
  });
});

describe('trap: an answer that lists references only', () => {
  it.each([
    ['Sage without attributes', { $items: [{ id: '5', displayed_as: 'SI-1', $path: '/sales_invoices/5' }] }, 'attributes=all'],
    ['NetSuite', { links: [], items: [{ id: '7', links: [{ rel: 'self', href: 'https://a.suitetalk.api.netsuite.com/services/rest/record/v1/invoice/7' }] }] }, 'use SuiteQL'],
    ['HubSpot without associations', { ...rowOf('hubspot'), associations: undefined }, 'associations=companies,contacts'],
  ])('of %s says what to ask for', (_name, row, hint) => {
    expect(messageOf(row)).toContain(hint);
  }); // prettier-ignore
});

describe('trap: Airtable', () => {
  const record = (fields: Row) => ({ id: 'recABC123def45678', createdTime: '2026-09-01T14:02:11.000Z', fields });

  it('leaves empty cells out, so a blank line gives nothing', () => {
    expect(readings({ records: [record({}), record({ Done: false })] })).toEqual([]);
  });

  it('is read the same when an older node has flattened its columns', () => {
    const { fields, ...rest } = rowOf('airtable');
    expect(invoiceOf({ ...rest, ...(fields as Row) })).toEqual(invoiceOf(rowOf('airtable')));
  });

  it('takes lookups as their text and declared columns as declared', () => {
    const fields = { Rechnung: 'R-1', 'Customer Name': ['Bergmann & Co'], Due: '31.10.2026', Balance: '1.200,00' };
    const more = { columns: { number: 'Rechnung' }, dateOrder: 'dmy', decimalSign: ',' } as const;
    expect(invoiceOf(record(fields), 'auto', more)).toMatchObject({
      id: 'recABC123def45678',
      number: 'R-1',
      source: 'airtable',
      customer: { name: 'Bergmann & Co' },
      dueDate: '2026-10-31',
      balance: '1200.00',
    });
  });
});
