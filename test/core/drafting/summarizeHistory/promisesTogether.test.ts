import { summarizeHistory, type ConversationMessage, type History, type Invoice } from '../../../../core';
import { openInvoice } from '../../../helpers/openInvoice';

const numbered = (number: string, more: Partial<Invoice> = {}): Invoice => openInvoice({ id: number, number, ...more });
const settled = (number: string, paidOn: string): Invoice =>
  numbered(number, { status: 'paid', balance: '0.00', paidOn: paidOn as Invoice['dueDate'] });
const mail = (on: string, text: string): ConversationMessage => ({
  id: `m-${on}`, at: `${on}T09:00:00Z`, direction: 'inbound', from: 'ap@acme.example', to: [], subject: 'Re: Reminder', text,
}); // prettier-ignore

function historyOn(
  asOf: string,
  mails: readonly ConversationMessage[],
  invoices = [numbered('INV-1001')],
): History & { brief?: string | undefined } {
  const [{ customer } = numbered('INV-1001')] = invoices;
  return summarizeHistory({ customer, invoices, messages: mails, asOf: asOf as Invoice['dueDate'], timeZone: 'UTC' });
}
const statusesOf = ({ promises }: History) => promises.map(({ date, status }) => [date, status]);

describe('several promises of one customer', () => {
  const both = 'We will pay INV-1001 on 4 December. We will pay INV-1002 on 31 December.';

  it('are held against the invoices of their own sentences', () => {
    const history = historyOn(
      '2026-12-10',
      [mail('2026-11-23', both)],
      [settled('INV-1001', '2026-12-03'), numbered('INV-1002')],
    );
    expect(statusesOf(history)).toEqual([['2026-12-04', 'kept'], ['2026-12-31', 'pending']]); // prettier-ignore
    expect(history.nextAction).toBe('Wait for the payment promised for 31 December 2026.');
    expect(history.summary).toContain('promised to pay on 31 December 2026; it is still pending');
  });

  it('do not hide that the first of them was broken', () => {
    const history = historyOn('2026-12-10', [mail('2026-11-23', both)], [numbered('INV-1001'), numbered('INV-1002')]);
    expect(statusesOf(history)).toEqual([['2026-12-04', 'broken'], ['2026-12-31', 'pending']]); // prettier-ignore
    expect(history.nextAction).toBe('Ask the customer about the payment promised for 4 December 2026.');
  });

  it('leave the second part to be waited for when the first came', () => {
    const parts = mail('2026-11-16', 'We will pay EUR 400 on 20 November and EUR 600 on 18 December.');
    const history = historyOn('2026-12-10', [parts], [numbered('INV-1001', { status: 'partly_paid', balance: '600.00' })]); // prettier-ignore
    expect(history.nextAction).toBe('Wait for the payment promised for 18 December 2026.');
  });

  it('are one when they name the same day, and two when they name another', () => {
    const [first, again, later] = [
      mail('2026-11-16', 'We will pay on 20 November.'),
      mail('2026-11-18', 'As I said, we will pay on 20 November.'),
      mail('2026-11-23', 'We will pay on 27 November.'),
    ];
    const once = historyOn('2026-11-25', [first, again]);
    expect([once.needsHuman, once.nextAction]).toEqual([false, 'Ask the customer about the payment promised for 20 November 2026.']); // prettier-ignore
    expect(once.brief?.match(/Promised for 20 November 2026: broken/g)).toHaveLength(1);
    expect(historyOn('2026-12-01', [first, again, later]).humanReasons).toContain('2 promises were broken.');
  });
});

