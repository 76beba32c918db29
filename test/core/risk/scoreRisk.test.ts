import fc from 'fast-check';
import {
  addDays,
  buildPortfolio,
  invoiceFacts,
  parseCalendarDate,
  payerHistory,
  rankByMoneyAtRisk,
  scoreRisk,
  type Invoice,
  type InvoiceFacts,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const BASE = parseCalendarDate('2026-01-05', 'base');

/** A settled invoice of the payer, due on the nth week of the year and paid that many days after. */
const paid = (week: number, days: number, more: object = {}): Invoice => {
  const dueDate = addDays(BASE, week * 7);
  return openInvoice({
    id: `p-${week}`,
    issueDate: addDays(dueDate, -30),
    dueDate,
    status: 'paid',
    balance: '0.00',
    paidOn: addDays(dueDate, days),
    ...more,
  });
};
const others = [0, 0, 0, 3, 12].map((days, index) => paid(20 + index, days, { id: `o-${index}` }));

function scoreOf(settled: Invoice[], facts: Partial<InvoiceFacts> = {}, open: Invoice[] = []) {
  const own = { ...invoiceFacts({ invoice: openInvoice(), asOf }), ...facts };
  const openItems = [own, ...open.map((invoice) => invoiceFacts({ invoice, asOf }))];
  const portfolio = buildPortfolio({ history: payerHistory({ settled: [...others, ...settled], asOf }), openItems });
  return scoreRisk({ facts: own, payer: payerHistory({ settled, asOf }), portfolio, asOf });
}

describe('scoreRisk', () => {
  it('says what a collector would say', () => {
    const settled = Array.from({ length: 10 }, (_, week) => paid(week, week === 0 ? 0 : 17));
    const risk = scoreOf(settled, { promisedOn: parseCalendarDate('2026-11-10', 'day'), reminderCount: 2 });
    expect(risk.factors.map(({ sentence }) => sentence)).toEqual([
      'It is 12 days overdue.',
      'Paid 9 of the last 10 invoices late, by 17 days on average.',
      'Payment was promised for 10 November 2026.',
      'Pays 15 days after the due date on average.',
      'It is unpaid after 2 reminders.',
    ]);
    expect(risk).toMatchObject({
      band: 'high',
      evidence: 'good',
      model: { kind: 'rules', version: '2', trainedOn: 15 },
    });
  });

  it('gives the same customer with punctual payments a low score and says why', () => {
    const settled = Array.from({ length: 10 }, (_, week) => paid(week, -1));
    const risk = scoreOf(settled, { daysOverdue: -5 });
    expect(risk.band).toBe('low');
    expect(risk.factors[0]).toMatchObject({
      name: 'late_share',
      sentence: 'Paid all of the last 10 invoices on time.',
    });
    expect(risk.factors[0]?.points).toBeLessThan(0);
  });

  it('admits that it knows nothing of a new customer and leans on the portfolio', () => {
    const risk = scoreOf([], { daysOverdue: -5 });
    expect(risk.evidence).toBe('none');
    expect(risk.factors.map(({ name }) => name)).toEqual(['no_history']);
    expect(risk.probabilityLate).toBeCloseTo((2 + 3) / (5 + 10), 4);
  });

  it.each([
    [0, 'none'],
    [1, 'thin'],
    [2, 'thin'],
    [3, 'fair'],
    [9, 'fair'],
    [10, 'good'],
  ])('%i settled invoices are evidence %s', (count, evidence) => {
    expect(scoreOf(Array.from({ length: count }, (_, week) => paid(week, 2))).evidence).toBe(evidence);
  });

  it('counts only what had happened by the day of the question', () => {
    const later = paid(44, 90);
    expect(scoreOf([later])).toEqual(scoreOf([]));
  });

  it('expects payment on the promised day, else by habit, else later the longer it waits', () => {
    const punctual = Array.from({ length: 6 }, (_, week) => paid(week, 20));
    const dueIn = (days: number) => ({ daysOverdue: -days, dueDate: addDays(asOf, days) });
    expect(scoreOf([], { promisedOn: addDays(asOf, 3) }).expectedPaymentDate).toBe('2026-11-16');
    expect(scoreOf(punctual, dueIn(10)).expectedPaymentDate).toBe('2026-12-13');
    expect(scoreOf([]).expectedPaymentDate > asOf).toBe(true);
    const early = scoreOf([], { daysOverdue: 12, dueDate: addDays(asOf, -12) });
    const late = scoreOf([], { daysOverdue: 90, dueDate: addDays(asOf, -90) });
    expect(late.expectedPaymentDate > early.expectedPaymentDate).toBe(true);
    expect(early.range.early <= early.expectedPaymentDate && early.expectedPaymentDate <= early.range.late).toBe(true);
  });
});

const delays = fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 10 });
const settledOf = (days: number[]) => days.map((late, index) => paid(index, late));

