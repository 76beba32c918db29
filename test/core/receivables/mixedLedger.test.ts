import { plain, writers } from '../../fixtures/ledgerWriters';
import { onDay } from '../../fixtures/paymentRecord';
import { paymentRecords } from '../../fixtures/paymentRecords';
import { documents } from './readings';

/** What was read, in short: "invoice INV-7", "payment 911", or the error. */
const kinds = (row: unknown, source: Parameters<typeof documents>[1] = 'auto') =>
  documents(row, source).map((result) => {
    if (result.kind === 'invoice') return `invoice ${result.invoice.number}`;
    // SAP and Twinfield make an id of several keys.
    return result.kind === 'payment' ? `payment ${/911/.exec(result.payment.id)?.[0]}` : result.error.message;
  });

const systems = Object.entries(paymentRecords).filter(([name]) => name !== 'canonical');

describe('payments among invoices', () => {
  it.each(Object.entries(paymentRecords))('a payment of %s is read as what it is', (name, { row, list }) => {
    expect(kinds(row)).toEqual(['payment 911']);
    expect(kinds(list(row))).toEqual(['payment 911']);
    expect(kinds(row, name as 'xero')).toEqual(['payment 911']);
  });

  /** Systems whose lists do not say what they are lists of. */
  const together = [
    'stripe', 'sage', 'sapB1', 'odoo', 'erpnext', 'netsuite', 'suiteql', 'sapS4', 'exactCashFlow', 'twinfield', 'hubspot', 'salesforce',
    'invoiceNinja', 'airtable',
  ]; // prettier-ignore

  it.each(together)('one list of %s holds both, in either order', (name) => {
    const writer = writers[name];
    const list = writer?.list as (rows: unknown[]) => unknown;
    const [invoice, payment] = [writer?.write(plain), paymentRecords[writer?.source ?? '']?.row];
    expect(kinds(list([invoice, payment]))).toEqual(['invoice INV-7', 'payment 911']);
    expect(kinds(list([payment, invoice]))).toEqual(['payment 911', 'invoice INV-7']);
  });

  it('answers that name their kinds apart are read whole', () => {
    const of = (name: string) => [writers[name]?.write(plain), paymentRecords[name]?.row];
    const [quickbooksInvoice, quickbooksPayment] = of('quickbooks');
    const answer = { QueryResponse: { Invoice: [quickbooksInvoice], Payment: [quickbooksPayment] } };
    expect(kinds(answer)).toEqual(['invoice INV-7', 'payment 911']);
    expect(kinds({ QueryResponse: { Payment: [quickbooksPayment] } })).toEqual(['payment 911']);
    const [xeroInvoice, xeroPayment] = of('xero');
    expect(kinds({ Invoices: [xeroInvoice], Payments: [xeroPayment] })).toEqual(['invoice INV-7', 'payment 911']);
  });

  it.each(systems)('a broken payment of %s costs only itself and is called a payment', (_name, record) => {
    expect(kinds(record.list(onDay(record, 'soon')))).toEqual([expect.stringMatching(/^Payment.*payment date/)]);
  });

  it('a payment of another system than the chosen one is refused', () => {
    expect(kinds(paymentRecords.xero?.row, 'quickbooks')).toEqual([
      'row is not an invoice of QuickBooks (choose the source the rows come from)',
    ]);
  });
});

describe('an answer as n8n’s nodes hand it on', () => {
  const all = Object.entries(writers);

  it.each(all)('of %s with headers and status, or from a webhook, is read', (_name, { write, list }) => {
    const row = write(plain);
    const page = list([row]);
    const [alone, listed] = [kinds(row), kinds(page)];
    expect(kinds({ body: page, headers: {}, statusCode: 200, statusMessage: 'OK' })).toEqual(listed);
    expect(kinds({ body: row, headers: {}, params: {}, query: {} })).toEqual(alone);
    expect(kinds({ body: [row, row], headers: {}, statusCode: 200 })).toEqual([...alone, ...alone]);
  });

  it.each(all)('of %s put together by Aggregate is read row by row', (_name, { write }) => {
    const row = write(plain);
    expect(kinds({ data: [row, row] })).toEqual([...kinds(row), ...kinds(row)]);
  });

  it('of no system is refused, however it is wrapped', () => {
    const refused = expect.stringMatching(/^row is not an invoice of any known system/);
    expect(kinds({ body: { temperature: 21 }, headers: {} })).toEqual([refused]);
    expect(kinds({ data: [{ temperature: 21 }] })).toEqual([refused]);
    expect(kinds({ body: 'text', headers: {} })).toEqual([refused]);
    let nested: unknown = { temperature: 21 };
    for (let depth = 0; depth < 5_000; depth += 1) nested = { data: [nested] };
    expect(kinds(nested)).toEqual([refused]);
  });
});

it('a heading keeps its meaning behind a byte order mark and in quotes', () => {
  const row = { '\ufeff"Invoice Number"': 'A-1', "'Customer'": 'X', 'Due Date': '2026-11-01', Amount: '100' };
  expect(kinds(row)).toEqual(['invoice A-1']);
});
