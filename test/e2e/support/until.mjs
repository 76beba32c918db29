const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The statuses in which an execution has ended. */
export const FINAL = ['success', 'error', 'crashed', 'canceled'];

/** Waits until something holds; what it waits for names the failure. */
export async function until(what, holds, patienceMs = 180_000) {
  for (const end = performance.now() + patienceMs; performance.now() < end; await wait(150)) if (await holds()) return;
  throw new Error(`In vain waited until ${what}`);
}
