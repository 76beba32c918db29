import {
  classifyInvoices,
  companyCalendar,
  DEFAULT_POLICY,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  parseCalendarDate,
  totalLedger,
  type Invoice,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const classify = (invoices: Invoice[]) =>
  classifyInvoices({
    invoices,
    contactLog: indexContactLog([]),
    asOf,
    stages: DEFAULT_STAGE_TABLE,
    policy: DEFAULT_POLICY,
    calendar: companyCalendar({}),
  });
const decided = (invoices: Invoice[]) =>
  classify(invoices).map(
    ({ invoice, contact }) => `${invoice.balance} ${contact.decision} ${contact.reasons[0]?.code}`,
  );
const openOf = (invoices: Invoice[]) => totalLedger({ classified: classify(invoices), asOf }).open;
const of = (balance: string, changes: object = {}, customer: object = {}) =>
  openInvoice({ id: 'i-1', number: 'INV-1', balance, ...changes }, customer);

describe('an invoice that is in the ledger twice', () => {
  it('is reminded once and counted once, and the copy says why it is silent', () => {
    const ledger = [of('400.00'), of('50.00', { id: 'i-2' }), of('400.00')];
    expect(decided(ledger)).toEqual([
      '400.00 send due_for_reminder',
      '50.00 send due_for_reminder',
      '400.00 none listed_twice',
    ]);
    const totals = totalLedger({ classified: classify(ledger), asOf });
    expect(totals.open).toEqual([{ currency: 'EUR', amount: '450.00' }]);
    expect(totals.byStage).toEqual([{ group: 'direct', currency: 'EUR', count: 2, amount: '450.00' }]);
    expect(totals.byReason).toEqual([
      { name: 'due_for_reminder', count: 2, totals: [{ currency: 'EUR', amount: '450.00' }] },
    ]);
  });

  it.each([
    [
      ['400.00', '1000.00'],
      ['400.00 none listed_twice', '1000.00 hold ledger_unclear'],
    ],
    [
      ['1000.00', '400.00'],
      ['1000.00 hold ledger_unclear', '400.00 none listed_twice'],
    ],
    [
      ['400.00', '500.00', '400.00'],
      ['400.00 none listed_twice', '500.00 hold ledger_unclear', '400.00 none listed_twice'],
    ],
  ])('with the balances %j waits for a person, in any order', (balances, expected) => {
    const ledger = balances.map((balance) => of(balance, { total: '1000.00' }));
    expect(decided(ledger)).toEqual(expected);
    expect(openOf(ledger)).toHaveLength(1);
    expect(openOf(ledger)[0]?.amount).toBe(balances.includes('1000.00') ? '1000.00' : '500.00');
  });

  it('as paid and as open waits as well', () => {
    const ledger = [of('0.00', { status: 'paid' }), of('400.00')];
    expect(decided(ledger)).toEqual(['0.00 none listed_twice', '400.00 hold ledger_unclear']);
  });

  it('is another one when the customer, the system or the day of an instalment differs', () => {
    const ledger = [
      of('400.00'),
      of('400.00', { dueDate: '2026-11-02' }),
      of('400.00', { source: 'other' }),
      of('400.00', {}, { id: 'c-2' }),
    ];
    expect(decided(ledger)).toEqual(Array(4).fill('400.00 send due_for_reminder'));
  });

  it('gives its credit once', () => {
    const credit = of('150.00', { id: 'cn', status: 'credit' });
    const [invoice] = classify([of('200.00'), credit, credit]);
    expect(invoice?.contact.reasons.map(({ code, message }) => [code, message])).toContainEqual([
      'open_credit',
      '€150.00 of this customer is not matched to an invoice yet.',
    ]);
  });
});
