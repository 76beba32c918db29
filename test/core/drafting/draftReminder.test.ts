import { checkDraft, draftReminder, readDraftSettings, type DraftResult, type UnsealedDraft } from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { entry, escalated, settings, today } from './draftEntries';

type Entries = Parameters<typeof draftReminder>[0]['invoices'];

function result(invoices: Entries, more: Partial<Parameters<typeof draftReminder>[0]> = {}): DraftResult {
  const customer = (invoices[0] as Entries[number]).invoice.customer;
  return draftReminder({ customer, invoices, settings, asOf: today, ...more });
}

function draft(invoices: Entries, more: Partial<Parameters<typeof draftReminder>[0]> = {}): UnsealedDraft {
  const found = result(invoices, more);
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.reasons));
  return found.draft;
}

const codes = (found: DraftResult) => (found.kind === 'refused' ? found.reasons.map(({ code }) => code) : 'drafted');

describe('a reminder for one invoice', () => {
  test('reads like a letter: greeting, number, date, amount, link, the two sentences, signature', () => {
    const { subject, text, to } = draft([entry({ invoice: { paymentUrl: 'https://pay.example/i-7' } })]);
    expect(to).toBe('ap@acme.example');
    expect(subject).toBe('Invoice INV-7 from Northwind Supplies Ltd is overdue');
    expect(text).toBe(
      [
        'Dear Marie Schmidt,',
        'Our invoice INV-7 was due on 1 November 2026, and €1,000.00 is still open. Could you please arrange the payment, or let us know when we can expect it?',
        'You can pay online here: https://pay.example/i-7',
        'If you have already paid, please ignore this message. If anything is missing, such as a purchase order number or an invoice copy, simply reply to this email.',
        'Kind regards,\nJane Doe\nNorthwind Supplies Ltd\njane@northwind.example',
      ].join('\n\n'),
    );
  });

  test.each([
    ['en', 'GB', 'Dear Marie Schmidt,', '€1,000.00', '1 November 2026'],
    ['en', 'US', 'Dear Marie Schmidt,', '€1,000.00', 'November 1, 2026'],
    ['de', 'DE', 'Guten Tag Marie Schmidt,', '1.000,00\u00a0€', '1. November 2026'],
    ['fr', 'FR', 'Bonjour Marie Schmidt,', '1\u202f000,00\u00a0€', '1er novembre 2026'],
    ['es-ES', 'ES', 'Buenos días, Marie Schmidt:', '1000,00\u00a0€', '1 de noviembre de 2026'],
    ['es', 'MX', 'Buenos días, Marie Schmidt:', 'EUR\u00a01,000.00', '1 de noviembre de 2026'],
    ['nl', 'NL', 'Beste Marie Schmidt,', '€\u00a01.000,00', '1 november 2026'],
    ['fi', 'FI', 'Dear Marie Schmidt,', '€1,000.00', '1 November 2026'],
  ])('in %s for %s greets, counts and dates as that reader does', (language, country, greeting, amount, date) => {
    const { text } = draft([entry({ customer: { language, country } })]);
    expect(text.split('\n')[0]).toBe(greeting);
    expect(text).toContain(amount);
    expect(text).toContain(date);
  });

  test.each([
    ['before the due date it is a notice', { daysOverdue: -4 }, 'friendly', 'is due on'],
    ['on the due date it still is', { daysOverdue: 0 }, 'friendly', 'is due on'],
    ['a day later it is a friendly reminder', { daysOverdue: 1 }, 'friendly', 'Perhaps it simply slipped through'],
    ['later it asks directly', { daysOverdue: 8 }, 'direct', 'Could you please arrange the payment'],
    ['firm asks for a day by reply', { daysOverdue: 60 }, 'firm', 'reply with the date on which it will be made'],
  ] as const)('%s', (_, aging, tone, words) => {
    const dueDate = aging.daysOverdue > 0 ? '2026-11-01' : '2026-11-20';
    expect(draft([entry({ aging, contact: { tone }, invoice: { dueDate } })]).text).toContain(words);
  });

  test('asks only for what is not disputed, and does not speak of the dispute', () => {
    const { text, invoices } = draft([
      entry({ invoice: { dispute: { open: true, amount: '250.00', reason: 'damaged' } } }),
    ]);
    expect(invoices[0]?.balance).toBe('750.00');
    expect(text).toContain('€750.00');
    expect(text).not.toMatch(/disput|damaged|250/i);
  });

  test('thanks for what was already paid', () => {
    const { text, facts } = draft([entry({ invoice: { balance: '600.00', status: 'partly_paid' } })]);
    expect(facts.partPayments).toEqual([{ number: 'INV-7', currency: 'EUR', amount: '400.00' }]);
    expect(text).toContain('We have already recorded €400.00 against invoice INV-7, thank you.');
  });

  test('speaks of a promised payment only once its day has passed', () => {
    const promised = (date: string) => draft([entry({ invoice: { promise: { date, amount: '500.00' } } })]).text;
    expect(promised('2026-11-15')).toContain('a payment of €500.00 by 15 November 2026');
    expect(promised('2026-11-16')).not.toContain('told us');
  });

  test.each([
    ['600.00', false],
    ['600.01', true],
  ])('with 400.00 promised and %s still open, a promise is called missing: %s', (balance, isMissing) => {
    const promise = { date: '2026-11-10', amount: '400.00' };
    const { text } = draft([entry({ invoice: { balance, status: 'partly_paid', promise } })]);
    expect(text).toContain('We have already recorded');
    expect(text.includes('You had told us')).toBe(isMissing);
  });

  test.each([
    [['i-7'], true],
    [undefined, true],
    [['i-6'], false],
    [[], false],
  ])('a promise broken for the invoices %j is held against this one: %s', (invoiceIds, isNamed) => {
    const promise = { date: '2026-11-10', quote: 'On the 10th.', messageId: 'm', status: 'broken', invoiceIds };
    const { text } = draft([entry()], { history: { promises: [promise] } as never });
    expect(text.includes('You had told us to expect payment by 10 November 2026')).toBe(isNamed);
  });

  test('greets without a name when the name could be read as something else', () => {
    const names = ['', 'Pay now at www.evil.example', '<b>Bob</b>', 'Call +1 555 0100', 'x'.repeat(10_000)];
    const greetings = names.map((contactName) => draft([entry({ customer: { contactName } })]).text.split('\n')[0]);
    expect(greetings.slice(0, 4)).toEqual(['Hello,', 'Hello,', 'Hello,', 'Hello,']);
    expect(greetings[4]?.length).toBeLessThan(80);
  });
});

