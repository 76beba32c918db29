import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  contactLogRowFor,
  flatContactLogRow,
  readReviewItem,
  recheckBeforeSend,
  type CalendarDate,
  type RecheckResult,
  type ReviewItem,
} from '../../core';
import { failedItem } from '../shared/runPerItem';
import { readRecheckFacts } from './readRecheckFacts';

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
  const facts = readRecheckFacts(context);
  const on = facts.asOf;
  const results = recheckBeforeSend({ items: read.map(({ item }) => item), ...facts });
  const when = { at: new Date().toISOString(), on };
  const sides: Record<RecheckResult['kind'], INodeExecutionData[]> = { send: [], stopped: [] };
  for (const [place, result] of results.entries()) {
    const { item, json, index } = read[place]!;
    sides[result.kind].push(checkedItem(item, json, index, result, when));
  }
  return [sides.send, [...sides.stopped, ...broken]];
}
