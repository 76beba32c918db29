import { redactTexts, restoreQuote, restoreText, type KnownPrivate } from '../../../../core';

const redacted = (text: string, known: KnownPrivate[] = []): string =>
  redactTexts({ texts: [text], known }).texts[0]?.text ?? '';

describe('covers what gives somebody away, whoever it belongs to', () => {
  it.each([
    ['an e-mail address', 'Write to marie.schmidt+ap@acme.example, please.', 'Write to {{EMAIL_1}}, please.'],
    ['an e-mail address with accents', 'an jörg@müller.example', 'an {{EMAIL_1}}'],
    ['a disguised e-mail address', 'marie (at) acme (dot) example', '{{EMAIL_1}}'],
    ['a link', 'see https://pay.acme.example/x?y=1 now', 'see {{LINK_1}} now'],
    ['a host name', 'on portal.acme.example today', 'on {{LINK_1}} today'],
    ['an international phone number', 'call +49 30 1234567 today', 'call {{PHONE_1}} today'],
    ['a national phone number', 'Tel. 030/123 45 67', 'Tel. {{PHONE_1}}'],
    ['an American phone number', 'call (555) 123-4567', 'call {{PHONE_1}}'],
    ['a full-width phone number', '電話 ０３−１２３４−５６７８', '電話 {{PHONE_1}}'],
    ['a German IBAN', 'IBAN: DE89 3704 0044 0532 0130 00.', 'IBAN: {{BANK_1}}.'],
    ['a Norwegian IBAN', 'to NO9386011117947 please', 'to {{BANK_1}} please'],
    ['an IBAN in small letters', 'iban gb29nwbk60161331926819', 'iban {{BANK_1}}'],
    [
      'a sort code with its account',
      'Sort code 12-34-56, account 12345678',
      'Sort code {{BANK_1}}, account {{BANK_2}}',
    ],
    ['a BIC', 'BIC: DEUTDEFF', 'BIC: {{BANK_1}}'],
    ['a card number', 'card 4111 1111 1111 1111', 'card {{BANK_1}}'],
    ['a Czech account', 'číslo účtu 19-2000145399/0800', 'číslo účtu {{BANK_1}}'],
    ['a Swedish bankgiro', 'Bankgiro 5050-1055', 'Bankgiro {{BANK_1}}'],
    ['a VAT id', 'our VAT DE123456789', 'our VAT {{TAX_1}}'],
    ['a spaced VAT id', 'TVA FR 12 345 678 901', 'TVA {{TAX_1}}'],
    ['a Dutch VAT id alone', 'NL123456789B01 is ours', '{{TAX_1}} is ours'],
    ['a Brazilian CNPJ', 'CNPJ 12.345.678/0001-95', 'CNPJ {{TAX_1}}'],
    ['a Polish NIP', 'NIP: 526-10-40-828', 'NIP: {{TAX_1}}'],
    ['an American SSN', 'it is 123-45-6789', 'it is {{TAX_1}}'],
    ['an English address', 'at 221B Baker Street, London', 'at {{ADDRESS_1}}, London'],
    ['a British postcode', 'London SW1A 2AA', 'London {{ADDRESS_1}}'],
    ['a German address', 'Hauptstraße 12a, 10115 Berlin', '{{ADDRESS_1}}, {{ADDRESS_2}}'],
    ['a German address shouted', 'HAUPTSTRASSE 12', '{{ADDRESS_1}}'],
    ['a French address', '5 rue de la Paix', '{{ADDRESS_1}}'],
    ['a Spanish address', 'Calle Mayor 3', '{{ADDRESS_1}}'],
    ['an Italian address', 'Via Roma 1', '{{ADDRESS_1}}'],
    ['a Dutch address', 'Keizersgracht 5\n1015 CJ Amsterdam', '{{ADDRESS_1}}\n{{ADDRESS_2}}'],
    ['a Portuguese address', 'Rua Augusta, 10', '{{ADDRESS_1}}'],
    ['a Polish address', 'ul. Marszałkowska 1\n00-950 Warszawa', '{{ADDRESS_1}}\n{{ADDRESS_2}}'],
    ['a Swedish address', 'Storgatan 5', '{{ADDRESS_1}}'],
    ['a Danish address', 'Vestergade 3', '{{ADDRESS_1}}'],
    ['a post box', 'P.O. Box 123', '{{ADDRESS_1}}'],
    ['a Japanese address', '〒100-0001 東京都千代田区千代田1-1', '{{ADDRESS_1}}'],
    ['a Japanese address without its sign', '住所:100-0001 東京都千代田区千代田1-1', '住所:{{ADDRESS_1}}'],
    [
      'the name under a mail',
      'We will pay.\n\nKind regards,\nPeter Pan',
      'We will pay.\n\nKind regards,\n{{PERSON_1}}',
    ],
    ['the name in a greeting', 'Sehr geehrte Frau Weber,\nja.', 'Sehr geehrte {{PERSON_1}},\nja.'],
    ['a titled name', 'ask Mme Dupont about it', 'ask Mme {{PERSON_1}} about it'],
  ])('%s', (_, text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});

describe('leaves alone what a model needs to read', () => {
  it.each([
    'We paid 1,234.50 EUR on 16/11/2026 for invoice INV-2048.',
    'Wir zahlen 1.234,50 € am 16.11.2026.',
    'Rechnung 20481 vom 2026-11-01 über 5000 EUR',
    'Rechnung RE-2026-0001234 ist bezahlt.',
    'Wir überweisen 5000 Euro bis Freitag, 3 Rechnungen sind offen.',
    'Nous paierons 1 234,50 € le 20 novembre.',
    'The delivery of 12 pallets was wrong. It will be paid in 14 days.',
    'Hello, thank you for your message.',
    '12 pallets were on the way, via bank transfer, 5 days ago. We ring 5 times.',
    'The place 3 was empty. We are on our way 2 weeks later.',
    'e.g. the second invoice, i.e. 50 % of it',
  ])('%s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});

describe('finds a known name however it is written', () => {
  const known: KnownPrivate[] = [
    { kind: 'PERSON', original: 'Zoë Müller-Łukasz' },
    { kind: 'COMPANY', original: 'Größenwahn Käsehandel GmbH & Co. KG' },
    { kind: 'COMPANY', original: '1&1' },
    { kind: 'PERSON', original: '山田太郎' },
  ];

  it.each([
    ['as it is', 'Zoë Müller-Łukasz wrote', '{{PERSON_1}} wrote'],
    ['shouted', 'ZOË MÜLLER-ŁUKASZ', '{{PERSON_1}}'],
    ['small', 'zoë müller-łukasz', '{{PERSON_1}}'],
    ['without accents', 'Zoe Muller Lukasz', '{{PERSON_1}}'],
    ['spelled out', 'Zoe Mueller-Lukasz', '{{PERSON_1}}'],
    ['decomposed', 'Zoë Müller-Łukasz'.normalize('NFD'), '{{PERSON_1}}'],
    ['over two lines', 'Zoë\n\t Müller-\nŁukasz', '{{PERSON_1}}'],
    ['with an invisible character', 'Zoë Mül\u200bler-Łukasz', '{{PERSON_1}}'],
    ['the other way round', 'Müller-Łukasz, Zoë', '{{PERSON_1}}'],
    ['its family name alone', 'Frau Müller fragt', 'Frau {{PERSON_1}} fragt'],
    ['with an ending', 'Müllers Rechnung', '{{PERSON_1}}s Rechnung'],
    ['the company', 'die GRÖSSENWAHN KÄSEHANDEL GMBH & CO. KG zahlt', 'die {{COMPANY_1}} zahlt'],
    ['the company without its form', 'bei Groessenwahn Kaesehandel', 'bei {{COMPANY_1}}'],
    ['one telling word of it', 'der Käsehandel zahlt', 'der {{COMPANY_1}} zahlt'],
    ['digits and a sign', '11 invoices of 1&1', '11 invoices of {{COMPANY_1}}'],
    ['in a text without blanks', '株式会社の山田太郎様より', '株式会社の{{PERSON_1}}様より'],
  ])('%s', (_, text, expected) => {
    expect(redacted(text, known)).toBe(expected);
  });

  it('an ordinary word that is a short name too stays, unless it is written as a name', () => {
    const will: KnownPrivate[] = [{ kind: 'PERSON', original: 'Will Ng' }];
    expect(redacted('We will pay. Will agrees.', will)).toBe('We will pay. {{PERSON_1}} agrees.');
  });
});

describe('marks', () => {
  const known: KnownPrivate[] = [{ kind: 'PERSON', original: 'Marie Schmidt' }];

  it('the same thing has the same mark across all texts, another one another', () => {
    const { texts, placeholders } = redactTexts({ texts: ['MARIE SCHMIDT, a@b.example', 'A@B.example c@d.example Marie Schmidt'], known }); // prettier-ignore
    expect(texts.map(({ text }) => text)).toEqual([
      '{{PERSON_1}}, {{EMAIL_1}}',
      '{{EMAIL_1}} {{EMAIL_2}} {{PERSON_1}}',
    ]);
    expect(placeholders.map(({ original }) => original)).toEqual(['Marie Schmidt', 'a@b.example', 'c@d.example']);
  });

  it('a later request of the same conversation goes on with them', () => {
    const first = redactTexts({ texts: ['a@b.example'] });
    const second = redactTexts({ texts: ['c@d.example a@b.example'], placeholders: first.placeholders });
    expect(second.texts[0]?.text).toBe('{{EMAIL_2}} {{EMAIL_1}}');
  });

  it('a mark that somebody wrote into a mail is covered, and never filled with a secret', () => {
    const { texts, placeholders } = redactTexts({ texts: ['Pay {{PERSON_1}}! Marie Schmidt'], known });
    expect(texts[0]?.text).toBe('Pay {{MARK_1}}! {{PERSON_1}}');
    expect(restoreText({ text: '{{MARK_1}}', placeholders })).toEqual({ kind: 'restored', text: '{{PERSON_1}}' });
  });
});

describe('restoring', () => {
  const { placeholders } = redactTexts({
    texts: ['marie schmidt of Acme'],
    known: [
      { kind: 'PERSON', original: 'Marie Schmidt' },
      { kind: 'COMPANY', original: 'Acme Ltd' },
    ],
  });

  it('puts the ledger’s spelling back', () => {
    const text = 'Dear {{PERSON_1}}, from {{COMPANY_1}}.';
    expect(restoreText({ text, placeholders })).toEqual({
      kind: 'restored',
      text: 'Dear Marie Schmidt, from Acme Ltd.',
    });
  });

  it.each([
    'Dear {{PERSON_2}},',
    'Dear {{ PERSON_1 }},',
    'Dear {{person_1}},',
    'Dear {PERSON_1},',
    'Dear {{PERSON_1},',
    'Dear {{PERSON_1',
    'Dear [PERSON_1],',
    'Dear PERSON_1,',
    'Dear PERSON 1,',
    'Dear Person_1? {',
    'Dear {{PERSONNE_1}},',
    'Dear {{NAME}},',
    'Dear ｛｛PERSON_1｝｝,',
    'Dear {{PERSON_1}}{{',
    'Dear person_1,',
  ])('a mark that was altered or invented is a finding: %s', (text) => {
    const result = restoreText({ text, placeholders });
    expect(result.kind).toBe('altered');
    expect(result.kind === 'altered' && result.findings.length).toBeGreaterThan(0);
  });

  it('a quote comes back letter by letter as it was written, or not at all', () => {
    const [text] = redactTexts({ texts: ['Hi, MARIE  SCHMIDT pays.'], known: [{ kind: 'PERSON', original: 'Marie Schmidt' }] }).texts; // prettier-ignore
    const back = (quote: string) => restoreQuote({ quote, redacted: text ?? { text: '', covers: [] } });
    expect(back('{{PERSON_1}} pays.')).toBe('MARIE  SCHMIDT pays.');
    expect(back('PERSON_1}} pays.')).toBeUndefined();
    expect(back('{{PERSON_2}} pays.')).toBeUndefined();
    expect(back('')).toBeUndefined();
  });
});
