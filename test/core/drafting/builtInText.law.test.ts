import fc from 'fast-check';
import {
  draftLanguages,
  draftReminder,
  exponentOf,
  readDraftSettings,
  type CalendarDate,
  type DraftEntry,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { entry, escalated, today } from './draftEntries';

const day = fc
  .date({ min: new Date('2026-06-01T00:00:00Z'), max: new Date('2026-11-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

const word = fc.constantFrom(
  'Anna',
  'Müller',
  "O'Brien",
  'García',
  'van den Berg',
  'Łukasz',
  '3M',
  'Søren',
  'Jean-Luc',
  'Peeters & Zn.',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

const amount = (currency: string) =>
  fc.integer({ min: 2000, max: 99_999_999 }).map((minor) => {
    const exponent = exponentOf(currency);
    const digits = String(minor).padStart(exponent + 1, '0');
    return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  });

const number = fc
  .tuple(fc.constantFrom('INV-', 'RE ', '2026/', 'F', '#', ''), fc.integer({ min: 1, max: 999_999 }))
  .map(([prefix, count]) => `${prefix}${count}`);

const invoice = fc
  .constantFrom('EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KWD', 'PLN', 'SEK', 'DKK', 'CZK', 'BRL')
  .chain((currency) =>
    fc.record({
      id: fc.uuid(),
      number,
      currency: fc.constant(currency),
      balance: amount(currency),
      paid: fc.option(amount(currency), { nil: undefined }),
      dueDate: day,
      paymentUrl: fc.option(
        fc.uuid().map((id) => `https://pay.example/${id}`),
        { nil: undefined },
      ),
      promise: fc.option(fc.record({ date: day }), { nil: undefined }),
    }),
  );

const customer = fc.record({
  name,
  contactName: fc.option(name, { nil: undefined }),
  language: fc.constantFrom(
    ...draftLanguages,
    'de-AT',
    'de-CH',
    'en-US',
    'es-MX',
    'fr-CH',
    'nl-BE',
    'pt-BR',
    'it-CH',
    'fi',
  ),
  country: fc.constantFrom(
    'DE',
    'US',
    'GB',
    'CH',
    'AT',
    'MX',
    'FR',
    'NL',
    'BE',
    'IT',
    'PT',
    'BR',
    'PL',
    'SE',
    'DK',
    'CZ',
    'JP',
    undefined,
  ),
});

type RandomInvoice = Parameters<Parameters<typeof invoice.map>[0]>[0];

const plus = (left: string, right: string): string => {
  const decimals = (left.split('.')[1] ?? '').length;
  const sum = BigInt(left.replace('.', '')) + BigInt(right.replace('.', ''));
  const digits = String(sum).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

function asEntry(random: RandomInvoice, who: Record<string, unknown>, tone: DraftEntry['contact']['tone']): DraftEntry {
  const { paid, ...fields } = random;
  const daysOverdue = Math.round((Date.parse(today) - Date.parse(random.dueDate)) / 86_400_000);
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const total = paid === undefined ? random.balance : plus(random.balance, paid);
  const status = paid === undefined ? 'open' : 'partly_paid';
  const details = Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined));
  return entry({ invoice: { ...known, total, status }, customer: details, aging: { daysOverdue }, contact: { tone } });
}

const settings = readDraftSettings({
  senderName: 'Jane Doe',
  company: 'Northwind Supplies Ltd',
  phone: '+44 20 7946 0000',
  replyTo: 'jane@northwind.example',
  ownerFallback: 'desk@northwind.example',
});

test('built-in text always passes the guardrails', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(invoice, { minLength: 1, maxLength: 6, selector: ({ number }) => number }),
      customer,
      fc.constantFrom('friendly', 'direct', 'firm'),
      (randoms, who, tone) => {
        const invoices = randoms.map((random) => asEntry(random, who, tone));
        const credits = [
          openInvoice({ number: 'CN-31', status: 'credit', currency: randoms[0]?.currency, balance: '1' }),
        ];
        const others = { names: ['Globex Corporation'], invoiceNumbers: ['GX-100'], emails: ['ap@globex.example'] };
        const found = draftReminder({
          customer: (invoices[0] as DraftEntry).invoice.customer,
          invoices,
          credits,
          settings,
          asOf: today,
          others,
        });
        expect(found).toEqual({ kind: 'draft', draft: expect.anything() });
      },
    ),
    { numRuns: 100 },
  );
});

test('so do internal notes, in every fallback language', () => {
  fc.assert(
    fc.property(invoice, customer, fc.constantFrom(...draftLanguages), (random, who, fallbackLanguage) => {
      const one = asEntry(random, who, 'direct');
      const invoices = [
        escalated({ invoice: one.invoice, customer: one.invoice.customer, aging: { daysOverdue: 27 } }),
      ];
      const found = draftReminder({
        customer: one.invoice.customer,
        invoices,
        settings: { ...settings, fallbackLanguage },
        asOf: today,
      });
      expect(found).toEqual({ kind: 'draft', draft: expect.objectContaining({ language: fallbackLanguage }) });
    }),
    { numRuns: 60 },
  );
});

test('no name, however hostile, reaches a subject or a mail raw', () => {
  const hostile = fc
    .oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '{{ $json.secret }}',
        '=HYPERLINK("x")',
        '\u202Egnp.exe',
        'A\r\nBcc: x@evil.example',
      ),
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc.string({ maxLength: 40 }).map((text) => text.repeat(300)),
    )
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(hostile, hostile, fc.boolean(), (customerName, contactName, escalates) => {
      const who = { customer: { name: customerName, contactName } };
      const one = escalates ? escalated(who) : entry(who);
      const found = draftReminder({ customer: one.invoice.customer, invoices: [one], settings, asOf: today });
      if (found.kind === 'refused') return;
      // eslint-disable-next-line no-control-regex -- control characters are what must be absent
      expect(found.draft.subject).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e]/);
      expect(found.draft.subject.length).toBeLessThan(250);
      expect(found.draft.html).not.toContain('<script');
    }),
    { numRuns: 100 },
  );
});
