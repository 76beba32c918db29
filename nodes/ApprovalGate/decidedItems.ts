import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import {
  auditChain,
  type AuditEvent,
  type AuditFacts,
  type AuditRow,
  type DecidedSections,
  type ReviewBatch,
} from '../../core';
import { auditOfEarlierSteps, openedFacts, type WaitingItems } from './reviewRound';
import type { Viewing } from './seenReviews';

const EVENTS: Readonly<Record<string, AuditEvent>> = { approved: 'approved', edited: 'edited', rejected: 'rejected' };

interface Decided {
  waiting: WaitingItems;
  batch: ReviewBatch;
  viewing: Viewing | undefined;
}

function reasonOf({ reason, overridden }: DecidedSections['approval']): string | undefined {
  return overridden ? `Let pass: ${overridden.join(', ')}. Reason: ${reason ?? ''}` : reason;
}

function decisionFacts({ approval, draft }: DecidedSections, review: Decided, index: number): AuditFacts {
  const customerId = review.waiting.asked[index]?.invoice?.customer.id;
  const shown = review.batch.rows.find(({ indexes }) => indexes.includes(index))?.fingerprint;
  const reason = reasonOf(approval);
  return {
    event: EVENTS[approval.decision] ?? 'snoozed',
    at: approval.at,
    actor: approval.by,
    batchId: review.batch.id,
    ...(customerId && { customerId }),
    invoiceIds: draft.invoices.map(({ id }) => id),
    fingerprint: draft.fingerprint,
    ...(shown && shown !== draft.fingerprint && { fingerprintBefore: shown }),
    ...(reason && { reason }),
  };
}

function viewedFacts({ viewing, batch }: Decided): AuditFacts[] {
  if (!viewing) return [];
  const reason = viewing.times === 1 ? 'Opened once.' : `Opened ${viewing.times} times.`;
  return [{ event: 'viewed', at: viewing.firstAt, actor: 'holder of the link', batchId: batch.id, reason }];
}

/** All items in their original order: n8n links items to their origin by position. Each carries its lines of the audit. */
export function decidedItems(
  review: Decided,
  sections: readonly (DecidedSections | undefined)[],
): INodeExecutionData[] {
  const { round, items } = review.waiting;
  const facts = sections.flatMap((section, index) => (section ? [decisionFacts(section, review, index)] : []));
  const head = [...(round.auditFrom === '' ? [openedFacts(round)] : []), ...viewedFacts(review)];
  const lines: AuditRow[] = auditChain([...head, ...facts], round.auditFrom);
  // The first decided item carries the lines about the whole batch too.
  let next = 0;
  const linesOfNext = () => lines.slice(next, (next += next === 0 ? head.length + 1 : 1));
  return items.map((item, index) => {
    const section = sections[index];
    const json = section
      ? { ...item.json, ...section, audit: [...auditOfEarlierSteps(item.json, round), ...linesOfNext()] }
      : item.json;
    return {
      json: json as unknown as IDataObject,
      ...(item.binary && { binary: item.binary }),
      pairedItem: { item: index },
    };
  });
}