test.each([
  ['Rechtsanwälte Schmidt & Partner Steuerberatung PartG mbB', 'Rechnung RE-2026-000123 von Jane Doe: Wann'],
  ['Rechtsanwälte Schmidt', 'Rechnung RE-2026-000123 von Rechtsanwälte Schmidt: Wann'],
])('the subject names "%s" whole, or the person who writes', (company, begins) => {
  const own = readDraftSettings({ senderName: 'Jane Doe', company });
  const late = entry({
    invoice: { number: 'RE-2026-000123' },
    customer: { language: 'de' },
    contact: { tone: 'firm' },
  });
  const { subject, text } = draft([late], { settings: own });
  expect(subject.startsWith(begins)).toBe(true);
  expect(subject.length).toBeLessThanOrEqual(120);
  expect(text.endsWith(company)).toBe(true);
});

test('an invoice number of another customer that is only a figure stops no message, and no text may name it', () => {
  const others = { names: ['Bolt'], invoiceNumbers: ['2026', '1000', '600', '4711'], emails: [] };
  const german = entry({ customer: { language: 'de' }, invoice: { balance: '600.00', status: 'partly_paid' } });
  const honest = draft([german], { others });
  expect(honest.text).toContain('1. November 2026');
  const text = honest.text.replace('INV-7', 'INV-7 und 4711');
  const failed = checkDraft({ draft: { ...honest, text, html: '' }, others }).filter(({ passed }) => !passed);
  expect(failed.map(({ name }) => name)).toContain('numbers');
});

