import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
  companyCalendar,
  parseCalendarDate,
  readPolicySettings,
  type CompanyCalendar,
  type MinimumEntry,
  type PolicySettings,
} from '../../core';

const OPTIONS = [
  'channel',
  'customerDays',
  'invoiceReminderEveryBusinessDays',
  'maxRemindersPerInvoice',
  'minimumPer',
  'promiseGraceDays',
  'replyHoldBusinessDays',
  'sendDays',
];

/** The one entry of a collection that holds at most one. */
const entryOf = (value: unknown): IDataObject | undefined => (value as IDataObject | undefined)?.values as IDataObject;

/** The entries of a collection that may hold many. */
export function entriesOf(value: unknown): IDataObject[] {
  return ((value as IDataObject | undefined)?.values ?? []) as IDataObject[];
}

function consumerRules(value: unknown): IDataObject {
  const { from = '08:00', until = '21:00', ...limits } = entryOf(value) ?? {};
  return { ...limits, sendingHours: { from, until } };
}

/**
 * Reads the policy of a node that uses `capProperties` and `policyOptions`; `more` are settings only that node has.
 * Throws a ReceivablesError that names the setting.
 */
export function readPolicy(
  context: IExecuteFunctions,
  options: IDataObject,
  { minimums = [], ...more }: IDataObject & { minimums?: MinimumEntry[] } = {},
): PolicySettings {
  const chosen = OPTIONS.filter((name) => name in options).map((name) => [name, options[name]]);
  const sendingHours = entryOf(options.sendingHours);
  return readPolicySettings(
    {
      ...Object.fromEntries(chosen),
      ...(sendingHours ? { sendingHours: { from: '08:00', until: '18:00', ...sendingHours } } : {}),
      consumer: consumerRules(options.consumer),
      reminderEveryBusinessDays: context.getNodeParameter('reminderEvery', 0, 5),
      capOverrides: entriesOf(context.getNodeParameter('capOverrides', 0, {})).map(({ customerId, reason }) => ({
        customerId,
        reason,
      })),
      ...more,
    },
    minimums,
  );
}

/** Reads the days off of `policyOptions`. Throws a ReceivablesError for a day or country that is none. */
export function readCalendar({ weekend, holidays, holidayCountry, customerHolidays }: IDataObject): CompanyCalendar {
  const days = String(holidays ?? '')
    .split(',')
    .map((day) => day.trim())
    .filter((day) => day !== '');
  const country = String(holidayCountry ?? '').trim().toUpperCase(); // prettier-ignore
  return companyCalendar({
    ...(country === '' ? {} : { country }),
    ...(Array.isArray(weekend) ? { weekend: weekend as number[] } : {}),
    holidays: days.map((day) => parseCalendarDate(day, 'holiday')),
    customerCountries: customerHolidays !== false,
  });
}
