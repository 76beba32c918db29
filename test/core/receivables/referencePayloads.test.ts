import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { paymentReadings, readings } from './readings';

/** Reference shapes that live beside the repository, not in it. */
const folder = path.join(__dirname, '../../../../shared/payloads');
const present = existsSync(folder);
if (!present) console.warn('SKIPPED: no reference payloads beside the repository; only our own fixtures are tested.');

/** An answer that is a list reaches a node as one item for each entry. */
function rowsOf(name: string): unknown[] {
  const parsed: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return Array.isArray(parsed) ? parsed : [parsed];
}

const invoices: Record<string, readonly string[]> = {
  'airtable.list-records': ['INV-1008 partly_paid 800.00 EUR due 2026-10-01', 'Invoice INV-1009: customer is missing'],
  'erpnext.sales-invoice': ['ACC-SINV-2026-00042 partly_paid 800.00 EUR due 2026-10-01'],
  'erpnext.sales-invoices-list': ['ACC-SINV-2026-00042 partly_paid 800.00 EUR due 2026-10-01'],
  'exact.receivable': ['26700012 open 1000.00 EUR due 2026-10-01'],
  'exact.receivableslist': ['26700012 open 1000.00 EUR due 2026-10-01'],
  'freshbooks.credit-note': ['00001122 credit 200.00 USD due 2021-10-01'],
  'freshbooks.invoices-list': ['SS007 draft 1222.00 USD due 2019-11-14'],
  'googlesheets.n8n-item': ['Invoice INV-1008: issue date "01/09/2026" does not say which part is the day and which the month'],
  'hubspot.invoices-list': ['INV-1008 partly_paid 800.00 EUR due 2026-10-01'],
  'netsuite.invoice': ['INV1215 open 1000.00 USD due 2026-10-01'],
  'netsuite.invoices-list': ['Invoice: invoice number is missing (NetSuite lists ids only'],
  'netsuite.suiteql-open-invoices': ['Invoice INV1215: currency "1" is not a currency code'],
  'odoo.account-move': ['INV/2026/00042 partly_paid 800.00 EUR due 2026-10-01'],
  'odoo.account-move-refund': ['RINV/2026/00007 credit 200.00 EUR due 2026-10-01'],
  'paypal.invoice-draft': ['Invoice #123: status is missing'],
  'quickbooks.credit-memo': ['1026 credit 100.00 EUR due 2014-09-02'],
  'quickbooks.query-count': [],
  'quickbooks.query-empty': [],
  'quickbooks.query-response': ['INV-4021 partly_paid 1480.50 USD due 2026-10-14', 'INV-4022 open 640.00 EUR due 2026-12-01'],
  'sage.sales-invoices-list': ['SI-218 partly_paid 360.00 GBP due 2026-10-30'],
  'salesforce.invoice-query': ['INV-0000000123 partly_paid 800.00 EUR due 2026-10-01'],
  'sap-b1.invoices': ['100123 partly_paid 1000.00 EUR due 2026-10-01'],
  'sap-s4.open-items-with-credit': ['90000123 open 1190.00 EUR due 2026-10-01', '90000130 credit 190.00 EUR due 2026-10-01'],
  'square.invoice': ['inv-100 draft 100.00 USD due 2030-01-24'],
  'square.invoice-canceled': ['inv-100 void 100.00 USD due 2030-01-24'],
  'square.invoice-published': ['inv-100 draft 100.00 USD due 2030-01-24'],
  'square.invoices-list': ['inv-100 draft 100.00 USD due 2030-01-24', 'inv-455/1 paid 0.00 USD due 2021-01-23', 'inv-455/2 open 30.00 USD due 2021-06-15'],
  'square.invoices-search': ['inv-100 draft 100.00 USD due 2030-01-24', 'inv-455/1 paid 0.00 USD due 2021-01-23', 'inv-455/2 open 30.00 USD due 2021-06-15'],
  'stripe.credit-note': ['ABCD-1234-CN-01 credit 0.00 USD due 2009-02-14'],
  'stripe.invoice-draft': ['#in_1Pgc6tB7WZ01zgkWu9fdqL6I draft 10.00 USD due 2009-02-14'],
  'twinfield.sales-transaction': ['20260-6000 draft 71.00 EUR due 2026-10-01'],
  'wave.invoices-list': ['1021 partly_paid 800.00 EUR due 2026-10-01'],
  'xero.creditnotes': ['CN-0005 credit 32.50 NZD due 2019-03-05'],
  'xero.invoice-paid-detail': ['INV-0006 paid 0.00 NZD due 2019-03-13'],
  'xero.invoices-list': ['INV-0001 void 0.00 NZD due 2018-12-30', 'INV-0002 paid 0.00 NZD due 2018-12-30', 'INV-0003 open 115.00 NZD due 2018-11-07'],
  'zoho.invoices-list': ['INV-00031 partly_paid 940.60 EUR due 2026-10-17'],
}; // prettier-ignore

