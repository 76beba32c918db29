import fc from 'fast-check';
import { CHECK_SEVERITY, type CheckName } from '../../../core/guardrails/checkSeverity';
import {
  allPassed,
  checkDraft,
  failedForbidden,
  runChecks,
  type CheckableDraft,
} from '../../../core/guardrails/runChecks';
import { HONEST, honestDraft, oneInvoice, withHtml } from './honestDrafts';

const failed = (draft: CheckableDraft) =>
  checkDraft({ draft })
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

test.each(Object.keys(HONEST))('an honest message in %s passes as text and as HTML', (language) => {
  expect(failed(withHtml(honestDraft(language)))).toEqual([]);
});

test('every check reports under its own name, in a fixed order', () => {
  expect(checkDraft({ draft: honestDraft('en') }).map(({ name }) => name)).toEqual(Object.keys(CHECK_SEVERITY));
});

describe('the sentences and parts a reminder needs', () => {
  test.each([
    ['reply_sentence', / If anything[^\n]*/],
    ['paid_sentence', /If you have already[^.]*\./],
    ['payment_link', /https:\S+/],
    ['invoice_facts', /INV-2048/],
    ['invoice_facts', /€1,234\.50/],
    ['invoice_facts', /2 November 2026/],
  ] as const)('%s fails when %s is gone', (check, part) => {
    const draft = honestDraft('en');
    expect(failed({ ...draft, text: draft.text.replace(part, '') })).toContain(check);
  });

  test.each([
    [
      'en',
      'If your payment is already on its way, thank you and please disregard this note.',
      'Is anything unclear? Let us know.',
    ],
    [
      'en',
      'Please disregard this message if you have just settled the invoice.',
      'Should you have any questions, please get in touch.',
    ],
    [
      'de',
      'Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es als erledigt.',
      'Bei Fragen melden Sie sich gern.',
    ],
    ['de', 'Haben Sie schon bezahlt, vielen Dank.', 'Ist etwas unklar, geben Sie uns bitte Bescheid.'],
    ['fr', "Si votre règlement a croisé ce message, merci de l'ignorer.", 'Pour toute question, merci de nous écrire.'],
    ['es', 'Si ya ha pagado, ignore este mensaje.', 'Si tiene alguna duda, escríbanos.'],
    ['nl', 'Hebt u al betaald, dan hoeft u niets te doen.', 'Klopt er iets niet? Laat het ons weten.'],
  ])('other wordings count as well in %s: %s', (language, paid, reply) => {
    const draft = honestDraft(language);
    const paragraphs = draft.text.split('\n\n').map((part, index) => (index === 3 ? `${paid} ${reply}` : part));
    expect(failed({ ...draft, text: paragraphs.join('\n\n') })).toEqual([]);
  });
});

describe('limits', () => {
  test('the word limit counts the text', () => {
    const draft = honestDraft('en');
    const words = draft.text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
    const limited = (wordLimit: number) => failed({ ...draft, facts: { ...draft.facts, wordLimit } });
    expect(limited(words)).toEqual([]);
    expect(limited(words - 1)).toEqual(['word_limit']);
  });

  test.each([
    [120, []],
    [121, ['subject_length']],
    [0, ['subject_length']],
  ])('a subject of %i characters fails %j', (length, names) => {
    expect(failed({ ...honestDraft('en'), subject: 'a'.repeat(length) })).toEqual(names);
  });

  test.each(['Hello\r\nBcc: x', 'Hello\nthere', 'Hello\u2028there', 'Bcc: all'])(
    'a subject that could write headers is refused: %j',
    (subject) => {
      expect(failed({ ...honestDraft('en'), subject })).toContain('subject_header');
    },
  );

  test.each(
    Object.keys(HONEST).flatMap((written) => Object.keys(HONEST).map((declared) => [written, declared] as const)),
  )('a text in %s declared as %s passes only when it is', (written, declared) => {
    const passes = !failed({ ...honestDraft(written), language: declared }).includes('language');
    expect(passes).toBe(written === declared);
  });

  test('a language that cannot be read is not let through', () => {
    expect(failed({ ...honestDraft('en'), language: 'tlh' })).toContain('language');
  });
});

