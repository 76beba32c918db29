import { openInvoice } from '../../helpers/openInvoice';
import { codesOf, decisionOn, logRow } from './decisionOn';

const FRIDAY = '2026-11-13';
const row = (event: string, happenedOn: string, more: object = {}) => logRow({ event, happenedOn, ...more });
const on = (log: ReturnType<typeof row>[], day = FRIDAY, invoice = openInvoice()) => decisionOn(day, invoice, { log });

describe('C4 and C5: a hold in the log can be lifted', () => {
  it.each([
    ['dispute', 'dispute_settled'],
    ['hold', 'resume'],
    ['snooze', 'resume'],
    ['exclude', 'resume'],
  ])('a %s ends with %s, in whatever order the rows come', (event, end) => {
    const [began, ended] = [row(event, '2026-11-04'), row(end, '2026-11-10')];
    expect(on([began]).decision).toBe('hold');
    expect(on([began, ended]).decision).toBe('send');
    expect(on([ended, began]).decision).toBe('send');
    expect(on([began, ended], '2026-11-09').decision).toBe('hold');
    expect(on([began, ended, row(event, '2026-11-12')]).decision).toBe('hold');
  });

  it('on one day, the order of the log counts', () => {
    const [began, ended] = [row('hold', '2026-11-10'), row('resume', '2026-11-10')];
    expect(on([began, ended]).decision).toBe('send');
    expect(on([ended, began]).decision).toBe('hold');
  });

  it('ends only its own kind, and never a promise', () => {
    expect(codesOf(on([row('dispute', '2026-11-04'), row('resume', '2026-11-10')]))).toEqual(['dispute']);
    expect(codesOf(on([row('hold', '2026-11-04'), row('dispute_settled', '2026-11-10')]))).toEqual(['on_hold']);
    const promise = row('promise', '2026-11-04', { untilDate: '2026-11-20' });
    expect(codesOf(on([promise, row('resume', '2026-11-10')]))).toEqual(['promise_pending']);
  });

  it('written for the account it frees every invoice, written for an invoice only that one', () => {
    const account = row('dispute', '2026-11-04', { invoiceIds: [] });
    const other = openInvoice({ id: 'i-8' });
    const forOne = row('dispute_settled', '2026-11-10');
    expect([on([account, forOne]).decision, on([account, forOne], FRIDAY, other).decision]).toEqual(['send', 'hold']);
    const forAll = row('dispute_settled', '2026-11-10', { invoiceIds: [] });
    expect(on([row('dispute', '2026-11-04'), forAll]).decision).toBe('send');
  });

  it('never weakens what the ledger itself says', () => {
    const settled = [row('dispute_settled', '2026-11-10'), row('resume', '2026-11-10')];
    expect(codesOf(on(settled, FRIDAY, openInvoice({ dispute: { open: true } })))).toEqual(['dispute']);
    expect(codesOf(on(settled, FRIDAY, openInvoice({ snoozedUntil: '2026-12-01' })))).toEqual(['snoozed']);
  });
});

describe('a person’s review lets one reminder go', () => {
  const old = '2026-12-18';
  const review = row('reviewed', '2026-12-17', { actor: 'Ana', reason: 'called, one more try' });

  it('at the stage of human review, and says who looked', () => {
    expect(codesOf(on([], old))).toEqual(['human_review']);
    const contact = on([review], old);
    expect(contact).toMatchObject({ decision: 'send', tone: 'direct' });
    expect(contact.reasons).toEqual([
      { code: 'due_for_reminder', message: '47 days overdue: reminder that a person let go' },
      {
        code: 'reviewed',
        message: 'Reviewed by Ana on 17 December 2026, which lets one reminder go. Reason given: called, one more try',
      },
    ]);
  });

  it('and no second one: the reminder uses the review up', () => {
    const sent = row('sent', '2026-12-18');
    expect(codesOf(on([review, sent], '2026-12-30'))).toEqual(['human_review']);
    expect(on([review, sent, row('reviewed', '2026-12-29')], '2026-12-30').decision).toBe('send');
    const failed = [row('claimed', '2026-12-18', { logKey: 'k' }), row('send_failed', '2026-12-18', { logKey: 'k' })];
    expect(on([review, ...failed], '2026-12-21').decision).toBe('send');
  });

  it('only of the invoice it names, and not before it was written', () => {
    expect(on([review], old, openInvoice({ id: 'i-8' })).decision).toBe('hold');
    expect(on([row('reviewed', '2026-12-17', { invoiceIds: [] })], old, openInvoice({ id: 'i-8' })).decision).toBe(
      'send',
    );
    expect(on([row('reviewed', '2026-12-21')], old).decision).toBe('hold');
  });

  it('does not lift a dispute or a cap', () => {
    expect(codesOf(on([review, row('dispute', '2026-12-17')], old))).toEqual(['dispute', 'reviewed']);
    const reminded = [row('sent', '2026-12-16'), review];
    expect(codesOf(on(reminded, old))).toEqual(['recently_reminded', 'reviewed']);
  });
});

describe('the caps', () => {
  it('for life: after six reminders a person decides, one reminder at a time', () => {
    const sent = ['02', '09', '16', '23', '30'].map((date) => row('sent', `2026-09-${date}`));
    const invoice = openInvoice({ dueDate: '2026-10-30' });
    expect(on(sent, FRIDAY, invoice).decision).toBe('send');
    const six = [...sent, row('sent', '2026-10-07')];
    const held = on(six, FRIDAY, invoice);
    expect(held.reasons).toEqual([
      {
        code: 'lifetime_cap',
        message: '6 reminders have been sent about it, which is the most; a person decides what follows.',
      },
    ]);
    expect(held.notBefore).toBeUndefined();
    expect(codesOf(on([...six, row('reviewed', '2026-11-12')], FRIDAY, invoice))).toEqual([
      'due_for_reminder',
      'reviewed',
    ]);
  });

  it('per invoice: longer than the customer’s, and lifted by an override', () => {
    const log = [row('sent', '2026-11-02')];
    const policy = { reminderEveryBusinessDays: 5, invoiceReminderEveryBusinessDays: 10 };
    expect(decisionOn('2026-11-13', openInvoice(), { log, policy })).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-16',
      reasons: [{ code: 'invoice_recently_reminded', until: '2026-11-16' }],
    });
    expect(decisionOn('2026-11-13', openInvoice({ id: 'i-8' }), { log, policy }).decision).toBe('send');
    const capOverrides = [{ customerId: 'c-1', reason: 'asked for it' }];
    expect(decisionOn('2026-11-13', openInvoice(), { log, policy: { ...policy, capOverrides } }).decision).toBe('send');
  });
});
