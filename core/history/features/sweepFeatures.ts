import type { LedgerFact } from '../ledgerFacts';
import { answerQuery } from './answerQuery';
import { FEATURE_COUNT } from './featureNames';
import { eventQueue, KINDS, ledgerTable } from './ledgerTable';
import { forgetBefore } from './dayCounts';
import { lookBack, newRecent } from './recentOutcomes';
import { newSweep, takeIn, type FeatureQuery, type SweepState } from './sweepState';

/** Moves the sweep on so that it knows everything that happened before a day, and nothing later. */
function walker(state: SweepState): (day: number) => void {
  const { sorted, firstDay, span } = eventQueue(state.table);
  let at = 0;
  return (day) => {
    const limit = (day - firstDay) * KINDS * span;
    for (; at < sorted.length && sorted[at]! < limit; at += 1) {
      const packed = sorted[at]!;
      const rest = Math.floor(packed / span);
      takeIn(state, rest % KINDS, packed - rest * span, firstDay + Math.floor(rest / KINDS));
    }
    forgetBefore(state.portfolio.counts, day);
    forgetBefore(state.portfolio.severe, day);
  };
}

/** The places of the queries of each day, days ascending. */
function byDay(queries: readonly FeatureQuery[]): [number, number[]][] {
  const days = new Map<number, number[]>();
  queries.forEach(({ day }, place) => {
    const known = days.get(day);
    if (known) known.push(place);
    else days.set(day, [place]);
  });
  return [...days].sort(([left], [right]) => left - right);
}

/**
 * Answers every question about each queried invoice as it could be answered on the day of the query: only what was
 * settled, due or issued on days before it counts, and an unpaid invoice counts as late from the day after it was due.
 * One pass through time. Rows of the result follow the queries, FEATURE_COUNT numbers each; NaN is "not known".
 */
export function sweepFeatures({
  facts,
  queries,
}: {
  facts: readonly LedgerFact[];
  queries: readonly FeatureQuery[];
}): Float32Array {
  const state = newSweep(ledgerTable(facts));
  const answers = new Float32Array(queries.length * FEATURE_COUNT);
  const walkTo = walker(state);
  // Written over for every query: nothing is made anew for one of tens of thousands.
  const [recent, own] = [newRecent(), new Float32Array(FEATURE_COUNT)];
  for (const [day, asked] of byDay(queries)) {
    walkTo(day);
    for (const place of asked) {
      lookBack(state, queries[place]!, recent);
      answerQuery(state, queries[place]!, recent, own);
      answers.set(own, place * FEATURE_COUNT);
    }
  }
  return answers;
}
