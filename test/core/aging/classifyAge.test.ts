import fc from 'fast-check';
import {
  addDays,
  bucketOf,
  classifyAge,
  DEFAULT_STAGE_TABLE,
  parseCalendarDate,
  readStageTable,
  STAGES,
  type Stage,
  type StageStart,
} from '../../../core';

const due = parseCalendarDate('2026-11-01', 'due date');
const aged = (days: number, dueDateEstimated?: boolean) =>
  classifyAge({ dueDate: due, asOf: addDays(due, days), stages: DEFAULT_STAGE_TABLE, dueDateEstimated });

describe('classifyAge', () => {
  it.each<[number, Stage, number]>([
    [-400, 'not_due', 0],
    [-8, 'not_due', 0],
    [-7, 'upcoming', 0],
    [0, 'upcoming', 7],
    [1, 'friendly', 0],
    [7, 'friendly', 6],
    [8, 'direct', 0],
    [21, 'direct', 13],
    [22, 'escalate', 0],
    [45, 'escalate', 23],
    [46, 'human_review', 0],
    [4000, 'human_review', 3954],
  ])('day %i after the due date is stage %s, for %i days', (days, stage, daysInStage) => {
    expect(aged(days)).toMatchObject({ daysOverdue: days, stage, daysInStage, asOf: addDays(due, days) });
  });

  it.each([
    [-1, 'current'],
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '91+'],
  ])('day %i is reported in bucket %s', (days, bucket) => {
    expect(aged(days).bucket).toBe(bucket);
  });

  it('C21: ages from the due date and keeps an estimated one at a friendly reminder', () => {
    expect(aged(60, true)).toMatchObject({ stage: 'friendly', daysOverdue: 60, daysInStage: 59, bucket: '31-60' });
    expect(aged(-3, true).stage).toBe('upcoming');
  });

  it('C9: counts calendar days across clock changes and leap days', () => {
    const day = (text: string) => parseCalendarDate(text, 'day');
    const across = (dueDate: string, asOf: string) =>
      classifyAge({ dueDate: day(dueDate), asOf: day(asOf), stages: DEFAULT_STAGE_TABLE }).daysOverdue;
    expect(across('2026-03-28', '2026-03-30')).toBe(2);
    expect(across('2028-02-28', '2028-03-01')).toBe(2);
    expect(across('2011-12-29', '2011-12-31')).toBe(2);
  });

  const tables = fc.subarray(STAGES.slice(1), { minLength: 1 }).chain((stages) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: stages.length, maxLength: stages.length })
      .map((days): StageStart[] => {
        const rising = [...days].sort((left, right) => left - right);
        return stages.map((stage, index) => ({
          stage,
          fromDay: stage === 'upcoming' ? -(rising[index] ?? 1) : (rising[index] ?? 1),
        }));
      }),
  );

  it('law: every whole day has exactly one stage and one bucket under any valid table, and age never goes back', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: -500, max: 5000 }), fc.boolean(), (entries, days, estimated) => {
        const stages = readStageTable(entries);
        const on = (after: number) =>
          classifyAge({ dueDate: due, asOf: addDays(due, after), stages, dueDateEstimated: estimated });
        const today = on(days);
        const matching = [{ stage: 'not_due', fromDay: -Infinity }, ...entries].filter((entry, index, all) => {
          const capped = estimated && STAGES.indexOf(entry.stage as Stage) > STAGES.indexOf('friendly');
          const next = all.slice(index + 1).find((later) => !estimated || STAGES.indexOf(later.stage as Stage) <= 2);
          return !capped && days >= entry.fromDay && days < (next?.fromDay ?? Infinity);
        });
        expect(matching.map((entry) => entry.stage)).toEqual([today.stage]);
        expect(STAGES.indexOf(on(days + 1).stage)).toBeGreaterThanOrEqual(STAGES.indexOf(today.stage));
        expect(['current', '1-30', '31-60', '61-90', '91+']).toContain(bucketOf(days));
      }),
    );
  });
});

describe('readStageTable', () => {
  it('accepts a shorter table: the days of a missing stage belong to the one before', () => {
    const stages = readStageTable([
      { stage: 'friendly', fromDay: 3 },
      { stage: 'human_review', fromDay: 60 },
    ]);
    const on = (days: number) => classifyAge({ dueDate: due, asOf: addDays(due, days), stages }).stage;
    expect([2, 3, 59, 60].map(on)).toEqual(['not_due', 'friendly', 'friendly', 'human_review']);
  });

  it.each<[string, StageStart[], RegExp]>([
    ['no stage', [], /stages are missing/],
    [
      'days that do not rise',
      [
        { stage: 'friendly', fromDay: 8 },
        { stage: 'direct', fromDay: 8 },
      ],
      /first day of direct 8 is not after that of friendly \(use 9 or more\)/,
    ],
    [
      'stages out of order',
      [
        { stage: 'direct', fromDay: 1 },
        { stage: 'friendly', fromDay: 8 },
      ],
      /stage "friendly" cannot follow direct/,
    ],
    ['an overdue text before the due date', [{ stage: 'friendly', fromDay: 0 }], /is before the invoice is overdue/],
    ['a broken day', [{ stage: 'direct', fromDay: 1.5 }], /first day of direct 1.5 is not a whole number/],
    ['a stage that cannot begin', [{ stage: 'not_due', fromDay: -30 }], /"not_due" is not a stage that can begin/],
  ])('refuses %s and says what to write', (_what, entries, message) => {
    expect(() => readStageTable(entries)).toThrow(message);
    expect(() => readStageTable(entries)).toThrow(expect.objectContaining({ code: 'invalid_setting' }));
  });
});
