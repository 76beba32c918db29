import { z } from 'zod/v4';
import { calendarDay } from '../fields';

export const approvalDecision = z.enum(['approved', 'edited', 'auto_approved', 'rejected', 'snoozed', 'expired']);
export type ApprovalDecision = z.infer<typeof approvalDecision>;

/** Section `approval`, written by the Approval Gate. Only approved, edited and auto_approved may ever be sent. */
export const approvalSchema = z.object({
  decision: approvalDecision,
  /** Who decided: the reviewer's name, or the rule for auto_approved. */
  by: z.string(),
  /** ISO 8601 instant. */
  at: z.string(),
  reason: z.string().optional(),
  rule: z.string().optional(),
  snoozedUntil: calendarDay.optional(),
  /** Who approved it at earlier gates, when a second person was asked. */
  earlierReviewers: z.array(z.string()).optional(),
  /** Findings of the guardrails that the reviewer let pass; `reason` says why. */
  overridden: z.array(z.string()).optional(),
  /** The fingerprint of the draft that was decided. */
  fingerprint: z.string(),
});
export type Approval = z.infer<typeof approvalSchema>;