describe('laws of the score', () => {
  it('more lateness never lowers it: a longer overdue invoice, or a payment that came later', () => {
    fc.assert(
      fc.property(
        delays,
        fc.integer({ min: -60, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        (days, overdue, more, pick) => {
          const before = scoreOf(settledOf(days), { daysOverdue: overdue });
          expect(scoreOf(settledOf(days), { daysOverdue: overdue + more }).score).toBeGreaterThanOrEqual(before.score);
          if (days.length === 0) return;
          const worse = days.map((late, index) => (index === pick % days.length ? late + more : late));
          const after = scoreOf(settledOf(worse), { daysOverdue: overdue });
          expect(after.probabilityLate).toBeGreaterThanOrEqual(before.probabilityLate);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
        },
      ),
    );
  });

  it('a payment on time never raises it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 25 }),
        fc.integer({ min: -30, max: 0 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -20, max: 40 }),
        (days, early, week, daysOverdue) => {
          const before = scoreOf(settledOf(days), { daysOverdue });
          const after = scoreOf([...settledOf(days), paid(week, early, { id: 'good' })], { daysOverdue });
          expect(after.probabilityLate).toBeLessThanOrEqual(before.probabilityLate);
          expect(after.score).toBeLessThanOrEqual(before.score);
        },
      ),
    );
  });

  it('the order of the history and of the open items changes nothing', () => {
    const open = [1, 2, 3, 4, 5, 6].map((amount) => openInvoice({ id: `o${amount}`, balance: `${amount}00.00` }));
    const shuffles = fc.tuple(
      fc.shuffledSubarray(open, { minLength: 6 }),
      fc.shuffledSubarray(settledOf([1, 5, 0, 20]), { minLength: 4 }),
    );
    fc.assert(
      fc.property(shuffles, ([items, settled]) =>
        expect(scoreOf(settled, {}, items)).toEqual(scoreOf(settledOf([1, 5, 0, 20]), {}, open)),
      ),
    );
  });

  it('scaling all amounts of a currency changes nothing', () => {
    const scoresAt = (scale: number) => {
      const open = [1, 2, 3, 4, 5, 6].map((amount) =>
        openInvoice({ id: `o${amount}`, balance: String(amount * scale), total: String(9 * scale) }),
      );
      const own = invoiceFacts({
        invoice: openInvoice({ balance: String(5 * scale), total: String(9 * scale) }),
        asOf,
      });
      return scoreOf([paid(1, 4)], own, open);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), (scale) => expect(scoresAt(scale)).toEqual(scoresAt(1))),
    );
    expect(scoresAt(1).factors.map(({ name }) => name)).not.toContain('amount');
  });
});

describe('rankByMoneyAtRisk', () => {
  const item = (id: string, currency: string, balanceMinor: number, probabilityLate: number) => ({
    id,
    currency,
    balanceMinor,
    probabilityLate,
  });
  const items = [
    item('a', 'EUR', 10_000, 0.5),
    item('b', 'JPY', 900_000, 0.1),
    item('c', 'EUR', 90_000, 0.2),
    item('d', 'JPY', 100_000, 0.9),
    item('e', 'EUR', 18_000, 1),
  ];

  it('ranks within each currency and interleaves them, never comparing their amounts', () => {
    expect(rankByMoneyAtRisk(items)).toEqual([5, 1, 2, 3, 4]);
    expect(
      rankByMoneyAtRisk(
        items.map((one) => (one.currency === 'JPY' ? { ...one, balanceMinor: one.balanceMinor * 1000 } : one)),
      ),
    ).toEqual([5, 1, 2, 3, 4]);
  });

  it('law: it is a permutation of 1 to n that does not depend on the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items), (some) => {
        const ranks = rankByMoneyAtRisk(some);
        expect([...ranks].sort((left, right) => left - right)).toEqual(some.map((_, index) => index + 1));
        const sorted = [...some].sort((left, right) => (left.id < right.id ? -1 : 1));
        const byId = new Map(sorted.map(({ id }, index) => [id, rankByMoneyAtRisk(sorted)[index]]));
        expect(some.map(({ id }) => byId.get(id))).toEqual(ranks);
      }),
    );
  });
});
