const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/**
 * Milliseconds to wait before the next attempt: what the endpoint asked for, else twice as long each time from half a
 * second to twenty, of which a random half keeps many requests from coming back together. `chance` is from 0 to 1.
 */
export function retryDelay({
  attempt,
  askedMs,
  chance,
}: {
  /** 1 after the first failure. */
  attempt: number;
  askedMs?: number | undefined;
  chance: number;
}): number {
  const backOff = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  const jittered = Math.round(backOff * (0.5 + chance / 2));
  return askedMs === undefined ? jittered : Math.round(askedMs + FIRST_MS * 0.2 * chance);
}
