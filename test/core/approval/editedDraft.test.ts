import fc from 'fast-check';
import { draftReminder, editDraft, fingerprintOf, renderEditedHtml, typedLine, type Draft } from '../../../core';
import { entry, settings, today } from '../drafting/draftEntries';

/** A draft as the drafter really writes it: two invoices, one with a payment link. */
function written(language = 'en', country = 'GB'): Draft {
  const customer = { language, country };
  const invoices = [
    entry({ customer, invoice: { paymentUrl: 'https://pay.example/i-7?a=1&b=2' } }),
    entry({ customer, invoice: { id: 'i-8', number: 'INV-8', balance: '250.00', total: '250.00' } }),
  ];
  const result = draftReminder({ customer: invoices[0]!.invoice.customer, invoices, settings, asOf: today });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.reasons));
  return { ...result.draft, fingerprint: fingerprintOf(result.draft) };
}
const change = (draft: Draft, text: string | undefined, subject?: string) => editDraft({ draft, text, subject });

describe.each([
  ['en', 'GB'],
  ['de', 'DE'],
  ['fr', 'FR'],
  ['es', 'ES'],
  ['nl', 'NL'],
])('a message in %s', (language, country) => {
  it('may be greeted differently: a new text, new HTML and a new fingerprint', () => {
    const draft = written(language, country);
    const edit = change(draft, draft.text.replace('Marie Schmidt', 'Marie'));
    expect(edit).toMatchObject({ kind: 'edited' });
    if (edit.kind !== 'edited') return;
    expect(edit.draft.text).toContain('Marie');
    expect(edit.draft.text).not.toContain('Schmidt');
    expect(edit.draft.html).not.toContain('Schmidt');
    expect(edit.draft.html).toContain('href="https://pay.example/i-7?a=1&amp;b=2"');
    expect(edit.draft.fingerprint).toBe(fingerprintOf(edit.draft));
    expect(edit.draft.fingerprint).not.toBe(draft.fingerprint);
    expect(edit.draft.checks.every(({ passed }) => passed)).toBe(true);
  });

  it('is the same message when a browser posts it back with its own line ends', () => {
    const draft = written(language, country);
    expect(change(draft, `\r\n${draft.text.replace(/\n/g, '\r\n')}\r\n`, ` ${draft.subject} `)).toEqual({
      kind: 'unchanged',
    });
  });
});

it.each([
  ['another amount', (text: string) => text.replace('1,000.00', '9,000.00'), 'amounts'],
  ['a foreign link', (text: string) => `${text}\n\nSee https://evil.example/pay`, 'links'],
  ['a threat', (text: string) => `${text}\n\nOtherwise we will take legal action.`, 'threats'],
  [
    'other bank details',
    (text: string) => `${text}\n\nOur new account is DE89 3704 0044 0532 0130 00.`,
    'bank_details',
  ],
  ['no words at all', () => '', 'invoice_facts'],
])('refuses %s and names what is wrong (C14)', (_, rewrite, check) => {
  const draft = written();
  const edit = change(draft, rewrite(draft.text));
  expect(edit.kind).toBe('refused');
  if (edit.kind === 'refused') expect(edit.findings.map(({ name }) => name)).toContain(check);
});

it('keeps a line end out of a subject, where it could add a header to the mail', () => {
  expect(typedLine(' Invoice \r\nBcc: all@evil.example\u2028 ')).toBe('Invoice Bcc: all@evil.example');
});

it('lets nothing a person types become markup', () => {
  const { html, invoices, language } = written();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rendered = renderEditedHtml({ draft: { html, invoices, language }, text });
      const tags = new Set([...rendered.matchAll(/<\/?([a-z]*)[^>]*>/g)].map(([, name]) => name));
      expect([...tags].every((name) => ['div', 'p', 'br', 'a'].includes(name ?? ''))).toBe(true);
      expect(rendered.match(/<a /g)).toHaveLength(1);
    }),
  );
});

it('makes no button of a link that is no web address', () => {
  const { invoices, language } = written();
  const [first] = invoices;
  const hostile = [{ ...first!, paymentUrl: 'javascript:alert(1)' }];
  expect(
    renderEditedHtml({ draft: { html: 'javascript:alert(1)', invoices: hostile, language }, text: 'x' }),
  ).not.toContain('javascript');
});
