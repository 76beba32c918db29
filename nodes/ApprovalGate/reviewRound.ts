import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import {
  earlierReviewersOf,
  expiredApproval,
  readReviewItem,
  type AuditFacts,
  type AuditRow,
  type ReviewItem,
} from '../../core';

/**
 * One asking of a reviewer. It is kept in the waiting items themselves, since nothing else survives a restart: each
 * item that is asked about carries the round inside its `approval`, which says `expired` until somebody decides.
 */
export interface ReviewRound {
  /** Unguessable, new for each round. */
  id: string;
  /** ISO 8601 instants. */
  openedAt: string;
  deadline: string;
  /** The hash of the audit line the decisions follow; empty when the first of them opens the batch. */
  auditFrom: string;
}

/** The audit lines an item brought along from before this round. */
export function auditOfEarlierSteps(json: IDataObject, round: Pick<ReviewRound, 'id'>): AuditRow[] {
  const lines = Array.isArray(json.audit) ? (json.audit as unknown as AuditRow[]) : [];
  return lines.filter(({ batchId }) => batchId !== round.id);
}

/** The item as it waits: not approved, and marked as belonging to this round. */
export function stampedItem(
  json: IDataObject,
  item: ReviewItem & { draft: NonNullable<ReviewItem['draft']> },
  round: ReviewRound,
  audit: readonly AuditRow[],
): IDataObject {
  const { deadline } = round;
  const expired = expiredApproval({ draft: item.draft, deadline, earlierReviewers: earlierReviewersOf(item) });
  const lines = [...auditOfEarlierSteps(json, round), ...audit];
  return { ...json, approval: { ...expired, round: { ...round } }, audit: lines } as unknown as IDataObject;
}

function roundOf(json: IDataObject): ReviewRound | undefined {
  const round = (json.approval as IDataObject | undefined)?.round as Partial<ReviewRound> | undefined;
  if (!round?.id || !round.openedAt || !round.deadline) return undefined;
  return { auditFrom: '', ...round } as ReviewRound;
}

/** What waits: the round, and each item that belongs to it in its place. */
export interface WaitingItems {
  round: ReviewRound;
  items: readonly INodeExecutionData[];
  /** `undefined` for an item that only passes through. */
  asked: readonly (ReviewItem | undefined)[];
}

/** Reads the waiting items back. Undefined when none of them belongs to a round: then there is nothing to decide. */
export function readWaitingItems(items: readonly INodeExecutionData[]): WaitingItems | undefined {
  const round = items.map(({ json }) => roundOf(json)).findLast((found) => found !== undefined);
  if (!round) return undefined;
  const asked = items.map(({ json }) => (roundOf(json)?.id === round.id ? readReviewItem(json) : undefined));
  return { round, items, asked };
}

/** The first line of a round's audit, which every decision follows. */
export function openedFacts({ id, openedAt }: Pick<ReviewRound, 'id' | 'openedAt'>): AuditFacts {
  return { event: 'batch_opened', at: openedAt, actor: 'workflow', batchId: id };
}
