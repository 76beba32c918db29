import fc from 'fast-check';
import {
  addDays,
  dayInZone,
  daysBetween,
  formatDate,
  isCalendarDate,
  laterOf,
  parseCalendarDate,
  ReceivablesError,
  weekdayOf,
  type CalendarDate,
} from '../../../core';

const day = (text: string) => parseCalendarDate(text, 'day');
const EPOCH = day('1970-01-01');
const days = fc.integer({ min: -100_000, max: 100_000 }).map((count) => addDays(EPOCH, count));

describe('a calendar date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31', ' 2026-11-16 '])(
    '"%s" is a day',
    (text) => {
      expect(day(text)).toBe(text.trim());
    },
  );

  it.each([
    '2026-02-29', '2026-02-30', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '31/02/2026', '2026-1-5',
    '20261116', '2026-11-16T00:00:00Z', '+002026-11-16', '2026-11-16\u0000', 'tomorrow', 20261116, {}, [], true, new Date(0),
  ])('%p is not', (value) => {
    expect(isCalendarDate(value)).toBe(false);
    expect(() => parseCalendarDate(value, 'due date')).toThrow(/^due date .*is not a date \(use YYYY-MM-DD\)$/);
  }); // prettier-ignore

  it.each([undefined, null, '', '  '])('%p is missing', (value) => {
    expect(() => parseCalendarDate(value, 'due date')).toThrow('due date is missing (use YYYY-MM-DD)');
  });

  it.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // Clocks change on these nights in Europe, and in Chile at midnight.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-09-05', 1, '2026-09-06'],
    // Samoa skipped this day; a calendar date has no zone and keeps it.
    ['2011-12-29', 1, '2011-12-30'],
    ['2026-11-16', 0, '2026-11-16'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  it.each([
    ['9999-12-31', 1],
    ['0000-01-01', -1],
    ['2026-11-16', 0.5],
    ['2026-11-16', NaN],
    ['2026-11-16', Infinity],
    ['2026-11-16', 1e12],
  ])('%s and %p days is refused, never a wrong day', (from, count) => {
    expect(() => addDays(day(from), count)).toThrow(ReceivablesError);
  });

  it('counts the days that adding added, and adding comes back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -50_000, max: 50_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });

  it('is later exactly when its text is', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
        expect(laterOf(a, b)).toBe(daysBetween(a, b) > 0 ? b : a);
      }),
    );
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-20', 5],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
  ])('%s is weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it('has the same weekday every seven days and the next one tomorrow', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});

describe('the day in a zone', () => {
  it.each([
    ['2026-11-15T23:30:00Z', 'Europe/Berlin', '2026-11-16'],
    ['2026-11-15T22:59:59Z', 'Europe/Berlin', '2026-11-15'],
    ['2026-11-15T23:30:00Z', 'America/Los_Angeles', '2026-11-15'],
    ['2026-11-15T10:00:00Z', 'Pacific/Apia', '2026-11-15'],
    ['2026-11-15T11:00:00Z', 'Pacific/Apia', '2026-11-16'],
    ['2026-11-15T18:30:00Z', 'Asia/Kolkata', '2026-11-16'],
    ['2026-11-15T18:29:59Z', 'Asia/Kolkata', '2026-11-15'],
    ['2026-11-16T00:30:00+02:00', 'UTC', '2026-11-15'],
    [0, 'UTC', '1970-01-01'],
    [Date.UTC(2026, 10, 16), 'America/Santiago', '2026-11-15'],
  ])('%p in %s is %s', (instant, zone, expected) => {
    expect(dayInZone(instant, zone)).toBe(expected);
  });

  it.each([
    ['2026-11-16T08:00:00'],
    ['2026-11-16'],
    ['yesterday'],
    [''],
    [NaN],
    [8.64e15],
    [-8.64e15],
    ['2026-13-01T00:00:00Z'],
  ])('is refused for %p, which names no moment', (instant) => {
    expect(() => dayInZone(instant, 'UTC')).toThrow('is not a point in time');
  });

  it.each(['Europe/Atlantis', '', 'CET/CEST'])('is refused for the zone "%s"', (zone) => {
    expect(() => dayInZone(0, zone)).toThrow(`time zone "${zone}" is not known (use a name such as Europe/Berlin)`);
  });

  it('is never further than a day from the day in UTC', () => {
    const zones = fc.constantFrom('Pacific/Apia', 'Pacific/Niue', 'Asia/Kolkata', 'America/Santiago', 'Europe/Berlin');
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), zones, (at, zone) => {
        const utc = at.toISOString().slice(0, 10) as CalendarDate;
        expect(Math.abs(daysBetween(utc, dayInZone(at.getTime(), zone)))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a date in words', () => {
  it.each([
    ['en-GB', '16 November 2026'],
    ['de', '16. November 2026'],
    ['fr', '16 novembre 2026'],
    ['es', '16 de noviembre de 2026'],
    ['nl', '16 november 2026'],
  ])('in %s is %s', (locale, text) => {
    expect(formatDate(day('2026-11-16'), locale)).toBe(text);
  });
});
