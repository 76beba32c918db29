import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  addBusinessDays,
  auditChain,
  awaitsReview,
  dayInZone,
  daysBetween,
  MONDAY_TO_FRIDAY,
  readAmountLimits,
  readReviewItem,
  totalAboveLimits,
  type AmountLimits,
  type AuditFacts,
  type AuditRow,
  type AutoSendRule,
  type ReviewItem,
} from '../../core';
import { failedItem } from '../shared/failedItem';
import { toNodeError } from '../shared/toNodeError';
import { automaticApproval, readAutoSendRule, type Automatic } from './autoSend';
import { reviewersOf, REVIEWERS_CREDENTIAL } from './reviewerIdentity';
import { auditOfEarlierSteps, openedFacts, stampedItem, type ReviewRound } from './reviewRound';

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

/** Stops the run before it waits when nobody could decide: the reviewers are missing or cannot be read. */
async function checkReviewers(context: IExecuteFunctions): Promise<void> {
  if (context.getNodeParameter('identity', 0, 'anyone') !== 'reviewers') return;
  const credential = await context.getCredentials(REVIEWERS_CREDENTIAL);
  try {
    reviewersOf(credential);
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
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
type Entry = { item: INodeExecutionData; asked?: Asked; automatic?: Automatic };

interface GateRules {
  rule: AutoSendRule;
  /** Only messages above these amounts are asked about; a gate for the second person of the two-person rule. */
  onlyAbove: AmountLimits;
  at: string;
}

function readRules(context: IExecuteFunctions, at: string): GateRules {
  const text = String(context.getNodeParameter('onlyAbove', 0, '') ?? '');
  try {
    return { rule: readAutoSendRule(context), onlyAbove: readAmountLimits({ text, field: 'Only Messages Above' }), at };
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

/** Sorts one item: asked about, approved by the written rule, or passing through untouched. */
function sortItem(context: IExecuteFunctions, item: INodeExecutionData, index: number, rules: GateRules): Entry {
  const passing = { json: item.json, ...(item.binary && { binary: item.binary }), pairedItem: { item: index } };
  const { rule, onlyAbove, at } = rules;
  try {
    const read = readReviewItem(item.json);
    if (!read.draft || !awaitsReview(read)) return { item: passing };
    const { totals } = read.draft;
    if (onlyAbove.size > 0 && !totalAboveLimits({ totals, limits: onlyAbove })) return { item: passing };
    const automatic = automaticApproval({ item: read, rule, at });
    if (automatic) {
      const { approval, draft } = automatic;
      return { item: { ...passing, json: { ...item.json, approval, draft } as unknown as IDataObject }, automatic };
    }
    return { item: passing, asked: { ...read, draft: read.draft } };
  } catch (error) {
    return { item: failedItem(context, item.json, error, index) };
  }
}

const aboutDraft = ({ draft, invoice }: Pick<Asked, 'draft' | 'invoice'>) => ({
  ...(invoice && { customerId: invoice.customer.id }),
  invoiceIds: draft.invoices.map(({ id }) => id),
});

/** The line of the audit an item comes out with when nobody answers, or when the written rule approved it. */
function lineOf({ asked, automatic }: Entry, round: Opening): AuditFacts[] {
  if (automatic) {
    const { by: actor, at, rule: reason, fingerprint } = automatic.approval;
    const why = reason ? { reason } : {};
    return [{ event: 'auto_approved', at, actor, batchId: round.id, ...aboutDraft(automatic), fingerprint, ...why }];
  }
  if (!asked) return [];
  return [{ event: 'expired', at: round.deadline, actor: 'nobody', batchId: round.id, ...aboutDraft(asked) }];
}

type Opening = Omit<ReviewRound, 'auditFrom'>;

/** The audit of the opening, line by line with the place of its item: automatic approvals first, they are decided. */
function auditOfOpening(entries: readonly Entry[], round: Opening): { lines: Map<number, AuditRow[]>; from: string } {
  const places = entries.map((_, index) => index);
  const ordered = [
    ...places.filter((index) => entries[index]?.automatic),
    ...places.filter((index) => entries[index]?.asked),
  ];
  const rows = auditChain([openedFacts(round), ...ordered.flatMap((index) => lineOf(entries[index]!, round))]);
  const lines = new Map(ordered.map((index, at) => [index, at === 0 ? rows.slice(0, 2) : rows.slice(at + 1, at + 2)]));
  const automatic = entries.filter((entry) => entry.automatic).length;
  return { lines, from: automatic === 0 ? '' : (rows[automatic]?.hash ?? '') };
}

function withAudit(json: IDataObject, round: Opening, lines: readonly AuditRow[]): IDataObject {
  return { ...json, audit: [...auditOfEarlierSteps(json, round), ...lines] } as unknown as IDataObject;
}

/**
 * Freezes the drafts and pauses the execution. Every item that needs a person is stamped `expired` first, so that a
 * timeout or a fault can never come out as a yes. With nothing to ask, the items pass through at once.
 */
export async function reviewDrafts(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
  const items = context.getInputData();
  const now = Date.now();
  const openedAt = new Date(now).toISOString();
  const rules = readRules(context, openedAt);
  const entries = items.map((item, index) => sortItem(context, item, index, rules));
  const deadline = deadlineFor(context, now);
  const opening: Opening = { id: crypto.randomUUID(), openedAt, deadline: deadline.toISOString() };
  const { lines, from } = auditOfOpening(entries, opening);
  const round: ReviewRound = { ...opening, auditFrom: from };
  const stamped = entries.map(({ item, asked, automatic }, index) => {
    const own = lines.get(index) ?? [];
    if (asked) return { ...item, json: stampedItem(item.json, asked, round, own) };
    return automatic ? { ...item, json: withAudit(item.json, round, own) } : item;
  });
  if (!entries.some(({ asked }) => asked)) return [stamped];

  await checkReviewers(context);
  for (const [index, { json }] of stamped.entries()) {
    // The engine hands on the input items when the wait ends without an answer: they carry the stamp.
    items[index]!.json = json;
  }
  context.setMetadata({ resumeUrl: reviewAddress(context) });
  await context.putExecutionToWait(deadline);
  return [stamped];
}
