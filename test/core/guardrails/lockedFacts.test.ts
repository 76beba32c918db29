import { type CheckName } from '../../../core/guardrails/checkSeverity';
import { checkDraft, type CheckableDraft } from '../../../core/guardrails/runChecks';
import { honestDraft, oneInvoice, twoInvoices, withHtml } from './honestDrafts';

const verdictOf = (draft: CheckableDraft, name: CheckName) =>
  checkDraft({ draft }).find((check) => check.name === name)?.passed;

test.each([
  ['en', '€1,234.51 is open.'],
  ['en', '€1,234 is open.'],
  ['en', 'About €1,235.00 is open.'],
  ['en', '$1,234.50 is open.'],
  ['en', 'USD 1,234.50 is open.'],
  ['en', '1,234.50 GBP is open.'],
  ['en', '1234.50 dollars are open.'],
  ['en', '€12,345.0 is open.'],
  ['en', '€123.450 is open.'],
  ['en', 'The sum is 1,300.00.'],
  ['en', '¥1,250 is open.'],
  ['en', 'KWD 1.250 is open.'],
  ['en', '\u0661\u0662\u0663\u0664\u066b\u0665\u0661 € is open.'],
  ['en', '€\uff11,\uff12\uff13\uff15.\uff10\uff10 is open.'],
  ['en', '€1,2\u200b34.60 is open.'],
  ['en', 'Ten euros are open.'],
  ['en', 'Two thousand is open.'],
  ['en', 'EUR 99 more is open.'],
  ['en', '1,234.50 EUR or 1,100.00 USD is open.'],
  ['en', 'The amount is 1,234.50 usd.'],
  ['en', 'The amount is US$1,234.50.'],
  ['en', 'Everything is counted in USD.'],
  ['de', 'Es sind 1.234,51 € offen.'],
  ['de', 'Es sind 1.235 € offen.'],
  ['de', 'Es sind 1,234.51 € offen.'],
  ['de', 'Es sind 1.234,50 CHF offen.'],
  ['de', 'Es sind zweitausend Euro offen.'],
  ['de', 'Es sind zehn Euro offen.'],
  ['fr', 'Il reste 1 234,51 € à régler.'],
  ['fr', 'Il reste 1\u202f235,50 € à régler.'],
  ['fr', 'Il reste 1 234,50 $US à régler.'],
  ['fr', 'Il reste mille euros à régler.'],
  ['es', 'Quedan 1.234,51 € pendientes.'],
  ['es', 'Quedan 1234,50 dólares pendientes.'],
  ['es', 'Quedan mil euros pendientes.'],
  ['nl', 'Er staat € 1.234,51 open.'],
  ['nl', 'Er staat £ 1.234,50 open.'],
  ['nl', 'Er staat tien euro open.'],
])('a wrong amount is refused in %s: %s', (language, sentence) => {
  expect(verdictOf(honestDraft(language, sentence), 'amounts')).toBe(false);
});

/** The honest text of a language with another currency, and its amount as written. */
function inCurrency(language: string, currency: string, balance: string, written: string): CheckableDraft {
  const draft = honestDraft(language);
  const text = draft.text.replace(/€ ?1,234\.50|1\.234,50 €|1\u202f234,50\u00a0€|1234,50 €|€ 1\.234,50/, () => written);
  const invoices = draft.invoices.map((invoice) => ({ ...invoice, currency, balance }));
  return { ...draft, text, invoices, totals: [{ currency, amount: balance }] };
}

