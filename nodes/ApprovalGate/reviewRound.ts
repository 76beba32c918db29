import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { expiredApproval, readReviewItem, type AuditFacts, type AuditRow, type ReviewItem } from '../../core';

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
}

/** The item as it waits: not approved, and marked as belonging to this round. */
export function stampedItem(
  json: IDataObject,
  item: ReviewItem & { draft: NonNullable<ReviewItem['draft']> },
  round: ReviewRound,
  audit: readonly AuditRow[],
): IDataObject {
  const approval = { ...expiredApproval({ draft: item.draft, deadline: round.deadline }), round: { ...round } };
  return { ...json, approval, audit: [...audit] } as unknown as IDataObject;
}

function roundOf(json: IDataObject): ReviewRound | undefined {
  const round = (json.approval as IDataObject | undefined)?.round as Partial<ReviewRound> | undefined;
  return round?.id && round.openedAt && round.deadline ? (round as ReviewRound) : undefined;
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
export function openedFacts({ id, openedAt }: ReviewRound): AuditFacts {
  return { event: 'batch_opened', at: openedAt, actor: 'workflow', batchId: id };
}
