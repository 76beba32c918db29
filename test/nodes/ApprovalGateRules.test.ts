import { Logger } from '@n8n/backend-common';
import { Container } from '@n8n/di';
import type { INodeExecutionData } from 'n8n-workflow';
import { ApprovalGate } from '../../nodes/ApprovalGate/ApprovalGate.node';
import { addBusinessDays, dayInZone, MONDAY_TO_FRIDAY, verifyAuditRows, type AuditRow } from '../../core';
import { reviewItem, type ReviewItemShape } from '../fixtures/reviewItems';
import { section, waitAt, type WaitingWorkflow } from '../helpers/resumeWorkflow';

const gate = new ApprovalGate();
const contact = { decision: 'send', reasons: [], channel: 'email', tone: 'friendly' };
const SMALL: ReviewItemShape = { number: 'INV-1', customerId: 'c-1', band: 'low', daysOverdue: 2, balance: '120.00' };
const small = (shape: Partial<ReviewItemShape> = {}, more: object = {}) => ({
  ...reviewItem({ ...SMALL, ...shape }),
  contact,
  ...more,
});
const ON = { autoSend: true };
const decisions = (items: ReturnType<WaitingWorkflow['after']>) =>
  items?.map((item) => section(item, 'approval')?.decision);
const waitingDecisions = ({ stored }: WaitingWorkflow) =>
  stored().executionData!.nodeExecutionStack[0]!.data.main![0]!.map((item) => section(item, 'approval')?.decision);

describe('the auto-send rule of Review Drafts', () => {
  it('is off unless somebody switches it on', async () => {
    const waiting = await waitAt([small()], gate);
    expect(waitingDecisions(waiting)).toEqual(['expired']);
  });

  it('lets a small first reminder pass without a page, and the item carries the rule', async () => {
    const passed = await waitAt([small()], gate, { ...ON, autoSendRule: { name: 'Small and first' } });
    expect(passed.isWaiting()).toBe(false);
    const [item] = passed.after()!;
    const { fingerprint } = section(item, 'draft') as { fingerprint: string };
    expect(section(item, 'approval')).toEqual({
      decision: 'auto_approved',
      by: 'Small and first',
      at: expect.any(String),
      rule: expect.stringMatching(/\S/),
      fingerprint,
    });
    const audit = item!.json.audit as unknown as AuditRow[];
    expect(audit.map(({ event, actor }) => [event, actor])).toEqual([
      ['batch_opened', 'workflow'],
      ['auto_approved', 'Small and first'],
    ]);
    expect(verifyAuditRows(audit).kind).toBe('intact');
  });

  const rule = (limits: object) => ({ ...ON, autoSendRule: limits });
  it.each([
    ['a consumer, whatever the rule says', small({ kind: 'consumer' }), ON],
    ['a customer nobody knows to be a business', small({ kind: 'unknown' }), ON],
    ['another stage', small({ stage: 'direct' }), ON],
    ['the fourth day', small({ daysOverdue: 4 }), ON],
    ['an amount at the limit', small({ balance: '500.00' }), ON],
    ['a currency the rule does not name', small({ currency: 'CHF' }), rule({ amounts: 'EUR 500' })],
    ['an amount at its currency’s limit', small({ balance: '80.00' }), rule({ amounts: 'EUR 80' })],
    ['medium risk', small({ band: 'medium' }), ON],
    ['too little payment history', small({ band: 'medium' }), rule({ maxRisk: 'medium', minEvidence: 'fair' })],
    ['the first contact, where the rule forbids it', small(), rule({ allowFirstContact: false })],
    ['a decision to hold', small({}, { contact: { ...contact, decision: 'hold' } }), ON],
  ])('asks a person about %s', async (_, item, parameters) => {
    const waiting = await waitAt([item], gate, parameters);
    expect(waiting.isWaiting()).toBe(true);
    expect(waitingDecisions(waiting)).toEqual(['expired']);
  });

  it.each([
    ['a reminder went before', { reminderCount: 1 }, undefined],
    ['the history wants a person', {}, { needsHuman: true }],
  ])('asks a person where %s', async (_, invoice, history) => {
    const item = small();
    const changed = { ...item, invoice: { ...item.invoice, ...invoice }, history: { ...item.history, ...history } };
    expect((await waitAt([changed], gate, ON)).isWaiting()).toBe(true);
  });

  it('keeps the order and one audit where some pass by the rule and a person decides about others', async () => {
    const large = small({ number: 'INV-2', customerId: 'c-2', balance: '900.00' });
    const waiting = await waitAt([large, small()], gate, ON);
    expect(waitingDecisions(waiting)).toEqual(['expired', 'auto_approved']);
    await waiting.timeOut();
    expect(decisions(waiting.after())).toEqual(['expired', 'auto_approved']);
    const audit = waiting.after()!.flatMap(({ json }) => json.audit as unknown as AuditRow[]);
    expect(audit.map(({ event }) => event).sort()).toEqual(['auto_approved', 'batch_opened', 'expired']);
    expect(verifyAuditRows(audit).kind).toBe('intact');
  });
});

describe('the time a review has', () => {
  it('is three business days unless told otherwise', async () => {
    const waiting = await waitAt([small()], gate);
    const { deadline } = section(waiting.stored().executionData!.nodeExecutionStack[0]!.data.main![0]![0], 'approval')!
      .round as { deadline: string };
    const zone = /\(([A-Za-z_]+\/[A-Za-z_]+)\)/.exec((await waiting.request('GET')).body)![1]!;
    expect(dayInZone(Date.parse(deadline), zone)).toBe(
      addBusinessDays(dayInZone(Date.now(), zone), 3, MONDAY_TO_FRIDAY),
    );
    expect(new Date(waiting.stored().waitTill!).toISOString()).toBe(deadline);
  });
});

describe('a fault', () => {
  /** What a hand in the database could leave behind: a draft that no longer reads as one. */
  const spoil = ([item]: INodeExecutionData[]) => {
    (item!.json.draft as { invoices: unknown }).invoices = 'none of your business';
  };

  it('on the page decides nothing, says so, and tells the log nothing of a customer', async () => {
    const item = small({ customer: 'Secretive Ltd', email: 'boss@secretive.example' });
    (item.draft as { text?: string }).text = 'SECRET TEXT';
    const waiting = await waitAt([item], gate, {}, spoil);
    const said: string[] = [];
    const log = jest.spyOn(Container.get(Logger), 'error');
    log.mockImplementation(
      (...words) =>
        void said.push(JSON.stringify(words, (_, value: unknown) => (value instanceof Error ? String(value) : value))),
    );
    for (const method of ['GET', 'POST']) {
      const { status, resumed, body } = await waiting.request(method, { rawBody: Buffer.from('bulk=approve') });
      expect([method, status, resumed]).toEqual([method, 500, false]);
      expect(body).toContain('Something went wrong on our side, so nothing was decided.');
      expect(body).not.toMatch(/Secretive|SECRET|none of your business/);
    }
    log.mockRestore();
    expect(said.join('\n')).toContain('The review page failed');
    expect(said.join('\n')).not.toMatch(/Secretive|boss@|INV-1|SECRET|none of your business/i);
    expect(waiting.isWaiting()).toBe(true);
  });

  it('comes out as expired when the time runs out, never as an approval', async () => {
    const waiting = await waitAt([small(), small({ number: 'INV-2', customerId: 'c-2' })], gate, {}, spoil);
    await waiting.timeOut();
    expect(decisions(waiting.after())).toEqual(['expired', 'expired']);
  });
});
