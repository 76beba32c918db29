import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  addBusinessDays,
  auditChain,
  awaitsReview,
  dayInZone,
  daysBetween,
  MONDAY_TO_FRIDAY,
  readReviewItem,
  type AuditRow,
  type ReviewItem,
} from '../../core';
import { failedItem } from '../shared/runPerItem';
import { automaticApproval, readAutoSendRule } from './autoSend';
import { openedFacts, stampedItem, type ReviewRound } from './reviewRound';

const MILLISECONDS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** When the review closes. Business days keep the hour: opened Friday 09:00, three business days end Wednesday 09:00. */
function deadlineFor(context: IExecuteFunctions, now: number): Date {
  const amount = Math.max(1, Number(context.getNodeParameter('timeoutAmount', 0, 3)) || 3);
  const unit = context.getNodeParameter('timeoutUnit', 0, 'businessDays') as keyof typeof MILLISECONDS | 'businessDays';
  if (unit !== 'businessDays') return new Date(now + amount * MILLISECONDS[unit]);
  const today = dayInZone(now, context.getTimezone());
  const days = daysBetween(today, addBusinessDays(today, Math.ceil(amount), MONDAY_TO_FRIDAY));
  return new Date(now + days * MILLISECONDS.days);
}

interface OlderContext {
  /** n8n 1.x checks no signature unless asked to; n8n 2 always does and has no such call. */
  setSignatureValidationRequired?: () => void;
}

/** The page's address: signed, and bound to this execution and this node. */
function reviewAddress(context: IExecuteFunctions): string {
  (context as unknown as OlderContext).setSignatureValidationRequired?.();
  if (typeof context.getSignedResumeUrl === 'function') return context.getSignedResumeUrl();
  return `${String(context.evaluateExpression('{{ $execution.resumeUrl }}', 0))}/${context.getNode().id}`;
}

type Asked = ReviewItem & { draft: NonNullable<ReviewItem['draft']> };
type Entry = { item: INodeExecutionData; asked?: Asked };

/** Sorts one item: asked about, approved by the written rule, or passing through untouched. */
function sortItem(context: IExecuteFunctions, item: INodeExecutionData, index: number, at: string): Entry {
  const passing = { json: item.json, ...(item.binary && { binary: item.binary }), pairedItem: { item: index } };
  try {
    const read = readReviewItem(item.json);
    if (!read.draft || !awaitsReview(read)) return { item: passing };
    const automatic = automaticApproval({ item: read, rule: readAutoSendRule(context), at });
    if (automatic) return { item: { ...passing, json: { ...item.json, ...automatic } } };
    return { item: passing, asked: { ...read, draft: read.draft } };
  } catch (error) {
    return { item: failedItem(context, item.json, error, index) };
  }
}

/** The audit lines an item comes out with when nobody answers. */
function auditOfNoAnswer({ draft, invoice }: Asked, round: ReviewRound): AuditRow[] {
  return auditChain([
    openedFacts(round),
    {
      event: 'expired',
      at: round.deadline,
      actor: 'nobody',
      batchId: round.id,
      ...(invoice && { customerId: invoice.customer.id }),
      invoiceIds: draft.invoices.map(({ id }) => id),
    },
  ]);
}

/**
 * Freezes the drafts and pauses the execution. Every item that needs a person is stamped `expired` first, so that a
 * timeout or a fault can never come out as a yes. With nothing to ask, the items pass through at once.
 */
export async function reviewDrafts(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const items = context.getInputData();
  const now = Date.now();
  const openedAt = new Date(now).toISOString();
  const entries = items.map((item, index) => sortItem(context, item, index, openedAt));
  if (!entries.some(({ asked }) => asked)) return [entries.map(({ item }) => item)];

  const deadline = deadlineFor(context, now);
  const round: ReviewRound = { id: crypto.randomUUID(), openedAt, deadline: deadline.toISOString() };
  for (const [index, { item, asked }] of entries.entries()) {
    // The engine hands on the input items when the wait ends without an answer: they carry the stamp.
    items[index]!.json = asked ? stampedItem(item.json, asked, round, auditOfNoAnswer(asked, round)) : item.json;
  }
  context.setMetadata({ resumeUrl: reviewAddress(context) });
  await context.putExecutionToWait(deadline);
  return [entries.map(({ item }, index) => ({ ...item, json: items[index]!.json }))];
}
