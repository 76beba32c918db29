import fc from 'fast-check';
import { addDays, parseCalendarDate, REASON_CODES } from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { codesOf, decisionOn, logRow } from './decisionOn';

const FRIDAY = '2026-11-13'; // 12 days after the due date
const dated = (event: string, happenedOn: string, more: object = {}) => logRow({ event, happenedOn, ...more });

describe('decideContact by age', () => {
  it.each([
    ['2026-10-24', 'none', 'not_due', 'Due in 8 days.'],
    ['2026-10-26', 'none', 'upcoming', 'Due in 6 days; notices before the due date are switched off.'],
    ['2026-11-02', 'send', 'due_for_reminder', '1 day overdue: friendly reminder'],
    ['2026-11-06', 'send', 'due_for_reminder', '5 days overdue: friendly reminder'],
    ['2026-11-09', 'send', 'due_for_reminder', '8 days overdue: direct reminder'],
    ['2026-11-13', 'send', 'due_for_reminder', '12 days overdue: direct reminder'],
    ['2026-11-20', 'send', 'due_for_reminder', '19 days overdue: direct reminder'],
    ['2026-11-23', 'escalate', 'due_for_escalation', '22 days overdue: ask the account owner what stands in the way'],
    ['2026-12-16', 'escalate', 'due_for_escalation', '45 days overdue: ask the account owner what stands in the way'],
    ['2026-12-17', 'hold', 'human_review', '46 days overdue: a person reviews it before anything is sent.'],
  ])('on %s decides %s', (day, decision, code, message) => {
    const contact = decisionOn(day, openInvoice());
    expect(contact.decision).toBe(decision);
    expect(contact.reasons[0]).toEqual({ code, message });
  });

  it('sends a notice before the due date only when asked to, and only once', () => {
    const policy = { preDueNotice: true };
    const invoice = openInvoice();
    expect(decisionOn('2026-10-28', invoice, { policy })).toMatchObject({
      decision: 'send',
      tone: 'friendly',
      reasons: [{ code: 'due_for_reminder', message: 'Due in 4 days: friendly notice' }],
    });
    const log = [dated('sent', '2026-10-26')];
    expect(codesOf(decisionOn('2026-10-30', invoice, { policy, log }))[0]).toBe('already_notified');
  });

  it('C15: grows direct with age and never firm by itself', () => {
    const tones = ['2026-11-06', '2026-11-13', '2026-11-23', '2026-12-17'].map((day) => decisionOn(day, openInvoice()));
    expect(tones.map(({ tone }) => tone)).toEqual(['friendly', 'direct', 'direct', 'direct']);
    expect(tones.map(({ channel }) => channel)).toEqual(['email', 'email', 'internal_note', 'email']);
  });

  it('C21: keeps an estimated due date friendly and says so', () => {
    const contact = decisionOn('2026-12-17', openInvoice({ dueDateEstimated: true }));
    expect(contact).toMatchObject({ decision: 'send', tone: 'friendly' });
    expect(codesOf(contact)).toEqual(['due_for_reminder', 'due_date_estimated']);
  });
});

describe('decideContact on what is not owed', () => {
  it.each([
    ['paid', 'It is paid.'],
    ['void', 'It is void.'],
    ['draft', 'It is still a draft.'],
    ['written_off', 'It is written off.'],
    ['credit', 'It is a credit note.'],
  ])('C1: a document that is %s is left alone, whatever its balance', (status, message) => {
    const contact = decisionOn(FRIDAY, openInvoice({ status }));
    expect(contact).toMatchObject({ decision: 'none', reasons: [{ code: 'not_owed', message }] });
  });

  it.each(['0.00', '-20.00'])('C1: an open invoice with a balance of %s is left alone', (balance) => {
    expect(codesOf(decisionOn(FRIDAY, openInvoice({ balance })))).toEqual(['not_owed']);
  });
});

