import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  auditRow,
  contactLogRowFor,
  flatContactLogRow,
  readReviewItem,
  recheckBeforeSend,
  type CalendarDate,
  type RecheckResult,
  type ReviewItem,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { lastAuditOf } from './lastAudit';
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
  const audit = auditAfter(json, item, { customerId, at: when.at, released: result.kind === 'send', reason });
  return { json: { ...json, recheck, ...audit } as unknown as IDataObject, pairedItem: { item: index } };
}

/** The audit of an item that went through a review, with the line this recheck adds. */
function auditAfter(
  json: IDataObject,
  { draft }: ReviewItem,
  { customerId, at, released, reason }: { customerId: string; at: string; released: boolean; reason: string },
): IDataObject {
  const last = lastAuditOf(json);
  if (!last) return {};
  const line = auditRow({
    previousHash: last.hash,
    event: released ? 'released' : 'stopped',
    at,
    actor: 'workflow',
    batchId: last.batchId,
    ...(customerId && { customerId }),
    invoiceIds: (draft?.invoices ?? []).map(({ id }) => id),
    ...(draft && { fingerprint: draft.fingerprint }),
    ...(reason && { reason }),
  });
  return { audit: [...(json.audit as IDataObject[]), line as unknown as IDataObject] };
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
