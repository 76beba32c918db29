import type { CalendarDate } from '../calendar/calendarDate';
import type { Approval } from '../receivables/sections/approval';
import type { Draft } from '../receivables/sections/draft';
import type { RowDecision } from './rowDecision';
import { fingerprintOf } from './fingerprint';

/** What becomes of a draft nobody decided about. It is never an approval. */
export type UndecidedRule = { kind: 'snooze'; until: CalendarDate } | { kind: 'reject' };

/** The sections a decision writes. The draft is the one that was decided: edited, and with its true fingerprint. */
export interface DecidedSections {
  approval: Approval;
  draft: Draft;
}

interface DecisionStamp {
  reviewer: string;
  /** ISO 8601 instant. */
  at: string;
  undecided: UndecidedRule;
}

const NOT_DECIDED = 'Not decided in this review.';

function sectionsFor(decision: RowDecision, { reviewer, at, undecided }: DecisionStamp): DecidedSections {
  const { row } = decision;
  const draft = decision.kind === 'edit' ? decision.draft : { ...row.draft, fingerprint: row.fingerprint };
  const { earlierReviewers } = row;
  const common = {
    by: reviewer,
    at,
    fingerprint: draft.fingerprint,
    ...(earlierReviewers.length > 0 && { earlierReviewers: [...earlierReviewers] }),
    ...('override' in decision &&
      decision.override && { reason: decision.override.reason, overridden: [...decision.override.checks] }),
  };
  const snoozed = (until: CalendarDate, reason?: string): Approval => ({
    decision: 'snoozed',
    ...common,
    ...(reason && { reason }),
    snoozedUntil: until,
  });
  const rejected = (reason: string): Approval => ({ decision: 'rejected', ...common, reason });
  switch (decision.kind) {
    case 'approve':
      return { approval: { decision: 'approved', ...common }, draft };
    case 'edit':
      return { approval: { decision: 'edited', ...common }, draft };
    case 'reject':
      return { approval: rejected(decision.reason), draft };
    case 'snooze':
      return { approval: snoozed(decision.until), draft };
    case 'none':
      return {
        approval: undecided.kind === 'snooze' ? snoozed(undecided.until, NOT_DECIDED) : rejected(NOT_DECIDED),
        draft,
      };
  }
}

/**
 * The sections each item gets, in the items' original order; `undefined` for an item that was not asked about.
 * `count` is the number of items the batch was opened with.
 */
export function applyDecisions({
  count,
  decisions,
  ...stamp
}: DecisionStamp & { count: number; decisions: readonly RowDecision[] }): (DecidedSections | undefined)[] {
  const sections: (DecidedSections | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const decision of decisions) {
    for (const index of decision.row.indexes) sections[index] = sectionsFor(decision, stamp);
  }
  return sections;
}

/**
 * The approval an item carries while it waits: the answer "nobody said yes". It is written before the wait, so that a
 * timeout or a fault comes out as `expired` and never as a permission. `deadline` is an ISO 8601 instant.
 */
export function expiredApproval({
  draft,
  deadline,
  earlierReviewers = [],
}: {
  draft: Draft;
  deadline: string;
  earlierReviewers?: readonly string[];
}): Approval {
  return {
    decision: 'expired',
    by: 'nobody',
    at: deadline,
    reason: 'Nobody decided before the review closed.',
    fingerprint: fingerprintOf(draft),
    ...(earlierReviewers.length > 0 && { earlierReviewers: [...earlierReviewers] }),
  };
}
