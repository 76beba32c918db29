/** The wrong pass phrases of one review or one name: how many in a row, and when the last one came (epoch milliseconds). */
export interface WrongPhrases {
  count: number;
  lastAt: number;
}

/** So many may be mistyped at once. */
const FREE = 5;
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 15 * 60_000;

/**
 * How long to wait before another pass phrase is looked at, in milliseconds; 0 when it may be tried now. After five
 * wrong ones the pause is 30 seconds and doubles with each further one, up to 15 minutes: at most about 100 tries a day.
 */
export function pauseAfterWrongPhrases({ wrong, now }: { wrong: WrongPhrases | undefined; now: number }): number {
  if (!wrong || wrong.count < FREE) return 0;
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(20, wrong.count - FREE));
  return Math.max(0, wrong.lastAt + pause - now);
}
