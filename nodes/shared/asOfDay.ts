import type { IExecuteFunctions } from 'n8n-workflow';
import { dayInZone, parseCalendarDate, type CalendarDate, type Clock } from '../../core';

/** The day a run looks at: the As-Of Date, or today in the time zone. Nodes may read the clock; the core may not. */
export function asOfDay(context: IExecuteFunctions, timeZone: string): CalendarDate {
  const given = context.getNodeParameter('asOf', 0, '');
  return given === '' ? dayInZone(Date.now(), timeZone) : parseCalendarDate(given, 'As-Of Date');
}

/** The company's clock. A run about a chosen day knows no hour, so that it gives the same whenever it is repeated. */
export function companyClock(context: IExecuteFunctions, timeZone: string): Clock {
  return context.getNodeParameter('asOf', 0, '') === '' ? { timeZone, at: Date.now() } : { timeZone };
}