test.each([
  ['en', 'EUR', '1234.50', '1,234.50 EUR', true],
  ['en', 'EUR', '1234.50', 'EUR 1.234,50', true],
  ['en', 'EUR', '1234.50', '1 234,50 €', true],
  ['en', 'EUR', '1234.50', "1'234.50 EUR", true],
  ['en', 'EUR', '1234.50', '€1234.50', true],
  ['en', 'EUR', '1234.00', '€1,234', true],
  ['en', 'EUR', '1234.00', '€1.234', false],
  ['en', 'JPY', '1250', '¥1,250', true],
  ['en', 'JPY', '1250', 'JP¥1,250', true],
  ['en', 'JPY', '1250', '¥1,251', false],
  ['de', 'JPY', '1250', '1.250 ¥', true],
  ['en', 'KWD', '1.250', 'KWD 1.250', true],
  ['en', 'KWD', '1250.000', 'KWD 1.250', false],
  ['de', 'KWD', '1.250', '1,250 KWD', true],
  ['de', 'KWD', '1.250', '1.250 KWD', false],
  ['en', 'KWD', '1234.567', 'KWD 1,234.567', true],
  ['en', 'KWD', '1234.567', 'KWD 1,234.57', false],
  ['en', 'USD', '99.00', 'US$99.00', true],
  ['en', 'USD', '99.00', '$99', true],
  ['en', 'AUD', '99.00', 'A$99.00', true],
  ['en', 'AUD', '99.00', 'US$99.00', false],
  ['en', 'CAD', '99.00', 'CA$99.00', true],
  ['fr', 'USD', '1234.50', '1\u202f234,50\u00a0$US', true],
  ['nl', 'USD', '1234.50', 'US$ 1.234,50', true],
  ['en', 'INR', '1234567.50', '₹12,34,567.50', true],
  ['en', 'SEK', '500.00', '500.00 kr', true],
  ['en', 'CHF', '500.00', 'CHF 500.00', true],
  ['de-CH', 'CHF', '1234.50', 'CHF 1’234.50', true],
])('in %s, %s %s written "%s" passes: %s', (language, currency, balance, written, passes) => {
  expect(verdictOf(inCurrency(language, currency, balance, written), 'amounts')).toBe(passes);
});

test.each([
  ['en', 'It was due on 3 November 2026.'],
  ['en', 'It was due on 1 November 2026.'],
  ['en', 'It was due on November 2, 2025.'],
  ['en', 'It was due on 2 October 2026.'],
  ['en', 'It was due on 2026-11-03.'],
  ['en', 'It was due on 2026-11-31.'],
  ['en', 'It was due on 3rd Nov.'],
  ['en', 'It was due on Tuesday, 2 November 2026.'],
  // The second of November or the eleventh of February.
  ['en', 'It was due on 02/11/2026.'],
  ['en', 'It was due in November 2026.'],
  ['en', 'It was due on 3.11.2026.'],
  ['en', 'It was due on 03/11/26.'],
  ['en', 'It was due on the third of November.'],
  ['en', 'It was due on 3 de noviembre de 2026.'],
  ['en-US', 'It was due on 02/11/2026.'],
  ['de', 'Sie war am 3. November 2026 fällig.'],
  ['de', 'Sie war am 03.11.2026 fällig.'],
  ['de', 'Sie war am 11.02.2026 fällig.'],
  ['de', 'Sie war am 3.11. fällig.'],
  ['de', 'Sie war am Dienstag, den 2. November 2026 fällig.'],
  ['fr', 'Elle était due le 3 novembre 2026.'],
  ['fr', 'Elle était due le 03/11/2026.'],
  ['fr', 'Elle était due le 2 déc. 2026.'],
  ['es', 'Venció el 3 de noviembre de 2026.'],
  ['es', 'Venció el 03/11/2026.'],
  ['nl', 'De vervaldatum was 3 november 2026.'],
  ['nl', 'De vervaldatum was 03-11-2026.'],
  ['nl', 'De vervaldatum was 2 mrt 2026.'],
])('a wrong date is refused in %s: %s', (language, sentence) => {
  expect(verdictOf(honestDraft(language, sentence), 'dates')).toBe(false);
});

test('in American English the month comes first', () => {
  expect(verdictOf(honestDraft('en-US', 'It was due on 11/02/2026.'), 'dates')).toBe(true);
});

