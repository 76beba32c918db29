import { allFailedWith as failedWith } from './failedWith';

describe('a weekday beside its own date', () => {
  test.each([
    ['en', 'It was due on Monday, 2 November 2026.'],
    ['en', 'It was due on 2 November 2026 (Monday).'],
    ['de', 'Fällig war sie am Montag, dem 2. November 2026.'],
    ['fr', 'Elle est échue depuis le lundi 2 novembre 2026.'],
    ['es', 'Venció el 2 de noviembre de 2026, lunes.'],
    ['pt', 'Venceu a 2 de novembro de 2026, segunda-feira.'],
    ['pl', 'Termin płatności minął 2 listopada 2026 r. (poniedziałek).'],
    ['cs', 'Splatná byla v pondělí 2. listopadu 2026.'],
    ['sv', 'Den förföll måndagen den 2 november 2026.'],
    ['da', 'Den forfaldt mandag den 2. november 2026.'],
    ['ja', '期日は2026年11月2日月曜日でした。'],
  ])('may stand in %s: %s', (language, sentence) => {
    expect(failedWith(language, 'single', sentence)).toEqual([]);
  });

  test.each([
    ['en', 'It was due on Tuesday, 2 November 2026.'],
    ['en', 'It was due on 2 November 2026 (Friday).'],
    ['de', 'Fällig war sie am Dienstag, dem 2. November 2026.'],
    ['pt', 'Venceu a 2 de novembro de 2026, sexta-feira.'],
    ['sv', 'Den förföll fredagen den 2 november 2026.'],
    ['ja', '期日は2026年11月2日火曜日でした。'],
  ])('is refused when it is another day, in %s: %s', (language, sentence) => {
    expect(failedWith(language, 'single', sentence)).toContain('dates');
  });
});

describe('words for a due date to come', () => {
  const TRUE = [
    ['en', 'It falls due next Tuesday.'],
    ['en', 'It falls due in seven days.'],
    ['de', 'Fällig wird sie nächste Woche Dienstag.'],
    ['fr', 'Elle arrive à échéance mardi, la semaine prochaine.'],
    ['es', 'Vence el próximo martes.'],
    ['it', 'Scade martedì, la prossima settimana.'],
    ['pl', 'Termin płatności przypada we wtorek.'],
    ['da', 'Den forfalder på tirsdag i næste uge.'],
    ['ja', '期日は来週火曜日です。'],
  ] as const;

  test.each(TRUE)('may stand in %s while they are true: %s', (language, sentence) => {
    expect(failedWith(language, 'upcoming', sentence)).toEqual([]);
  });

  test.each(TRUE)('are refused in %s of an overdue invoice: %s', (language, sentence) => {
    expect(failedWith(language, 'single', sentence)).toContain('relative_dates');
  });

  test.each([
    ['en', 'It falls due next Friday.'],
    ['en', 'It falls due in five days.'],
    ['en', 'It falls due tomorrow.'],
    ['de', 'Fällig wird sie diese Woche.'],
  ])('are refused in %s when they mean another day: %s', (language, sentence) => {
    expect(failedWith(language, 'upcoming', sentence)).toContain('relative_dates');
  });
});

test.each([
  ['en', 'If you paid it in the past day or two, all is well.'],
  ['es', 'Si lo pagó en estos últimos días, todo está bien.'],
  ['da', 'Har du betalt inden for de seneste dage, er alt i orden.'],
  ['pt', 'Se pagou nos últimos dias, está tudo certo.'],
])('days gone by set no term in %s: %s', (language, sentence) => {
  expect(failedWith(language, 'single', sentence)).toEqual([]);
});

describe('words for a due date gone by', () => {
  test.each([
    ['en', 'dinar', 'It was due last Friday.'],
    ['de', 'dinar', 'Fällig war sie am vergangenen Freitag.'],
    ['fr', 'dinar', 'Elle était à régler pour vendredi dernier.'],
    ['es', 'dinar', 'Venció el viernes pasado.'],
    ['ja', 'dinar', '期日は先週の金曜日でした。'],
    ['en', 'ibanlike', 'It was due a week ago.'],
    ['it', 'ibanlike', 'È scaduta una settimana fa.'],
    ['pl', 'ibanlike', 'Termin minął tydzień temu.'],
    ['cs', 'ibanlike', 'Splatnost byla přesně před týdnem.'],
    ['ja', 'ibanlike', '期日から1週間が経過しております。'],
  ])('may stand in %s, %s: %s', (language, scenario, sentence) => {
    expect(failedWith(language, scenario, sentence)).toEqual([]);
  });

  test.each([
    ['en', 'dinar', 'It was due last Monday.'],
    ['de', 'dinar', 'Fällig war sie vor einer Woche.'],
    ['fr', 'ibanlike', 'Elle est échue il y a deux semaines.'],
    ['es', 'dinar', 'Pague el viernes.'],
    ['da', 'ibanlike', 'Betal om en uge.'],
  ])('are refused when they are not true or name a day to come, in %s, %s: %s', (language, scenario, sentence) => {
    expect(failedWith(language, scenario, sentence)).toContain('relative_dates');
  });
});

