import { type CalendarDate } from '../../core';
import { matchableText } from '../../core/history/matchableText';
import { findDays } from '../../core/drafting/summarizeHistory/findDays';
import { PHRASE_BOOKS } from '../../core/drafting/summarizeHistory/phrases/phraseBooks';

/** By language: what was said -> the days of November and December 2026 that are meant, as "27" and "12-05". */
export type Wordings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const MONDAY = '2026-11-16' as CalendarDate;

const meant = (days: string): string[] =>
  days
    .split(' ')
    .filter(Boolean)
    .map((day) => (day.length > 5 ? day : day.includes('-') ? `2026-${day}` : `2026-11-${day}`));

/** One test for each wording: the days that are found in it, written on Monday 16 November 2026. */
export function testDays(what: string, wordings: Wordings): void {
  describe.each(Object.entries(wordings))(`${what} in %s, on Monday 16 November 2026`, (language, said) => {
    it.each(Object.entries(said))('"%s"', (text, days) => {
      const words = PHRASE_BOOKS.find((book) => book.language === language)?.dates;
      if (!words) throw new Error(`No words for ${language}`);
      const found = findDays({ text: matchableText({ text }), words, from: MONDAY, numericOrder: 'day_first' });
      expect(found).toEqual(meant(days));
    });
  });
}
