import { ReceivablesError } from '../errors';
import { addDays, weekdayOf, type CalendarDate } from './calendarDate';

/** Which days a business rests. Weekdays as ISO 8601 counts them: Monday 1 … Sunday 7. */
export interface BusinessCalendar {
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<string>;
}

/** Saturday and Sunday, no public holidays. */
export const MONDAY_TO_FRIDAY: BusinessCalendar = { weekend: [6, 7], holidays: new Set() };

/** True when people work that day. */
export function isBusinessDay(date: CalendarDate, calendar: BusinessCalendar): boolean {
  return !calendar.weekend.includes(weekdayOf(date)) && !calendar.holidays.has(date);
}

function assertSomebodyWorks({ weekend }: BusinessCalendar): void {
  if ([1, 2, 3, 4, 5, 6, 7].some((weekday) => !weekend.includes(weekday))) return;
  throw new ReceivablesError({
    code: 'invalid_setting',
    field: 'weekend',
    problem: 'takes up all seven days',
    hint: 'leave at least one weekday',
  });
}

/** The day itself when it is a business day, else the next one: Saturday 2026-11-14 -> Monday 2026-11-16. Throws `invalid_setting` when no weekday is left. */
export function nextBusinessDay(date: CalendarDate, calendar: BusinessCalendar): CalendarDate {
  if (isBusinessDay(date, calendar)) return date;
  assertSomebodyWorks(calendar);
  let day = addDays(date, 1);
  while (!isBusinessDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The day that many business days later: Friday 2026-11-13 plus 2 -> Tuesday 2026-11-17. `days` is zero or more. */
export function addBusinessDays(date: CalendarDate, days: number, calendar: BusinessCalendar): CalendarDate {
  if (!Number.isInteger(days) || days < 0) {
    throw new ReceivablesError({
      code: 'invalid_setting',
      field: 'business days',
      value: days,
      problem: 'is not a whole number of days, zero or more',
    });
  }
  let day = date;
  for (let left = days; left > 0; left -= 1) day = nextBusinessDay(addDays(day, 1), calendar);
  return day;
}
