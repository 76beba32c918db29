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
  readonly five: WeightedSums;
  readonly twenty: WeightedSums;
  /** The latest ten delays, newest first; for an unpaid invoice the days it is overdue so far. */
  readonly delays: number[];
  /** The same delays, least first. */
  readonly sorted: number[];
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

/** Nothing looked back over yet. */
export const newRecent = (): RecentOutcomes => ({
  five: noSums(),
  twenty: noSums(),
  delays: [],
  sorted: [],
  streak: 0,
  sinceLate: LONGEST_DAYS,
});

function forget(sums: WeightedSums): void {
  sums.weight = 0;
  sums.late = 0;
  sums.recent = 0;
  sums.delay = 0;
  sums.soft = 0;
  sums.severe = 0;
}

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

/** Puts the delays in order. */
function sortDelays({ delays, sorted }: RecentOutcomes): void {
  sorted.length = 0;
  for (const delay of delays) {
    let place = sorted.length;
    sorted.push(delay);
    for (; place > 0 && sorted[place - 1]! > delay; place -= 1) sorted[place] = sorted[place - 1]!;
    sorted[place] = delay;
  }
}

/** Looks back over the remembered outcomes of the payer, into `recent`; the queried invoice itself does not count. */
export function lookBack({ table, payers }: SweepState, { row, day }: FeatureQuery, recent: RecentOutcomes): void {
  const { latest } = payers[table.customer[row]!]!;
  const { five, twenty, delays } = recent;
  forget(five);
  forget(twenty);
  delays.length = 0;
  let weight5 = 1;
  let weight20 = 1;
  let seen = 0;
  let streak = 0;
  let inStreak = true;
  let sinceLate = LONGEST_DAYS;
  for (let place = latest.length - 1; place >= 0; place -= 1) {
    const other = latest[place]!;
    if (other === row) continue;
    const due = table.due[other]!;
    const settled = table.settled[other]!;
    const isRecent = due >= day - RECENT_DAYS;
    const delay = clipDelay((settled < day ? settled : day) - due);
    const isLate = delay > 0;
    addTo(five, weight5, delay, isRecent);
    addTo(twenty, weight20, delay, isRecent);
    if (isRecent && seen < SHOWN) delays.push(delay);
    inStreak = inStreak && (isLate ? streak >= 0 : streak <= 0);
    if (inStreak) streak += isLate ? 1 : -1;
    if (isLate) sinceLate = Math.min(sinceLate, Math.max(0, day - due));
    seen += 1;
    weight5 *= FADE5;
    weight20 *= FADE20;
  }
  recent.streak = streak;
  recent.sinceLate = sinceLate;
  sortDelays(recent);
}
