import {
  companyCalendar,
  calendarFor,
  HOLIDAY_COUNTRIES,
  HOLIDAY_YEARS,
  isBusinessDay,
  isCalendarDate,
  parseCalendarDate,
  publicHolidaysOf,
  weekendOf,
} from '../../../core';

const day = (text: string) => parseCalendarDate(text, 'day');

describe('public holidays', () => {
  it.each([
    ['DE', ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-14', '2026-10-03', '2026-12-26'], '2026-12-24'],
    ['GB', ['2026-04-06', '2026-08-31', '2026-12-28'], '2026-12-24'],
    ['US', ['2026-01-19', '2026-06-19', '2026-07-03', '2026-11-26'], '2026-11-27'],
    ['FR', ['2026-05-08', '2026-07-14', '2026-11-11'], '2026-12-26'],
    ['NL', ['2026-04-27', '2026-12-26'], '2026-05-01'],
    ['SA', ['2026-02-22', '2026-09-23'], '2026-12-25'],
    ['JP', ['2026-05-06', '2026-09-22', '2026-11-23'], '2026-12-25'],
    ['IN', ['2026-01-26', '2026-08-15', '2026-10-02'], '2026-07-04'],
    ['ZA', ['2026-04-27', '2026-08-10'], '2026-08-11'],
  ])('%s rests on %j and works on %s', (country, holidays, workday) => {
    const known = publicHolidaysOf(country);
    expect(holidays.filter((holiday) => !known?.has(holiday))).toEqual([]);
    expect(known?.has(workday)).toBe(false);
  });

  it('follow Easter through the years', () => {
    const goodFridays = ['2024-03-29', '2025-04-18', '2027-03-26', '2030-04-19', '2035-03-23', '2038-04-23'];
    expect(goodFridays.filter((friday) => !publicHolidaysOf('DE')?.has(friday))).toEqual([]);
  });

  it('are real days of every year for every country, never a whole month of a year', () => {
    expect(HOLIDAY_COUNTRIES.length).toBeGreaterThanOrEqual(60);
    for (const country of HOLIDAY_COUNTRIES) {
      const days = [...(publicHolidaysOf(country) ?? [])];
      expect(days.filter((one) => !isCalendarDate(one))).toEqual([]);
      for (let year = HOLIDAY_YEARS.from; year <= HOLIDAY_YEARS.to; year += 1) {
        const count = days.filter((one) => one.startsWith(String(year))).length;
        expect([country, year, count >= 4 && count <= 31]).toEqual([country, year, true]);
      }
      expect(weekendOf(country)?.length).toBe(2);
    }
  });

  it.each([
    ['DE', [6, 7]],
    ['SA', [5, 6]],
    ['AE', [6, 7]],
    ['IL', [5, 6]],
    ['BD', [5, 6]],
    ['XX', undefined],
    ['constructor', undefined],
  ])('the weekend of %s is %j', (country, weekend) => expect(weekendOf(country)).toEqual(weekend));
});

describe('a company’s calendar', () => {
  it('gives customers of a known country its days off, with our own added, and the others ours', () => {
    const calendar = companyCalendar({ country: 'DE', holidays: ['2026-12-24'], customerCountries: true });
    const rests = (country: string | undefined, on: string) =>
      !isBusinessDay(day(on), calendarFor({ calendar, country }));
    expect([rests('SA', '2026-11-13'), rests('SA', '2026-11-15'), rests('SA', '2026-12-24')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([rests('US', '2026-11-26'), rests(undefined, '2026-11-26')]).toEqual([true, false]);
    expect([rests('XX', '2026-12-25'), rests('XX', '2026-11-14'), rests('XX', '2026-11-13')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('keeps everybody to our own days off when asked to', () => {
    const calendar = companyCalendar({ weekend: [7] });
    expect(calendarFor({ calendar, country: 'SA' })).toBe(calendar);
    expect(isBusinessDay(day('2026-11-14'), calendar)).toBe(true);
  });

  it('refuses a country of which it knows no holidays', () => {
    expect(() => companyCalendar({ country: 'XX' })).toThrow(/holiday country "XX" is not a country whose public/);
  });
});