const payments: Record<string, readonly string[]> = {
  'erpnext.payment-entry': ['ACC-PAY-2026-00009 216.00 USD of CUST-0001 for ACC-SINV-2026-00042, 0.00 unapplied'],
  'freshbooks.payments-list': ['115804 100.00 USD of 212566 for 197902'],
  'odoo.account-payment': ['9 200.00 EUR of 12 for 42'],
  'sage.contact-payment': ['0f0e0d0c745011e8863412a7e3287944 100.00 USD of 3a1d5799745011e8863412a7e3287944 for e5aff2cd745011e8863412a7e3287944, 0.00 unapplied'],
  'sap-b1.incoming-payment': ['88 190.00 EUR of C20000 for 1234, 0.00 unapplied'],
  'square.payment': ['bP9mAsEMYPUGjjGNaNO5ZDVyLhSZY 5.55 USD'],
  'square.payments-list': ['bP9mAsEMYPUGjjGNaNO5ZDVyLhSZY 5.55 USD'],
  // Charges and intents that never took any money.
  'stripe.charge': [],
  'stripe.invoice-payment': [],
  'stripe.payment-intent': [],
  'xero.overpayments': ['2a8bda49', '0859adbc', '687b877f'],
  'xero.payments': ['99ea7f6b-c513-4066-bc27-b7c65dcd76c2 46.00 NZD of a3675fc4-f8dd-4f03-ba5b-f1870566bcd7 for 046d8a6d-1ae1-4b4d-9340-5601bdf41b87'],
  'xero.prepayments': ['ce0cddef-cf5a-4e59-b638-f225679115a7 3450.00 NZD of be392c72-c121-4f83-9512-03ac71e54c20, 3450.00 unapplied'],
}; // prettier-ignore

/** Customers, disputes, requests: no invoice and no payment, and refused as such. */
const others = [
  'freshbooks.client', 'googlesheets.values-get', 'paypal.notification-reminder', 'paypal.payment-detail-request',
  'paypal.search-data', 'square.customer', 'stripe.customer', 'stripe.customer-balance-transaction', 'stripe.dispute',
  'xero.contacts', 'xero.online-invoice',
]; // prettier-ignore

(present ? describe : describe.skip)('the reference payload', () => {
  it.each(Object.entries(invoices))('%s is read as %j', (name, expected) => {
    const read = rowsOf(name).flatMap((row) => readings(row)).map((result) => {
      if (result.kind === 'error') return result.error.message;
      const { number, status, balance, currency, dueDate } = result.invoice;
      return `${number} ${status} ${balance} ${currency} due ${dueDate}`;
    }); // prettier-ignore
    expect(read).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  it.each(Object.entries(payments))('%s is read as payments %j', (name, expected) => {
    const results = rowsOf(name).flatMap((row) => paymentReadings(row));
    const read = results.map((result) => {
      if (result.kind === 'error') return result.error.message;
      const { id, amount, currency, customerId, invoiceIds, unapplied } = result.payment;
      const sender = customerId === undefined ? '' : ` of ${customerId}`;
      const paid = invoiceIds.length === 0 ? '' : ` for ${invoiceIds.join(' ')}`;
      return `${id} ${amount} ${currency}${sender}${paid}${unapplied === undefined ? '' : `, ${unapplied} unapplied`}`;
    });
    expect(read).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  it.each([...Object.keys(payments), ...others])('%s holds no invoice', (name) => {
    expect(rowsOf(name).flatMap((row) => readings(row)).filter(({ kind }) => kind === 'invoice')).toEqual([]); // prettier-ignore
  });

  it.each(others)('%s holds no payment', (name) => {
    const results = rowsOf(name).flatMap((row) => paymentReadings(row));
    expect(results.filter(({ kind }) => kind === 'payment')).toEqual([]);
  });

  it('is listed here, each of them', () => {
    const listed = new Set([...Object.keys(invoices), ...Object.keys(payments), ...others]);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(files.filter((file) => !listed.has(file.slice(0, -'.json'.length)))).toEqual([]);
  });
});
