import { hashOf } from './fingerprint';
import type { ReviewItem } from './reviewItem';

/**
 * The key of a reminder, "k1:" and 64 hexadecimal digits: the same customer, channel, invoices at their stages, and the
 * same reminder before it. Wording, amounts and day are left out on purpose: a reminder that was drafted twice, or
 * worded differently the second time, has one key and leaves once. Only after a reminder is known to have left (the
 * log then shows a later last reminder) does the next one at the same stage have another key.
 */
export function idempotencyKeyOf({ item, customerId }: { item: ReviewItem; customerId: string }): string {
  const invoices = (item.draft?.invoices ?? []).map(({ id, stage }) => [id, stage]).sort(byText);
  return `k1:${hashOf(['k1', customerId, item.draft?.channel ?? '', invoices, item.invoice?.lastReminderOn ?? ''])}`;
}

function byText(left: readonly string[], right: readonly string[]): number {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}
