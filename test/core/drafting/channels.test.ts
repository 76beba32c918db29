import {
  checkDraft,
  draftLanguages,
  draftReminder,
  internationalPhone,
  measureTextMessage,
  readDraftSettings,
  type DraftResult,
  type History,
  type UnsealedDraft,
} from '../../../core';
import { changedRecipient } from '../../../core/approval/ledgerChanges';
import { editDraft } from '../../../core/approval/editedDraft';
import { openInvoice } from '../../helpers/openInvoice';
import { entry, escalated, settings, today } from './draftEntries';

type Request = Parameters<typeof draftReminder>[0];
type Entries = Request['invoices'];

function result(invoices: Entries, more: Partial<Request> = {}): DraftResult {
  const customer = (invoices[0] as Entries[number]).invoice.customer;
  return draftReminder({ customer, invoices, settings, asOf: today, ...more });
}

function draft(invoices: Entries, more: Partial<Request> = {}): UnsealedDraft {
  const found = result(invoices, more);
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.reasons));
  return found.draft;
}

const codes = (found: DraftResult) => (found.kind === 'refused' ? found.reasons.map(({ code }) => code) : 'drafted');
const phone = '+49 (0)170 1234567';
const linked = { paymentUrl: 'https://pay.example/i-7' };
const by = (channel: 'sms' | 'whatsapp' | 'call_script' | 'email', more: Parameters<typeof entry>[0] = {}) =>
  entry({ ...more, customer: { phone, ...more.customer }, contact: { channel, ...more.contact } });

describe('a text message', () => {
  test('says company, number, amount, due date, link and the two sentences in one part', () => {
    const { text, to, subject, html, textMessage } = draft([by('sms', { invoice: linked })]);
    expect(text).toBe(
      'Northwind Supplies Ltd: invoice INV-7, €1,000.00 open, was due 1 Nov 2026. Pay: https://pay.example/i-7 Already paid? Please ignore. Questions? Just reply.',
    );
    expect({ to, subject, html, textMessage }).toEqual({
      to: '+491701234567',
      subject: '',
      html: '',
      textMessage: { alphabet: 'gsm7', characters: 156, segments: 1 },
    });
  });

  test.each(['en', 'de', 'fr', 'es', 'nl'])('in %s keeps to the short alphabet and one part', (language) => {
    const { textMessage } = draft([by('sms', { invoice: linked, customer: { language } })]);
    expect(textMessage).toMatchObject({ alphabet: 'gsm7', segments: 1 });
  });

  test.each([
    ['a', 0, 'gsm7', 0, 1],
    ['a', 160, 'gsm7', 160, 1],
    ['a', 161, 'gsm7', 161, 2],
    ['a', 306, 'gsm7', 306, 2],
    ['a', 307, 'gsm7', 307, 3],
    ['€', 80, 'gsm7', 160, 1],
    ['€', 81, 'gsm7', 162, 2],
    ['ł', 70, 'ucs2', 70, 1],
    ['ł', 71, 'ucs2', 71, 2],
    ['請', 134, 'ucs2', 134, 2],
    ['請', 135, 'ucs2', 135, 3],
  ])('"%s" %d times is sent as %s, %d characters in %d parts', (letter, times, alphabet, characters, segments) => {
    expect(measureTextMessage({ text: letter.repeat(times) })).toEqual({ alphabet, characters, segments });
  });

  test('a letter of two places is never cut in half between two parts', () => {
    const text = `${'a'.repeat(152)}€${'a'.repeat(152)}`;
    expect(measureTextMessage({ text })).toEqual({ alphabet: 'gsm7', characters: 306, segments: 3 });
  });

  test('is refused when phones would not show it as one, and says what to do', () => {
    const many = Array.from({ length: 60 }, (_, at) => by('sms', { invoice: { id: `i${at}`, number: `INV-${at}` } }));
    const found = result(many);
    expect(codes(found)).toEqual(['too_long_for_channel']);
    expect(found.kind === 'refused' && found.reasons[0]?.message).toMatch(/60 invoices .* use e-mail/);
  });
});