describe('a pending promise', () => {
  const both = [numbered('INV-1001'), numbered('INV-1002')];
  it.each([
    ['We will pay INV-1001 on 27 November.', [['2026-11-30', ['INV-1001']]]],
    ['We will pay on 27 November.', [['2026-11-30', undefined]]],
    ['We will pay INV-1001 on 27 November. We will pay INV-1002 on 4 December.', [['2026-11-30', ['INV-1001']], ['2026-12-07', ['INV-1002']]]],
    ['We will pay INV-1001 and INV-1002 on 27 November.', [['2026-11-30', ['INV-1001', 'INV-1002']]]],
    ['We will pay all but INV-1001 on 27 November. INV-1002 too.', [['2026-11-30', ['INV-1001', 'INV-1002']]]],
  ])('holds what it names: %s', (text, expected) => {
    const { holds } = historyOn('2026-11-20', [mail('2026-11-19', text)], both);
    expect((holds ?? []).filter(({ code }) => code === 'promise_pending').map(({ until, invoiceIds }) => [until, invoiceIds])).toEqual(expected);
  }); // prettier-ignore

  it('does not end before the last of the days promised for the same invoices', () => {
    const mails = [mail('2026-11-16', 'We will pay INV-1001 on 4 December.'), mail('2026-11-19', 'We will pay INV-1001 on 27 November.')]; // prettier-ignore
    expect(historyOn('2026-11-20', mails, both).holds).toMatchObject([{ code: 'promise_pending', until: '2026-12-07' }]); // prettier-ignore
  });
});

describe('a promise that was kept late', () => {
  const promise = mail('2026-11-16', 'We will pay INV-1001 on 20 November.');

  it('leaves nothing to ask about, while another invoice is owed', () => {
    const history = historyOn('2026-11-30', [promise], [settled('INV-1001', '2026-11-28'), numbered('INV-1002')]);
    expect(statusesOf(history)).toEqual([['2026-11-20', 'broken']]);
    expect(history.nextAction).toBe('Nothing said stands in the way: go on as planned.');
    const owed = historyOn('2026-11-30', [promise], [numbered('INV-1001'), settled('INV-1002', '2026-11-28')]);
    expect(owed.nextAction).toBe('Ask the customer about the payment promised for 20 November 2026.');
  });
});

describe('a complaint', () => {
  const complaint = { ...mail('2026-11-16', 'This is unacceptable.'), threadId: 't1' };
  const answer = { ...mail('2026-11-17', 'We are sorry.'), direction: 'outbound', threadId: 't1' } as const;

  it('waits for a person until somebody has answered it', () => {
    expect(historyOn('2026-11-18', [complaint]).nextAction).toBe('Have a person answer the complaint before anything else is sent.'); // prettier-ignore
    const answered = historyOn('2026-11-18', [complaint, answer]);
    expect([answered.needsHuman, answered.holds]).toEqual([false, []]);
    expect(historyOn('2026-11-18', [complaint, { ...answer, threadId: 't2' }]).needsHuman).toBe(true);
  });
});

describe('a credit note named in a promise', () => {
  const promise = mail('2026-11-23', 'We will pay INV-1001 less your credit note CN-31 on 4 December.');
  const credit = numbered('CN-31', { status: 'credit', total: '-100.00', balance: '-100.00' });

  it('is nothing that was paid', () => {
    expect(statusesOf(historyOn('2026-12-10', [promise], [numbered('INV-1001'), credit]))).toEqual([['2026-12-04', 'broken']]); // prettier-ignore
    expect(statusesOf(historyOn('2026-12-10', [promise], [settled('INV-1001', '2026-12-04'), credit]))).toEqual([['2026-12-04', 'kept']]); // prettier-ignore
  });
});

describe('"it is paid", and then a promise', () => {
  const [paid, promised] = [mail('2026-11-02', 'We have paid INV-1001.'), mail('2026-11-23', 'Apologies for the delay. We will pay INV-1001 on 4 December.')]; // prettier-ignore

  it('is a promise to be waited for', () => {
    expect(historyOn('2026-11-20', [paid, promised]).nextAction).toBe('Ask the customer for a proof of payment; the ledger shows none.'); // prettier-ignore
    const history = historyOn('2026-11-25', [paid, promised]);
    expect([history.needsHuman, history.nextAction]).toEqual([false, 'Wait for the payment promised for 4 December 2026.']); // prettier-ignore
  });

  it.each([
    ['We will pay INV-1002 on 4 December.'],
    ['We will pay the rest on 4 December.'],
    ['We have paid INV-1001 and will pay INV-1002 on 4 December.'],
  ])('still asks for the money when the promise may be for another invoice: %s', (text) => {
    const history = historyOn('2026-11-25', [paid, mail('2026-11-23', text)], [numbered('INV-1001'), numbered('INV-1002')]); // prettier-ignore
    expect(history.humanReasons).toContain('The customer says it is paid, the ledger does not.');
  });
});
