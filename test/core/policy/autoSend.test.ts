import {
  autoSendRuleSchema,
  DEFAULT_AUTO_SEND_RULE,
  mayAutoSend,
  type AutoSendInvoice,
  type AutoSendRule,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

const on: AutoSendRule = autoSendRuleSchema.parse({ enabled: true });
const risk = { band: 'low' } as AutoSendInvoice['risk'];

function candidate(changes: object = {}, customer: object = {}, more: object = {}): AutoSendInvoice {
  const invoice = openInvoice({ balance: '499.99', ...changes }, customer);
  const aging = { asOf: invoice.dueDate, daysOverdue: 2, stage: 'friendly', bucket: '1-30', daysInStage: 1 } as const;
  const contact: AutoSendInvoice['contact'] = { decision: 'send', reasons: [], channel: 'email', tone: 'friendly' };
  return { invoice, aging, contact, risk, ...more };
}
const aged = (daysOverdue: number) => candidate({}, {}, { aging: { ...candidate().aging, daysOverdue } });
const risky = (band: string) => candidate({}, {}, { risk: { band } });
const verdict = (...invoices: AutoSendInvoice[]) => mayAutoSend({ invoices, rule: on });

describe('mayAutoSend', () => {
  it('is off until someone switches it on', () => {
    expect(mayAutoSend({ invoices: [candidate()], rule: DEFAULT_AUTO_SEND_RULE })).toEqual({
      allowed: false,
      because: 'The auto-send rule is off.',
    });
  });

  it('lets a first small early reminder to a business go, and says why', () => {
    expect(verdict(candidate())).toEqual({
      allowed: true,
      because: 'Rule "First small reminder" covers it: one invoice, €499.99.',
    });
  });

  it.each([
    ['at the limit', [candidate({ balance: '500.00' })], /€500.00 is not under 500 EUR/],
    ['above the limit together', [candidate({ balance: '300.00' }), candidate({ balance: '200.00' })], /€500.00/],
    [
      'in a currency without decimals',
      [candidate({ currency: 'JPY', balance: '500', total: '900' })],
      /¥500 is not under 500 JPY/,
    ],
    ['not overdue', [aged(0)], /0 days overdue is outside 1 to 3/],
    ['four days overdue', [aged(4)], /4 days/],
    ['to a consumer', [candidate({}, { kind: 'consumer' })], /INV-7: the customer is a consumer/],
    ['to someone unknown', [candidate({}, { kind: 'unknown' })], /not known to be a business/],
    ['a second reminder', [candidate({ reminderCount: 1 })], /one reminder went before/],
    ['at medium risk', [risky('medium')], /the risk is medium/],
    ['without a score', [candidate({}, {}, { risk: undefined })], /no risk score/],
    ['on an estimated due date', [candidate({ dueDateEstimated: true })], /estimated/],
    [
      'that is held',
      [candidate({}, {}, { contact: { decision: 'hold', reasons: [], channel: 'email', tone: 'direct' } })],
      /the decision is hold/,
    ],
    ['with one invoice outside', [candidate({ balance: '1.00' }), aged(9)], /9 days/],
    ['without invoices', [], /no invoices/],
  ])('keeps back a message %s', (_what, invoices, because) => {
    expect(verdict(...invoices)).toEqual({ allowed: false, because: expect.stringMatching(because) });
  });

  it.each([
    [1, true],
    [3, true],
  ])('covers day %i', (days, allowed) => expect(verdict(aged(days)).allowed).toBe(allowed));

  it('keeps one limit per currency and never adds currencies', () => {
    const mixed = [candidate({ balance: '400.00' }), candidate({ currency: 'USD', balance: '400.00' })];
    expect(verdict(...mixed)).toMatchObject({
      allowed: true,
      because: expect.stringContaining('2 invoices, €400.00 and $400.00'),
    });
  });

  it('never covers a consumer, even when unknown customers are allowed', () => {
    const rule = { ...on, allowUnknownKind: true };
    const of = (kind: string) => mayAutoSend({ invoices: [candidate({}, { kind })], rule }).allowed;
    expect([of('business'), of('unknown'), of('consumer')]).toEqual([true, true, false]);
  });

  it.each([
    ['a stage the rule names', { stages: ['friendly', 'direct'] }, {}, true],
    ['a stage the rule does not name', { stages: ['direct'] }, {}, false],
    ['any stage when none is named', { stages: [] }, {}, true],
    ['an amount just below its own currency’s', { belowPerCurrency: { EUR: 500 } }, {}, true],
    ['an amount at its own currency’s', { belowPerCurrency: { EUR: 499.99 } }, {}, false],
    ['a currency without an amount of its own', { belowPerCurrency: { USD: 9000 } }, {}, false],
    ['as much history as the rule wants', { minEvidence: 'fair' }, { risk: { band: 'low', evidence: 'fair' } }, true],
    ['less history than the rule wants', { minEvidence: 'fair' }, { risk: { band: 'low', evidence: 'thin' } }, false],
    ['a first contact where that is fine', {}, {}, true],
    ['a first contact where it is not', { allowFirstContact: false }, {}, false],
    ['somebody we exchanged mails with', { allowFirstContact: false }, { knownToUs: true }, true],
  ])('judges %s', (_, limits, more, allowed) => {
    const rule = autoSendRuleSchema.parse({ enabled: true, ...limits });
    expect(mayAutoSend({ invoices: [candidate({}, {}, more)], rule }).allowed).toBe(allowed);
  });

  it('never covers a consumer, however wide the rule is', () => {
    const wide = {
      maxDaysOverdue: 999,
      below: 1e9,
      maxRisk: 'high',
      maxEarlierReminders: 99,
      stages: [],
      allowUnknownKind: true,
    };
    const rule = autoSendRuleSchema.parse({ enabled: true, ...wide });
    expect(mayAutoSend({ invoices: [candidate({}, { kind: 'consumer' })], rule }).allowed).toBe(false);
  });
});
