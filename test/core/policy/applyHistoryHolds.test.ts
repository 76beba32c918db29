import { applyHistoryHolds, type Contact, type Reason } from '../../../core';

const contact = (decision: Contact['decision']): Contact => ({
  decision,
  reasons: [{ code: 'due_for_reminder', message: '10 days overdue: direct reminder' }],
  channel: 'email',
  tone: 'direct',
});
const dispute: Reason = { code: 'dispute', message: 'The customer disputed an invoice.' };
const paid: Reason = { code: 'says_paid', message: 'Check the bank.', until: '2026-11-18' as Reason['until'] & string };
const promised: Reason = { ...paid, code: 'promise_pending', until: '2026-11-23' as Reason['until'] & string };

const apply = (input: Omit<Parameters<typeof applyHistoryHolds>[0], 'invoiceId'>) =>
  applyHistoryHolds({ ...input, invoiceId: 'A-1' });

describe('the conversation can only silence us', () => {
  it('holds a reminder and says why first, without an end while a person must act', () => {
    expect(apply({ contact: contact('send'), history: { holds: [dispute, paid] } })).toEqual({
      ...contact('send'),
      decision: 'hold',
      reasons: [dispute, paid, ...contact('send').reasons],
    });
  });

  it('holds until the last hold has ended', () => {
    const held = apply({ contact: contact('send'), history: { holds: [promised, paid] } });
    expect(held).toMatchObject({ decision: 'hold', notBefore: '2026-11-23' });
  });

  it('holds the invoices a message was about and leaves the others alone (C5)', () => {
    const history = { holds: [{ ...dispute, invoiceIds: ['A-2', 'A-3'] }] };
    const decisionFor = (invoiceId: string) =>
      applyHistoryHolds({ contact: contact('send'), history, invoiceId }).decision;
    expect(['A-1', 'A-2', 'A-3'].map(decisionFor)).toEqual(['send', 'hold', 'hold']);
  });

  it.each(['hold', 'escalate', 'none'] as const)('leaves the decision %s as it is', (decision) => {
    expect(apply({ contact: contact(decision), history: { holds: [dispute] } })).toEqual(contact(decision));
  });

  it.each([[undefined], [{}], [{ holds: [] }]])('leaves a reminder alone when the history is %j', (history) => {
    expect(apply({ contact: contact('send'), history })).toEqual(contact('send'));
  });
});
