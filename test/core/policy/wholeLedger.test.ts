import fc from 'fast-check';
import {
  addDays,
  applyContactLog,
  classifyInvoices,
  DEFAULT_POLICY,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  isMailAddress,
  MONDAY_TO_FRIDAY,
  parseCalendarDate,
  readPolicySettings,
  recipientOf,
  summarizeDecisions,
  totalsByBucket,
  totalsByStage,
  type ContactLogRow,
  type Invoice,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { logRow } from './decisionOn';

const asOf = parseCalendarDate('2026-11-13', 'as of');
const classify = (invoices: Invoice[], log: ContactLogRow[] = [], punctual?: Set<string>) =>
  classifyInvoices({
    invoices,
    contactLog: indexContactLog(log),
    asOf,
    stages: DEFAULT_STAGE_TABLE,
    policy: DEFAULT_POLICY,
    calendar: MONDAY_TO_FRIDAY,
    punctual,
  });

describe('a whole ledger', () => {
  const ledger = [
    openInvoice({ id: '1', balance: '100.10' }),
    openInvoice({ id: '2', balance: '200.20' }),
    openInvoice({ id: '3', currency: 'JPY', total: '5000', balance: '5000', paymentPlan: true }),
    openInvoice({ id: '4', status: 'paid', balance: '0.00' }),
    openInvoice({ id: '5', dueDate: '2026-12-24', balance: '50.00' }),
    openInvoice({ id: '6', status: 'credit', balance: '30.00' }),
  ];

  it('is counted by decision, stage and deciding reason, with one total per currency', () => {
    const summary = summarizeDecisions(classify(ledger));
    expect(summary.byDecision).toEqual([
      { name: 'none', count: 3, totals: [{ currency: 'EUR', amount: '80.00' }] },
      { name: 'send', count: 2, totals: [{ currency: 'EUR', amount: '300.30' }] },
      { name: 'hold', count: 1, totals: [{ currency: 'JPY', amount: '5000' }] },
    ]);
    expect(summary.byReason.map(({ name, count }) => [name, count])).toEqual([
      ['due_for_reminder', 2],
      ['not_owed', 2],
      ['not_due', 1],
      ['payment_plan', 1],
    ]);
    expect(summary.totals).toEqual([
      { currency: 'EUR', amount: '380.30' },
      { currency: 'JPY', amount: '5000' },
    ]);
  });

  it('is aged per stage, bucket and currency; credit notes and paid invoices are no receivables', () => {
    const classified = classify(ledger);
    expect(totalsByStage(classified)).toEqual([
      { group: 'not_due', currency: 'EUR', count: 1, amount: '50.00' },
      { group: 'direct', currency: 'EUR', count: 2, amount: '300.30' },
      { group: 'direct', currency: 'JPY', count: 1, amount: '5000' },
    ]);
    expect(totalsByBucket(classified).map(({ group, currency }) => [group, currency])).toEqual([
      ['current', 'EUR'],
      ['1-30', 'EUR'],
      ['1-30', 'JPY'],
    ]);
  });

  it('keeps the tone friendly for a customer who was never late before', () => {
    const invoices = [openInvoice({ id: '1' }), openInvoice({ id: '2' }, { id: 'c-2' })];
    expect(classify(invoices, [], new Set(['c-2'])).map(({ contact }) => contact.tone)).toEqual(['direct', 'friendly']);
  });

  it('carries the log’s facts on for the nodes that follow', () => {
    const log = [
      logRow({ event: 'sent', happenedOn: '2026-11-02', logKey: 'a' }),
      logRow({ event: 'sent', happenedOn: '2026-11-09', logKey: 'b' }),
      logRow({ event: 'sent', happenedOn: '2026-11-09', logKey: 'b' }),
      logRow({
        event: 'dispute',
        happenedOn: '2026-11-10',
        amount: '100.00',
        currency: 'EUR',
        reason: 'short delivery',
      }),
      logRow({ event: 'reply', happenedOn: '2026-11-10' }),
    ];
    expect(classify([openInvoice()], log)[0]?.invoice).toMatchObject({
      reminderCount: 2,
      lastReminderOn: '2026-11-09',
      lastReplyOn: '2026-11-10',
      dispute: { open: true, amount: '100.00', reason: 'short delivery' },
    });
  });

  it('takes a dispute in another currency as a dispute of the whole', () => {
    const log = [logRow({ event: 'dispute', happenedOn: '2026-11-10', amount: '100.00', currency: 'USD' })];
    expect(classify([openInvoice()], log)[0]).toMatchObject({
      invoice: { dispute: { open: true } },
      contact: { decision: 'hold' },
    });
    expect(classify([openInvoice()], log)[0]?.invoice.dispute?.amount).toBeUndefined();
  });

  it('law: applying the log twice changes nothing, and it never weakens the ledger', () => {
    const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(asOf, days));
    const rows = fc.array(
      fc.record({
        event: fc.constantFrom('claimed', 'sent', 'reply', 'promise', 'dispute', 'snooze'),
        happenedOn: day,
        untilDate: day,
        logKey: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.nat({ max: 3 }), day, (found, reminderCount, lastReminderOn) => {
        const contactLog = indexContactLog(found.map((row) => logRow(row)));
        const invoice = openInvoice({ reminderCount, lastReminderOn });
        const once = applyContactLog({ invoice, contactLog, asOf });
        expect(applyContactLog({ invoice: once, contactLog, asOf })).toEqual(once);
        expect(once.reminderCount).toBeGreaterThanOrEqual(reminderCount);
        expect((once.lastReminderOn ?? '') >= lastReminderOn).toBe(true);
      }),
    );
  });
});

describe('recipients', () => {
  it.each([
    ['ap@acme.example', true],
    ['first.last+ar@sub.acme.example', true],
    ['größe@müller.example', true],
    ['ap@acme', false],
    ['ap@@acme.example', false],
    ['ap@acme.example;x@y.example', false],
    ['Acme <ap@acme.example>', false],
    ['ap@acme..example', false],
    ['', false],
    [`${'a'.repeat(250)}@b.example`, false],
  ])('%s is usable: %s', (address, usable) => expect(isMailAddress(address)).toBe(usable));

  it('adds valid copies once and never repeats the recipient', () => {
    const { customer } = openInvoice(
      {},
      { ccEmails: ['cfo@acme.example', 'AP@acme.example', 'cfo@acme.example', 'CFO@Acme.example', 'nobody'] },
    );
    expect(recipientOf({ customer, channel: 'email' })).toEqual({ to: 'ap@acme.example', cc: ['cfo@acme.example'] });
    expect(recipientOf({ customer, channel: 'sms' })).toBeUndefined();
    expect(recipientOf({ customer: { ...customer, phone: '+49 30 123456' }, channel: 'call_script' })).toEqual({
      to: '+49 30 123456',
      cc: [],
    });
  });
});

describe('readPolicySettings', () => {
  it('starts with cautious defaults', () => {
    expect(readPolicySettings({})).toEqual(DEFAULT_POLICY);
    expect(DEFAULT_POLICY).toMatchObject({
      reminderEveryBusinessDays: 5,
      promiseGraceDays: 2,
      replyHoldBusinessDays: 3,
      preDueNotice: false,
    });
  });

  it.each([
    [{ reminderEveryBusinessDays: -1 }, [], /Policy: reminderEveryBusinessDays -1 is not valid/],
    [{ sendDays: [] }, [], /Policy: sendDays a list is not valid/],
    [{ channel: 'internal_note' }, [], /Policy: channel "internal_note"/],
    [{ capOverrides: [{ customerId: 'c-1', reason: '' }] }, [], /reason/],
    [{}, [{ currency: 'EURO', amount: '5' }], /currency "EURO" is not a known currency/],
    [
      {},
      [
        { currency: 'EUR', amount: '5' },
        { currency: 'eur', amount: '6' },
      ],
      /minimum amount "EUR" is given twice/,
    ],
    [{}, [{ currency: 'JPY', amount: '5.5' }], /minimum amount in JPY/],
  ])('refuses %j %j', (settings, minimums, message) => {
    expect(() => readPolicySettings(settings, minimums)).toThrow(message);
  });
});
