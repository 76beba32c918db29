import { notice } from '../../../wording/features';
import type { Noticed } from '../../../wording/noticed';
import type { LearnedChance } from './learnedLabels';

/** How likely a label is, as far as it matters to days. */
export type ChanceOfLabel = Pick<LearnedChance, 'label' | 'chance' | 'ofEach'>;

const LEAST = 1e-4;
const LOWEST = -4;
const HIGHEST = 3;

/** A chance in steps: even odds are 0, and each step is about three times likelier. */
function stepOf(chance: number | undefined): number {
  if (chance === undefined) return LOWEST - 1;
  const odds = Math.log((chance + LEAST) / (1 - chance + LEAST));
  return Math.max(LOWEST, Math.min(HIGHEST, Math.round(odds)));
}

/** Notices what the sentence of a day is likely to say, the whole message, and the sentences beside it. */
export function noticeChances(
  chances: readonly ChanceOfLabel[],
  { at, dated, isOnly }: { at: number; dated: ReadonlySet<number>; isOnly: boolean },
  noticed: Noticed,
): void {
  for (const { label, chance, ofEach } of chances) {
    const own = stepOf(ofEach[at] ?? 0);
    notice(`L${label}${own}`, noticed);
    notice(`W${label}${stepOf(chance)}`, noticed);
    if (label !== 'promise') continue;
    const best = Math.max(0, ...ofEach);
    const bestOfDays = Math.max(0, ...[...dated].map((other) => ofEach[other] ?? 0));
    notice(`L${own}only${isOnly}`, noticed);
    notice(`best${ofEach[at] === best}only${isOnly}`, noticed);
    notice(`less${own - stepOf(best)}`, noticed);
    notice(`lessOfDays${own - stepOf(bestOfDays)}`, noticed);
    notice(`<P${stepOf(ofEach[at - 1])}`, noticed);
    notice(`>P${stepOf(ofEach[at + 1])}`, noticed);
  }
}
