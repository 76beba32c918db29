/** How long n8n may need to resume an execution before a further post counts as a new try, in milliseconds. */
const RESUMING_MS = 30_000;

/**
 * How long a decision waits before n8n is told to go on, in milliseconds. While it waits, a second click still reaches the
 * node, which says that all is decided; once the execution runs, n8n answers with an error of its own.
 */
export const CATCHING_MS = 400;

/**
 * Rounds whose decisions were just handed to n8n. n8n looks whether an execution still waits before it asks the node, so
 * of posts that arrive together all get here, and all but the first would end in n8n's own error page. This spares their
 * senders that page; it is not what makes a round decide once (n8n resumes an execution once). It lives in the memory of
 * one process and forgets after half a minute: where n8n failed to resume, the round can be decided again.
 */
const takenAt = new Map<string, number>();

/** True for the first decided post of a round, false for those that arrive while n8n resumes it. `now` in epoch ms. */
export function claimRound(roundId: string, now: number): boolean {
  for (const [id, at] of takenAt) if (now - at >= RESUMING_MS) takenAt.delete(id);
  if (takenAt.has(roundId)) return false;
  takenAt.set(roundId, now);
  return true;
}
