import fc from 'fast-check';
import { addDays, bestContactOf, parseCalendarDate, reminderAnswers, weekdayOf, type ContactLogRow, type ReminderAnswer } from '../../../core'; // prettier-ignore
import { openInvoice } from '../../helpers/openInvoice';

const day = (text: string) => parseCalendarDate(text, 'day');
const asOf = day('2026-11-13');
const row = (
  event: ContactLogRow['event'],
  happenedOn: string,
  changes: Partial<ContactLogRow> = {},
): ContactLogRow => ({
  logKey: `${event}-${happenedOn}`,
  event,
  happenedOn: day(happenedOn),
  customerId: 'c-1',
  invoiceIds: [],
  channel: 'email',
  ...changes,
});
const paid = (paidOn: string) => openInvoice({ id: paidOn, status: 'paid', balance: '0.00', paidOn });
const answersTo = (log: ContactLogRow[], invoices = [] as ReturnType<typeof paid>[]) =>
  (reminderAnswers({ log, invoices, asOf }).get('c-1') ?? []).map(({ sentOn, answered }) => `${sentOn} ${answered}`);

describe('reminderAnswers', () => {
  it.each([
    ['a reply on the fourth day', [row('sent', '2026-10-06'), row('reply', '2026-10-10')], [], ['2026-10-06 true']],
    ['a reply on the fifth day', [row('sent', '2026-10-06'), row('reply', '2026-10-11')], [], ['2026-10-06 false']],
    ['a promise', [row('sent', '2026-10-06'), row('promise', '2026-10-07')], [], ['2026-10-06 true']],
    ['a payment', [row('sent', '2026-10-06')], [paid('2026-10-09')], ['2026-10-06 true']],
    ['a reply before it', [row('reply', '2026-10-05'), row('sent', '2026-10-06')], [], ['2026-10-06 false']],
    ['an answer counts for the last one before it', [row('sent', '2026-10-06'), row('sent', '2026-10-08'), row('reply', '2026-10-09')], [], ['2026-10-06 false', '2026-10-08 true']],
    ['two of one day are one', [row('sent', '2026-10-06'), row('sent', '2026-10-06', { logKey: 'b' })], [], ['2026-10-06 false']],
    ['one whose four days have passed', [row('sent', '2026-11-08')], [], ['2026-11-08 false']],
    ['one that may still be answered', [row('sent', '2026-11-09')], [], []],
    ['a note to our own people', [row('sent', '2026-10-06', { channel: 'internal_note' })], [], []],
    ['a claim that never left', [row('claimed', '2026-10-06')], [], []],
    ['a reply of another customer', [row('sent', '2026-10-06'), row('reply', '2026-10-07', { customerId: 'c-2' })], [], ['2026-10-06 false']],
  ])('%s', (_, log, invoices, expected) => {
    expect(answersTo(log, invoices)).toEqual(expected);
    expect(answersTo([...log].reverse(), invoices)).toEqual(expected);
  }); // prettier-ignore
});

/** Reminders on a weekday (Monday 1), so many of them answered. */
const on = (weekday: number, answered: number, sent: number): ReminderAnswer[] =>
  Array.from({ length: sent }, (_, at) => ({ sentOn: addDays(day('2026-01-05'), weekday - 1 + 7 * at), answered: at < answered })); // prettier-ignore

describe('bestContactOf', () => {
  it('says on which weekday reminders are answered', () => {
    expect(bestContactOf([...on(2, 6, 6), ...on(4, 1, 5), ...on(1, 1, 4)])).toEqual({
      weekday: 2,
      answered: 6,
      sent: 6,
      sentence: 'Answered 6 of 6 reminders sent on a Tuesday within 4 days, and 2 of 9 sent on other days.',
    });
  });

  it.each([
    ['seven reminders', [...on(2, 4, 4), ...on(4, 0, 3)], false],
    ['eight reminders', [...on(2, 4, 4), ...on(4, 0, 4)], true],
    ['two on the day', [...on(2, 2, 2), ...on(4, 0, 10)], false],
    ['three on the day', [...on(2, 3, 3), ...on(4, 0, 10)], true],
    ['one weekday only', on(2, 9, 12), false],
    ['days that answer alike', [...on(2, 4, 6), ...on(4, 3, 6)], false],
    ['nothing answered', [...on(2, 0, 6), ...on(4, 0, 6)], false],
    ['everything answered', [...on(2, 6, 6), ...on(4, 6, 6)], false],
    ['no reminder', [], false],
  ])('speaks only when enough is known: %s', (_, answers, speaks) => {
    expect(bestContactOf(answers) !== undefined).toBe(speaks);
  });

  it('law: a customer who answers whatever the day is seldom given one, and any day named was tried', () => {
    let named = 0;
    const log = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.boolean()), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(log, (days) => {
        const answers = days.map(([at, answered]) => ({ sentOn: addDays(day('2025-01-06'), at), answered }));
        const best = bestContactOf(answers);
        if (!best) return;
        named += 1;
        expect(answers.filter(({ sentOn }) => weekdayOf(sentOn) === best.weekday)).toHaveLength(best.sent);
      }),
      { numRuns: 500 },
    );
    expect(named / 500).toBeLessThan(0.15);
  });
});
