import type { CalendarDate } from '../../../../core';
import { matchableText } from '../../../../core/history/matchableText';
import { withDaysAfter } from '../../../../core/drafting/summarizeHistory/daysAfterBefore';
import { findDays, type NumericOrder } from '../../../../core/drafting/summarizeHistory/findDays';
import { PHRASE_BOOKS } from '../../../../core/drafting/summarizeHistory/phrases/phraseBooks';

function daysIn(language: string, said: string, from: string, numericOrder: NumericOrder = 'day_first'): string[] {
  const words = PHRASE_BOOKS.find((book) => book.language === language)?.dates;
  if (!words) throw new Error(`No words for ${language}`);
  return findDays({ text: matchableText({ text: said }), words, from: from as CalendarDate, numericOrder });
}

// Monday 9, Wednesday 11, Friday 13, Saturday 14, Sunday 15 November 2026.
describe('a day named in a mail is counted from the day the mail was written', () => {
  it.each([
    ['en', 'on Friday', '2026-11-09', ['2026-11-13']],
    ['en', 'on Friday', '2026-11-12', ['2026-11-13']],
    ['en', 'on Friday', '2026-11-13', ['2026-11-20']],
    ['en', 'by Fri', '2026-11-14', ['2026-11-20']],
    ['en', 'next Friday', '2026-11-09', ['2026-11-20']],
    ['en', 'next Friday', '2026-11-15', ['2026-11-20']],
    ['en', 'Friday next week', '2026-11-13', ['2026-11-20']],
    ['en', 'last Friday', '2026-11-11', []],
    ['en', 'today', '2026-11-11', ['2026-11-11']],
    ['en', 'tomorrow', '2026-11-30', ['2026-12-01']],
    ['en', 'the day after tomorrow', '2026-12-31', ['2027-01-02']],
    ['en', 'this week', '2026-11-13', ['2026-11-13']],
    ['en', 'this week', '2026-11-14', ['2026-11-20']],
    ['en', 'next week', '2026-11-09', ['2026-11-20']],
    ['en', 'by the end of next week', '2026-11-15', ['2026-11-20']],
    ['en', 'end of the month', '2026-11-30', ['2026-11-30']],
    ['en', 'end of the month', '2028-02-01', ['2028-02-29']],
    ['en', 'next month', '2026-12-31', ['2027-01-31']],
    ['en', 'at the beginning of next month', '2026-11-11', ['2026-12-05']],
    ['en', 'mid next month', '2026-11-11', ['2026-12-15']],
    ['en', 'in 10 days', '2026-11-11', ['2026-11-21']],
    ['en', 'within two weeks', '2026-11-11', ['2026-11-25']],
    ['en', 'in 3 business days', '2026-11-12', ['2026-11-17']],
    ['en', 'by the 15th', '2026-11-14', ['2026-11-15']],
    ['en', 'by the 15th', '2026-11-16', ['2026-12-15']],
    ['en', 'November 20th', '2026-11-11', ['2026-11-20']],
    ['en', '20 November 2026', '2026-11-11', ['2026-11-20']],
    ['en', '5 January', '2026-11-11', ['2027-01-05']],
    ['en', '3 November', '2026-11-11', []],
    ['en', '2026-11-10 or 2026-11-11 or 2027-11-12 or 2027-11-13', '2026-11-11', ['2026-11-11', '2027-11-12']],
    ['en', '2026-02-30', '2026-02-01', []],
    ['en', '31 November', '2026-11-11', []],
    ['de', 'am Freitag', '2026-11-13', ['2026-11-20']],
    ['de', 'nächsten Freitag', '2026-11-09', ['2026-11-20']],
    ['de', 'kommenden Freitag', '2026-11-09', ['2026-11-13']],
    ['de', 'letzten Freitag', '2026-11-11', []],
    ['de', 'Ende nächster Woche', '2026-11-11', ['2026-11-20']],
    ['de', 'zum Monatsende', '2026-11-11', ['2026-11-30']],
    ['de', 'Ende des Monats', '2026-02-28', ['2026-02-28']],
    ['de', 'Anfang nächsten Monats', '2026-11-11', ['2026-12-05']],
    ['de', 'in 14 Tagen', '2026-11-11', ['2026-11-25']],
    ['de', 'innerhalb von drei Werktagen', '2026-11-12', ['2026-11-17']],
    ['de', 'am 20.11.', '2026-11-11', ['2026-11-20']],
    ['de', 'am 20. November', '2026-11-11', ['2026-11-20']],
    ['de', '20.11.26', '2026-11-11', ['2026-11-20']],
    ['de', 'bis zum 15.', '2026-11-16', ['2026-12-15']],
    ['de', '5. März', '2026-11-11', ['2027-03-05']],
    ['fr', 'vendredi prochain', '2026-11-09', ['2026-11-20']],
    ['fr', 'vendredi dernier', '2026-11-11', []],
    ['fr', 'le 1er décembre', '2026-11-11', ['2026-12-01']],
    ['fr', 'fin du mois', '2026-11-11', ['2026-11-30']],
    ['fr', 'la semaine prochaine', '2026-11-11', ['2026-11-20']],
    ['fr', 'sous 8 jours', '2026-11-11', ['2026-11-19']],
    ['fr', 'après-demain', '2026-11-11', ['2026-11-13']],
    ['es', 'el viernes que viene', '2026-11-11', ['2026-11-13']],
    ['es', 'el viernes pasado', '2026-11-11', []],
    ['es', 'la próxima semana', '2026-11-11', ['2026-11-20']],
    ['es', 'a finales de mes', '2026-11-11', ['2026-11-30']],
    ['es', 'mañana', '2026-11-11', ['2026-11-12']],
    ['es', 'pasado mañana', '2026-11-11', ['2026-11-13']],
    ['es', 'el 20 de noviembre de 2026', '2026-11-11', ['2026-11-20']],
    ['nl', 'aanstaande vrijdag', '2026-11-11', ['2026-11-13']],
    ['nl', 'volgende week vrijdag', '2026-11-11', ['2026-11-20']],
    ['nl', 'afgelopen vrijdag', '2026-11-11', []],
    ['nl', 'eind volgende maand', '2026-11-11', ['2026-12-31']],
    ['nl', 'binnen 5 werkdagen', '2026-11-11', ['2026-11-18']],
    ['nl', 'op 20 november', '2026-11-11', ['2026-11-20']],
  ])('%s: "%s" on %s', (language, said, from, expected) => {
    expect(daysIn(language, said, from)).toEqual(expected);
  });
});

