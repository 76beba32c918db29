/** When a review page was first shown, and how often. */
export interface Viewing {
  /** ISO 8601 instant. */
  firstAt: string;
  times: number;
}

/**
 * Page views of the reviews that wait. Nothing can be written into a waiting execution while a page is only looked at,
 * so this lives in the memory of one n8n process: after a restart, or with several processes serving pages, the audit
 * tells of fewer views than there were, never of more.
 */
const views = new Map<string, Viewing>();
const MOST = 1000;

/** Counts one view of a round's page. */
export function noteView(roundId: string, at: string): void {
  const { firstAt = at, times = 0 } = views.get(roundId) ?? {};
  if (!views.has(roundId) && views.size >= MOST) views.delete([...views.keys()][0] ?? '');
  views.set(roundId, { firstAt, times: times + 1 });
}

/** The views of a round so far, which are forgotten with this call: the round is being decided. */
export function takeViews(roundId: string): Viewing | undefined {
  const viewing = views.get(roundId);
  views.delete(roundId);
  return viewing;
}
