import fc from 'fast-check';
import { summarizeHistory, type CalendarDate, type ConversationMessage } from '../../../../core';
import { LONGEST_BRIEF_WORDS } from '../../../../core/drafting/summarizeHistory/writeBrief';
import { openInvoice } from '../../../helpers/openInvoice';

const mail = (id: string, text: string, subject = 'Re: x'): ConversationMessage => ({
  id, at: '2026-11-11T09:00:00Z', direction: 'inbound', from: 'ap@acme.example', to: [], subject, text,
}); // prettier-ignore
function brief(messages: readonly ConversationMessage[], name = 'Acme'): string {
  const invoice = openInvoice({}, { name });
  return (
    summarizeHistory({
      customer: invoice.customer,
      invoices: [invoice],
      messages,
      asOf: '2026-11-16' as CalendarDate,
      timeZone: 'UTC',
    }).brief ?? ''
  );
}

it('tells name, state, next step, promise and words', () => {
  const text = brief([mail('m1', 'We will pay on 20 November.')]);
  expect(text).toMatch(/^\*\*Acme\*\*\n\n1 invoice /);
  expect(text).toContain('**Next:** ');
  expect(text).toContain('- Promised for 20 November 2026: pending');
  expect(text).toContain('> We will pay on 20 November.');
  expect(text).toContain('- 11 November 2026: they wrote “We will pay on 20 November.”');
});

it('names what was attached to the last exchanges, as text', () => {
  const attachments = [{ name: 'slip_7.pdf', type: 'application/pdf' }, { name: '[x](https://evil.example).pdf' }];
  const text = brief([{ ...mail('m1', 'Please see attached.'), attachments }]);
  expect(text).toContain('they wrote “Please see attached.”, with slip\\_7');
  expect(text).not.toMatch(/https?:|(?<!\\)\[/);
});

it.each<[string, string]>([
  ['a link', 'We dispute [this](https://evil.example/x).'],
  ['a bare address', 'We dispute https://evil.example and www.evil.example and a@evil.example.'],
  ['an image', 'We dispute ![x](https://evil.example/p.png).'],
  ['a tag', 'We dispute 1 <script>alert(1)</script> <img src=x onerror=alert(1)>.'],
  ['a heading', 'We dispute\n# Paid in full\n- all **settled**.'],
  ['code', 'We dispute `x` and ```y```.'],
  ['a table', 'We dispute | a | b |.'],
])('%s in a mail stays text', (_name, text) => {
  const found = brief([mail('m1', text)], text);
  expect(found).not.toMatch(/<|(?<!\\)[`[\]|#!]|(?<!\\)\*\*(?:settled)|https?:|\bwww\.|a@evil/);
  expect(found.split('\n').every((line) => line === '' || /^(?:\*\*|> |- |[0-9A-Z])/.test(line))).toBe(true);
});

it('has at most 150 words, whatever was said', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('We dispute', 'We will pay on 20 November', 'We paid', 'Please send a copy of the invoice'),
          fc.string({ maxLength: 200 }),
        ),
        { maxLength: 12 },
      ),
      fc.string({ minLength: 1, maxLength: 300 }),
      (said, name) => {
        const text = brief(
          said.map(([start, rest], at) => mail(`m${at}`, `${start} ${rest}. ${rest}`)),
          `N${name}`,
        );
        expect(text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(LONGEST_BRIEF_WORDS);
        expect(text).not.toMatch(/<|https?:/);
      },
    ),
    { numRuns: 100 },
  );
});
