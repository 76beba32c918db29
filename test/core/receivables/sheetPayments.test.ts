import { type LedgerSettings, type Payment } from '../../../core';
import { type Row } from '../../fixtures/ledgerWriters';
import { documents } from './readings';

const short = (row: Row, more: Partial<LedgerSettings> = {}, source: 'auto' | 'columns' = 'auto'): string[] =>
  documents(row, source, more).map((result) => {
    if (result.kind === 'invoice') return `${result.invoice.status} ${result.invoice.number}`;
    if (result.kind === 'error') return result.error.message;
    const { customerId = 'nobody', amount, date, invoiceNumbers = [], unapplied = 'unknown' } = result.payment;
    return [`${customerId} paid ${amount} on ${date}`, ...invoiceNumbers, unapplied].join(', ');
  });

const receipt = (fields: Row = {}): Row => ({
  'Payment Date': '2026-11-03',
  Customer: 'Kauri',
  Amount: '300.00',
  Currency: 'EUR',
  ...fields,
});

describe('a row of a sheet is a payment', () => {
  it.each([
    ['by a payment’s day and amount and nothing of an invoice', receipt(), 'Kauri paid 300.00 on 2026-11-03, 300.00'],
    ['and names its invoice', receipt({ Invoice: 'INV-7' }), 'Kauri paid 300.00 on 2026-11-03, INV-7, unknown'],
    ['with an amount of its own', receipt({ Amount: undefined, 'Amount Paid': 12 }), 'Kauri paid 12.00 on 2026-11-03, 12.00'],
    ['with what is left of it', receipt({ Invoice: 'INV-7', Unapplied: '40' }), 'Kauri paid 300.00 on 2026-11-03, INV-7, 40.00'],
    ['by its word', { Type: 'Payment', Date: '2026-11-03', Customer: 'Kauri', Amount: 300 }, 'Kauri paid 300.00 on 2026-11-03, 300.00'],
    ['by a German word', { documentKind: 'Zahlungseingang', date: '2026-11-03', customerId: 'K1', amount: 300 }, 'K1 paid 300.00 on 2026-11-03, 300.00'],
    ['of a sender nobody knows', { Type: 'Receipt', 'Payment Date': '2026-11-03', Invoice: 'INV-7', Amount: 300 }, 'nobody paid 300.00 on 2026-11-03, INV-7, unknown'],
    ['in the declared spelling', receipt({ 'Payment Date': '03.11.2026', Amount: '1.300,00' }), 'Kauri paid 1300.00 on 2026-11-03, 1300.00'],
  ])('%s', (_why, row, said) => {
    const declared = { dateOrder: 'dmy', decimalSign: ',' } as const;
    const more = String(row.Amount).includes(',') ? declared : {};
    expect([short(row, more), short(row, more, 'columns')]).toEqual([[said], [said]]);
  }); // prettier-ignore

  it('by columns the user maps', () => {
    const row = { Art: 'Zahlung', Kunde: 'Kauri', Eingang: '2026-11-03', Betrag: '300', Rechnung: 'R-1' };
    const columns = { documentKind: 'Art', customer: 'Kunde', paidOn: 'Eingang', paymentAmount: 'Betrag', paidInvoice: 'Rechnung' }; // prettier-ignore
    expect(short(row, { columns })).toEqual(['Kauri paid 300.00 on 2026-11-03, R-1, unknown']);
  });
});

describe('a row of a sheet is no payment', () => {
  const paid = { Number: 'INV-7', Customer: 'Kauri', 'Invoice Date': '2026-10-01', Total: 300, 'Payment Date': '2026-11-03', Currency: 'EUR' }; // prettier-ignore
  it.each([
    ['when it has an issue date: a paid invoice', paid, 'paid INV-7'],
    ['when it calls itself an invoice', { ...paid, Type: 'Invoice' }, 'paid INV-7'],
    ['when its type is something else', { ...paid, Type: 'Retail' }, 'paid INV-7'],
    ['when it calls itself a credit note', { ...paid, 'Payment Date': undefined, Type: 'Credit Note' }, 'credit INV-7'],
    ['when it was sold on credit', { ...paid, 'Payment Date': undefined, Type: 'Credit' }, 'open INV-7'],
    [
      'when it is an invoice for a deposit',
      { ...paid, 'Payment Date': undefined, 'Due Date': '2026-10-31', Type: 'Deposit' },
      'open INV-7',
    ],
    ['and no credit when that was voided', { ...paid, Type: 'Credit Note', Status: 'void' }, 'void INV-7'],
  ])('%s', (_why, row, said) => {
    expect(short(row)).toEqual([said]);
  });
});

it.each(['Refund', 'Quote', 'Bill Payment', 'Sales Order'])('a row that is a %s gives nothing', (Type) => {
  expect(short({ Number: 'X-7', Customer: 'Kauri', Date: '2026-10-01', Total: 300, Currency: 'EUR', Type })).toEqual(
    [],
  );
});

it.each([
  [receipt({ 'Payment Date': '03/11/2026' }), 'Payment of Kauri: payment date "03/11/2026" does not say which part is the day'],
  [receipt({ Amount: '-300.00' }), 'Payment of Kauri: amount "-300.00" is below zero'],
  [receipt({ 'Payment No': 'P-1', Amount: 'much' }), 'Payment P-1: amount "much" is not an amount'],
  [{ Type: 'Payment', row_number: 7, Amount: '5' }, 'Row 7: payment date is missing'],
])('a broken payment row %# is refused by name', (row, message) => {
  expect(short(row)).toEqual([expect.stringContaining(message)]);
}); // prettier-ignore

it('equal payments in two rows are two payments, and one row read twice is one', () => {
  const ids = [receipt({ row_number: 2 }), receipt({ row_number: 3 }), receipt({ row_number: 2 })].flatMap((row) =>
    documents(row).map((result) => (result as { payment: Payment }).payment.id),
  );
  expect(new Set(ids).size).toBe(2);
});