describe('a reminder for several invoices', () => {
  const three = [
    entry({ invoice: { id: 'a', number: 'INV-1', dueDate: '2026-10-20', paymentUrl: 'https://pay.example/a' } }),
    entry({ invoice: { id: 'b', number: 'INV-2', currency: 'USD', total: '20.50', balance: '20.50' } }),
    entry({ invoice: { id: 'c', number: 'INV-3', dueDate: '2026-11-05' } }),
  ];

  test('lists them in order with their own links and one total per currency', () => {
    const { text, totals, subject } = draft(three);
    expect(subject).toBe('3 open invoices from Northwind Supplies Ltd');
    expect(text).toContain(
      [
        '- INV-1: €1,000.00, due 20 October 2026',
        '  Pay online: https://pay.example/a',
        '- INV-2: US$20.50, due 1 November 2026',
        '- INV-3: €1,000.00, due 5 November 2026',
        '',
        'Total in EUR: €2,000.00',
        'Total in USD: US$20.50',
      ].join('\n'),
    );
    expect(totals).toEqual([
      { currency: 'EUR', amount: '2000.00' },
      { currency: 'USD', amount: '20.50' },
    ]);
  });

  test('shows the same rows in HTML, escaped, without style sheets or images', () => {
    const { html } = draft([...three, entry({ invoice: { id: 'd', number: 'A&B-4', dueDate: '2026-11-09' } })]);
    expect(html).toContain('A&amp;B-4');
    expect(html).toContain('<a href="https://pay.example/a"');
    expect(html).not.toMatch(/<style|<img|<script|class=/);
  });

  test('mentions an unused credit without taking it off', () => {
    const credits = [openInvoice({ number: 'CN-1', status: 'credit', balance: '50.00' })];
    const { text, totals } = draft([entry()], { credits });
    expect(text).toContain('€50.00 (CN-1)');
    expect(totals).toEqual([{ currency: 'EUR', amount: '1000.00' }]);
  });

  test('thirty invoices still fit their word limit', () => {
    const many = Array.from({ length: 30 }, (_, at) => entry({ invoice: { id: `i${at}`, number: `INV-${at + 1}` } }));
    expect(draft(many).invoices).toHaveLength(30);
  });
});

describe('an internal note', () => {
  const story = { lastReminderOn: '2026-11-02', reminderCount: 2, lastReplyOn: '2026-11-03' };

  test('goes to the account owner in the fallback language, whatever the customer speaks', () => {
    const note = draft([escalated({ customer: { owner: 'kim@northwind.example', language: 'de' }, invoice: story })]);
    expect(note).toMatchObject({ channel: 'internal_note', to: 'kim@northwind.example', language: 'en' });
    expect(note.subject).toBe('Please look into Acme Ltd: one open invoice');
    expect(note.text).toContain(
      'Reminders sent so far: 2 (the last one on 2 November 2026).\nThe customer last replied to us on 3 November 2026; please look at the conversation first.',
    );
    expect(note.text).toContain('Is there a service problem, a dispute, a missing purchase order');
  });

  test('goes to the fallback when the owner is only a name', () => {
    expect(draft([escalated({ customer: { owner: 'Kim' } })]).to).toBe('desk@northwind.example');
  });

  test('is refused when there is nobody to tell', () => {
    const nobody = readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind Supplies Ltd' });
    expect(codes(result([escalated()], { settings: nobody }))).toEqual(['no_owner']);
  });
});

describe('a message that must not be written is refused with its reason', () => {
  test.each([
    ['no address', entry({ customer: { email: '' } }), ['no_recipient']],
    [
      'an address with a second line',
      entry({ customer: { email: 'a@b.example\nBcc: x@evil.example' } }),
      ['no_recipient'],
    ],
    ['a customer not to be contacted', entry({ customer: { doNotContact: true } }), ['do_not_contact']],
    ['a note for a customer', entry({ contact: { channel: 'internal_note' } }), ['channel_not_supported']],
    ['no phone number for a text message', entry({ contact: { channel: 'sms' } }), ['no_recipient']],
    [
      'a phone number without its country',
      entry({ contact: { channel: 'whatsapp' }, customer: { phone: '0170 1234567' } }),
      ['no_recipient'],
    ],
    ['an invoice wholly in dispute', entry({ invoice: { dispute: { open: true } } }), ['nothing_to_chase']],
    [
      'an invoice number with a line break',
      entry({ invoice: { number: 'INV-7\nBcc: x@evil.example' } }),
      ['unprintable_number'],
    ],
    [
      'an invoice number of ten thousand letters',
      entry({ invoice: { number: 'N'.repeat(10_000) } }),
      ['unprintable_number'],
    ],
  ])('%s', (_, one, expected) => {
    expect(codes(result([one]))).toEqual(expected);
  });

  test('money the customer’s own credit covers', () => {
    const credits = [openInvoice({ number: 'CN-1', status: 'credit', balance: '1000.00' })];
    expect(codes(result([entry()], { credits }))).toEqual(['covered_by_credit']);
    const less = [openInvoice({ number: 'CN-1', status: 'credit', balance: '999.99' })];
    expect(codes(result([entry()], { credits: less }))).toBe('drafted');
  });

  test('a payment link that is no web address never appears', () => {
    const { text, html } = draft([entry({ invoice: { paymentUrl: 'javascript:alert(1)' } })]);
    expect(`${text}${html}`).not.toContain('javascript');
  });
});
