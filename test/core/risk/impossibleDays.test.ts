import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  invoiceFacts,
  parseCalendarDate,
  payerHistory,
  scorePortfolio,
  type Invoice,
  type Risk,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const TYPO = '2020-01-01';

/** A paid invoice of a customer, issued and due this summer. */
const paidOn = (day: string, changes: object = {}, customer = 'c-1'): Invoice =>
  openInvoice(
    { id: `p-${day}-${customer}`, issueDate: '2026-06-01', dueDate: '2026-07-01', paidOn: day, status: 'paid', balance: '0.00', ...changes }, // prettier-ignore
    { id: customer },
  );

/** The risks of an invoice of c-1 and of a customer without any history. */
function scored(history: readonly Invoice[], open: Record<string, unknown> = {}): [own: Risk, stranger: Risk] {
  const facts = invoiceFacts({ invoice: openInvoice(open), asOf });
  const own = payerHistory({ settled: history.filter(({ customer }) => customer.id === 'c-1'), asOf });
  const stranger = { facts: { ...facts, id: 'other' }, payer: payerHistory({ settled: [], asOf }) };
  const openItems = [{ facts, payer: own }, stranger];
  return scorePortfolio({ openItems, history: payerHistory({ settled: history, asOf }), asOf }) as [Risk, Risk];
}
const NOTE = 'The payment day of 1 paid invoice lies months before the invoice and is not counted.';
const withoutNote = ({ anomalies = [], ...risk }: Risk) => ({ ...risk, anomalies: anomalies.filter((text) => !text.includes('not counted')) }); // prettier-ignore

describe('a payment day that cannot be', () => {
  it.each([
    ['the only one', []],
    ['one of two', [paidOn('2026-07-04')]],
  ])('years before the invoice, %s, changes no score and no expected day, and is named', (_, others) => {
    const [own, stranger] = scored([paidOn(TYPO), ...others]);
    expect([withoutNote(own), withoutNote(stranger)]).toEqual(scored(others).map(withoutNote));
    expect(own.anomalies).toContain(NOTE);
    expect(stranger.anomalies).toEqual([]);
    for (const { expectedPaymentDate, range } of [own, stranger]) {
      expect(expectedPaymentDate < '2026-12-31').toBe(true);
      expect(range.late < '2027-03-01').toBe(true);
    }
  });

  it('after today it is not counted either', () => {
    expect(scored([paidOn('2062-07-04')])).toEqual(scored([]));
  });

  it('several are named together', () => {
    const [own] = scored([paidOn(TYPO), paidOn('2021-01-01')]);
    expect(own.anomalies).toContain(
      'The payment days of 2 paid invoices lie months before the invoices and are not counted.',
    );
  });

  it('money that came some weeks before the invoice is a prepayment and counts', () => {
    expect(payerHistory({ settled: [paidOn('2026-04-20')], asOf })).toMatchObject({ settled: 1, ignored: 0 });
    expect(payerHistory({ settled: [paidOn(TYPO)], asOf })).toMatchObject({ settled: 0, ignored: 1 });
  });

  it('a due date ten years before its payment moves no expected day beyond four months', () => {
    const slip = paidOn('2026-07-04', { issueDate: '2016-06-01', dueDate: '2016-07-01' });
    for (const { expectedPaymentDate } of scored([slip, paidOn('2026-07-03')], { dueDate: '2026-11-20' })) {
      expect(daysBetween(parseCalendarDate('2026-11-20', 'day'), expectedPaymentDate)).toBeLessThanOrEqual(120);
    }
  });
});

describe('the expected day', () => {
  it('law: lies after today, within its range, and within what payers have taken or four months', () => {
    const days = fc.array(fc.integer({ min: -3000, max: 3000 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: -90, max: 2000 }), (delays, overdue) => {
        const dueDate = addDays(asOf, -overdue);
        const history = delays.map((late, at) => {
          const due = addDays(asOf, -20 * at - 30);
          const dates = { issueDate: addDays(due, -30), dueDate: due, paidOn: addDays(due, late) };
          return openInvoice({ id: `p-${at}`, status: 'paid', balance: '0.00', ...dates });
        });
        const slowest = Math.min(120, Math.max(30, ...delays));
        for (const risk of scored(history, { issueDate: addDays(dueDate, -30), dueDate })) {
          const { expectedPaymentDate: expected, range } = risk;
          expect(expected > asOf).toBe(true);
          expect(daysBetween(dueDate > asOf ? dueDate : asOf, expected)).toBeLessThanOrEqual(slowest);
          expect(range.early > asOf && range.early <= expected && expected <= range.late).toBe(true);
        }
      }),
    );
  });

  it('an invoice that outlived the habit may come tomorrow or take much longer, and the range says so', () => {
    const history = Array.from({ length: 10 }, (_, at) => paidOn(addDays(parseCalendarDate('2026-06-28', 'day'), at % 2), { id: `h-${at}` })); // prettier-ignore
    const [own] = scored(history, { issueDate: '2026-07-20', dueDate: '2026-08-19' });
    expect(own.expectedPaymentDate).toBe('2026-12-13');
    expect(own.range).toEqual({ early: '2026-11-14', late: '2027-02-11' });
  });

  it('of one just issued is never a day before its issue: a payer of long terms pays short ones after they begin', () => {
    const early = paidOn('2026-06-02', { dueDate: '2026-08-30' });
    const own = scored([early, { ...early, id: 'e2' }], { issueDate: '2026-11-13', dueDate: '2026-11-27' })[0];
    expect(own.expectedPaymentDate <= '2026-11-27').toBe(true);
  });
});
