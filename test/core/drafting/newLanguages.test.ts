import { countWords } from '../../../core/guardrails/countWords';
import { draftReminder, readDraftSettings, type DraftEntry } from '../../../core';
import { entry, escalated, today } from './draftEntries';

const settings = readDraftSettings({
  senderName: 'Anna Lund',
  company: 'Northwind Tools',
  replyTo: 'anna@northwind.example',
  ownerFallback: 'desk@northwind.example',
});
const CURRENCY = { it: 'EUR', pt: 'EUR', pl: 'PLN', sv: 'SEK', da: 'DKK', cs: 'CZK', ja: 'JPY' };
type Language = keyof typeof CURRENCY;

function about(language: Language): Parameters<typeof entry>[0] {
  const currency = CURRENCY[language];
  const invoice = { number: 'INV-7', currency, balance: '1234', dueDate: '2026-11-02' };
  return { invoice, customer: { name: 'Globex', contactName: 'Grace Miller', language } };
}

const STAGES: Record<string, (language: Language) => DraftEntry> = {
  upcoming: (language) => {
    const { invoice, customer } = about(language) ?? {};
    return entry({
      invoice: { ...invoice, dueDate: '2026-12-24' },
      customer: { ...customer },
      aging: { daysOverdue: -37 },
    });
  },
  friendly: (language) => entry({ ...about(language), contact: { tone: 'friendly' } }),
  direct: (language) => entry({ ...about(language), contact: { tone: 'direct' } }),
  firm: (language) => entry({ ...about(language), contact: { tone: 'firm' } }),
  escalate: (language) => escalated({ ...about(language), aging: { daysOverdue: 27 } }),
};

describe.each(Object.keys(CURRENCY) as Language[])('the built-in text in %s', (language) => {
  test.each(Object.keys(STAGES))('reads as proof-read at the stage %s', (stage) => {
    const one = (STAGES[stage] as (language: Language) => DraftEntry)(language);
    const found = draftReminder({
      customer: one.invoice.customer,
      invoices: [one],
      settings: { ...settings, fallbackLanguage: language },
      asOf: today,
    });
    if (found.kind === 'refused') throw new Error(JSON.stringify(found.reasons));
    expect(found.draft.language).toBe(language);
    expect(`${found.draft.subject}\n\n${found.draft.text}`).toMatchSnapshot();
  });
});

test('a Japanese message has as many words as the word limit counts in it', () => {
  const one = (STAGES.friendly as (language: Language) => DraftEntry)('ja');
  const found = draftReminder({ customer: one.invoice.customer, invoices: [one], settings, asOf: today });
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.reasons));
  const byBlanks = found.draft.text.split(/\s+/).length;
  expect(found.draft.words).toBe(countWords(found.draft.text));
  expect(found.draft.words).toBeGreaterThan(2 * byBlanks);
});

test.each(['de', 'cs', 'pl'])(
  'after the comma of the greeting the letter goes on in small letters in %s',
  (language) => {
    for (const tone of ['friendly', 'direct', 'firm'] as const)
      for (const daysOverdue of [-4, 15])
        for (const count of [1, 3]) {
          const invoices = Array.from({ length: count }, (_, at) =>
            entry({
              invoice: { id: `i-${at}`, number: `INV-${at}`, dueDate: daysOverdue < 0 ? '2026-11-20' : '2026-11-01' },
              customer: { language },
              aging: { daysOverdue },
              contact: { tone },
            }),
          );
          const found = draftReminder({ customer: invoices[0]!.invoice.customer, invoices, settings, asOf: today });
          if (found.kind === 'refused') throw new Error(JSON.stringify(found.reasons));
          expect(found.draft.text).toMatch(/^[^\n]+,\n\n\p{Ll}/u);
        }
  },
);