/** Each true of one scenario and false of the other: RE-100 is 21 days overdue, INV-2048 15, 4711/26 18. */
describe('a distance from a due date', () => {
  const TOLD = [
    ['en', 'court', 'two', 'That is a good two weeks ago.'],
    ['en', 'single', 'court', 'It fell due two weeks ago yesterday.'],
    ['en', 'two', 'single', 'RE-100 is exactly three weeks past due.'],
    ['en', 'court', 'two', 'That was two and a half weeks ago.'],
    ['en', 'single', 'court', 'It has been open since the beginning of the month.'],
    ['en', 'court', 'single', 'It was due at the end of October.'],
    ['de', 'single', 'two', 'Das ist gut zwei Wochen her.'],
    ['de', 'court', 'single', 'Sie ist vor zweieinhalb Wochen abgelaufen.'],
    ['de', 'single', 'court', 'Seit Monatsbeginn steht sie offen.'],
    ['fr', 'court', 'two', 'Cela fait un peu plus de deux semaines.'],
    ['fr', 'single', 'court', 'Le terme est passé depuis deux semaines et un jour.'],
    ['es', 'court', 'single', 'Venció hace dos semanas y media.'],
    ['es', 'single', 'court', 'Está abierta desde principios de mes.'],
    ['it', 'single', 'two', 'La scadenza è di poco più di due settimane fa.'],
    ['it', 'court', 'single', 'Sono passate due settimane e mezzo.'],
    ['nl', 'single', 'two', 'Dat is ruim twee weken geleden.'],
    ['nl', 'court', 'single', 'Het is een factuur van eind oktober.'],
    ['pt', 'single', 'two', 'Venceu há pouco mais de duas semanas.'],
    ['pt', 'court', 'single', 'É uma fatura de fim de outubro.'],
    ['pl', 'single', 'two', 'Termin minął nieco ponad dwa tygodnie temu.'],
    ['pl', 'court', 'single', 'Pozostała otwarta z końca października.'],
    ['sv', 'single', 'two', 'Den förföll för drygt två veckor sedan.'],
    ['sv', 'single', 'court', 'Den är obetald sedan månadens början.'],
    ['da', 'single', 'two', 'Den forfaldt for godt to uger siden.'],
    ['da', 'court', 'single', 'Den er fra sidst i oktober.'],
    ['cs', 'single', 'two', 'Splatná byla před něco málo přes dva týdny.'],
    ['cs', 'court', 'single', 'Splatná byla před dvěma a půl týdny.'],
    ['ja', 'single', 'two', '期日は2週間ほど前に過ぎました。'],
    ['ja', 'court', 'single', '期日から2週間半が過ぎました。'],
  ] as const;

  /** The sound of a sentence is judged elsewhere. */
  const failedChecks = (language: string, scenario: string, sentence: string): string[] =>
    failedWith(language, scenario, sentence).filter((name) => name !== 'wording');

  test.each(TOLD)(
    'may be told in %s when it is true of an invoice (%s, not %s): %s',
    (language, right, _, sentence) => {
      expect(failedChecks(language, right, sentence)).toEqual([]);
    },
  );

  test.each(TOLD)('is refused in %s when it is true of none (%s, not %s): %s', (language, _, wrong, sentence) => {
    expect(failedChecks(language, wrong, sentence)).toContain('relative_dates');
  });

  test.each([
    ['en', 'Please pay in two weeks.'],
    ['en', 'Please pay by the end of October.'],
    ['de', 'Bitte zahlen Sie in zwei Wochen.'],
    ['fr', 'Merci de payer sous deux semaines.'],
    ['it', 'Si paghi entro due settimane.'],
    ['nl', 'Betaal binnen twee weken.'],
    ['sv', 'Betala inom två veckor.'],
  ])('sets no term to come in %s: %s', (language, sentence) => {
    expect(failedChecks(language, 'single', sentence)).toContain('relative_dates');
  });
});

test.each([
  ['en', 'I do the books every Tuesday.', 'I do the books every Friday.'],
  ['it', 'Come ogni martedì controllo gli arrivi.', 'Come ogni venerdì controllo gli arrivi.'],
  ['ja', '火曜の朝はたいていこの作業です。', '金曜の朝はたいていこの作業です。'],
])('today may be called by its weekday in words of habit, another day may not, in %s', (language, today, other) => {
  expect(failedWith(language, 'single', today)).not.toContain('relative_dates');
  expect(failedWith(language, 'single', other)).toContain('relative_dates');
});

// True, and refused all the same: no wording that was learned from says it so.
test('a true day may still sound like one that is set', () => {
  expect(failedWith('pt', 'dinar', 'Venceu na última sexta-feira.')).toEqual(['wording']);
});
