import {
  addDays,
  contactLogRowFor,
  DEFAULT_POLICY,
  flatContactLogRow,
  fingerprintOf,
  idempotencyKeyOf,
  MONDAY_TO_FRIDAY,
  readContactLogRow,
  recheckBeforeSend,
  type Approval,
  type ContactEvent,
  type ContactLogRow,
  type Invoice,
  type RecheckResult,
  type ReviewItem,
} from '../../../core';
import { MONDAY, reviewItem, type ReviewItemShape } from '../../fixtures/reviewItems';

const AT = '2026-11-16T09:00:00.000Z';

function decided(shape: ReviewItemShape, approval: Partial<Approval> = {}): ReviewItem {
  const item = reviewItem(shape);
  const { fingerprint } = item.draft;
  return { ...item, approval: { decision: 'approved', by: 'Ana', at: AT, fingerprint, ...approval } };
}
const ledgerOf = (...items: ReviewItem[]): Invoice[] => items.map(({ invoice }) => invoice!);

function recheck(
  items: ReviewItem[],
  {
    fresh = ledgerOf(...items),
    log = [] as ContactLogRow[],
    asOf = MONDAY,
    more = {} as Partial<Parameters<typeof recheckBeforeSend>[0]>,
  } = {},
): RecheckResult[] {
  return recheckBeforeSend({
    items,
    freshInvoices: fresh,
    contactLog: log,
    asOf,
    policy: DEFAULT_POLICY,
    calendar: MONDAY_TO_FRIDAY,
    ...more,
  });
}
const codes = (result: RecheckResult | undefined): string[] =>
  result?.kind === 'stopped' ? result.reasons.map(({ code }) => code) : ['sent'];
const logged = (item: ReviewItem, event: ContactEvent, on = MONDAY): ContactLogRow => {
  const customerId = item.invoice!.customer.id;
  return contactLogRowFor({ item, customerId, key: idempotencyKeyOf({ item, customerId }), event, at: AT, on });
};

const one = decided({ number: 'INV-1', customerId: 'c-1' });
const two = decided({ number: 'INV-2', customerId: 'c-2' });
const changed = (facts: Partial<Invoice>): Invoice => ({ ...one.invoice!, ...facts });

it('lets an approved, unchanged draft leave', () => {
  expect(recheck([one, two]).map(codes)).toEqual([['sent'], ['sent']]);
});

it.each([
  ['rejected', { decision: 'rejected' as const, reason: 'No' }, 'rejected'],
  ['snoozed', { decision: 'snoozed' as const, snoozedUntil: addDays(MONDAY, 1) }, 'snoozed'],
  ['expired', { decision: 'expired' as const }, 'expired'],
  ['approved for another text', { fingerprint: 'f1:0' }, 'draft_changed'],
  ['approved with an empty fingerprint', { fingerprint: '' }, 'draft_changed'],
])('stops a draft that was %s', (_, approval, code) => {
  expect(codes(recheck([decided({ number: 'INV-1' }, approval)])[0])).toEqual([code]);
});

it('stops a draft nobody decided about, and an item without a draft', () => {
  const { approval: _approval, ...undecided } = one;
  expect(_approval).toBeDefined();
  expect(codes(recheck([undecided])[0])).toEqual(['not_approved']);
  expect(codes(recheck([{ invoice: one.invoice! }])[0])).toEqual(['no_draft']);
});

it.each([
  ['one word', { text: 'Pay 9,999.00 now' }],
  ['the recipient', { to: 'someone@else.example' }],
  ['a hidden copy', { cc: ['x@else.example'] }],
  ['the HTML alone', { html: '<a href="https://evil.example">Pay</a>' }],
])('stops a draft of which %s was changed after the approval, whatever fingerprint it claims', (_, change) => {
  const draft = { ...one.draft!, ...change };
  expect(codes(recheck([{ ...one, draft: { ...draft, fingerprint: fingerprintOf(draft) } }])[0])).toEqual([
    'draft_changed',
  ]);
});