test.each([
  ['en', 'Invoice INV-9999 is open.'],
  ['en', 'Invoice INV-20480 is open.'],
  ['en', 'Invoice INV-204 is open.'],
  ['en', 'Invoice X-INV-2048 is open.'],
  ['en', 'Invoice INV-2048-1 is open.'],
  ['en', 'Invoice 2048 is open.'],
  ['en', 'It is 14 days overdue.'],
  ['en', 'It is 16 days overdue.'],
  ['en', 'It is 15 weeks overdue.'],
  ['en', 'There are 2 invoices open.'],
  ['en', 'There are two invoices open.'],
  ['en', 'It is ten days overdue.'],
  ['en', 'It is twenty-five days overdue.'],
  ['en', 'We add 8%.'],
  ['en', 'We add eight percent.'],
  ['en', 'We add 15 per cent.'],
  ['en', 'Call 030 123456.'],
  ['en', 'Call +49 30 5550 1235.'],
  ['en', 'It costs 10k.'],
  ['en', 'The terms are net 30.'],
  ['en', 'Room 4711.'],
  ['en', 'It is \uff11\uff16 days overdue.'],
  ['de', 'Sie ist seit 14 Tagen überfällig.'],
  ['de', 'Sie ist seit zehn Tagen überfällig.'],
  ['de', 'Wir berechnen 8 Prozent.'],
  ['de', 'Es sind 3 Rechnungen offen.'],
  ['fr', 'Elle est échue depuis 14 jours.'],
  ['fr', 'Elle est échue depuis dix jours.'],
  ['fr', 'Nous ajoutons 8 pour cent.'],
  ['es', 'Lleva 14 días vencida.'],
  ['es', 'Lleva diez días vencida.'],
  ['es', 'Un ocho por ciento.'],
  ['nl', 'Zij is 14 dagen te laat.'],
  ['nl', 'Zij is tien dagen te laat.'],
  ['nl', 'Acht procent.'],
])('an unknown number is refused in %s: %s', (language, sentence) => {
  expect(verdictOf(honestDraft(language, sentence), 'numbers')).toBe(false);
});

test('a percentage is known as the name of the customer and nowhere else', () => {
  const named = (customerName: string, sentence: string): CheckableDraft => {
    const draft = honestDraft('en', sentence);
    return { ...draft, facts: { ...draft.facts, customerName } };
  };
  const sentence = 'This is the account of 100% Bio with us.';
  expect(verdictOf(named('100% Bio', sentence), 'numbers')).toBe(true);
  expect(verdictOf(named('Court Street Bakery', sentence), 'numbers')).toBe(false);
  expect(verdictOf(named('100% Bio', `${sentence} It is 100% open.`), 'numbers')).toBe(false);
});

test.each([
  'Pay at https://evil.example/i/2048?c=7',
  'Pay at https://pay.good.example/i/2048?c=8',
  'Pay at https://pay.good.example/i/2048',
  'Pay at http://pay.good.example/i/2048?c=7',
  'Pay at https://pay.good.example@evil.example/i/2048?c=7',
  'Pay at https://pay.good.example.evil.example/i/2048?c=7',
  'Pay at https://PAY.good.example/i/2048?c=7',
  'Pay at https://p\u0430y.good.example/i/2048?c=7',
  'Pay at https://xn--pay-8cd.good.example/i/2048?c=7',
  'Pay at pay.good.example',
  'Pay at evil.example/pay',
  'Pay at www.evil.example',
  'Pay at //evil.example/x',
  'Pay at javascript:alert(1)',
  'Pay at data:text/html,hello',
  'Pay at hxxps://evil.example',
  'Pay at evil[.]example now',
  'Pay at evil dot com',
  'Pay at evil . com',
  'Pay at evil\u3002com',
  'Pay at \uff45vil\uff0ecom',
  'Pay at 10.0.0.1/pay',
  'Write to anna@evil.example',
  'Write to anna@northwind.example.evil.example',
  'Write to "anna@northwind.example" <x@evil.example>',
  'Call tel:+4930123456',
  'Chat with @evil on the usual channel',
  'See mailto:x@evil.example',
  'Pay at https://evil\u200b.example/',
  'Pay at evil.\u0440\u0444',
])('a link that is not ours is refused: %s', (sentence) => {
  expect(verdictOf(honestDraft('en', sentence), 'links')).toBe(false);
});

