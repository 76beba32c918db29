import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
  DEFAULT_STAGE_TABLE,
  readStageTable,
  type BaseRates,
  type CalendarDate,
  type Clock,
  type CompanyCalendar,
  type InterestTerms,
  type LedgerSettings,
  type PolicySettings,
  type SourceName,
  type StageTable,
} from '../../core';
import { asOfDay, companyClock } from '../shared/asOfDay';
import { readLedgerSettings } from '../shared/ledgerProperties';
import { entriesOf, readCalendar, readPolicy } from '../shared/readPolicy';
import { readReportSettings } from './reportProperties';

/** Everything the node is told, read once and checked before the first row. */
export interface ClassifierSettings {
  source: SourceName | 'auto';
  ledger: LedgerSettings;
  asOf: CalendarDate;
  stages: StageTable;
  policy: PolicySettings;
  calendar: CompanyCalendar;
  clock: Clock;
  rates?: BaseRates;
  interest?: InterestTerms;
  totals: boolean;
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

/** Reads all parameters once. Throws a ReceivablesError that names the setting, before any item is touched. */
export function readSettings(context: IExecuteFunctions): ClassifierSettings {
  const options = context.getNodeParameter('options', 0, {}) as IDataObject;
  const { source, timeZone, settings } = readLedgerSettings(context, options);
  return {
    source,
    ledger: settings,
    asOf: asOfDay(context, timeZone),
    stages: readStages(context.getNodeParameter('stages', 0, {}) as IDataObject),
    policy: readPolicy(context, options, {
      preDueNotice: context.getNodeParameter('preDueNotice', 0, false) as boolean,
      minimums: entriesOf(context.getNodeParameter('minimumAmounts', 0, {})).map(({ currency, amount }) => ({
        currency,
        amount,
      })),
    }),
    calendar: readCalendar(options),
    clock: companyClock(context, timeZone),
    ...readReportSettings(options),
    keepSourceRow: options.keepSourceRow === true,
  };
}
