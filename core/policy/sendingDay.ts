import { isBusinessDay, type BusinessCalendar } from '../calendar/businessDays';
import { addDays, weekdayOf, type CalendarDate } from '../calendar/calendarDate';
import { ReceivablesError } from '../errors';
import type { PolicySettings } from './policySettings';

const A_YEAR = 366;

/** True when messages may leave on that day: a business day that is also one of the send days. */
export function isSendingDay(
  day: CalendarDate,
  { sendDays }: Pick<PolicySettings, 'sendDays'>,
  calendar: BusinessCalendar,
): boolean {
  return sendDays.includes(weekdayOf(day)) && isBusinessDay(day, calendar);
}

/**
 * The day itself when messages may leave on it, else the next such day: a business day of the calendar that is also
 * one of the send days. Throws `invalid_setting` when no day of a whole year is one.
 */
export function nextSendingDay(
  date: CalendarDate,
  policy: Pick<PolicySettings, 'sendDays'>,
  calendar: BusinessCalendar,
): CalendarDate {
  let day = date;
  for (let tried = 0; tried <= A_YEAR; tried += 1, day = addDays(day, 1)) {
    if (isSendingDay(day, policy, calendar)) return day;
  }
  throw new ReceivablesError({
    code: 'invalid_setting',
    field: 'send days',
    problem: 'are never business days',
    hint: 'name at least one weekday that is not part of the weekend',
  });
}