describe('the ledger is the truth (C1, C14)', () => {
  it.each([
    ['paid in between', { status: 'paid', balance: '0.00' }, ['now_paid', 'balance_changed', 'not_owed']],
    ['cancelled', { status: 'void' }, ['now_void', 'not_owed']],
    ['written off', { status: 'written_off' }, ['now_written_off', 'not_owed']],
    ['partly paid', { status: 'partly_paid', balance: '200.00' }, ['balance_changed']],
    ['one cent less', { balance: '1199.99' }, ['balance_changed']],
    ['disputed wholly', { dispute: { open: true } }, ['balance_changed', 'dispute']],
    ['disputed in part', { dispute: { open: true, amount: '100.00' } }, ['balance_changed']],
    ['promised', { promise: { date: addDays(MONDAY, 3) } }, ['promise_pending']],
    ['on a payment plan', { paymentPlan: true }, ['payment_plan']],
    ['collected automatically', { autoCollect: true }, ['auto_collect']],
    ['due on another day', { dueDate: addDays(MONDAY, -7) }, ['due_date_changed']],
    ['of another number', { number: 'INV-1b' }, ['number_changed']],
    ['of another currency', { currency: 'USD' }, ['currency_changed']],
    ['with another payment link', { paymentUrl: 'https://evil.example' }, ['payment_link_changed']],
    ['written with more zeros', { balance: '1200.0' }, ['sent']],
  ] as [string, Partial<Invoice>, string[]][])('an invoice %s', (_, facts, expected) => {
    const [first, second] = recheck([one, two], { fresh: [changed(facts), two.invoice!] });
    expect(codes(first)).toEqual(expected);
    expect(codes(second)).toEqual(['sent']);
  });

  it('stops what the fresh ledger does not hold, holds twice differently, or gave to another customer', () => {
    expect(codes(recheck([one], { fresh: [] })[0])).toEqual(['not_in_ledger']);
    expect(codes(recheck([one], { fresh: [one.invoice!, changed({ balance: '0.00' })] })[0])).toEqual([
      'ledger_unclear',
    ]);
    expect(codes(recheck([one], { fresh: [one.invoice!, one.invoice!] })[0])).toEqual(['sent']);
    const moved = changed({ customer: { ...one.invoice!.customer, id: 'c-9' } });
    expect(codes(recheck([one], { fresh: [moved] })[0])).toEqual(['customer_changed']);
  });

  it.each([
    ['another address', { email: 'new@alpine.example' }, ['recipient_changed']],
    ['no address', { email: '' }, ['recipient_changed', 'no_recipient']],
    ['the same address in capitals', { email: 'AP@Alpine.example' }, ['sent']],
    ['a wish not to be written to', { doNotContact: true }, ['do_not_contact']],
  ])('looks at the recipient: %s', (_, customer, expected) => {
    const fresh = [changed({ customer: { ...one.invoice!.customer, ...customer } })];
    expect(codes(recheck([one], { fresh })[0])).toEqual(expected);
  });
});

describe('not twice (C2)', () => {
  it('lets one of fifty runs of the same morning send', () => {
    const log: ContactLogRow[] = [];
    let sent = 0;
    for (let run = 0; run < 50; run += 1) {
      if (recheck([one], { log })[0]?.kind !== 'send') continue;
      log.push(logged(one, 'claimed'), logged(one, 'sent'));
      sent += 1;
    }
    expect(sent).toBe(1);
    expect(codes(recheck([one], { log })[0])).toEqual(['already_sent']);
  });

  it('keeps the second of two messages to one customer', () => {
    const other = decided({ number: 'INV-9', customerId: 'c-1' });
    expect(recheck([one, two, other]).map(codes)).toEqual([['sent'], ['sent'], ['recently_reminded']]);
  });

  it('keeps a message that was claimed before a crash, until someone looked', () => {
    expect(codes(recheck([one], { log: [logged(one, 'claimed')] })[0])).toEqual(['send_unconfirmed']);
    const failed = [logged(one, 'claimed'), logged(one, 'send_failed')];
    expect(codes(recheck([one], { log: failed })[0])).toEqual(['sent']);
  });

  it('makes no second draft of a message that already is one in our mailbox, whoever sends it from there', () => {
    const drafted = [logged(one, 'claimed'), logged(one, 'drafted')];
    expect(codes(recheck([one], { log: drafted })[0])).toEqual(['already_drafted']);
    expect(codes(recheck([one], { log: [...drafted, logged(one, 'sent')] })[0])).toEqual(['already_sent']);
  });

  it('keeps a message within the cap although it is about another invoice, and sends after it', () => {
    const other = decided({ number: 'INV-9', customerId: 'c-1' });
    const log = (days: number) => [logged(other, 'sent', addDays(MONDAY, -days))];
    expect(codes(recheck([one], { log: log(4) })[0])).toEqual(['recently_reminded']);
    expect(codes(recheck([one], { log: log(7) })[0])).toEqual(['sent']);
  });

  it('knows a reminder by customer, invoices and stage, not by its words', () => {
    const keyOf = (item: ReviewItem) => idempotencyKeyOf({ item, customerId: item.invoice!.customer.id });
    const worded = decided({ number: 'INV-1', customerId: 'c-1', text: 'Other words', subject: 'Other' });
    expect(keyOf(worded)).toBe(keyOf(one));
    expect(keyOf(decided({ number: 'INV-1', customerId: 'c-1', stage: 'direct' }))).not.toBe(keyOf(one));
    expect(keyOf(decided({ number: 'INV-3', customerId: 'c-1' }))).not.toBe(keyOf(one));
    expect(keyOf(decided({ number: 'INV-1', customerId: 'c-3' }))).not.toBe(keyOf(one));
    // Only after a reminder is known to have left is the next one at the same stage another reminder.
    const next = { ...one, invoice: { ...one.invoice!, lastReminderOn: addDays(MONDAY, -8) } };
    expect(keyOf(next)).not.toBe(keyOf(one));
  });
});

