import { redactTexts } from '../../../../core/guardrails/redaction/redactTexts';

const redacted = (text: string): string => redactTexts({ texts: [text] }).texts[0]?.text ?? '';

describe('a legal form gives a company away', () => {
  it.each([
    ['We bought from Foobar AG in May.', 'We bought from {{COMPANY_1}} in May.'],
    ['Die Foobar GmbH & Co. KG hat bezahlt.', 'Die {{COMPANY_1}} hat bezahlt.'],
    ['Please ask Baz Ltd. about it.', 'Please ask {{COMPANY_1}} about it.'],
    ['Dear Northern Widget Works Ltd, thank you.', 'Dear {{COMPANY_1}}, thank you.'],
    ['Abbiamo pagato Qux S.p.A. ieri.', 'Abbiamo pagato {{COMPANY_1}} ieri.'],
    ['Zaplatili jsme Zed s.r.o. vcera.', 'Zaplatili jsme {{COMPANY_1}} vcera.'],
    ['Zed, s. r. o. zaplatila.', '{{COMPANY_1}} zaplatila.'],
    ['Our bank is at Müller & Söhne OHG now.', 'Our bank is at {{COMPANY_1}} now.'],
    ['adidas AG has paid.', '{{COMPANY_1}} has paid.'],
    ['we are acme widgets gmbh here', 'we are acme {{COMPANY_1}} here'],
    ['Wir sind die Baz UG (haftungsbeschränkt) in Ulm.', 'Wir sind die {{COMPANY_1}} in Ulm.'],
    ['La SARL Dupont et Fils a payé.', 'La {{COMPANY_1}} a payé.'],
    ['Firma Zed Sp. z o.o. płaci.', 'Firma {{COMPANY_1}} płaci.'],
    ['Det er Foobar A/S der betaler.', 'Det er {{COMPANY_1}} der betaler.'],
    ['Foobar AG und Baz GmbH zahlen.', '{{COMPANY_1}} und {{COMPANY_2}} zahlen.'],
    ['It went to Foobar\nGmbH in May.', 'It went to {{COMPANY_1}} in May.'],
    ['Acme Widgets Inc. will pay.', '{{COMPANY_1}} will pay.'],
    ['Nordlund AB betalar.', '{{COMPANY_1}} betalar.'],
    ['株式会社みどりの請求書です。', '{{COMPANY_1}}の請求書です。'],
    ['昨日、田中工業株式会社に支払いました。', '昨日、{{COMPANY_1}}に支払いました。'],
    ['（株）サクラです。', '{{COMPANY_1}}です。'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('and its name is covered again without it, by the same mark', () => {
    expect(redacted('Foobar AG owes it. Ask Foobar. Foobarize nothing.')).toBe(
      '{{COMPANY_1}} owes it. Ask {{COMPANY_1}}. Foobarize nothing.',
    );
  });
});

describe('ordinary text stays as it is', () => {
  it.each([
    'Die AG und unsere GmbH sind umgezogen.',
    'Our Ltd has moved; the company is limited by shares.',
    'We received order AB 4711 and Order AB 4712.',
    'WE WILL PAY AS AGREED ON MONDAY.',
    'The Price Inc. VAT is EUR 500.',
    'The total Inc VAT is due now.',
    'Kartoffeln 10 KG, Zwiebeln 5 KG',
    'Please send the invoice as soon as you can. As agreed, we pay in May.',
    'Wir haben die Rechnung INV-7 am 3. Mai bezahlt.',
    'See you on Monday. A. S. from our team will pay.',
    'Offer Limited to May',
    '御社は株式会社です。',
    'Le SAS est fermé.',
    'Nous payons la facture lundi. Sa référence est INV-7.',
  ])('%s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});

it.each([
  'Aa '.repeat(30_000),
  'A.'.repeat(40_000),
  'A & '.repeat(30_000),
  'Foo Co., '.repeat(10_000),
  '株式会社'.repeat(10_000),
  'みどり'.repeat(20_000),
  Array.from({ length: 5_000 }, (_, at) => `Name${at} AG`).join(' '),
])('takes its time in proportion to the text (%#)', (text) => {
  const began = process.hrtime.bigint();
  redacted(text);
  expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(4_000);
});
