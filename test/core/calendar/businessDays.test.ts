import fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  isBusinessDay,
  MONDAY_TO_FRIDAY,
  nextBusinessDay,
  parseCalendarDate,
  ReceivablesError,
  type BusinessCalendar,
} from '../../../core';

const day = (text: string) => parseCalendarDate(text, 'day');
const dates = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1970-01-01'), count));

describe('business days', () => {
  const withHoliday: BusinessCalendar = { weekend: [6, 7], holidays: new Set(['2026-11-16']) };
  const fridayAndSaturday: BusinessCalendar = { weekend: [5, 6], holidays: new Set() };

  it.each([
    ['2026-11-13', MONDAY_TO_FRIDAY, '2026-11-13'],
    ['2026-11-14', MONDAY_TO_FRIDAY, '2026-11-16'],
    ['2026-11-15', MONDAY_TO_FRIDAY, '2026-11-16'],
    ['2026-11-14', withHoliday, '2026-11-17'],
    ['2026-11-13', fridayAndSaturday, '2026-11-15'],
    ['2026-11-14', { weekend: [], holidays: new Set<string>() }, '2026-11-14'],
  ])('from %s on begin again', (from, calendar, expected) => {
    expect(nextBusinessDay(day(from), calendar)).toBe(expected);
  });

  it.each([
    ['2026-11-13', 0, '2026-11-13'],
    ['2026-11-13', 1, '2026-11-16'],
    ['2026-11-13', 2, '2026-11-17'],
    ['2026-11-14', 1, '2026-11-16'],
    ['2026-11-16', 5, '2026-11-23'],
  ])('%s plus %i is %s', (from, count, expected) => {
    expect(addBusinessDays(day(from), count, MONDAY_TO_FRIDAY)).toBe(expected);
  });

  it.each([-1, 0.5, NaN, Infinity])('cannot be counted %p', (count) => {
    expect(() => addBusinessDays(day('2026-11-13'), count, MONDAY_TO_FRIDAY)).toThrow(ReceivablesError);
  });

  it('are refused when the weekend takes all seven days, instead of searching for ever', () => {
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: new Set<string>() };
    expect(() => nextBusinessDay(day('2026-11-13'), never)).toThrow('weekend takes up all seven days');
    expect(() => addBusinessDays(day('2026-11-13'), 1, never)).toThrow(ReceivablesError);
  });

  it('are what the search ends on, with no business day in between', () => {
    fc.assert(
      fc.property(dates, fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }), (from, weekend) => {
        const calendar = { weekend, holidays: new Set<string>() };
        const found = nextBusinessDay(from, calendar);
        expect(isBusinessDay(found, calendar)).toBe(true);
        for (let between = from; between < found; between = addDays(between, 1)) {
          expect(isBusinessDay(between, calendar)).toBe(false);
        }
      }),
    );
  });

  it('add up: some and then some more is the same as all at once', () => {
    const few = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(dates, few, few, (from, first, second) => {
        const stepwise = addBusinessDays(addBusinessDays(from, first, MONDAY_TO_FRIDAY), second, MONDAY_TO_FRIDAY);
        expect(stepwise).toBe(addBusinessDays(from, first + second, MONDAY_TO_FRIDAY));
      }),
    );
  });
});