describe('decideContact on holds', () => {
  const invoiceHold = (changes: object, customer: object = {}) =>
    decisionOn(FRIDAY, openInvoice({ ...changes }, customer));

  it.each([
    ['C13: a payment plan', { paymentPlan: true }, 'payment_plan'],
    ['C13: automatic collection', { autoCollect: true }, 'auto_collect'],
    ['C5: a dispute of the whole', { dispute: { open: true } }, 'dispute'],
    ['C5: a dispute of more than the balance', { dispute: { open: true, amount: '1000.01' } }, 'dispute'],
  ])('%s has no end of its own, so no day is promised', (_what, changes, code) => {
    const contact = invoiceHold(changes);
    expect(contact.decision).toBe('hold');
    expect(codesOf(contact)).toEqual([code]);
    expect(contact.notBefore).toBeUndefined();
  });

  it('C5: chases the undisputed rest and names both amounts to the reader', () => {
    const contact = invoiceHold({ dispute: { open: true, amount: '300.00' } });
    expect(contact.decision).toBe('send');
    expect(contact.reasons[1]).toEqual({
      code: 'partial_dispute',
      message: '€300.00 is disputed and left out; €700.00 is chased.',
    });
    expect(invoiceHold({ dispute: { open: false, amount: '300.00' } }).reasons).toHaveLength(1);
  });

  it('C5: a dispute of one invoice leaves the customer’s others alone', () => {
    const log = [dated('dispute', '2026-11-10', { reason: 'half the delivery is missing' })];
    expect(codesOf(decisionOn(FRIDAY, openInvoice(), { log }))).toEqual(['dispute']);
    expect(decisionOn(FRIDAY, openInvoice({ id: 'i-8' }), { log }).decision).toBe('send');
    const account = [dated('dispute', '2026-11-10', { invoiceIds: [] })];
    expect(codesOf(decisionOn(FRIDAY, openInvoice({ id: 'i-8' }), { log: account }))).toEqual(['dispute']);
  });

  it.each([
    ['2026-11-17', 'hold'],
    ['2026-11-18', 'send'],
  ])('a promise for the 15th with two days of grace means %s is a %s', (day, decision) => {
    const contact = decisionOn(day, openInvoice({ promise: { date: '2026-11-15' } }));
    expect(contact.decision).toBe(decision);
    expect(codesOf(contact)).toEqual(
      decision === 'hold' ? ['promise_pending'] : ['due_for_reminder', 'broken_promise'],
    );
    if (decision === 'hold')
      expect(contact).toMatchObject({ notBefore: '2026-11-18', reasons: [{ until: '2026-11-18' }] });
  });

  it('a later promise in the log replaces the broken one', () => {
    const log = [
      dated('promise', '2026-11-02', { untilDate: '2026-11-06' }),
      dated('promise', '2026-11-10', { untilDate: '2026-11-16', amount: '500.00', currency: 'EUR' }),
    ];
    expect(codesOf(decisionOn(FRIDAY, openInvoice(), { log }))).toEqual(['promise_pending']);
    expect(codesOf(decisionOn('2026-11-19', openInvoice(), { log }))).toEqual(['due_for_reminder', 'broken_promise']);
  });

  it.each([
    ['2026-11-09', true],
    ['2026-11-10', true],
    ['2026-11-11', false],
  ])('after a reply on Friday the 6th, %s is silent: %s', (day, silent) => {
    const inLedger = decisionOn(day, openInvoice({ lastReplyOn: '2026-11-06' }));
    const inLog = decisionOn(day, openInvoice(), { log: [dated('reply', '2026-11-06', { invoiceIds: ['i-9'] })] });
    for (const contact of [inLedger, inLog]) {
      expect(codesOf(contact).includes('recent_reply')).toBe(silent);
      expect(contact.decision).toBe(silent ? 'hold' : 'send');
    }
  });

  it('C4: honours exclusions, holds and snoozes with their reason and end, on invoice and account', () => {
    const held = (row: object, invoice = openInvoice()) =>
      decisionOn(FRIDAY, invoice, { log: [logRow({ happenedOn: '2026-11-09', ...row })] });
    expect(codesOf(invoiceHold({}, { doNotContact: true }))).toEqual(['do_not_contact']);
    expect(held({ event: 'exclude', reason: 'sister company' }).reasons).toEqual([
      { code: 'excluded', message: 'Excluded from reminders until someone lifts it. Reason given: sister company' },
    ]);
    expect(held({ event: 'hold', untilDate: '2026-11-20', reason: 'talks on Thursday' })).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-20',
      reasons: [
        {
          code: 'on_hold',
          until: '2026-11-20',
          message: 'On hold, not before 20 November 2026. Reason given: talks on Thursday',
        },
      ],
    });
    expect(held({ event: 'hold', untilDate: FRIDAY }).decision).toBe('send');
    expect(held({ event: 'snooze', untilDate: '2026-11-14' })).toMatchObject({
      decision: 'hold',
      notBefore: '2026-11-16',
    });
    expect(codesOf(held({ event: 'snooze' }))).toEqual(['snoozed']);
    expect(codesOf(invoiceHold({ snoozedUntil: '2026-11-14' }))).toEqual(['snoozed']);
    expect(invoiceHold({ snoozedUntil: FRIDAY }).decision).toBe('send');
    expect(held({ event: 'exclude', invoiceIds: [] }, openInvoice({ id: 'i-8' })).decision).toBe('hold');
  });

  it('leaves amounts below the minimum of their own currency', () => {
    const policy = { minimumAmounts: { EUR: '10.00', JPY: '2000' } };
    const of = (currency: string, balance: string) =>
      decisionOn(FRIDAY, openInvoice({ currency, balance, total: balance }), { policy });
    expect(of('EUR', '10.00').decision).toBe('send');
    expect(of('EUR', '9.99').reasons[0]).toEqual({
      code: 'below_minimum',
      message: '€9.99 to chase is below the minimum of €10.00.',
    });
    expect(of('JPY', '1999').decision).toBe('hold');
    expect(of('GBP', '0.01').decision).toBe('send');
    const rest = openInvoice({ dispute: { open: true, amount: '995.00' } });
    expect(codesOf(decisionOn(FRIDAY, rest, { policy }))).toEqual(['below_minimum', 'partial_dispute']);
  });

  it.each([
    [undefined, /no e-mail address/],
    ['', /no e-mail address/],
    ['ap@acme', /not usable/],
    ['ap acme.example', /not usable/],
    ['a@acme.example, b@acme.example', /not usable/],
    ['ap@acme.example\nBcc: x@evil.example', /not usable/],
  ])('C10: the address %j is never guessed or sent to', (email, message) => {
    const contact = decisionOn(FRIDAY, {
      ...openInvoice(),
      customer: { id: 'c-1', name: 'Acme', kind: 'business', ...(email === undefined ? {} : { email }) },
    });
    expect(contact.reasons).toEqual([{ code: 'no_recipient', message: expect.stringMatching(message) }]);
  });

  it('asks for a phone number when the customer prefers one', () => {
    expect(invoiceHold({}, { preferredChannel: 'sms' }).reasons[0]?.message).toMatch(/no phone number/);
    expect(invoiceHold({}, { preferredChannel: 'sms', phone: '+49 30 1234567' })).toMatchObject({
      decision: 'send',
      channel: 'sms',
    });
  });

  it('lists every reason that applies, the deciding one first', () => {
    const invoice = openInvoice(
      { paymentPlan: true, snoozedUntil: '2026-12-01', dispute: { open: true } },
      { email: 'nobody' },
    );
    const contact = decisionOn('2026-11-14', invoice, { log: [dated('sent', '2026-11-12')] });
    expect(codesOf(contact)).toEqual([
      'dispute',
      'payment_plan',
      'snoozed',
      'no_recipient',
      'recently_reminded',
      'rest_day',
    ]);
  });

  it('law: every silence has a reason from the list, and asking twice gives the same answer', () => {
    const codes: string[] = Object.values(REASON_CODES).flat();
    const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
    const day = fc.integer({ min: -60, max: 120 }).map((days) => addDays(parseCalendarDate('2026-11-01', 'day'), days));
    const events = fc.constantFrom(
      'claimed',
      'sent',
      'drafted',
      'send_failed',
      'stopped',
      'reply',
      'dispute',
      'promise',
      'hold',
      'snooze',
      'exclude',
    );
    const rows = fc.array(
      fc.record({ event: events, happenedOn: day, untilDate: maybe(day), logKey: fc.constantFrom('a', 'b') }),
      { maxLength: 4 },
    );
    const changes = fc.record({
      dispute: maybe(fc.record({ open: fc.boolean(), amount: maybe(fc.constantFrom('10.00', '2000.00')) })),
      promise: maybe(day.map((date) => ({ date }))),
      snoozedUntil: maybe(day),
      lastReminderOn: maybe(day),
      status: fc.constantFrom('open', 'partly_paid', 'paid', 'credit'),
    });
    fc.assert(
      fc.property(day, rows, changes, (asOf, found, changed) => {
        const log = found.map((row) =>
          logRow(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))),
        );
        const contact = decisionOn(asOf, openInvoice(changed), { log });
        expect(contact.reasons.length).toBeGreaterThan(0);
        expect(codes).toEqual(expect.arrayContaining(codesOf(contact)));
        expect(contact).toEqual(decisionOn(asOf, openInvoice(changed), { log }));
        for (const { until } of contact.reasons)
          if (until && contact.decision === 'hold') expect(until > asOf).toBe(true);
        const later = contact.notBefore && decisionOn(contact.notBefore, openInvoice(changed), { log });
        // A stage may have begun meanwhile that asks for a person.
        if (later && !codesOf(later).includes('human_review')) {
          const passing = ['promise_pending', 'snoozed', 'on_hold', 'recent_reply', 'recently_reminded', 'rest_day'];
          expect(codesOf(later).filter((code) => passing.includes(code))).toEqual([]);
        }
        expect(contact.tone).not.toBe('firm');
      }),
    );
  });
});
