import { isBusinessDay, nextBusinessDay, type BusinessCalendar } from '../calendar/businessDays';
import { addDays, daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { Aging, AgingBucket } from '../receivables/sections/aging';
import { STAGES, type StageTable } from './stageTable';

interface AgeInput {
  dueDate: CalendarDate;
  asOf: CalendarDate;
  stages: StageTable;
  /** The ledger gave no due date: the invoice then stays `friendly` at most, since nobody agreed to that day. */
  dueDateEstimated?: boolean | undefined;
  /** The customer's days off, on which no stage begins; without them stages begin on any day. */
  calendar?: BusinessCalendar | undefined;
}

/** The last day on which people worked, that day included: nothing happens on a day off, so no stage begins on one. */
function lastBusinessDay(date: CalendarDate, calendar: BusinessCalendar): CalendarDate {
  let day = date;
  for (let tried = 0; !isBusinessDay(day, calendar) && tried < LONGEST_REST; tried += 1) day = addDays(day, -1);
  return day;
}

/** No country rests longer; a calendar without business days must not keep us counting. */
const LONGEST_REST = 31;

/**
 * How old the invoice is on a day and what we do at that age.
 * Due 2026-11-01, as of 2026-11-13: 12 days overdue, stage `direct` (since day 8), bucket `1-30`, 4 days in stage.
 * Days overdue are calendar days; a stage that would begin on a day off begins on the next business day.
 */
export function classifyAge({ dueDate, asOf, stages, dueDateEstimated, calendar }: AgeInput): Aging {
  const daysOverdue = daysBetween(dueDate, asOf);
  const highest = dueDateEstimated ? STAGES.indexOf('friendly') : STAGES.length;
  const workedDays = calendar ? daysOverdue - daysBetween(lastBusinessDay(asOf, calendar), asOf) : daysOverdue;
  const begun = stages.findLast(({ stage, fromDay }) => fromDay <= workedDays && STAGES.indexOf(stage) <= highest);
  return {
    asOf,
    daysOverdue,
    stage: begun?.stage ?? 'not_due',
    bucket: bucketOf(daysOverdue),
    // `not_due` has no first day to count from.
    daysInStage: begun ? daysOverdue - firstDayOf(begun.fromDay, { dueDate, calendar }) : 0,
  };
}

/** When a stage really began, in days after the due date. */
function firstDayOf(fromDay: number, { dueDate, calendar }: Pick<AgeInput, 'dueDate' | 'calendar'>): number {
  return calendar ? daysBetween(dueDate, nextBusinessDay(addDays(dueDate, fromDay), calendar)) : fromDay;
}

/** The column of an aging report: due today or later is `current`, then 30 days each, `91+` at the end. */
export function bucketOf(daysOverdue: number): AgingBucket {
  if (daysOverdue <= 0) return 'current';
  if (daysOverdue <= 30) return '1-30';
  if (daysOverdue <= 60) return '31-60';
  return daysOverdue <= 90 ? '61-90' : '91+';
}
