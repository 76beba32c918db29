import { triageReply, type Invoice } from '../../../../core';

const CUSTOMER = { id: 'C1', name: 'Bergmann AG', kind: 'business', country: 'DE' } as const;
const invoice = (number: string): Invoice => ({
  id: number, number, source: 'test', customer: CUSTOMER, issueDate: '2026-10-01', dueDate: '2026-10-31',
  currency: 'EUR', total: '1000.00', balance: '1000.00', status: 'open', reminderCount: 1,
}) as unknown as Invoice; // prettier-ignore

function rowsOf(text: string, subject = 'Re: your reminder'): Record<string, string> {
  const message = { id: 'm1', at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'ap@bergmann.example', to: [], subject, text } as const; // prettier-ignore
  const { logRows } = triageReply({
    message: { ...message, to: [] },
    customer: CUSTOMER,
    invoices: ['INV-1001', 'INV-1002', 'INV-1003'].map(invoice),
    timeZone: 'Europe/Berlin',
  });
  return Object.fromEntries(logRows.map(({ logKey, invoiceIds }) => [logKey.replace('|m1', ''), invoiceIds.join()]));
}

const BOTH = 'INV-1001,INV-1002';

describe('a hold names the invoices of its own claim', () => {
  it.each([
    ['INV-1001 was paid last week. INV-1002 we dispute.', { says_paid: 'INV-1001', dispute: 'INV-1002' }],
    ['Rechnung INV-1001 haben wir bezahlt. INV-1002 ist falsch, wir widersprechen.', { says_paid: 'INV-1001', dispute: 'INV-1002' }],
    ['This is about INV-1001 and INV-1002. INV-1001 has been paid. We dispute INV-1002.', { says_paid: 'INV-1001', dispute: 'INV-1002' }],
    ['We have paid INV-1001. Your invoice INV-1002 reached us. We dispute it.', { says_paid: 'INV-1001', dispute: 'INV-1002' }],
    ['We will pay INV-1001 on 20 November. We will pay INV-1002 on 27 November.', { 'promise|2026-11-20': 'INV-1001', 'promise|2026-11-27': 'INV-1002' }],
  ])('%s', (text, expected) => {
    expect(rowsOf(text)).toEqual({ reply: BOTH, ...expected });
  }); // prettier-ignore
});

describe('in doubt a hold names all of them', () => {
  it.each([
    ['INV-1001 and INV-1002: we have paid one last week. We dispute the delivery.', 'dispute', BOTH],
    ['INV-1001 was paid last week. INV-1002 is another matter. Sadly so. We dispute the bill.', 'dispute', BOTH],
    ['INV-1001 was paid last week. We dispute the price. Also see INV-1002.', 'dispute', BOTH],
    ['You sent INV-1001, INV-1002 and INV-1003. We dispute all but INV-1002.', 'dispute', 'INV-1001,INV-1002,INV-1003'],
    ['INV-1001 was paid last week. So was INV-1002. INV-1003 we dispute.', 'says_paid', BOTH],
    ['INV-1001 was paid last week. INV-1002 will be settled by our lawyer.', 'legal_or_insolvency', BOTH],
  ])('%s', (text, label, expected) => {
    expect(rowsOf(text)[label]).toBe(expected);
  });
});
