import fc from 'fast-check';
import {
  dayNumber,
  FEATURE_COUNT,
  ledgerFacts,
  parseCalendarDate,
  PLACE,
  readLedger,
  settleByPayments,
  sweepFeatures,
  type Invoice,
  type Payment,
} from '../../../core';
import { paymentRecords } from '../../fixtures/paymentRecords';
import { openInvoice } from '../../helpers/openInvoice';

const day = (text: string) => parseCalendarDate(text, 'day');
const invoice = (id: string, changes: object = {}): Invoice =>
  openInvoice({ id, number: id, source: 'quickbooks', status: 'paid', balance: '0.00', ...changes });
const payment = (id: string, date: string, amount: string, invoiceIds: string[], changes: object = {}): Payment => ({
  id,
  source: 'quickbooks',
  invoiceIds,
  date: day(date),
  currency: 'EUR',
  amount,
  ...changes,
});
const paidOn = (invoices: Invoice[], payments: Payment[]) =>
  settleByPayments({ invoices, payments }).invoices.map((one) => one.paidOn);

describe('settleByPayments', () => {
  const two = [payment('p2', '2026-11-20', '600.00', ['i']), payment('p1', '2026-10-20', '400.00', ['i'])];

  it.each([
    ['one payment in full', [invoice('i')], [payment('p', '2026-11-10', '1000.00', ['i'])], ['2026-11-10']],
    ['the payment that completed it', [invoice('i')], two, ['2026-11-20']],
    ['a payment of several invoices', [invoice('i'), invoice('j')], [payment('p', '2026-11-10', '2000.00', ['i', 'j'])], ['2026-11-10', '2026-11-10']],
    ['a part that is not applied does not count', [invoice('i')], [payment('p', '2026-11-10', '1500.00', ['i'], { unapplied: '500.00' })], ['2026-11-10']],
    ['a later overpayment changes nothing', [invoice('i')], [...two, payment('p3', '2026-12-24', '50.00', ['i'])], ['2026-11-20']],
    ['a payment that was read twice counts once', [invoice('i')], [two[1]!, two[1]!, two[0]!], ['2026-11-20']],
    ['a payment in another currency', [invoice('i')], [payment('p', '2026-11-10', '1.00', ['i'], { currency: 'USD' })], ['2026-11-10']],
    ['the ledger’s own day wins', [invoice('i', { paidOn: '2026-11-02' })], two, ['2026-11-02']],
    ['what the ledger calls open stays open', [invoice('i', { status: 'partly_paid', balance: '600.00' })], two, [undefined]],
    ['a payment of another source', [invoice('i', { source: 'xero' })], two, [undefined]],
    ['a payment that names no invoice', [invoice('i')], [payment('p', '2026-11-10', '1000.00', [])], [undefined]],
    ['a credit note is paid by nobody', [invoice('i', { status: 'credit' })], two, [undefined]],
  ])('%s', (_, invoices, payments, expected) => {
    expect(paidOn(invoices, payments)).toEqual(expected);
  }); // prettier-ignore

  it('an invoice in instalments is paid from the part that is due first', () => {
    const parts = [
      invoice('501/2', { dueDate: '2026-12-01', total: '600.00' }),
      invoice('501/1', { dueDate: '2026-11-01', total: '400.00' }),
    ];
    const payments = [payment('p1', '2026-10-30', '400.00', ['501']), payment('p2', '2026-12-09', '600.00', ['501'])];
    expect(paidOn(parts, payments)).toEqual(['2026-12-09', '2026-10-30']);
  });

  it('an invoice that came twice is one, and the reading that has received more counts', () => {
    const stale = invoice('i', { status: 'open', balance: '1000.00' });
    const { invoices, parts } = settleByPayments({ invoices: [stale, invoice('i')], payments: two });
    expect(invoices.map((one) => one.paidOn)).toEqual([undefined, '2026-11-20']);
    expect([...parts.values()]).toEqual([
      [
        { paidOn: '2026-10-20', amountMinor: 40_000 },
        { paidOn: '2026-11-20', amountMinor: 60_000 },
      ],
    ]);
  });

  it('law: the order of invoices and payments changes nothing, and nothing takes more than the ledger says came', () => {
    const sums = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sums, fc.integer({ min: 0, max: 100_000 }), (amounts, open) => {
        const balance = (open / 100).toFixed(2);
        const own = [invoice('i', { balance, status: open === 0 ? 'paid' : 'partly_paid' }), invoice('j')];
        const payments = amounts.map((minor, at) => payment(`p${at}`, `2026-11-0${at + 1}`, (minor / 100).toFixed(2), at % 2 ? ['i'] : ['j', 'i'])); // prettier-ignore
        const once = settleByPayments({ invoices: own, payments });
        const again = settleByPayments({ invoices: [...own].reverse(), payments: [...payments].reverse() });
        expect([...again.invoices].reverse()).toEqual(once.invoices);
        expect(new Map([...again.parts].sort())).toEqual(new Map([...once.parts].sort()));
        for (const [key, got] of once.parts) {
          const came = got.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
          expect(came).toBeLessThanOrEqual(key.startsWith('i') ? 100_000 - open : 100_000);
        }
      }),
    );
  });
});

describe('part payments as history', () => {
  const partly = invoice('i', {
    status: 'partly_paid',
    balance: '600.00',
    issueDate: '2026-09-01',
    dueDate: '2026-10-01',
  });
  const payments = [payment('p1', '2026-10-20', '250.00', ['i']), payment('p2', '2026-11-05', '150.00', ['i'])];
  const shareOn = (date: string) => {
    const facts = ledgerFacts(settleByPayments({ invoices: [partly], payments }));
    return sweepFeatures({ facts, queries: [{ row: 0, day: dayNumber(day(date)) }] })[PLACE.paidShare];
  };

  it.each([
    ['2026-10-20', 0],
    ['2026-10-21', 0.25],
    ['2026-11-05', 0.25],
    ['2026-11-06', 0.4],
  ])('on %s a share of %d of it had come the day before or earlier', (date, share) => {
    expect(shareOn(date)).toBeCloseTo(share, 6);
    expect(FEATURE_COUNT).toBeGreaterThan(PLACE.paidShare);
  });
});

describe('A ledger with its payments', () => {
  const settings = { timeZone: 'UTC', defaultTermsDays: 30, homeCurrency: 'EUR' };
  it.each(Object.entries(paymentRecords))(
    'a row of %s is a payment, alone and in a list',
    (source, { row, list, told }) => {
      for (const each of [row, list(row)]) {
        const read = readLedger({ row: each, source: 'auto', settings });
        expect(read).toMatchObject([{ kind: 'payment', payment: { id: told?.id ?? '911', source } }]);
      }
    },
  );

  it('an invoice is an invoice, and a charge of Stripe is no row of a sheet', () => {
    const [read] = readLedger({ row: openInvoice(), source: 'auto', settings });
    expect(read).toMatchObject({ kind: 'invoice', invoice: { number: 'INV-7' } });
    const sheet = readLedger({ row: paymentRecords.stripe?.row, source: 'columns', settings });
    expect(sheet).toMatchObject([{ kind: 'error' }]);
  });

  it('a broken payment says what is wrong with it', () => {
    const row = { ...paymentRecords.quickbooks?.row, TotalAmt: 'x' };
    const [read] = readLedger({ row, source: 'quickbooks', settings });
    expect(read?.kind === 'error' && read.error.message).toContain('Payment 911: amount "x" is not an amount');
  });
});