it('lets a person decide where the rule may not: an old invoice leaves approved, never by itself', () => {
  const old: ReviewItemShape = { number: 'INV-1', customerId: 'c-1', daysOverdue: 50, stage: 'human_review' };
  expect(codes(recheck([decided(old)])[0])).toEqual(['sent']);
  expect(codes(recheck([decided(old, { decision: 'auto_approved' })])[0])).toEqual(['human_review']);
});

it('keeps everything on a public rest day', () => {
  expect(codes(recheck([one], { asOf: addDays(MONDAY, 5) })[0])).toEqual(['rest_day']);
});

it('writes a contact-log row that reads back as it was written, every column filled', () => {
  const row = logged(decided({ number: 'INV-1', customerId: 'c-1' }), 'sent');
  const flat = flatContactLogRow(row);
  expect(flat).toMatchObject({ event: 'sent', invoiceIds: 'inv-1', amount: '1200.00', currency: 'EUR', untilDate: '' });
  expect(readContactLogRow(flat)).toEqual(row);
});

describe('the rules of the classifier, asked again', () => {
  const paid = { id: 'p-1', source: 'canonical', customerId: 'c-1', invoiceIds: [], date: MONDAY, currency: 'EUR' };
  const payments = [{ ...paid, amount: '1200.00', unapplied: '1200.00' }];
  const policy = { ...DEFAULT_POLICY, sendingHours: { from: '08:00', until: '18:00' } };
  const clock = (at: string) => ({ timeZone: 'Europe/Berlin', at: Date.parse(at) });

  it('C1: money that came in meanwhile and is not matched stops the message', () => {
    expect(recheck([one, two], { more: { payments } }).map(codes)).toEqual([['unmatched_money'], ['sent']]);
    const note = { ...one.invoice!, id: 'n-1', number: 'CN-1', status: 'credit', balance: '1200.00' } as Invoice;
    const fresh = [one.invoice!, two.invoice!, note];
    expect(recheck([one, two], { fresh }).map(codes)).toEqual([['unmatched_money'], ['sent']]);
  });

  it('C13: a payment on its way stops it', () => {
    expect(codes(recheck([one], { fresh: [changed({ paymentInFlight: true })] })[0])).toEqual(['payment_in_flight']);
  });

  it.each([
    ['2026-11-16T06:59:00Z', 'quiet_hours'],
    ['2026-11-16T07:00:00Z', 'sent'],
    ['2026-11-16T17:00:00Z', 'quiet_hours'],
  ])('C9: approved in the evening, nothing leaves at night: at %s it is %s', (at, code) => {
    expect(codes(recheck([one], { more: { policy, clock: clock(at) } })[0])).toEqual([code]);
  });

  it('an approval of a rule does not reach a customer who turned out to be a consumer', () => {
    const fresh = [changed({ customer: { ...one.invoice!.customer, kind: 'consumer' } })];
    expect(codes(recheck([one], { fresh })[0])).toEqual(['sent']);
    const byRule = decided({ number: 'INV-1', customerId: 'c-1' }, { decision: 'auto_approved', rule: 'small' });
    expect(codes(recheck([byRule], { fresh })[0])).toEqual(['needs_person']);
  });
});
