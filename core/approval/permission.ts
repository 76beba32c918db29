import type { Approval } from '../receivables/sections/approval';
import type { Reason } from '../receivables/sections/contact';
import type { Draft } from '../receivables/sections/draft';
import { fingerprintOf, isSameSecret } from './fingerprint';
import { isPermission } from './reviewItem';

const REFUSALS: Readonly<Record<string, string>> = {
  rejected: 'The reviewer rejected this message.',
  snoozed: 'The reviewer put this message off.',
  expired: 'Nobody decided before the review closed.',
};

/** Why a draft has no permission to leave; empty when a person or the auto-send rule approved exactly this draft. */
export function whyNotPermitted({ draft, approval }: { draft: Draft; approval?: Approval | undefined }): Reason[] {
  if (!approval) return [{ code: 'not_approved', message: 'Nobody approved this message.' }];
  if (!isPermission(approval.decision)) {
    const { decision, reason, snoozedUntil } = approval;
    const message = [REFUSALS[decision] ?? 'This message was not approved.', reason].filter(Boolean).join(' ');
    return [{ code: decision, message, ...(snoozedUntil && { until: snoozedUntil }) }];
  }
  if (isSameSecret(fingerprintOf(draft), approval.fingerprint)) return [];
  return [{ code: 'draft_changed', message: 'The message is not the one that was approved.' }];
}
