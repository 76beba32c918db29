import { type CheckName } from '../../../core/guardrails/checkSeverity';
import { checkDraft, type CheckableDraft } from '../../../core/guardrails/runChecks';
import { corpusLanguages, readHonest } from '../../fixtures/drafts/readDrafts';
import { honestDraft } from './honestDrafts';

const refusals = (draft: CheckableDraft): CheckName[] =>
  checkDraft({ draft })
    .filter(({ passed }) => !passed)
    .map(({ name }) => name as CheckName);

/** The invoice was due on 2 November, 500 EUR were promised for 12 November, and the message is of 17 November. */
function promised(language: string, sentence: string): CheckableDraft {
  const draft = honestDraft(language, sentence);
  const promise = { date: '2026-11-12' as CheckableDraft['asOf'], currency: 'EUR', amount: '500.00' };
  return { ...draft, facts: { ...draft.facts, promise } };
}

test.each([
  ['en', 'As of 17 November 2026 it is open.', true],
  ['en', 'As of 2 November 2026 it is open.', false],
  ['en', 'You had announced €500.00 by 12 November 2026.', true],
  ['en', 'You had announced €500.00 by 17 November 2026.', false],
  ['en', 'It was due on 2 November 2026.', true],
  ['en', 'It was due on 12 November 2026.', false],
  ['en', 'Its due date was 17 November 2026.', false],
  ['en', '\n\nLondon, 17 November 2026', true],
  ['en', '\n\nDate: 17 November 2026', true],
  ['en', 'Payment is expected on 17 November 2026.', false],
  ['de', 'Stand 17. November 2026 ist sie offen.', true],
  ['de', 'Stand 2. November 2026 ist sie offen.', false],
  ['de', 'Kontoauszug per 17. November 2026: wie oben.', true],
  ['de', 'Bis zum 17. November 2026 ist nichts eingegangen.', true],
  ['de', 'Angekündigt waren 500,00 € bis zum 12. November 2026.', true],
  ['de', 'Angekündigt waren 500,00 € bis zum 17. November 2026.', false],
  ['de', 'Sie war am 12. November 2026 fällig.', false],
  ['de', 'Fällig seit dem 12. November 2026.', false],
  ['fr', 'Au 17 novembre 2026, elle est toujours ouverte.', true],
  ['fr', 'Récapitulatif au 17 novembre 2026 : comme ci-dessus.', true],
  ['fr', 'Récapitulatif au 12 novembre 2026 : comme ci-dessus.', false],
  ['fr', 'Vous aviez prévu 500,00 € pour le 17 novembre 2026.', false],
  ['fr', 'Elle est échue depuis le 12 novembre 2026.', false],
  ['es', 'A 17 de noviembre de 2026 sigue abierta.', true],
  ['es', 'Resumen a 12 de noviembre de 2026: lo anterior.', false],
  ['es', 'Había previsto 500,00 € para el 17 de noviembre de 2026.', false],
  ['es', 'Venció el 12 de noviembre de 2026.', false],
  ['nl', 'Per 17 november 2026 staat de factuur open.', true],
  ['nl', 'Overzicht per 12 november 2026: zie boven.', false],
  ['nl', 'U had € 500,00 op 17 november 2026 willen betalen.', false],
  ['nl', 'De vervaldatum was 12 november 2026.', false],
  ['en', 'Our open item list for your company as at 17 November 2026 shows it.', true],
  ['en', 'Our ledger asks for payment by 17 November 2026.', false],
  ['de', 'Die Kundenliste vom 17. November 2026 zeigt sie als offen.', true],
  ['de', 'Bitte zahlen Sie sie zum 17. November 2026.', false],
])('in %s a day stands only as what it is: %s %s', (language, sentence, passes) => {
  expect(refusals(promised(language, sentence)).includes('dates')).toBe(!passes);
});

test.each([
  ['it', 'Da un controllo delle posizioni aperte al 17 novembre 2026 risulta aperta.', true],
  ['it', 'La scadenza della posizione era il 17 novembre 2026.', false],
  ['sv', 'I vår kundreskontra per den 17 november 2026 står den som öppen.', true],
  ['sv', 'Saldot ska betalas till den 17 november 2026.', false],
  ['da', 'I debitorbogholderiet pr. 17. november 2026 står den åben.', true],
  ['pl', 'W naszych księgach na 17 listopada 2026 r. jest otwarta.', true],
  ['cs', 'V naší evidenci ke dni 17. listopadu 2026 je otevřená.', true],
])('in %s a day of the ledger stands only as what it is: %s %s', (language, sentence, passes) => {
  const { draft } = readHonest(language).find(({ scenario }) => scenario === 'promise')!;
  const text = `${sentence}\n\n${draft.text}`;
  expect(refusals({ ...draft, text, html: '' }).includes('dates')).toBe(!passes);
});

/** In every language: the day of the draft is no promised day, and the promised day no due date. */
test.each(corpusLanguages)('an honest draft in %s with today for the promised day is refused', (language) => {
  const drafts = readHonest(language).filter(({ scenario }) => scenario === 'promise');
  const changed = drafts.flatMap(({ draft }) => {
    const text = draft.text.replace(/12(?=\.? (?:de )?[nl]|日|[./-]11|\. ?11)/iu, '17');
    return text === draft.text ? [] : [{ ...draft, text, html: '' }];
  });
  expect(changed.length).toBeGreaterThan(0);
  // Its weekday may be found first, or its figures.
  const OF_DAYS = ['dates', 'relative_dates', 'numbers'];
  for (const draft of changed) expect(refusals(draft).filter((name) => OF_DAYS.includes(name))).not.toEqual([]);
});

test('"Guten Tag" above a count does not make it a count of days', () => {
  const many = readHonest('de').find(({ draft }) => draft.text.includes('diese 4 Rechnungen'))!.draft;
  expect(refusals(many)).toEqual([]);
  const text = many.text.replace('diese 4 Rechnungen', 'diese 7 Rechnungen');
  expect(refusals({ ...many, text, html: '' })).toContain('numbers');
});
