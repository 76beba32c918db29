import { classify, row, short } from '../helpers/classifyRows';

type Sections = { aging: { daysOverdue: number; stage: string }; contact: { decision: string; notBefore?: string } };
const sections = async (rows: object[], changes: object = {}, log?: object[]) =>
  ((await classify(rows, { changes, ...(log ? { log } : {}) }))[0] ?? []).map(
    ({ json }) => json as unknown as Sections,
  );
const decisions = async (rows: object[], changes: object = {}, log?: object[]) =>
  short((await classify(rows, { changes, ...(log ? { log } : {}) }))[0]).map(([, decision, code]) => `${String(decision)} ${String(code)}`); // prettier-ignore
const logged = (event: string, more: object = {}) => ({
  logKey: event, event, happenedOn: '2026-11-11', customerId: 'c-1', invoiceIds: '', ...more,
}); // prettier-ignore

describe('what users of other tools complain about, through the Aging Classifier', () => {
  it('C1 and C7: paid, void and draft documents are left alone, and what is part-paid owes the rest, per currency', async () => {
    const rows = [
      row('part', { total: '1000.00', balance: '400.10' }),
      row('paid', { balance: '0.00' }),
      row('void', { status: 'void' }),
      row('draft', { status: 'draft' }),
      row('note', { status: 'credit', total: '50.00', balance: '50.00' }),
      row('yen', { currency: 'JPY', total: '5000', balance: '5000' }),
    ];
    expect(await decisions(rows)).toEqual([
      'send due_for_reminder', 'none not_owed', 'none not_owed', 'none not_owed', 'none not_owed', 'send due_for_reminder',
    ]); // prettier-ignore
    const [, totals] = await classify(rows, { changes: { options: { totals: true } } });
    expect(totals?.[0]?.json.totals).toMatchObject({
      open: [
        { currency: 'EUR', amount: '400.10' },
        { currency: 'JPY', amount: '5000' },
      ],
    });
  });

  it('C2 and C3: reminded once in five business days, and after an outage at the stage of the day', async () => {
    const log = [logged('sent', { happenedOn: '2026-11-09' })];
    const on = (asOf: string, rows = log) => decisions([row('a')], { asOf }, rows);
    expect(await on('2026-11-09')).toEqual(['hold recently_reminded']);
    expect(await on('2026-11-13')).toEqual(['hold recently_reminded']);
    expect(await on('2026-11-16')).toEqual(['send due_for_reminder']);
    const stageOn = async (asOf: string) => (await sections([row('a')], { asOf }))[0]?.aging.stage;
    expect([await stageOn('2026-11-06'), await stageOn('2026-11-12')]).toEqual(['friendly', 'direct']);
  });

  it.each([
    ['exclude', 'excluded'],
    ['hold', 'on_hold'],
    ['snooze', 'snoozed'],
  ])('C4: a customer can be left alone by %s, until a day, and no other customer with them', async (event, code) => {
    const rows = [row('a'), row('b', { customerId: 'c-2', customer: 'B' })];
    const log = [logged(event, { untilDate: '2026-11-20' })];
    expect(await decisions(rows, {}, log)).toEqual([`hold ${code}`, 'send due_for_reminder']);
    expect(await decisions(rows, { asOf: '2026-11-20' }, log)).toEqual(Array(2).fill('send due_for_reminder'));
  });

  it('C5: a dispute about one of three invoices holds that one', async () => {
    const log = [logged('dispute', { invoiceIds: 'b' })];
    expect(await decisions(['a', 'b', 'c'].map((number) => row(number)), {}, log)).toEqual([
      'send due_for_reminder', 'hold dispute', 'send due_for_reminder',
    ]); // prettier-ignore
  });

  it('C9: nothing moves on a weekend, and the day overdue is the customer’s calendar day', async () => {
    const [friday, saturday] = [
      (await sections([row('a')], { asOf: '2026-11-13' }))[0],
      (await sections([row('a')], { asOf: '2026-11-14' }))[0],
    ];
    expect(friday?.contact.decision).toBe('send');
    expect(saturday?.contact).toMatchObject({ decision: 'hold', notBefore: '2026-11-16' });
    expect([friday?.aging.daysOverdue, saturday?.aging.daysOverdue]).toEqual([12, 13]);
  });

  it.each([
    ['paymentPlan', 'payment_plan'],
    ['autoCollect', 'auto_collect'],
  ])('C13: a customer with %s is not reminded, nor before a promised day', async (column, code) => {
    expect(await decisions([row('a', { [column]: 'yes' })])).toEqual([`hold ${code}`]);
    expect(await decisions([row('a', { promiseDate: '2026-11-20' })])).toEqual(['hold promise_pending']);
  });

  it.each([
    ['2027-01-12', -60, 'not_due', 'none not_due'],
    ['2026-11-14', -1, 'upcoming', 'none upcoming'],
    ['2026-11-13', 0, 'upcoming', 'none upcoming'],
    ['2026-11-12', 1, 'friendly', 'send due_for_reminder'],
    ['2026-09-14', 60, 'human_review', 'hold human_review'],
  ])('C14: due %s is %i days overdue, never the other way round', async (dueDate, daysOverdue, stage, decision) => {
    const [item] = await sections([row('a', { dueDate })]);
    expect(item?.aging).toMatchObject({ daysOverdue, stage });
    expect(await decisions([row('a', { dueDate })])).toEqual([decision]);
  });

  it('C21: ages from the due date; without one from issue date and terms, and then never beyond friendly', async () => {
    const [known, estimated] = await sections([
      row('a', { issueDate: '2026-09-01', dueDate: '2026-11-12' }),
      row('b', { issueDate: '2026-08-01', dueDate: '' }),
    ]);
    expect(known?.aging).toMatchObject({ daysOverdue: 1, stage: 'friendly' });
    expect(estimated?.aging).toMatchObject({ daysOverdue: 74, stage: 'friendly' });
  });
});
