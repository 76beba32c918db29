import { invoiceFacts, parseCalendarDate, paymentDelays, payerHistory } from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const paid = (id: string, paidOn: string, more: object = {}) =>
  openInvoice({ id, number: `INV-${id}`, status: 'paid', balance: '0.00', paidOn, ...more });
const settled = [
  paid('1', '2026-10-31'),
  paid('2', '2026-11-01'),
  paid('3', '2026-11-02'),
  paid('4', '2026-11-08'),
  paid('5', '2026-11-14'),
];

describe('payerHistory', () => {
  it('counts what was paid by the day, and calls the due date itself on time', () => {
    expect(payerHistory({ settled, asOf })).toMatchObject({
      settled: 4,
      late: 2,
      lateShare: 0.5,
      averageDaysLate: 1.75,
      medianDaysLate: 0.5,
      averageDaysWhenLate: 4,
      lastPaidOn: '2026-11-08',
      daysSinceLastPayment: 5,
      recent: { settled: 4, late: 2, lateness: 2, averageDaysWhenLate: 4 },
    });
  });

  it('says what nine of ten payments did not exceed, so that one slip does not say how slow payers are', () => {
    const slip = paid('s', '2026-11-02', { issueDate: '2016-10-02', dueDate: '2016-11-01' });
    const ten = [4, 6, 8].flatMap((day) => [1, 2, 3].map((at) => paid(`${day}-${at}`, `2026-11-0${day}`)));
    expect(payerHistory({ settled: [...ten, slip], asOf }).slowDaysLate).toBe(7);
    expect(payerHistory({ settled: [paid('1', '2026-10-31')], asOf }).slowDaysLate).toBe(0);
    expect(payerHistory({ settled: [], asOf }).slowDaysLate).toBe(0);
  });

  it('knows nothing of a payer without payments, and says zero instead of not-a-number', () => {
    const nothing = payerHistory({
      settled: [openInvoice(), paid('9', '2026-11-03', { dueDateEstimated: true })],
      asOf,
    });
    expect(nothing).toMatchObject({ settled: 0, lateShare: 0, averageDaysLate: 0, medianDaysLate: 0 });
    expect(nothing.lastPaidOn).toBeUndefined();
  });

  it('looks at the last ten payments for habits and at all for totals', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      paid(String(index), index < 2 ? '2026-11-09' : `2026-10-${10 + index}`),
    );
    expect(payerHistory({ settled: many, asOf }).settled).toBe(12);
    expect(payerHistory({ settled: many, asOf }).recent).toMatchObject({
      settled: 10,
      late: 2,
      averageDaysWhenLate: 8,
    });
  });
});

describe('paymentDelays', () => {
  it('lists one customer’s delays, newest payment first', () => {
    const invoices = [
      ...settled,
      paid('6', '2026-11-05', { customer: { id: 'c-2', name: 'Other', kind: 'business' } }),
    ];
    expect(paymentDelays({ invoices, customerId: 'c-1', asOf })).toEqual([
      { invoice: 'INV-4', days: 7 },
      { invoice: 'INV-3', days: 1 },
      { invoice: 'INV-2', days: 0 },
      { invoice: 'INV-1', days: -1 },
    ]);
  });
});

describe('invoiceFacts', () => {
  it('holds amounts in minor units of their own currency, days and states, and no names', () => {
    const facts = invoiceFacts({
      invoice: openInvoice({
        currency: 'KWD',
        total: '10.500',
        balance: '2.250',
        status: 'partly_paid',
        promise: { date: '2026-11-10' },
      }),
      asOf,
    });
    expect(facts).toEqual({
      id: 'i-7',
      currency: 'KWD',
      totalMinor: 10500,
      balanceMinor: 2250,
      dueDate: '2026-11-01',
      daysOverdue: 12,
      termsDays: 30,
      isPartlyPaid: true,
      reminderCount: 0,
      isDisputed: false,
      isAutoCollected: false,
      isOnPaymentPlan: false,
      promisedOn: '2026-11-10',
    });
    expect(JSON.stringify(facts)).not.toMatch(/Acme/);
  });
});
