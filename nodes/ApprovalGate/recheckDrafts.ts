import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  contactLogRowFor,
  dayInZone,
  flatContactLogRow,
  MONDAY_TO_FRIDAY,
  parseCalendarDate,
  policySettingsSchema,
  readContactLogRow,
  readInvoices,
  readReviewItem,
  recheckBeforeSend,
  type CalendarDate,
  type ContactLogRow,
  type Invoice,
  type LedgerSettings,
  type PolicySettings,
  type RecheckResult,
  type ReviewItem,
  type SourceName,
} from '../../core';
import { failedItem } from '../shared/runPerItem';
import { toNodeError } from '../shared/toNodeError';

/** An input that may be missing or empty: an unconnected input has nothing to say. */
function inputRows(context: IExecuteFunctions, index: number): IDataObject[] {
  try {
    return context.getInputData(index).map(({ json }) => json);
  } catch {
    return [];
  }
}

/** The fresh ledger. A row that cannot be read is left out, and its invoice then counts as missing: nothing leaves. */
function readFreshInvoices(context: IExecuteFunctions): Invoice[] {
  const options = context.getNodeParameter('ledgerOptions', 0, {}) as IDataObject;
  const source = context.getNodeParameter('source', 0, 'auto') as SourceName | 'auto';
  const settings: LedgerSettings = {
    timeZone: context.getTimezone(),
    defaultTermsDays: Number(options.defaultTermsDays ?? 30),
    ...(options.homeCurrency ? { homeCurrency: String(options.homeCurrency).toUpperCase() } : {}),
    ...(options.decimalSign ? { decimalSign: options.decimalSign as '.' | ',' } : {}),
    ...(options.dateOrder ? { dateOrder: options.dateOrder as NonNullable<LedgerSettings['dateOrder']> } : {}),
  };
  return inputRows(context, 1)
    .flatMap((row) => readInvoices({ row, source, settings }))
    .flatMap((result) => (result.kind === 'invoice' ? [result.invoice] : []));
}

/** The contact log. An unreadable row could hide a message that was sent, so it stops the run. */
function readLog(context: IExecuteFunctions): ContactLogRow[] {
  try {
    return inputRows(context, 2).flatMap((row) => readContactLogRow(row) ?? []);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

function readAsOf(context: IExecuteFunctions): CalendarDate {
  const given = String(context.getNodeParameter('asOf', 0, '') ?? '').slice(0, 10);
  try {
    return given === '' ? dayInZone(Date.now(), context.getTimezone()) : parseCalendarDate(given, 'as-of date');
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

function readPolicy(context: IExecuteFunctions): PolicySettings {
  const options = context.getNodeParameter('policyOptions', 0, {}) as IDataObject;
  return policySettingsSchema.parse(options);
}

function checkedItem(
  item: ReviewItem,
  json: IDataObject,
  index: number,
  result: RecheckResult,
  when: { at: string; on: CalendarDate },
): INodeExecutionData {
  const { customerId, idempotencyKey: key } = result;
  const reasons = result.kind === 'stopped' ? [...result.reasons] : [];
  const isSnooze = item.approval?.decision === 'snoozed';
  const event = result.kind === 'send' ? 'claimed' : isSnooze ? 'snooze' : 'stopped';
  const reason = reasons.map(({ message }) => message).join(' ');
  const row = contactLogRowFor({ item, customerId, key, event, ...when, ...(reason && { reason }) });
  const recheck = { decision: result.kind, key, reasons, logRow: flatContactLogRow(row) };
  return { json: { ...json, recheck } as unknown as IDataObject, pairedItem: { item: index } };
}

/** The last look before sending: what may leave (first output) and what stays, with the reasons (second output). */
export async function recheckDrafts(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const decided = context.getInputData(0);
  const broken: INodeExecutionData[] = [];
  const read = decided.flatMap(({ json }, index) => {
    try {
      return [{ json, index, item: readReviewItem(json) }];
    } catch (error) {
      broken.push(failedItem(context, json, error, index));
      return [];
    }
  });
  const on = readAsOf(context);
  const results = recheckBeforeSend({
    items: read.map(({ item }) => item),
    freshInvoices: readFreshInvoices(context),
    contactLog: readLog(context),
    asOf: on,
    policy: readPolicy(context),
    calendar: MONDAY_TO_FRIDAY,
  });
  const when = { at: new Date().toISOString(), on };
  const sides: Record<RecheckResult['kind'], INodeExecutionData[]> = { send: [], stopped: [] };
  for (const [place, result] of results.entries()) {
    const { item, json, index } = read[place]!;
    sides[result.kind].push(checkedItem(item, json, index, result, when));
  }
  return [sides.send, [...sides.stopped, ...broken]];
}
