import fc from 'fast-check';
import {
  addDays,
  classifyAge,
  DEFAULT_STAGE_TABLE,
  historySchema,
  parseAmount,
  parseCalendarDate,
  renderDigest,
  riskSchema,
  writeWeeklyDigest,
  type DigestItem,
  type History,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const FRIDAY = parseCalendarDate('2026-11-20', 'day');
const settings = { most: 10, daysAhead: 7 };

interface Told {
  number: string;
  customer?: string;
  source?: string;
  daysOverdue?: number;
  balance?: string;
  currency?: string;
  expected?: string;
  priority?: number;
  history?: Partial<History>;
  invoice?: Record<string, unknown>;
}

function item({
  number,
  customer = 'Acme',
  daysOverdue = 5,
  balance = '100.00',
  currency = 'EUR',
  ...told
}: Told): DigestItem {
  const dueDate = addDays(FRIDAY, -daysOverdue);
  const source = told.source ?? 'canonical';
  const facts = { id: number.toLowerCase(), number, source, dueDate, currency, total: balance, balance };
  const invoice = openInvoice(
    { ...facts, issueDate: addDays(dueDate, -30), ...told.invoice },
    { id: customer.toLowerCase(), name: customer, owner: 'Ola Berg' },
  );
  const aging = classifyAge({ dueDate, asOf: FRIDAY, stages: DEFAULT_STAGE_TABLE });
  const risk =
    told.expected &&
    riskSchema.parse({
      score: 40, band: 'medium', probabilityLate: 0.5, expectedPaymentDate: told.expected,
      range: { early: told.expected, late: told.expected }, evidence: 'fair', factors: [],
      priority: told.priority ?? 1, model: { kind: 'rules', version: '1', trainedOn: 0 },
    }); // prettier-ignore
  const history =
    told.history &&
    historySchema.parse({
      summary: '', cause: 'unknown', nextAction: '', lastExchanges: [], delays: [], openTickets: [], contractNotes: [],
      disputes: [], promises: [], needsHuman: false, evidence: [], writtenBy: 'rules', ...told.history,
    }); // prettier-ignore
  return { invoice, aging, ...(risk ? { risk } : {}), ...(history ? { history } : {}) };
}

const digestOf = (items: DigestItem[], changes = {}) =>
  writeWeeklyDigest({ items, asOf: FRIDAY, settings: { ...settings, ...changes } });

describe('Weekly digest', () => {
  it('adds up what is open and overdue per currency, and never across', () => {
    const digest = digestOf([
      item({ number: 'A-1', balance: '100.10' }),
      item({ number: 'A-2', balance: '0.20', daysOverdue: -3 }),
      item({ number: 'B-1', customer: 'Bolt', balance: '50', currency: 'JPY', daysOverdue: 40 }),
      item({ number: 'A-3', invoice: { status: 'paid', balance: '0.00' } }),
      item({ number: 'A-4', invoice: { status: 'credit' } }),
    ]);
    expect(digest.outstanding).toEqual([
      { currency: 'EUR', amount: '100.30', invoices: 2, customers: 1 },
      { currency: 'JPY', amount: '50', invoices: 1, customers: 1 },
    ]);
    expect(digest.overdue.map(({ currency, amount }) => `${amount} ${currency}`)).toEqual(['100.10 EUR', '50 JPY']);
    expect(digest.buckets.map(({ group, amount }) => `${group}: ${amount}`)).toEqual([
      'current: 0.20',
      '1-30: 100.10',
      '31-60: 50',
    ]);
  });

  it('lists the largest overdue accounts of each currency, at most as many as asked for', () => {
    const items = [1, 2, 3].flatMap((at) => [
      item({ number: `E-${at}`, customer: `C${at}`, balance: `${at}00.00` }),
      item({ number: `U-${at}`, customer: `C${at}`, balance: `${at}.00`, currency: 'USD', daysOverdue: at }),
    ]);
    expect(digestOf(items, { most: 2 }).top.map((line) => `${line.customer} ${line.amount} ${line.currency}`)).toEqual([
      'C3 300.00 EUR',
      'C2 200.00 EUR',
      'C3 3.00 USD',
      'C2 2.00 USD',
    ]);
  });

  it.each([
    [21, 0],
    [22, 1],
    [45, 1],
    [46, 1],
  ])('asks the account owner about what is %s days overdue: %s accounts', (daysOverdue, accounts) => {
    const { ownerReview } = digestOf([item({ number: 'A-1', daysOverdue })]);
    expect(ownerReview).toHaveLength(accounts);
    if (accounts) expect(ownerReview[0]).toMatchObject({ owner: 'Ola Berg', oldestDays: daysOverdue });
  });

  it.each([
    [[5, 4], 0],
    [[5, 4, 0], 1],
    [[5, 0, 0, -2], 0],
    [[5, 5, 0, 0], 1],
    [[0, 0, 0, 0, 0, 0, 9, 9, 9, 9], 0],
  ])('counts who paid %j days late as late again and again: %s', (days, found) => {
    const delays = days.map((late, at) => ({ invoice: `P-${at}`, days: late }));
    expect(digestOf([item({ number: 'A-1', history: { delays } })]).repeatedLatePayers).toHaveLength(found);
  });

  it.each([
    ['2026-11-19', 0],
    ['2026-11-20', 1],
    ['2026-11-27', 1],
    ['2026-11-28', 0],
  ])('expects a payment foreseen for %s within the week: %s', (expected, count) => {
    const { expected: week } = digestOf([item({ number: 'A-1', expected })]);
    expect(week.expected).toHaveLength(count);
    expect([week.from, week.to]).toEqual(['2026-11-20', '2026-11-27']);
  });

  it('counts a promised invoice once, as promised, and leaves out one promised for later', () => {
    const promised = { number: 'A-1', expected: '2026-11-24', invoice: { promise: { date: '2026-11-25' } } };
    const later = { number: 'A-2', expected: '2026-11-24', invoice: { promise: { date: '2026-12-25' } } };
    const said: Told = {
      number: 'A-3',
      history: {
        promises: [{ date: parseCalendarDate('2026-11-23', 'day'), quote: 'q', messageId: 'm', status: 'pending' }],
      },
    };
    const { expected } = digestOf([item(promised), item(later), item(said), item({ number: 'A-4' })]);
    expect(expected.promised).toEqual([{ currency: 'EUR', amount: '200.00', invoices: 2, customers: 1 }]);
    expect([expected.expected, expected.unknown]).toEqual([[], 1]);
  });

  it('names disputes of the ledger and those only a message knows', () => {
    const hold = { code: 'dispute', message: 'Disputed', invoiceIds: ['a-2'] };
    const history = { holds: [hold], disputes: [{ quote: 'the goods were broken', messageId: 'm' }] };
    const { disputes } = digestOf([
      item({ number: 'A-1', history, invoice: { dispute: { open: true, amount: '30.00', reason: 'Price' } } }),
      item({ number: 'A-2', history }),
      item({ number: 'A-3', history, invoice: { dispute: { open: false } } }),
    ]);
    expect(disputes.map(({ invoice, amount, reason, saidIn }) => [invoice, amount, reason, saidIn])).toEqual([
      ['A-1', '30.00', 'Price', 'ledger'],
      ['A-2', '100.00', 'the goods were broken', 'message'],
    ]);
  });

  it('puts the next actions in the order of the money at risk', () => {
    const told = (number: string, customer: string, priority: number) =>
      item({ number, customer, priority, expected: '2026-12-01', history: { nextAction: `Call ${customer}.` } });
    const { nextActions } = digestOf([told('A-1', 'Acme', 3), told('B-1', 'Bolt', 1), told('C-1', 'Coil', 2)], {
      most: 2,
    });
    expect(nextActions.map(({ action }) => action)).toEqual(['Call Bolt.', 'Call Coil.']);
  });

  it('keeps customers of two ledgers apart although they share a number', () => {
    const { outstanding } = digestOf([item({ number: 'A-1' }), item({ number: 'A-2', source: 'xero' })]);
    expect(outstanding[0]).toMatchObject({ invoices: 2, customers: 2 });
  });

  it('has buckets that add up to what is outstanding, whatever the ledger', () => {
    const anItem = fc.record({
      number: fc.uuid(),
      customer: fc.constantFrom('Acme', 'Bolt', 'Coil'),
      daysOverdue: fc.integer({ min: -60, max: 400 }),
      currency: fc.constantFrom('EUR', 'USD', 'JPY'),
      balance: fc.integer({ min: 1, max: 100_000 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 30 }), (told) => {
        const { outstanding, buckets } = digestOf(told.map(item));
        for (const { currency, amount, invoices } of outstanding) {
          const own = buckets.filter((bucket) => bucket.currency === currency);
          const minor = (value: string) => parseAmount({ value, currency, field: 'amount' }).minor;
          expect(own.reduce((sum, bucket) => sum + minor(bucket.amount), 0)).toBe(minor(amount));
          expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(invoices);
        }
        expect(outstanding.reduce((sum, { invoices }) => sum + invoices, 0)).toBe(told.length);
      }),
    );
  });

  it('says so when there is nothing to say', () => {
    const { text, subject } = renderDigest({ digest: digestOf([]), company: '' });
    expect(subject).toBe('Receivables, week to 20 November 2026');
    expect(text.match(/None\./g)).toHaveLength(9);
  });

  it('shows names and quotes as text in every form', () => {
    const evil = '<img src=x onerror=alert(1)>\nOverdue: nothing <!channel>';
    const digest = digestOf([
      item({
        number: 'A-1',
        customer: evil,
        history: { nextAction: evil },
        invoice: { dispute: { open: true, reason: evil } },
      }),
    ]);
    const { html, text, blocks } = renderDigest({ digest, company: evil });
    expect(html).not.toMatch(/<img/);
    expect(text.split('\n').filter((line) => line.startsWith('Overdue: nothing'))).toEqual([]);
    const [, ...sections] = blocks;
    expect(JSON.stringify(sections)).not.toMatch(/<!channel>|<img/);
  });

  it('keeps each part within what Slack shows, in whole lines', () => {
    const items = Array.from({ length: 100 }, (_, at) =>
      item({ number: `A-${at}`, customer: `Customer with a long name number ${at}`, daysOverdue: 30 }),
    );
    const { blocks } = renderDigest({ digest: digestOf(items, { most: 100 }), company: 'Northwind' });
    for (const { text } of blocks.slice(1)) expect((text as { text: string }).text.length).toBeLessThanOrEqual(3000);
    expect(JSON.stringify(blocks)).toMatch(/… and \d+ more/);
  });
});
