import type { CalendarDate } from '../../../../core';
import { findClaims } from '../../../../core/drafting/summarizeHistory/findClaims';
import { SAMPLE_MAILS } from './mails';

const DAY = '2026-11-11' as CalendarDate;

const claimsOf = (text: string, more: { subject?: string; direction?: 'inbound' | 'outbound' } = {}) =>
  findClaims({
    message: {
      id: 'm1',
      at: '2026-11-11T09:00:00Z',
      direction: 'inbound',
      from: 'kim@acme.example',
      to: [],
      subject: 'Re: Reminder',
      text,
      ...more,
    },
    day: DAY,
    numericOrder: 'day_first',
  });

describe.each(Object.entries(SAMPLE_MAILS))('%s mails', (_language, mails) => {
  it.each(mails.map((mail) => [mail.text, mail] as const))('%s', (text, { claims, days }) => {
    const found = claimsOf(text);
    expect(found.map(({ kind }) => kind).sort()).toEqual([...claims].sort());
    expect(found.flatMap((claim) => claim.days)).toEqual(days ?? []);
    for (const { quote } of found) expect(text).toContain(quote);
  });
});

describe('only the sender, only this time', () => {
  it.each([
    ['quoted text', 'Thanks.\n> We dispute the invoice.'],
    ['an older mail', 'Thanks.\n\nOn 9 Nov 2026 at 10:12 Jane wrote:\nWe dispute the invoice.'],
    ['a signature', 'Thanks.\n-- \nWe dispute the invoice.'],
    ['a script', '<p>Thanks.</p><script>We dispute the invoice.</script>'],
  ])('nothing is claimed by %s', (_where, text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('our own mails claim nothing', () => {
    expect(claimsOf('We dispute the invoice.', { direction: 'outbound' })).toEqual([]);
  });

  it('a subject of the customer counts, the subject of a reply does not', () => {
    expect(claimsOf('Hello.', { subject: 'Wrong invoice' }).map(({ kind }) => kind)).toEqual(['dispute']);
    expect(claimsOf('Hello.', { subject: 'Re: Wrong invoice' })).toEqual([]);
  });

  it.each(['Automatic reply: Reminder', 'Automatische Antwort: Mahnung', 'Réponse automatique : Rappel'])(
    '"%s" is an absence note whatever its text says',
    (subject) => {
      expect(claimsOf('We will pay on Friday.', { subject }).map(({ kind }) => kind)).toEqual(['out_of_office']);
    },
  );

  it('a person back from leave is heard', () => {
    const found = claimsOf('I was out of office. We dispute the invoice.').map(({ kind }) => kind);
    expect(found).toEqual(['dispute']);
  });
});

describe('negation, doubt and questions', () => {
  it.each([
    ['We do not dispute INV-7, but we dispute INV-8.', ['accepts', 'dispute']],
    ['There is no reason to dispute the invoice.', []],
    ['If we have paid, please tell us.', []],
    ['Have we paid this?', []],
    ['Should we pay on Friday?', []],
    ['We will not pay by Friday.', []],
    ['We cannot promise that we will pay on Friday.', []],
    ['We will pay once our customer has paid us.', ['cash_flow', 'promise']],
    ['The invoice will be paid as soon as we have the PO number.', ['promise']],
    ['Please note that the invoice was paid.', ['says_paid']],
    ['The dispute has been resolved.', ['accepts']],
    ['Wir haben nie gesagt, dass wir die Rechnung bestreiten.', ['dispute']],
    ['Falls wir schon bezahlt haben, melden Sie sich.', []],
    ["Nous n'avons aucune réclamation.", ['accepts']],
  ])('%s', (text, expected) => {
    expect(
      claimsOf(text)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(expected);
  });
});

it('a promise names its amount when there is one day and one amount', () => {
  expect(claimsOf('We will pay € 1.200,50 on Friday.')[0]).toMatchObject({ days: ['2026-11-13'], amount: '1200.50' });
  expect(claimsOf('We will pay EUR 500 or EUR 600 on Friday.')[0]).not.toHaveProperty('amount');
  expect(claimsOf('We will pay $1,500 on Friday.')[0]).toMatchObject({ amount: '1500' });
});

it('a promise without a day has none', () => {
  expect(claimsOf('We will pay soon.')).toEqual([
    { kind: 'promise', quote: 'We will pay soon.', messageId: 'm1', days: [] },
  ]);
});

it('a sentence that the mail program wrapped is quoted with its line break', () => {
  const text = 'Hello,\nafter a long talk with our warehouse we came to see that we must dispute\nthe invoice.\nBye';
  expect(claimsOf(text)[0]?.quote).toBe(
    'after a long talk with our warehouse we came to see that we must dispute\nthe invoice.',
  );
});

describe('a hostile mail of a megabyte costs little', () => {
  it.each([
    'we dispute ',
    'we will pay on friday ',
    'will '.repeat(50),
    'haben '.repeat(50),
    'no not never ',
    '1.1.1.1.',
    '12 november ',
    '€ 1 ',
    'please '.repeat(30),
    '\u0301',
    'ﷺ',
    'a.',
    '? ! . ',
  ])('made of %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    const found = claimsOf(text);
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(found.length).toBeLessThan(40);
  });
});
