import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
  DEFAULT_STAGE_TABLE,
  parseCalendarDate,
  readPolicySettings,
  readStageTable,
  type BusinessCalendar,
  type CalendarDate,
  type LedgerSettings,
  type MinimumEntry,
  type PolicySettings,
  type SourceName,
  type StageTable,
} from '../../core';
import { asOfDay } from '../shared/asOfDay';
import { readLedgerSettings } from '../shared/ledgerProperties';

/** Everything the node is told, read once and checked before the first row. */
export interface ClassifierSettings {
  source: SourceName | 'auto';
  ledger: LedgerSettings;
  asOf: CalendarDate;
  stages: StageTable;
  policy: PolicySettings;
  calendar: BusinessCalendar;
  keepSourceRow: boolean;
}

function readStages(days: IDataObject): StageTable {
  return readStageTable(
    DEFAULT_STAGE_TABLE.map(({ stage, fromDay }) => {
      const given = days[stage];
      if (typeof given !== 'number') return { stage, fromDay };
      // The form asks for days before the due date; the table counts days after it.
      return { stage, fromDay: stage === 'upcoming' ? -given : given };
    }),
  );
}

function readCalendar({ weekend, holidays }: IDataObject): BusinessCalendar {
  const days = String(holidays ?? '')
    .split(',')
    .filter((day) => day.trim() !== '');
  return {
    weekend: Array.isArray(weekend) ? (weekend as number[]) : [6, 7],
    holidays: new Set(days.map((day) => parseCalendarDate(day, 'holiday'))),
  };
}

function readPolicy(context: IExecuteFunctions, options: IDataObject): PolicySettings {
  const rows = (name: string) => ((context.getNodeParameter(name, 0, {}) as IDataObject).values ?? []) as IDataObject[];
  const chosen = ['promiseGraceDays', 'replyHoldBusinessDays', 'sendDays', 'channel'].filter((name) => name in options);
  return readPolicySettings(
    {
      ...Object.fromEntries(chosen.map((name) => [name, options[name]])),
      preDueNotice: context.getNodeParameter('preDueNotice', 0, false),
      reminderEveryBusinessDays: context.getNodeParameter('reminderEvery', 0, 5),
      capOverrides: rows('capOverrides').map(({ customerId, reason }) => ({ customerId, reason })),
    },
    rows('minimumAmounts').map(({ currency, amount }): MinimumEntry => ({ currency, amount })),
  );
}

/** Reads all parameters once. Throws a ReceivablesError that names the setting, before any item is touched. */
export function readSettings(context: IExecuteFunctions): ClassifierSettings {
  const options = context.getNodeParameter('options', 0, {}) as IDataObject;
  const { source, timeZone, settings } = readLedgerSettings(context, options);
  return {
    source,
    ledger: settings,
    asOf: asOfDay(context, timeZone),
    stages: readStages(context.getNodeParameter('stages', 0, {}) as IDataObject),
    policy: readPolicy(context, options),
    calendar: readCalendar(options),
    keepSourceRow: options.keepSourceRow === true,
  };
}
