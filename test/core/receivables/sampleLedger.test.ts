import { execFileSync } from 'node:child_process';
import path from 'node:path';
import {
  classifyAge,
  DEFAULT_STAGE_TABLE,
  exponentOf,
  parseCalendarDate,
  readMessages,
  type Invoice,
} from '../../../core';
import conversations from '../../../workflows/sample/conversations.json';
import ledger from '../../../workflows/sample/ledger.json';
import meta from '../../../workflows/sample/meta.json';
import { invoiceOf } from './readings';

const invoices = ledger.map((row) => invoiceOf(row, 'columns', meta));
const asOf = parseCalendarDate(meta.asOf, 'as-of date');
const isOpen = ({ status }: Invoice) => status === 'open' || status === 'partly_paid';
const ageOf = (invoice: Invoice) => classifyAge({ dueDate: invoice.dueDate, asOf, stages: DEFAULT_STAGE_TABLE });
const distinct = (values: unknown[]) => new Set(values).size;

describe('the sample ledger', () => {
  it('is what its generator writes', () => {
    const script = path.join(__dirname, '../../../scripts/write-sample.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
  });

  it('holds at least 80 invoices of 30 customers in four currencies, one without decimals and one with three', () => {
    expect(distinct(invoices.map(({ number }) => number))).toBe(invoices.length);
    expect(invoices.length).toBeGreaterThanOrEqual(80);
    expect(distinct(invoices.map(({ customer }) => customer.id))).toBeGreaterThanOrEqual(30);
    const digits = [...new Set(invoices.map(({ currency }) => currency))].map(exponentOf);
    expect(digits.sort()).toEqual([0, 2, 2, 3]);
    expect(distinct(invoices.map(({ customer }) => customer.language))).toBe(5);
  });

  const cases: [string, (invoice: Invoice) => unknown][] = [
    ['a paid invoice with its day', ({ paidOn }) => paidOn],
    ['a void one', ({ status }) => status === 'void'],
    ['a draft', ({ status }) => status === 'draft'],
    ['a written off one', ({ status }) => status === 'written_off'],
    ['a partly paid one', ({ status }) => status === 'partly_paid'],
    ['a credit note', ({ status, balance }) => status === 'credit' && Number(balance) > 0],
    ['a dispute of the whole', ({ dispute }) => dispute?.open && !dispute.amount],
    ['a dispute of a part', ({ dispute }) => dispute?.open && dispute.amount],
    ['a pending promise', ({ promise }) => promise && promise.date > asOf],
    ['a broken promise', ({ promise }) => promise && promise.date < asOf],
    ['a payment plan', ({ paymentPlan }) => paymentPlan],
    ['one collected automatically', ({ autoCollect }) => autoCollect],
    ['an excluded customer', ({ customer }) => customer.doNotContact],
    ['a customer without an address', ({ customer }) => !customer.email],
    ['a customer with two addresses', ({ customer }) => customer.ccEmails?.length],
    ['a consumer', ({ customer }) => customer.kind === 'consumer'],
    ['an account owner', ({ customer }) => customer.owner],
    ['an estimated due date', ({ dueDateEstimated }) => dueDateEstimated],
    ['a snoozed one', ({ snoozedUntil }) => snoozedUntil && snoozedUntil > asOf],
    ['a recent reply', ({ lastReplyOn }) => lastReplyOn],
    ['a recent reminder', ({ lastReminderOn }) => lastReminderOn],
  ];
  it.each(cases)('has %s', (_what, holds) => {
    expect(invoices.some(holds)).toBe(true);
  });

  it.each([-8, -7, 0, 1, 7, 8, 21, 22, 45, 46])('has an open invoice %i days overdue', (days) => {
    expect(invoices.filter(isOpen).map((invoice) => ageOf(invoice).daysOverdue)).toContain(days);
  });

  it('has every stage, and a payment history for many customers', () => {
    expect(distinct(invoices.filter(isOpen).map((invoice) => ageOf(invoice).stage))).toBe(6);
    const paidBy = (id: string) => invoices.filter(({ customer, paidOn }) => paidOn && customer.id === id).length;
    const ids = [...new Set(invoices.map(({ customer }) => customer.id))];
    expect(ids.filter((id) => paidBy(id) >= 3).length).toBeGreaterThanOrEqual(12);
    for (const { paidOn } of invoices) expect(paidOn === undefined || paidOn < asOf).toBe(true);
  });

  it('can reach nobody: every address and link ends in .example', () => {
    const text = JSON.stringify([ledger, conversations, meta]);
    const hosts = [...text.matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.length).toBeGreaterThan(200);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});

describe('the sample conversations', () => {
  const messages = conversations.flatMap((row) => readMessages({ row }));

  it('are at least 25 mails of customers in the ledger about invoices in the ledger', () => {
    expect(messages.length).toBeGreaterThanOrEqual(25);
    const emails = new Map(invoices.map(({ customer }) => [customer.id, customer.email]));
    const numbers = new Set(invoices.map(({ number }) => number));
    for (const { customerId = '', direction, from, to, invoiceIds = [], at } of messages) {
      expect(direction === 'inbound' ? from : to[0]).toBe(emails.get(customerId));
      expect(invoiceIds.filter((id) => !numbers.has(id))).toEqual([]);
      expect(at < `${asOf}T00:00:00Z`).toBe(true);
    }
  });

  it('include one that is hostile, as text', () => {
    expect(
      messages.filter(({ text }) => /ignore previous instructions/.test(text) && /<script>/.test(text)),
    ).toHaveLength(1);
  });
});
