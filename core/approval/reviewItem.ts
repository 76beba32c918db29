import { readOptionalSection, type Section } from '../receivables/item';
import type { ApprovalDecision } from '../receivables/sections/approval';

/** An item as a review reads it: whatever sections the earlier nodes wrote. */
export interface ReviewItem {
  invoice?: Section<'invoice'>;
  aging?: Section<'aging'>;
  contact?: Section<'contact'>;
  risk?: Section<'risk'>;
  history?: Section<'history'>;
  draft?: Section<'draft'>;
  approval?: Section<'approval'>;
}

/** Reads the sections a review or a recheck looks at. Throws naming the invoice and the faulty field. */
export function readReviewItem(json: Readonly<Record<string, unknown>>): ReviewItem {
  const invoice = readOptionalSection(json, 'invoice');
  const aging = readOptionalSection(json, 'aging');
  const contact = readOptionalSection(json, 'contact');
  const risk = readOptionalSection(json, 'risk');
  const history = readOptionalSection(json, 'history');
  const draft = readOptionalSection(json, 'draft');
  const approval = readOptionalSection(json, 'approval');
  return {
    ...(invoice && { invoice }),
    ...(aging && { aging }),
    ...(contact && { contact }),
    ...(risk && { risk }),
    ...(history && { history }),
    ...(draft && { draft }),
    ...(approval && { approval }),
  };
}

const PERMISSIONS: readonly ApprovalDecision[] = ['approved', 'edited', 'auto_approved'];

/** True for the only decisions that let a message leave. */
export function isPermission(decision: ApprovalDecision): boolean {
  return PERMISSIONS.includes(decision);
}

/**
 * True when a reviewer must be asked: there is a draft, and no earlier gate refused it. A draft an earlier gate
 * approved is asked again, so that two gates in a row are two people.
 */
export function awaitsReview({ draft, approval }: ReviewItem): boolean {
  return draft !== undefined && (approval === undefined || isPermission(approval.decision));
}

/** The people who approved a message so far, in order; a rule is nobody. */
export function earlierReviewersOf({ approval }: ReviewItem): string[] {
  if (!approval || !isPermission(approval.decision)) return approval?.earlierReviewers ?? [];
  const latest = approval.decision === 'auto_approved' ? [] : [approval.by];
  return [...(approval.earlierReviewers ?? []), ...latest];
}