describe('other customers of the same run', () => {
  const others = {
    names: ['Hansen Maschinenbau GmbH', 'Bo', 'Payment Services', 'Court Street Bakery', 'Zebra'],
    invoiceNumbers: ['INV-3001', 'INV-2048', '77'],
    emails: ['kim@hansen.example'],
  };
  const passes = (sentence: string) =>
    checkDraft({ draft: honestDraft('en', sentence), others }).find(({ name }) => name === 'other_customers')?.passed;

  test.each([
    'As with Hansen Maschinenbau GmbH.',
    'Like maschinenbau, you are valued.',
    'See INV-3001.',
    'Ask kim@hansen.example.',
  ])('nothing of theirs may appear: %s', (sentence) => expect(passes(sentence)).toBe(false));

  test.each([
    '',
    'Bo is a short word.',
    'Our payment services are fine.',
    'Court Street Bakery is valued.',
    'There is a zebra crossing.',
  ])('own, short and general names do no harm: %s', (sentence) => expect(passes(sentence)).toBe(true));
});

describe('failing closed', () => {
  test('a message whose facts are broken is refused by every check, and nothing is thrown', () => {
    const broken = { ...honestDraft('en'), facts: undefined as unknown as CheckableDraft['facts'] };
    const results = checkDraft({ draft: broken });
    expect(results.every(({ passed }) => !passed)).toBe(true);
    expect(results.map(({ name }) => name)).toEqual(Object.keys(CHECK_SEVERITY));
  });

  test('a check that throws counts as failed and says so', () => {
    const others = { names: null as unknown as string[], invoiceNumbers: [], emails: [] };
    const result = checkDraft({ draft: honestDraft('en'), others }).find(({ name }) => name === 'other_customers');
    expect(result).toMatchObject({ passed: false, message: expect.stringContaining('The check itself failed') });
  });

  test('a text of a megabyte is refused unread', () => {
    const results = checkDraft({ draft: { ...honestDraft('en'), text: 'a.'.repeat(500_000) } });
    expect(allPassed(results)).toBe(false);
    expect(results[0]?.message).toContain('too long');
  });

  test('no result at all is no pass, and an unknown failed check may not be overridden', () => {
    expect(allPassed([])).toBe(false);
    const unknown = { name: 'future_check', passed: false, message: '' };
    const limit = { name: 'word_limit', passed: false, message: '' };
    const amounts = { name: 'amounts', passed: false, message: '' };
    expect(failedForbidden([unknown, limit, amounts, { ...amounts, passed: true }])).toEqual([unknown, amounts]);
  });
});

describe('laws', () => {
  const digits = (text: string) => [...text.matchAll(/\d/g)].map(({ index }) => index);

  test.each(Object.keys(HONEST))(
    'changing any digit of an honest text in %s fails a check nobody may override',
    (language) => {
      const draft = honestDraft(language);
      fc.assert(
        fc.property(fc.constantFrom(...digits(draft.text)), fc.integer({ min: 1, max: 9 }), (at, shift) => {
          const digit = (Number(draft.text[at]) + shift) % 10;
          const text = draft.text.slice(0, at) + digit + draft.text.slice(at + 1);
          return failedForbidden(checkDraft({ draft: { ...draft, text } })).length > 0;
        }),
        { numRuns: 60 },
      );
    },
  );

  test('random text never makes the checks throw, and never passes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 200 }), (text, html) => {
        const { facts, invoices, totals, asOf } = oneInvoice;
        const message = { channel: 'email' as const, subject: text, text, html, language: text.slice(0, 5) };
        const results = runChecks({ message, facts: { facts, invoices, totals, asOf } });
        return results.length === Object.keys(CHECK_SEVERITY).length && !allPassed(results);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    '1.',
    'a.',
    'a@',
    'a-',
    'l e ',
    '[',
    '<a ',
    'INV-2048 ',
    '€',
    '1,',
    'in 5 ',
    'legal ',
    '2 may ',
    'Grace ',
  ])('a text as long as is read, made of "%s", is judged and not given up', (piece) => {
    const text = piece.repeat(Math.floor(59_000 / piece.length));
    const results = checkDraft({ draft: { ...honestDraft('en'), text } });
    expect(allPassed(results)).toBe(false);
    expect(
      results.filter(({ message }) => /too long to be checked|itself failed|could not be read/.test(message)),
    ).toEqual([]);
  });

  test('only wording, never facts or threats, may be overridden', () => {
    const names = Object.keys(CHECK_SEVERITY) as CheckName[];
    expect(names.filter((name) => CHECK_SEVERITY[name] === 'overridable')).toEqual([
      'payment_link',
      'reply_sentence',
      'paid_sentence',
      'word_limit',
      'subject_length',
      'language',
      'reading_level',
      'wording',
    ]);
  });
});