test.each([
  ['<a href="https://evil.example/">https://pay.good.example/i/2048?c=7</a>', 'links'],
  ['<a href="https://pay.good.example/i/2048?c=7">https://other.example/</a>', 'links'],
  ['<a href="javascript:alert(1)">Pay</a>', 'links'],
  ['<a href="JaVaScRiPt&#58;alert(1)">Pay</a>', 'links'],
  ['<a href="data:text/html,x">Pay</a>', 'links'],
  ['<a>Pay</a>', 'links'],
  ['<script>alert(1)</script>', 'markup'],
  ['<img src="https://evil.example/x.png">', 'markup'],
  ['<iframe src="https://evil.example/"></iframe>', 'markup'],
  ['<form action="https://evil.example/"></form>', 'markup'],
  ['<p onclick="x()">Pay</p>', 'markup'],
  ['<p style="display: none">Secret</p>', 'markup'],
  ['<p style="font-size:0">Secret</p>', 'markup'],
  ['<p style="background:url(https://evil.example/)">x</p>', 'markup'],
  ['<!-- hidden -->', 'markup'],
  ['<p hidden>Secret</p>', 'markup'],
  ['<base href="https://evil.example/">', 'markup'],
  ['<p>Otherwise we will take legal action.</p>', 'threats'],
  ['<p>&#108;egal action</p>', 'threats'],
  ['<p>le<b></b>gal action</p>', 'threats'],
  ['<p>Another &euro;5 are open.</p>', 'markup'],
  ['<p>Another €5.00 is open.</p>', 'amounts'],
  ['<p>Another INV-7 is open.</p>', 'html_matches_text'],
  ['<p>It is 15 days overdue.</p>', 'html_matches_text'],
] as const)('what only the HTML says is checked too: %s', (addition, check) => {
  const draft = withHtml(honestDraft('en'));
  expect(verdictOf({ ...draft, html: draft.html.replace('</div>', `${addition}</div>`) }, check)).toBe(false);
});

test('HTML that lost a fact of the text is refused', () => {
  const draft = withHtml(honestDraft('en'));
  expect(verdictOf({ ...draft, html: draft.html.replace('€1,234.50', 'the amount') }, 'html_matches_text')).toBe(false);
});

describe('a message about two invoices', () => {
  const text = (list: string) =>
    `Dear Grace Prozent,\n\nThese 2 invoices are still open.\n\n${list}\n\nYou can pay here: https://pay.good.example/i/2048?c=7\n\nIf you have already paid, please ignore this message. If anything is missing, just reply to this e-mail.\n\nAnna Lund`;
  const draft = (list: string): CheckableDraft => ({
    ...twoInvoices,
    channel: 'email',
    language: 'en-GB',
    subject: '2 open invoices',
    text: text(list),
    html: '',
  });

  test.each([
    '- INV-2048: €1,234.50, due 2 November 2026\n- INV-2051: €200.00, due 9 November 2026\n\nTotal: €1,434.50',
    'INV-2048 of €1,234.50 was due on 2 November 2026 and INV-2051 of €200.00 on 9 November 2026.',
    '€1,234.50 for INV-2048 (2 November 2026) and €200.00 for INV-2051 (9 November 2026).',
    '1. INV-2048: €1,234.50, due 2 November 2026\n2. INV-2051: €200.00, due 9 November 2026',
  ])('passes with every fact in its place: %s', (list) => {
    expect(checkDraft({ draft: draft(list) }).filter(({ passed }) => !passed)).toEqual([]);
  });

  test.each([
    '- INV-2048: €200.00, due 2 November 2026\n- INV-2051: €1,234.50, due 9 November 2026',
    '- INV-2048: €1,234.50, due 9 November 2026\n- INV-2051: €200.00, due 2 November 2026',
    'INV-2048 of €200.00 was due on 2 November 2026 and INV-2051 of €1,234.50 on 9 November 2026.',
    '- INV-2048: €1,234.50, due 2 November 2026\n- INV-2051: due 9 November 2026',
    '- INV-2048: €1,234.50, due 2 November 2026\n- INV-2051: €200.00',
    '- INV-2048: €1,234.50, due 2 November 2026\n- €200.00, due 9 November 2026',
  ])('is refused with facts swapped or missing: %s', (list) => {
    expect(verdictOf(draft(list), 'invoice_facts')).toBe(false);
  });
});

