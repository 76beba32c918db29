import fc from 'fast-check';
import {
  addDays,
  classifyAge,
  companyCalendar,
  DEFAULT_STAGE_TABLE,
  isBusinessDay,
  MONDAY_TO_FRIDAY,
  parseCalendarDate,
  STAGES,
} from '../../../core';

const day = (text: string) => parseCalendarDate(text, 'day');
const on = (asOf: string, dueDate: string, holidays: string[] = []) =>
  classifyAge({
    dueDate: day(dueDate),
    asOf: day(asOf),
    stages: DEFAULT_STAGE_TABLE,
    calendar: { ...MONDAY_TO_FRIDAY, holidays: new Set(holidays) },
  });

describe('C9: stages on days off', () => {
  // Due Friday the 6th: day 8 is Saturday the 14th.
  it.each([
    ['Friday', '2026-11-13', 'friendly', 7, 4],
    ['Saturday', '2026-11-14', 'friendly', 8, 5],
    ['Sunday', '2026-11-15', 'friendly', 9, 6],
    ['Monday', '2026-11-16', 'direct', 10, 0],
    ['Tuesday', '2026-11-17', 'direct', 11, 1],
  ])(
    'a stage due to begin on Saturday is on %s still or already %s',
    (_name, asOf, stage, daysOverdue, daysInStage) => {
      expect(on(asOf, '2026-11-06')).toMatchObject({ stage, daysOverdue, daysInStage });
    },
  );

  it('a Friday notice burns no step over the weekend, however the days are counted', () => {
    const stages = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'].map((date) => on(date, '2026-11-05').stage);
    expect(stages).toEqual(['direct', 'direct', 'direct', 'direct']);
    const escalating = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(
      (date) => on(date, '2026-11-06').stage,
    );
    expect(escalating).toEqual(['direct', 'direct', 'direct', 'escalate']);
  });

  it('waits out public holidays as well', () => {
    expect(on('2026-11-16', '2026-11-06', ['2026-11-16']).stage).toBe('friendly');
    expect(on('2026-11-17', '2026-11-06', ['2026-11-16']).stage).toBe('direct');
  });

  it('C3: after days of outage the right stage holds at once, not the ones between', () => {
    expect(on('2026-11-30', '2026-11-06')).toMatchObject({ stage: 'escalate', daysInStage: 0 });
  });

  it('does not count for ever when nobody ever works', () => {
    const calendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: new Set<string>() };
    const classify = () =>
      classifyAge({ dueDate: day('2026-11-06'), asOf: day('2026-11-16'), stages: DEFAULT_STAGE_TABLE, calendar });
    expect(classify().stage).toBe('not_due');
  });

  it('law: a stage never begins on a day off, never falls back, and is at most a rest late', () => {
    const calendar = companyCalendar({ country: 'DE' });
    const due = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2025-01-01'), days));
    fc.assert(
      fc.property(due, fc.integer({ min: -20, max: 100 }), (dueDate, days) => {
        const at = (asOf: number) =>
          classifyAge({ dueDate, asOf: addDays(dueDate, asOf), stages: DEFAULT_STAGE_TABLE, calendar });
        const [yesterday, today] = [at(days - 1), at(days)];
        expect(STAGES.indexOf(today.stage)).toBeGreaterThanOrEqual(STAGES.indexOf(yesterday.stage));
        if (today.stage !== yesterday.stage) {
          expect(isBusinessDay(addDays(dueDate, days), calendar)).toBe(true);
          expect(today.daysInStage).toBe(0);
        }
        expect(today.daysInStage).toBeGreaterThanOrEqual(0);
        const counted = classifyAge({ dueDate, asOf: addDays(dueDate, days), stages: DEFAULT_STAGE_TABLE });
        if (isBusinessDay(addDays(dueDate, days), calendar)) expect(today.stage).toBe(counted.stage);
      }),
    );
  });
});
