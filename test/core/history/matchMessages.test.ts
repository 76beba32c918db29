import { matchMessages, type ConversationMessage, type CustomerAccount, type Invoice } from '../../../core';

const invoice = (number: string, customer: Partial<Invoice['customer']> & { id: string }): Invoice => ({
  id: `id-${number}`,
  number,
  source: 'sheet',
  customer: { name: customer.id, kind: 'business', ...customer },
  issueDate: '2026-10-01' as Invoice['issueDate'],
  dueDate: '2026-10-31' as Invoice['dueDate'],
  currency: 'EUR',
  total: '100.00',
  balance: '100.00',
  status: 'open',
  reminderCount: 0,
});

const accounts: CustomerAccount[] = [
  {
    key: 'acme',
    invoices: [
      invoice('INV-7', { id: 'c1', email: 'Kim@Acme.example', ccEmails: ['Boss <boss@acme.example>'] }),
      invoice('INV-70', { id: 'c1', email: 'kim@acme.example' }),
      invoice('20417', { id: 'c1', email: 'kim@acme.example' }),
    ],
  },
  { key: 'bolt', invoices: [invoice('B/2026/1', { id: 'c2', email: 'ann@gmail.com' })] },
  { key: 'twin-1', invoices: [invoice('T-100', { id: 'c3', email: 'books@shared.example' })] },
  { key: 'twin-2', invoices: [invoice('T-200', { id: 'c4', email: 'books@shared.example' })] },
  { key: 'other-ledger', invoices: [invoice('O-1', { id: 'c1' })] },
];

let count = 0;
const mail = (more: Partial<ConversationMessage>): ConversationMessage => ({
  id: `m${(count += 1)}`,
  at: '2026-11-11T09:00:00Z',
  direction: 'inbound',
  from: 'stranger@nowhere.example',
  to: ['us@ours.example'],
  subject: '',
  text: '',
  ...more,
});

function ownerOf(...messages: ConversationMessage[]): (string | undefined)[] {
  const { byAccount, unmatched } = matchMessages({ messages, accounts });
  return messages.map((message) => {
    const owners = [...byAccount].filter(([, list]) => list.includes(message)).map(([key]) => key);
    expect(owners.length + Number(unmatched.includes(message))).toBe(1);
    return owners[0];
  });
}

describe('a message belongs to a customer', () => {
  it.each<[string, Partial<ConversationMessage>, string | undefined]>([
    ['by customer id', { customerId: 'c2' }, 'bolt'],
    ['but not by an id that two ledgers use', { customerId: 'c1' }, undefined],
    ['by such an id with an invoice number', { customerId: 'c1', text: 'About O-1' }, 'other-ledger'],
    ['by invoice id', { invoiceIds: ['id-T-200'] }, 'twin-2'],
    ['by sender, whatever its case', { from: 'Kim <KIM@acme.example>' }, 'acme'],
    ['by a copy address', { from: 'boss@acme.example' }, 'acme'],
    ['by the recipient of our mail', { direction: 'outbound', from: 'us@ours.example', to: ['ann@gmail.com'] }, 'bolt'],
    ['not by a display name that shows an address', { from: '"kim@acme.example" <x@evil.example>' }, undefined],
    ['by invoice number in the subject', { subject: 'AW: INV-7 offen' }, 'acme'],
    ['by invoice number in the text', { text: 'Please see INV-7.' }, 'acme'],
    ['by a number with a hyphen that does not break', { text: 'Please see INV\u20117.' }, 'acme'],
    ['by a number with a dash', { text: 'Please see INV\u20137.' }, 'acme'],
    ['by a number with slashes', { text: 'Rechnung B/2026/1, danke' }, 'bolt'],
    ['not by a longer number that contains it', { text: 'INV-700 and XINV-7' }, undefined],
    ['by bare digits behind the word invoice', { text: 'your invoice no. 20417 is late' }, 'acme'],
    ['not by bare digits alone', { text: 'Call 20417 or pay 20417 EUR' }, undefined],
    ['not by numbers of two customers', { text: 'INV-7 and T-100' }, undefined],
    ['by a domain of its own', { from: 'new.person@acme.example' }, 'acme'],
    ['not by a domain strangers share', { from: 'somebody@gmail.com' }, undefined],
    ['not by a domain of two customers', { from: 'new@shared.example' }, undefined],
    ['not by domain when it names a customer we lack', { customerId: 'c99', from: 'new@acme.example' }, undefined],
    ['not by an address of two customers', { from: 'books@shared.example' }, undefined],
    ['by such an address with an invoice number', { from: 'books@shared.example', text: 'T-200?' }, 'twin-2'],
    ['by sender before number', { from: 'kim@acme.example', text: 'T-200?' }, 'acme'],
    [
      'not by the number of another customer than the domain’s',
      { from: 'new@acme.example', text: 'T-200?' },
      undefined,
    ],
    [
      'nor by the number of another than those of a shared domain',
      { from: 'new@shared.example', text: 'INV-7?' },
      undefined,
    ],
    ['by a number of one of those', { from: 'new@shared.example', text: 'T-200?' }, 'twin-2'],
    [
      'by its domain with its own number beside another’s',
      { from: 'new@acme.example', text: 'INV-7, our T-100' },
      'acme',
    ],
    ['by its domain with its own number', { from: 'new@acme.example', text: 'INV-7?' }, 'acme'],
    ['never by nothing', { from: '' }, undefined],
  ])('%s', (_how, message, expected) => {
    expect(ownerOf(mail(message))).toEqual([expected]);
  });

  it.each([
    ['anna@pec.it', undefined],
    ['anna@cert.legalmail.it', undefined],
    ['anna@tiscali.it', undefined],
    ['anna@btopenworld.com', undefined],
    ['anna@pec.bolt.it', 'own'],
  ])('by the domain of another in %s: %s', (from, expected) => {
    const email = from.replace('anna', 'bolt');
    const own = [{ key: 'own', invoices: [invoice('P-100', { id: 'c9', email })] }];
    const message = mail({ from });
    const { byAccount } = matchMessages({ messages: [message], accounts: own });
    expect([...byAccount.keys()][0]).toBe(expected);
  });

  it('by the thread of a message that is already matched, before or after it', () => {
    const known = mail({ threadId: 't1', from: 'kim@acme.example' });
    expect(ownerOf(mail({ threadId: 't1' }), known, mail({ threadId: 't2' }))).toEqual(['acme', 'acme', undefined]);
  });

  it('not by a thread that two customers share', () => {
    const thread = { threadId: 't1' };
    const known = [mail({ ...thread, from: 'kim@acme.example' }), mail({ ...thread, from: 'ann@gmail.com' })];
    expect(ownerOf(...known, mail(thread))).toEqual(['acme', 'bolt', undefined]);
  });
});