describe('part payments, credits, promises and contact on record', () => {
  const { facts } = oneInvoice;
  const sentence =
    'We have recorded €100.00 against INV-2048, and credit note CN-3 of €25.00 is unused. You had told us to expect €500.00 by 10 November 2026.';

  test('may be acknowledged when the facts hold them', () => {
    const rich = {
      ...facts,
      partPayments: [{ number: 'INV-2048', currency: 'EUR', amount: '100.00' }],
      credits: [{ number: 'CN-3', currency: 'EUR', amount: '25.00' }],
      promise: { date: '2026-11-10' as typeof oneInvoice.asOf, currency: 'EUR', amount: '500.00' },
    };
    const draft = { ...honestDraft('en', sentence), facts: rich };
    expect(checkDraft({ draft }).filter(({ passed }) => !passed)).toEqual([]);
  });

  test.each(['amounts', 'dates', 'numbers', 'contact_claims'] as const)(
    'fail check %s when the facts do not',
    (check) => {
      expect(verdictOf(honestDraft('en', sentence.replace('told us', 'promised')), check)).toBe(false);
    },
  );

  test('a note to a colleague needs no link and no courtesy, and may name contact on record', () => {
    const note = honestDraft('en').text.split('\n\n')[1]!;
    const contact = { reminders: 3, lastReminderOn: '2026-11-12' as typeof oneInvoice.asOf };
    const draft: CheckableDraft = {
      ...honestDraft('en'),
      channel: 'internal_note',
      text: `${note} Reminders sent so far: 3, the last one on 12 November 2026.`,
      facts: { ...facts, contact },
    };
    expect(checkDraft({ draft }).filter(({ passed }) => !passed)).toEqual([]);
    expect(verdictOf({ ...draft, facts }, 'numbers')).toBe(false);
    expect(verdictOf({ ...draft, facts }, 'dates')).toBe(false);
  });
});

test.each(['СЧ-1', 'ΤΠΥ-15', '請求-001'])(
  'the number %s of another script may stand as the ledger has it',
  (number) => {
    const draft = honestDraft('en');
    const numbered = (text: string): string => text.replaceAll('INV-2048', number);
    const own = {
      ...draft,
      subject: numbered(draft.subject),
      text: numbered(draft.text),
      html: numbered(draft.html),
      invoices: draft.invoices.map((invoice) => ({ ...invoice, number })),
    };
    expect(checkDraft({ draft: own }).filter(({ passed }) => !passed)).toEqual([]);
    // The same letters in any other word stay foreign.
    const text = own.text.replace('invoice', `${number.slice(0, 2)}nvoice`);
    expect(text).not.toBe(own.text);
    expect(checkDraft({ draft: { ...own, text, html: '' } }).find(({ name }) => name === 'hidden_text')?.passed).toBe(
      false,
    );
  },
);