describe('03/12 is read as the region writes it, and not at all when nobody can say', () => {
  it.each<[string, NumericOrder, string[]]>([
    ['03/12/2026', 'day_first', ['2026-12-03']],
    ['12/03/2026', 'month_first', ['2026-12-03']],
    ['12/03/2026', 'day_first', []],
    ['03/12/2026', 'unclear', []],
    ['25/11/2026', 'unclear', ['2026-11-25']],
    ['11/25', 'month_first', ['2026-11-25']],
    ['11/11/2026', 'unclear', ['2026-11-11']],
  ])('%s, %s', (said, order, expected) => {
    expect(daysIn('en', said, '2026-11-11', order)).toEqual(expected);
  });
});

describe('"the day after" counts from the day of the sentence before where its own names none', () => {
  it.each([
    ['en', 'They pay us on 10 December.', 'The day after, we pay you.', ['2026-12-11']],
    ['de', 'Am 10. Dezember kommt das Geld.', 'Am Tag danach zahlen wir.', ['2026-12-11']],
    ['fr', 'On nous paie le 10 décembre.', 'Le lendemain, nous vous payons.', ['2026-12-11']],
    ['es', 'Cobro el 10 de diciembre.', 'Al día siguiente os lo pago.', ['2026-12-11']],
    ['it', 'Incasso il 10 dicembre.', 'Il giorno dopo vi pago.', ['2026-12-11']],
    ['nl', 'Het geld komt op 10 december.', 'Een dag later betaal ik.', ['2026-12-11']],
    ['en', 'They pay us on 10 December.', 'On Friday and the day after we are closed.', ['2026-11-20', '2026-11-21']],
    ['en', 'They paid us.', 'The day after, we pay you.', []],
  ])('%s: "%s" and then "%s"', (language, before, said, expected) => {
    const books = PHRASE_BOOKS.filter((book) => book.language === language);
    const written = { from: '2026-11-16' as CalendarDate, numericOrder: 'day_first' as const };
    const [first, second] = [before, said].map((text) => matchableText({ text }));
    const text = withDaysAfter(second ?? '', first, books, written);
    expect(daysIn(language, text, written.from)).toEqual(expected);
  });
});
