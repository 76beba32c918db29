import {
  addLedgerContacts,
  classifyInvoices,
  groupByCustomer,
  decideContact,
  classifyAge,
  DEFAULT_POLICY,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  MONDAY_TO_FRIDAY,
  parseCalendarDate,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { codesOf, decisionOn, logRow } from './decisionOn';

const sent = (happenedOn: string, more: object = {}) => logRow({ event: 'sent', happenedOn, ...more });

describe('dated stories', () => {
  it('Monday a reminder, then five business days of silence, then the next one', () => {
    const log = [sent('2026-11-09')];
    const on = (day: string) => decisionOn(day, openInvoice(), { log });
    expect(decisionOn('2026-11-09', openInvoice()).decision).toBe('send');
    expect(on('2026-11-10')).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-16',
      reasons: [
        {
          code: 'recently_reminded',
          until: '2026-11-16',
          message: 'The customer was last reminded on 9 November 2026; the next reminder may go on 16 November 2026.',
        },
      ],
    });
    expect(on('2026-11-13').decision).toBe('hold');
    expect(on('2026-11-16')).toMatchObject({ decision: 'send', tone: 'direct' });
  });

  it('a promise is waited for, breaks, and is named in the next decision', () => {
    const log = [
      sent('2026-11-09'),
      logRow({ event: 'reply', happenedOn: '2026-11-10' }),
      logRow({ event: 'promise', happenedOn: '2026-11-10', untilDate: '2026-11-18' }),
    ];
    const codesOn = (day: string) => codesOf(decisionOn(day, openInvoice(), { log }));
    expect(codesOn('2026-11-11')).toEqual(['promise_pending', 'recent_reply', 'recently_reminded']);
    expect(codesOn('2026-11-16')).toEqual(['promise_pending']);
    expect(codesOn('2026-11-20')).toEqual(['promise_pending']);
    expect(codesOn('2026-11-23')).toEqual(['due_for_escalation', 'broken_promise']);
  });

  it('C2: fifty runs in one day send one reminder', () => {
    const log = [];
    let count = 0;
    for (let run = 0; run < 50; run += 1) {
      if (decisionOn('2026-11-09', openInvoice(), { log }).decision !== 'send') continue;
      count += 1;
      log.push(
        logRow({ event: 'claimed', happenedOn: '2026-11-09', logKey: 'k' }),
        sent('2026-11-09', { logKey: 'k' }),
      );
    }
    expect(count).toBe(1);
  });

  it('C2: a crash between claim and report sends no second message, for weeks, until a person looks', () => {
    const claimed = logRow({ event: 'claimed', happenedOn: '2026-11-09', logKey: 'k' });
    const weeksLater = decisionOn('2026-11-20', openInvoice(), { log: [claimed] });
    expect(weeksLater).toMatchObject({ decision: 'hold', reasons: [{ code: 'send_unconfirmed' }] });
    expect(weeksLater.notBefore).toBeUndefined();
    const failed = logRow({ event: 'send_failed', happenedOn: '2026-11-09', logKey: 'k' });
    expect(decisionOn('2026-11-10', openInvoice(), { log: [claimed, failed] }).decision).toBe('send');
    expect(codesOf(decisionOn('2026-11-10', openInvoice(), { log: [claimed, failed, claimed] }))).toContain(
      'send_unconfirmed',
    );
    const reported = decisionOn('2026-11-10', openInvoice(), { log: [claimed, sent('2026-11-09', { logKey: 'k' })] });
    expect(codesOf(reported)).toEqual(['recently_reminded']);
  });

  it('C2: a draft in our mailbox counts as a reminder, once, whether it was recorded as sent later or not', () => {
    const rows = ['claimed', 'drafted', 'sent'] as const;
    const [claimed, drafted, left] = rows.map((event) => logRow({ event, happenedOn: '2026-11-09', logKey: 'k' }));
    for (const log of [
      [claimed!, drafted!],
      [claimed!, drafted!, left!],
    ]) {
      expect(codesOf(decisionOn('2026-11-10', openInvoice(), { log }))).toEqual(['recently_reminded']);
      expect(decisionOn('2026-11-16', openInvoice(), { log }).decision).toBe('send');
      expect(indexContactLog(log).byCustomer.get(drafted!.customerId)?.reminderCount).toBe(1);
    }
  });

  it('C2: a row dated tomorrow counts as recent: a wrong clock must not double a message', () => {
    const contact = decisionOn('2026-11-09', openInvoice(), { log: [sent('2026-11-10')] });
    expect(codesOf(contact)).toEqual(['recently_reminded']);
  });

  it('C3: after three days of outage the right stage is sent once, not three messages and not none', () => {
    const log = [sent('2026-11-02')];
    const monday = decisionOn('2026-11-09', openInvoice(), { log });
    expect(monday.reasons[0]?.message).toBe('8 days overdue: direct reminder');
    expect(decisionOn('2026-11-10', openInvoice(), { log: [...log, sent('2026-11-09')] }).decision).toBe('hold');
    expect(decisionOn('2026-11-19', openInvoice()).reasons[0]?.message).toBe('18 days overdue: direct reminder');
  });

  it('C9: nothing moves on a weekend or holiday; the next business day is named', () => {
    expect(decisionOn('2026-11-14', openInvoice())).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-16',
      reasons: [{ code: 'rest_day', until: '2026-11-16' }],
    });
    expect(decisionOn('2026-11-28', openInvoice()).reasons[0]?.code).toBe('rest_day');
    expect(decisionOn('2026-11-13', openInvoice(), { holidays: ['2026-11-13', '2026-11-16'] }).notBefore).toBe(
      '2026-11-17',
    );
  });

  it('C9: a reminder on Friday with a cap of two business days leads to Tuesday', () => {
    const policy = { reminderEveryBusinessDays: 2 };
    expect(decisionOn('2026-11-14', openInvoice(), { log: [sent('2026-11-13')], policy }).notBefore).toBe('2026-11-17');
  });

  it('keeps to the send days a user chose', () => {
    const policy = { sendDays: [2, 4] };
    expect(decisionOn('2026-11-13', openInvoice(), { policy }).notBefore).toBe('2026-11-17');
    expect(() => decisionOn('2026-11-13', openInvoice(), { policy: { sendDays: [6, 7] } })).toThrow(
      /send days are never business days/,
    );
  });

  it('the cap counts a reminder about another invoice, but not the other invoices of the same run', () => {
    const log = [sent('2026-11-10', { invoiceIds: ['i-1'] })];
    expect(codesOf(decisionOn('2026-11-12', openInvoice(), { log }))).toEqual(['recently_reminded']);
    expect(
      decisionOn('2026-11-12', openInvoice({}, { id: 'c-2' }), { log: [sent('2026-11-10', { invoiceIds: ['i-1'] })] })
        .decision,
    ).toBe('send');
    const sameRun = ['i-1', 'i-2'].map((id) => decisionOn('2026-11-12', openInvoice({ id })).decision);
    expect(sameRun).toEqual(['send', 'send']);
  });

  it('a reminder that the ledger itself sent about one invoice caps the customer’s others', () => {
    const asOf = parseCalendarDate('2026-11-12', 'day');
    const reminded = openInvoice({ id: 'i-1', lastReminderOn: '2026-11-10' });
    const other = openInvoice({ id: 'i-2' });
    const contactLog = addLedgerContacts({ contactLog: indexContactLog([]), invoices: [reminded, other] });
    const decide = (invoice = other) =>
      decideContact({
        invoice,
        asOf,
        contactLog,
        policy: DEFAULT_POLICY,
        calendar: MONDAY_TO_FRIDAY,
        aging: classifyAge({ dueDate: invoice.dueDate, asOf, stages: DEFAULT_STAGE_TABLE }),
      });
    expect([decide(reminded), decide()].map(codesOf)).toEqual([['recently_reminded'], ['recently_reminded']]);
  });

  it('an override lifts the cap with its reason, but not twice on one day', () => {
    const policy = { capOverrides: [{ customerId: 'c-1', reason: 'year-end closing' }] };
    const log = [sent('2026-11-10')];
    expect(decisionOn('2026-11-10', openInvoice(), { log, policy }).decision).toBe('hold');
    const next = decisionOn('2026-11-11', openInvoice(), { log, policy });
    expect(next.decision).toBe('send');
    expect(next.reasons[1]).toEqual({
      code: 'cap_overridden',
      message: 'The cap is lifted for this customer. Reason given: year-end closing',
    });
  });

  it('the account owner is asked once per cap, whatever the customer was sent', () => {
    const asked = (log: ReturnType<typeof logRow>[]) => decisionOn('2026-11-24', openInvoice(), { log });
    expect(asked([sent('2026-11-23')]).decision).toBe('escalate');
    const note = asked([sent('2026-11-23', { channel: 'internal_note' })]);
    expect(note).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-30',
      reasons: [{ code: 'recently_escalated' }],
    });
    expect(
      decisionOn('2026-11-13', openInvoice(), { log: [sent('2026-11-12', { channel: 'internal_note' })] }).decision,
    ).toBe('send');
  });
});

it('C6: twelve invoices of one customer make one message, oldest first', () => {
  const asOf = parseCalendarDate('2026-11-13', 'day');
  const invoices = Array.from({ length: 12 }, (_, at) =>
    openInvoice({ id: `i-${at}`, number: `INV-${at}`, dueDate: `2026-11-0${1 + (at % 9)}` }),
  );
  const entries = classifyInvoices({
    invoices,
    asOf,
    contactLog: indexContactLog([]),
    stages: DEFAULT_STAGE_TABLE,
    policy: DEFAULT_POLICY,
    calendar: MONDAY_TO_FRIDAY,
  });
  const [message, ...others] = groupByCustomer({ entries, per: 'customer' });
  expect(others).toEqual([]);
  expect(message?.map(({ invoice }) => invoice.number).slice(0, 3)).toEqual(['INV-0', 'INV-9', 'INV-1']);
  expect(message).toHaveLength(12);
});
