import type { ContactLogRow } from '../receivables/contactLog';

/** How far a reminder got: it left, it is a draft in our mailbox, or it was about to leave and nobody recorded how that ended. */
export type KeyState = 'already_sent' | 'already_drafted' | 'send_unconfirmed';

/** The keys the contact log knows. A claim without an outcome may have left, so it stops the message too. */
export function claimedKeys(contactLog: readonly ContactLogRow[]): ReadonlyMap<string, KeyState> {
  const keys = new Map<string, KeyState>();
  const open = new Map<string, number>();
  for (const { logKey, event } of contactLog) {
    if (event === 'sent') keys.set(logKey, 'already_sent');
    if (event === 'drafted' && !keys.has(logKey)) keys.set(logKey, 'already_drafted');
    if (event === 'claimed') open.set(logKey, (open.get(logKey) ?? 0) + 1);
    if (event === 'send_failed') open.set(logKey, (open.get(logKey) ?? 0) - 1);
  }
  for (const [key, claims] of open) if (claims > 0 && !keys.has(key)) keys.set(key, 'send_unconfirmed');
  return keys;
}
