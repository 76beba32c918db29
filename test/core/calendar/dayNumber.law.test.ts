import fc from 'fast-check';
import { addDays, daysBetween, isCalendarDate, weekdayOf, type CalendarDate } from '../../../core';

const DAY = 86_400_000;
const engine = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('days against the engine’s own calendar', () => {
  const days = fc
    .integer({ min: engine('0000-01-01').getTime() / DAY, max: engine('9999-12-31').getTime() / DAY })
    .map((number) => new Date(number * DAY).toISOString().slice(0, 10) as CalendarDate);

  it('law: counting, weekdays and adding agree for every year that can be written', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const between = (engine(to).getTime() - engine(from).getTime()) / DAY;
        expect(daysBetween(from, to)).toBe(between);
        expect(addDays(from, between)).toBe(to);
        expect(weekdayOf(from)).toBe(engine(from).getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  it('law: a text is a day when the engine gives it back unchanged', () => {
    const two = fc.integer({ min: 0, max: 39 }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    fc.assert(
      fc.property(year, two, two, (yyyy, mm, dd) => {
        const text = `${yyyy}-${mm}-${dd}`;
        const at = engine(text);
        const same = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
        expect(isCalendarDate(text)).toBe(same);
      }),
      { numRuns: 5000 },
    );
  });
});
