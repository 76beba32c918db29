import { clipDelay, type FeatureQuery, type SweepState } from './sweepState';

/** Each outcome weighs half as much as the one five (or twenty) outcomes later. */
const FADE5 = 0.5 ** (1 / 5);
const FADE20 = 0.5 ** (1 / 20);
const SHOWN = 10;
/** Nobody remembers further back than a year. */
const LONGEST_DAYS = 365;
const SOFTNESS_DAYS = 3;
/** What was due longer ago only counts as late or not; how early or late exactly no longer matters. */
const RECENT_DAYS = 400;

/** A payer's latest outcomes before a day, newest due date first: weighted sums and what a collector would quote. */
export interface RecentOutcomes {
  seen: number;
  readonly five: WeightedSums;
  readonly twenty: WeightedSums;
  /** The latest ten delays, newest first; for an unpaid invoice the days it is overdue so far. */
  readonly delays: number[];
  /** Late ones in a row (positive) or punctual ones in a row (negative). */
  streak: number;
  sinceLate: number;
}

interface WeightedSums {
  weight: number;
  late: number;
  /** The weight of the recent ones alone, which `delay` and `soft` sum up. */
  recent: number;
  delay: number;
  soft: number;
  severe: number;
}

/** How late each whole number of days from -60 to 120 counts, 0 to 1: without a step at the due date. */
const SOFT = Float64Array.from({ length: 181 }, (_, at) => 1 / (1 + Math.exp((0.5 - (at - 60)) / SOFTNESS_DAYS)));

const noSums = (): WeightedSums => ({ weight: 0, late: 0, recent: 0, delay: 0, soft: 0, severe: 0 });

function addTo(sums: WeightedSums, weight: number, delay: number, isRecent: boolean): void {
  sums.weight += weight;
  if (isRecent) {
    sums.recent += weight;
    sums.delay += weight * delay;
    sums.soft += weight * SOFT[delay + 60]!;
  }
  if (delay > 0) sums.late += weight;
  if (delay > 30) sums.severe += weight;
}

/** Looks back over the remembered outcomes of the payer; the queried invoice itself does not count. */
export function recentOutcomes({ table, payers }: SweepState, { row, day }: FeatureQuery): RecentOutcomes {
  const { latest } = payers[table.customer[row]!]!;
  const recent: RecentOutcomes = {
    seen: 0,
    five: noSums(),
    twenty: noSums(),
    delays: [],
    streak: 0,
    sinceLate: LONGEST_DAYS,
  };
  let [weight5, weight20, inStreak] = [1, 1, true];
  for (let place = latest.length - 1; place >= 0; place -= 1) {
    const other = latest[place]!;
    if (other === row) continue;
    const [due, settled] = [table.due[other]!, table.settled[other]!];
    const isRecent = due >= day - RECENT_DAYS;
    const delay = clipDelay((settled < day ? settled : day) - due);
    const isLate = delay > 0;
    addTo(recent.five, weight5, delay, isRecent);
    addTo(recent.twenty, weight20, delay, isRecent);
    if (isRecent && recent.seen < SHOWN) recent.delays.push(delay);
    inStreak = inStreak && (isLate ? recent.streak >= 0 : recent.streak <= 0);
    if (inStreak) recent.streak += isLate ? 1 : -1;
    if (isLate) recent.sinceLate = Math.min(recent.sinceLate, Math.max(0, day - due));
    recent.seen += 1;
    weight5 *= FADE5;
    weight20 *= FADE20;
  }
  return recent;
}