describe('a text message on its way', () => {
  test('is counted again after an edit', () => {
    const one = { ...draft([by('sms', { invoice: linked })]), fingerprint: 'f1:0' };
    const found = editDraft({ draft: one, subject: undefined, text: `${one.text} Thank you very much, Jane.` });
    expect(found).toMatchObject({ kind: 'edited', draft: { textMessage: { characters: 183, segments: 2 } } });
  });

  test.each([
    ['+49 170 1234567', []],
    ['0049 170 1234567', []],
    ['+49 170 7654321', ['recipient_changed']],
  ])('still goes to the customer whose number the ledger writes %s: %j', (written, expected) => {
    const one = { ...draft([by('sms')]), fingerprint: 'f1:0' };
    const { customer } = entry({ customer: { phone: written } }).invoice;
    expect(changedRecipient({ draft: one, item: {}, customer }).map(({ code }) => code)).toEqual(expected);
  });
});

describe('a phone number', () => {
  test.each([
    ['+49 170 1234567', '+491701234567'],
    [phone, '+491701234567'],
    ['0044 20 7946 0000', '+442079460000'],
    ['+1 (555) 010-0100', '+15550100100'],
    ['0170 1234567', undefined],
    ['+1234567', undefined],
    ['+12345678', '+12345678'],
    ['+123456789012345', '+123456789012345'],
    ['+1234567890123456', undefined],
    ['+49 170 1234567 ext. 3', undefined],
    ['+0 170 1234567', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%p is %p', (text, expected) => {
    expect(internationalPhone({ text })).toBe(expected);
  });
});

describe('WhatsApp and calls', () => {
  test('a chat message asks to reply to this message and is signed in one line', () => {
    const { text, subject } = draft([by('whatsapp', { invoice: linked })]);
    expect(subject).toBe('');
    expect(text).toContain('simply reply to this message.');
    expect(text.endsWith('\n\nJane Doe, Northwind Supplies Ltd')).toBe(true);
  });

  test('a call script has its six parts in order and offers only what is switched on', () => {
    const parts = ['Say first', 'Then the facts', 'Ask', 'Leave out', 'Close', 'Write down'];
    const places = parts.map((part) => draft([by('call_script')]).text.indexOf(`${part}\n`));
    expect([...places].sort((left, right) => left - right)).toEqual(places);
    expect(places).not.toContain(-1);
    expect(draft([by('call_script')]).text).not.toContain('You may offer');
    const offering = readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind', offers: ['plan'] });
    expect(draft([by('call_script')], { settings: offering }).text).toContain('You may offer\n- A payment plan');
  });
});

describe('offers', () => {
  const offering = readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind', offers: ['plan'] });
  const sentence = 'If a payment plan would help, please reply and we will look for a solution together.';
  const failed = (one: UnsealedDraft, text: string) =>
    checkDraft({ draft: { ...one, text, html: '' } })
      .filter(({ passed }) => !passed)
      .map(({ name }) => name);

  test('the sentence that is switched on passes; other words, and the same words where it is off, do not', () => {
    const on = draft([entry()], { settings: offering });
    const off = draft([entry()]);
    expect(on.text).toContain(sentence);
    expect(off.text).not.toContain('plan');
    expect(failed(on, on.text)).toEqual([]);
    expect(failed(on, on.text.replace(sentence, 'A payment plan over ten months is fine with us.'))).toContain(
      'new_terms',
    );
    expect(failed(off, `${off.text}\n\n${sentence}`)).toContain('new_terms');
  });

  test('nothing is offered before the due date', () => {
    const early = entry({ aging: { daysOverdue: -4 }, invoice: { dueDate: '2026-11-20' } });
    expect(draft([early], { settings: offering }).text).not.toContain('plan would help');
  });
});

describe('what is known of the customer', () => {
  const late = { aging: { daysOverdue: 60 }, contact: { tone: 'firm' } } as const;
  const delays = (...days: number[]) =>
    ({ delays: days.map((one, at) => ({ invoice: `P-${at}`, days: one })) }) as unknown as History;

  test.each([
    ['nobody special', {}, {}, 'firm'],
    ['a VIP of the ledger', { vip: true }, {}, 'direct'],
    ['three payments, all on time', {}, { history: delays(0, -3, 0) }, 'direct'],
    ['three payments, one a day late', {}, { history: delays(0, 1, 0) }, 'firm'],
    ['two payments on time', {}, { history: delays(0, 0) }, 'firm'],
    ['a prompt payer', {}, { segment: 'prompt' }, 'direct'],
    ['a new customer', {}, { segment: 'new' }, 'direct'],
    ['an erratic payer', {}, { segment: 'erratic' }, 'firm'],
  ] as const)('%s: firm becomes %s %s %s', (_, customer, more, tone) => {
    expect(draft([entry({ ...late, customer })], more).tone).toBe(tone);
  });

  test.each(['C-1', 'acme ltd'])('a VIP of the settings, by "%s"', (vipCustomers) => {
    const own = readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind', vipCustomers });
    expect(draft([entry(late)], { settings: own }).tone).toBe('direct');
  });

  test.each([
    ['C-9, Acme, Inc., Bolt Ltd', 'Acme, Inc.', 'direct'],
    ['Acme, Inc', 'Acme, Inc.', 'firm'],
    ['Acme Ltd', 'Acme', 'firm'],
    ['', ',', 'firm'],
  ])('of the VIPs "%s", "%s" gets %s wording', (vipCustomers, name, tone) => {
    const own = readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind', vipCustomers });
    expect(draft([entry({ ...late, customer: { name } })], { settings: own }).tone).toBe(tone);
  });

  test('a promise and a dispute for other invoices are acknowledged, not asked for', () => {
    const elsewhere = [
      { invoice: openInvoice({ id: 'x', number: 'INV-8', dispute: { open: true, reason: 'broken' } }) },
      { invoice: openInvoice({ id: 'y', number: 'INV-9', promise: { date: '2026-11-20' } }) },
      { invoice: openInvoice({ id: 'z', number: 'INV-3', promise: { date: '2026-11-15' } }) },
    ];
    const { text, invoices } = draft([entry()], { elsewhere });
    expect(text).toContain(
      'invoice INV-9 is planned for payment on 20 November 2026; this message is not about that one.',
    );
    expect(text).toContain(
      'We are looking into your questions about invoice INV-8; this message is not about that one.',
    );
    expect(text).not.toMatch(/INV-3|broken/);
    expect(invoices.map(({ number }) => number)).toEqual(['INV-7']);
  });

  test.each(draftLanguages.flatMap((language) => [['call_script', language], ['email', language]] as const))('a %s in %s speaks of itself', (channel, language) => {
    const elsewhere = [
      { invoice: openInvoice({ id: 'x', number: 'INV-8', dispute: { open: true } }) },
      { invoice: openInvoice({ id: 'y', number: 'INV-9', promise: { date: '2026-11-20' } }) },
    ];
    const { text } = draft([by(channel, { customer: { language } })], { elsewhere });
    const paragraphs = text.split('\n').filter((line) => /INV-[89]/.test(line)).join(' ');
    const message = /this message|tato zpráva|denne besked|este mensaje|ce message|questo messaggio|dit bericht|ta wiadomość|esta mensagem|det här meddelandet/;
    if (!['de', 'ja'].includes(language)) expect(message.test(paragraphs)).toBe(channel === 'email');
  }); // prettier-ignore

  test('the message before is named only when it is on record', () => {
    expect(draft([entry({ invoice: { lastReminderOn: '2026-11-09', reminderCount: 1 } })]).text).toContain(
      'We last wrote to you about this invoice on 9 November 2026.',
    );
    expect(draft([entry()]).text).not.toContain('wrote to you');
  });
});

describe('an answer in the conversation', () => {
  const thread = {
    messageId: '<b@acme.example>',
    threadId: '<a@northwind.example>',
    subject: 'AW: Re: Our order',
    on: '2026-11-10',
    addresses: ['ap@acme.example'],
    invoiceIds: ['i-7'],
  };
  const answer = (changes: Partial<typeof thread> = {}) =>
    draft([entry()], {
      history: { delays: [], promises: [], threads: [{ ...thread, ...changes }] } as unknown as History,
    });

  test('keeps the subject once, and names the message answered and the conversation', () => {
    expect(answer()).toMatchObject({
      subject: 'Re: Our order',
      thread: {
        messageId: '<b@acme.example>',
        threadId: '<a@northwind.example>',
        inReplyTo: '<b@acme.example>',
        references: ['<a@northwind.example>', '<b@acme.example>'],
      },
    });
  });

  test.each(['RÉ : TR : Our order', '返信：Our order', 'Re[2]: Our order', 'SV: VS: Our order'])(
    'takes the marks of any mail program off "%s"',
    (subject) => {
      expect(answer({ subject }).subject).toBe('Re: Our order');
    },
  );

  test('a mailbox’s own ids are no mail headers', () => {
    expect(answer({ messageId: '18f2', threadId: '18f0' }).thread).toEqual({
      messageId: '18f2',
      threadId: '18f0',
      references: [],
    });
  });

  test('our own subject stands where the customer’s would not pass', () => {
    const hostile = answer({ subject: 'We will see you in court, transfer to IBAN DE02120300000000202051' });
    expect(hostile.subject).toBe('Invoice INV-7 from Northwind Supplies Ltd is overdue');
    expect(hostile.thread?.messageId).toBe('<b@acme.example>');
  });

  test.each([
    ['about another invoice', { invoiceIds: ['i-8'] }],
    ['with somebody else', { addresses: ['boss@acme.example'] }],
    ['without a subject', { subject: 'Re: ' }],
    ['with an endless subject', { subject: 'x'.repeat(117) }],
  ])('none %s', (_, changes) => {
    expect(answer(changes).thread).toBeUndefined();
  });
});

describe('signature, links and long lists', () => {
  test('the sender’s own lines stand below the name, numbers and links included', () => {
    const own = readDraftSettings({
      senderName: 'Jane Doe',
      company: 'Northwind',
      signature: 'Northwind Supplies Ltd, 12 High Street\nhttps://northwind.example',
    });
    const { text } = draft([entry()], { settings: own });
    expect(text.endsWith('Jane Doe\nNorthwind Supplies Ltd, 12 High Street\nhttps://northwind.example')).toBe(true);
  });

  test.each([
    ['IBAN DE02 1203 0000 0000 2020 51', 'holds bank details'],
    ['DE02120300000000202051', 'holds bank details'],
    ['USt-IdNr. DE123456789, NO93 8601 1117 947', 'holds bank details'],
    ['Account no. 12345678, sort code 20-00-00', 'holds bank details'],
    ['Sort code: 20-00-00', 'holds bank details'],
    ['Routing 021000021', 'holds bank details'],
    ['BLZ 100 100 10, Konto 123456', 'holds bank details'],
    ['BIC: DEUTDEFF', 'holds bank details'],
    ['IFSC HDFC0001234', 'holds bank details'],
    ['Bankgiro 123-4567', 'holds bank details'],
    ['č. ú. 19-2000145399/0800', 'holds bank details'],
    ['みずほ銀行 普通 1234567', 'holds bank details'],
    ['see http://northwind.example', 'a link that is not secure'],
    ['<b>Jane</b>', 'holds markup'],
  ])('a signature %p is refused', (signature, problem) => {
    expect(() => readDraftSettings({ senderName: 'Jane', company: 'Northwind', signature })).toThrow(problem);
  });

  test.each([
    'Accounts: +44 20 7946 0000',
    'Company Reg. No. 01234567, VAT GB123456789',
    'Your account manager, Tel. 020 7946 0000',
    'KVK 12345678, SIRET 732 829 320 00074',
    'Swift Logistics Ltd, Unit 12, 1 Conta Road, 20000 Kontor',
    'Org.nr 556677-8899, BankID welcome',
    'Customer service 24/7, room 12345',
  ])('a signature %p names no bank', (signature) => {
    expect(readDraftSettings({ senderName: 'Jane', company: 'Northwind', signature }).sender.signature).toHaveLength(1);
  });

  const footer = [
    'Head of Accounts Receivable, Northwind Supplies Deutschland GmbH',
    'Musterstraße 12a, 20095 Hamburg, Deutschland',
    'Tel. +49 40 123456-0, Fax +49 40 123456-99',
    'Sitz der Gesellschaft: Hamburg, Amtsgericht Hamburg, HRB 123456',
    'Geschäftsführer: Dr. Max Mustermann, Erika Musterfrau',
    'USt-IdNr. DE123456789, TVA FR12 345678901, BTW NL123456789B01',
    'https://www.northwind.example',
  ].join('\n');

  test.each(draftLanguages)('a long footer with a VAT number costs no word of the message in %s', (language) => {
    const own = readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind', signature: footer });
    const delays = [-2, 0, -1].map((days, at) => ({ invoice: `P-${at}`, days }));
    for (const customer of [{ language }, { language, vip: true }]) {
      const { text, checks } = draft([entry({ customer })], { settings: own });
      expect([text.endsWith(footer), checks.filter(({ passed }) => !passed)]).toEqual([true, []]);
    }
    const punctual = draft([entry({ customer: { language } })], { settings: own, history: { delays } as never });
    expect(punctual.text).toContain(footer);
  });

  test('so is one that is too long', () => {
    const read = (signature: string) => readDraftSettings({ senderName: 'Jane', company: 'Northwind', signature });
    expect(() => read('x'.repeat(121))).toThrow('is too long');
    expect(() => read('a\n'.repeat(9))).toThrow('is too long');
    expect(read('a\n'.repeat(8)).sender.signature).toHaveLength(8);
    expect(read('x'.repeat(120)).sender.signature).toHaveLength(1);
  });

  test('without any payment link the invoice says how to pay, and no bank is named', () => {
    expect(draft([entry()]).text).toContain('How to pay is stated on the invoice.');
    expect(draft([entry({ invoice: linked })]).text).not.toContain('How to pay');
  });

  test('five hundred invoices are one readable mail that Gmail does not cut', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      entry({
        invoice: { id: `i${at}`, number: `INV-${10_000 + at}`, balance: `${100 + at}.50`, total: `${100 + at}.50` },
      }),
    );
    const { invoices, html, text } = draft(many);
    expect(invoices).toHaveLength(500);
    expect(text).toContain('INV-10499');
    expect(html.length).toBeLessThan(102_000);
  });

  test('a note of ten million letters is never printed and stops nobody', () => {
    const big = 'note '.repeat(2_000_000);
    expect(
      draft([entry({ invoice: { notes: big, poNumber: big }, customer: { contactName: big } })]).text.length,
    ).toBeLessThan(1000);
  });
});

describe('a note about invoices that are not overdue yet', () => {
  test.each([...draftLanguages])('says so in %s and tells of no days overdue', (language) => {
    const dueOn = (dueDate: string, daysOverdue: number) =>
      escalated({
        invoice: { id: dueDate, number: `N-${dueDate}`, dueDate },
        customer: { language },
        aging: { daysOverdue },
      });
    for (const invoices of [
      [dueOn('2026-11-20', -4)],
      [dueOn('2026-11-16', 0)],
      [dueOn('2026-11-18', -2), dueOn('2026-11-19', -3)],
    ]) {
      const { text, html, channel } = draft(invoices);
      expect(channel).toBe('internal_note');
      expect(text).not.toMatch(/-\d+ (?:day|Tag|jour|d[ií]a|giorn|dag|dn)|-\d+日/);
      expect(html).not.toContain('>0 ');
    }
  });
});
