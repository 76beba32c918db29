import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { Aging, AgingBucket } from '../receivables/sections/aging';
import { STAGES, type StageTable } from './stageTable';

interface AgeInput {
  dueDate: CalendarDate;
  asOf: CalendarDate;
  stages: StageTable;
  /** The ledger gave no due date: the invoice then stays `friendly` at most, since nobody agreed to that day. */
  dueDateEstimated?: boolean | undefined;
}

/**
 * How old the invoice is on a day and what we do at that age.
 * Due 2026-11-01, as of 2026-11-13: 12 days overdue, stage `direct` (since day 8), bucket `1-30`, 4 days in stage.
 */
export function classifyAge({ dueDate, asOf, stages, dueDateEstimated }: AgeInput): Aging {
  const daysOverdue = daysBetween(dueDate, asOf);
  const highest = dueDateEstimated ? STAGES.indexOf('friendly') : STAGES.length;
  const begun = stages.findLast(({ stage, fromDay }) => fromDay <= daysOverdue && STAGES.indexOf(stage) <= highest);
  return {
    asOf,
    daysOverdue,
    stage: begun?.stage ?? 'not_due',
    bucket: bucketOf(daysOverdue),
    // `not_due` has no first day to count from.
    daysInStage: begun ? daysOverdue - begun.fromDay : 0,
  };
}

/** The column of an aging report: due today or later is `current`, then 30 days each, `91+` at the end. */
export function bucketOf(daysOverdue: number): AgingBucket {
  if (daysOverdue <= 0) return 'current';
  if (daysOverdue <= 30) return '1-30';
  if (daysOverdue <= 60) return '31-60';
  return daysOverdue <= 90 ? '61-90' : '91+';
}
