import fc from 'fast-check';
import {
  dayInZone,
  instantAt,
  isWithinHours,
  nextAllowedMoment,
  parseCalendarDate,
  readInstant,
  weekdayOf,
  type CalendarDate,
} from '../../../core';

const day = (text: string) => parseCalendarDate(text, 'day');
const isWeekday = (date: CalendarDate) => weekdayOf(date) <= 5;
const office = { from: '08:00', until: '18:00' };

describe('instantAt', () => {
  it.each([
    ['2026-11-16', '08:00', 'Europe/Berlin', '2026-11-16T07:00:00.000Z'],
    ['2026-07-16', '08:00', 'Europe/Berlin', '2026-07-16T06:00:00.000Z'],
    ['2026-11-16', '08:00', 'Asia/Kolkata', '2026-11-16T02:30:00.000Z'],
    ['2026-11-16', '08:00', 'Pacific/Kiritimati', '2026-11-15T18:00:00.000Z'],
    ['2026-11-16', '00:00', 'America/Los_Angeles', '2026-11-16T08:00:00.000Z'],
    // Clocks jump from 02:00 to 03:00: half past two is half an hour behind the gap.
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // Clocks go back from 03:00 to 02:00: the first of both.
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    // Midnight itself is skipped there.
    ['2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('%s %s in %s is %s', (date, time, timeZone, instant) => {
    expect(instantAt({ day: day(date), time, timeZone })).toBe(instant);
  });
});

describe('nextAllowedMoment', () => {
  const from = (instant: string, timeZone: string) =>
    nextAllowedMoment({ at: readInstant(instant), timeZone, hours: office, isSendingDay: isWeekday });

  it.each([
    ['within the hours it is now', '2026-11-13T10:00:00Z', 'Europe/Berlin', '2026-11-13T10:00:00.000Z'],
    ['before them it is the opening', '2026-11-13T03:00:00Z', 'Europe/Berlin', '2026-11-13T07:00:00.000Z'],
    ['the end is excluded', '2026-11-12T17:00:00Z', 'Europe/Berlin', '2026-11-13T07:00:00.000Z'],
    ['C9: on Friday evening it is Monday', '2026-11-13T18:30:00Z', 'Europe/Berlin', '2026-11-16T07:00:00.000Z'],
    ['Friday here is Saturday there', '2026-11-13T12:00:00Z', 'Pacific/Auckland', '2026-11-15T19:00:00.000Z'],
    ['Monday here is Sunday there', '2026-11-16T06:00:00Z', 'America/Los_Angeles', '2026-11-16T16:00:00.000Z'],
  ])('%s', (_what, instant, timeZone, moment) => expect(from(instant, timeZone)).toBe(moment));

  it('without hours only the day counts, and without any allowed day there is none', () => {
    const at = readInstant('2026-11-13T22:00:00Z');
    const anyHour = nextAllowedMoment({ at, timeZone: 'Europe/Berlin', isSendingDay: isWeekday });
    expect(anyHour).toBe('2026-11-13T22:00:00.000Z');
    const saturday = nextAllowedMoment({ at, timeZone: 'Asia/Tokyo', isSendingDay: isWeekday });
    expect(saturday).toBe('2026-11-15T15:00:00.000Z');
    const never = nextAllowedMoment({ at: 0, timeZone: 'UTC', hours: office, isSendingDay: () => false });
    expect(never).toBeUndefined();
  });

  it('law: it is never earlier, on an allowed day, within the hours, and asking again changes nothing', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Santiago', 'Asia/Kathmandu');
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2035, 0) }), zones, (at, timeZone) => {
        const next = nextAllowedMoment({ at, timeZone, hours: office, isSendingDay: isWeekday });
        const instant = readInstant(next ?? '');
        expect(instant).toBeGreaterThanOrEqual(at);
        expect(isWeekday(dayInZone(instant, timeZone))).toBe(true);
        expect(isWithinHours({ at: instant, timeZone, hours: office })).toBe(true);
        expect(nextAllowedMoment({ at: instant, timeZone, hours: office, isSendingDay: isWeekday })).toBe(next);
      }),
    );
  });
});
