import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  auditRow,
  contactLogRowFor,
  flatAuditRow,
  flatContactLogRow,
  parseCalendarDate,
  readReviewItem,
  ReceivablesError,
  type AuditRow,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { lastAuditOf } from './lastAudit';

interface Recorded {
  logRow: IDataObject;
  audit: AuditRow;
}

function released(json: IDataObject): { key: string; row: IDataObject } {
  const recheck = json.recheck as IDataObject | undefined;
  const row = recheck?.logRow as IDataObject | undefined;
  if (recheck?.decision === 'send' && typeof recheck.key === 'string' && row) return { key: recheck.key, row };
  throw new ReceivablesError({
    code: 'missing_section',
    field: 'recheck',
    problem: 'does not say that this message was released',
    hint: 'use what left Recheck Before Send by its first output',
  });
}

const EVENTS = { sent: 'sent', drafted: 'drafted', failed: 'send_failed' } as const;
type Outcome = keyof typeof EVENTS;

function recordOne(
  json: IDataObject,
  event: (typeof EVENTS)[Outcome],
  { at, reason }: { at: string; reason: string },
): Recorded {
  const { key, row } = released(json);
  const item = readReviewItem(json);
  const customerId = String(row.customerId ?? '');
  const on = parseCalendarDate(String(row.happenedOn), 'happenedOn');
  const logged = contactLogRowFor({ item, customerId, key, event, at, on, ...(reason && { reason }) });
  const last = lastAuditOf(json);
  const audit = auditRow({
    previousHash: last?.hash ?? '',
    event,
    at,
    actor: 'workflow',
    batchId: last?.batchId ?? '',
    customerId,
    invoiceIds: logged.invoiceIds,
    ...(item.draft && { fingerprint: item.draft.fingerprint }),
    ...(reason && { reason }),
  });
  return { logRow: flatContactLogRow(logged), audit };
}

/**
 * Turns each message that was handed to the mail server, or put into the mailbox as a draft, into its row for the contact log (first output) and its line of
 * the audit (second output). The item behind a mail node holds the server's answer: the released item is found by n8n's
 * own item links, so this parameter is read for each item.
 */
export function recordSent(context: IExecuteFunctions): INodeExecutionData[][] {
  const log: INodeExecutionData[] = [];
  const audit: INodeExecutionData[] = [];
  const event = EVENTS[context.getNodeParameter('outcome', 0, 'sent') as Outcome];
  const at = new Date().toISOString();
  context.getInputData().forEach(({ json }, index) => {
    const pairedItem = { item: index };
    try {
      const source = json.recheck ? json : context.getNodeParameter('released', index, {});
      const item = (typeof source === 'string' ? JSON.parse(source) : source) as IDataObject;
      const reason = event === 'send_failed' ? String((json.error as IDataObject)?.message ?? json.error ?? '') : '';
      const recorded = recordOne(item, event, { at, reason: reason.slice(0, 500) });
      log.push({ json: recorded.logRow, pairedItem });
      audit.push({ json: flatAuditRow(recorded.audit), pairedItem });
    } catch (error) {
      log.push(failedItem(context, json, error, index));
    }
  });
  return [log, audit];
}
