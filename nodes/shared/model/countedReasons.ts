import type { Reason } from '../../../core';

const MOST_SHOWN = 3;

/** Why a model's words were not used, the most frequent reasons first, each with its first explanation. */
export function countedReasons(reasons: readonly Reason[]): string {
  const byCode = new Map<string, { count: number; message: string }>();
  for (const { code, message } of reasons) {
    const known = byCode.get(code);
    if (known) known.count += 1;
    else byCode.set(code, { count: 1, message });
  }
  const sorted = [...byCode.values()].sort((left, right) => right.count - left.count).slice(0, MOST_SHOWN);
  return sorted.map(({ count, message }) => `${count} × ${message}`).join(' ');
}
