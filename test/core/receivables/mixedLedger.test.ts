import { plain, writers } from '../../fixtures/ledgerWriters';
import { paymentRecords } from '../../fixtures/paymentRecords';
import { documents } from './readings';

/** What was read, in short: "invoice INV-7", "payment 911", or the error. */
const kinds = (row: unknown, source: Parameters<typeof documents>[1] = 'auto') =>
  documents(row, source).map((result) => {
    if (result.kind === 'invoice') return `invoice ${result.invoice.number}`;
    return result.kind === 'payment' ? `payment ${result.payment.id}` : result.error.message;
  });

const systems = Object.entries(paymentRecords).filter(([name]) => name !== 'canonical');

describe('payments among invoices', () => {
  it.each(Object.entries(paymentRecords))('a payment of %s is read as what it is', (name, { row, list }) => {
    expect(kinds(row)).toEqual(['payment 911']);
    expect(kinds(list(row))).toEqual(['payment 911']);
    expect(kinds(row, name as 'xero')).toEqual(['payment 911']);
  });

  /** Systems whose lists do not say what they are lists of. */
  it.each(['stripe', 'sage', 'sapB1', 'odoo', 'erpnext'])('one list of %s holds both, in either order', (name) => {
    const list = writers[name]?.list as (rows: unknown[]) => unknown;
    const [invoice, payment] = [writers[name]?.write(plain), paymentRecords[name]?.row];
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

  it.each(systems)('a broken payment of %s costs only itself and is called a payment', (_name, { row, list }) => {
    const broken = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, /^(?:TxnDate|Date|created|created_at|date|DocDate|posting_date)$/.test(key) ? 'soon' : value]), // prettier-ignore
    );
    expect(kinds(list(broken))).toEqual([expect.stringMatching(/^Payment.*payment date/)]);
  });

  it('a payment of another system than the chosen one is refused', () => {
    expect(kinds(paymentRecords.xero?.row, 'quickbooks')).toEqual([
      'row is not an invoice of QuickBooks (choose the source the rows come from)',
    ]);
  });
});
