import { newDayCounts, type DayCounts, type Tally } from './dayCounts';
import type { LedgerTable } from './ledgerTable';

/** How many of a payer's latest outcomes, by due date, are remembered one by one. */
export const REMEMBERED = 32;
/** How many of the latest days of issue are remembered, to count invoices of the last weeks. */
const ISSUES = 64;

/** What is known of one payer at a moment of the sweep. Counts of outcomes never depend on when a payment came in. */
export interface PayerMemory {
  /** Resolved outcomes, and how many of them were late. */
  resolved: number;
  late: number;
  /** Outcomes known 30 days past due, and how many were unpaid by then. */
  passed30: number;
  severe: number;
  /** Late and all outcomes by weekday of the due date (7 each), by third of the month (3 each), by small and large (2 each). */
  readonly weekday: Float64Array;
  readonly third: Float64Array;
  readonly size: Float64Array;
  /** Settled invoices and the sum of their days late, clipped, an early payment counting as 0. */
  settled: number;
  delaySum: number;
  /** The same sum with early payments counting as negative. */
  signedSum: number;
  /** Rows of the latest resolved invoices, ordered by due day and then row. */
  readonly latest: number[];
  /** How many invoices are open, and how many of them overdue, now. */
  openCount: number;
  overdueCount: number;
  /** Rows of the invoices that became overdue, in the order of their due dates; before `overdueFrom` all are settled. */
  readonly overdue: number[];
  overdueFrom: number;
  /** Latest days of issue, oldest first. */
  readonly issued: number[];
  termSum: number;
  invoices: number;
  /** Late and all outcomes, fading by due date: all weekdays first, then late and all by weekday. */
  readonly fading: Float64Array;
  fadedTo: number;
  /** Outcomes of the last days and by payment term: what the portfolio says of the others is without them. */
  readonly counts: DayCounts;
  readonly terms: Tally;
  /** The same by day of invoices unpaid 30 days past due. */
  readonly severeCounts: DayCounts;
}

export function newPayer(): PayerMemory {
  return {
    resolved: 0,
    late: 0,
    passed30: 0,
    severe: 0,
    weekday: new Float64Array(14),
    third: new Float64Array(6),
    size: new Float64Array(4),
    settled: 0,
    delaySum: 0,
    signedSum: 0,
    latest: [],
    openCount: 0,
    overdueCount: 0,
    overdue: [],
    overdueFrom: 0,
    issued: [],
    termSum: 0,
    invoices: 0,
    fading: new Float64Array(16),
    fadedTo: 0,
    counts: newDayCounts(),
    severeCounts: newDayCounts(),
    terms: new Map(),
  };
}

/** Remembers a day of issue. */
export function rememberIssue(payer: PayerMemory, day: number): void {
  payer.issued.push(day);
  if (payer.issued.length > ISSUES) payer.issued.shift();
}

/** An outcome says half as much every 45 days. */
const HALF_LIFE_DAYS = 45;
const [EARLIEST, LATEST] = [-60, 3650];
const afterDays = (days: number): number => 0.5 ** (days / HALF_LIFE_DAYS);
const AFTER = Float64Array.from({ length: LATEST - EARLIEST + 1 }, (_, at) => afterDays(at + EARLIEST));

/** What is left of a weight after so many whole days; before its day it is more than one. */
export const fadedBy = (days: number): number => AFTER[days - EARLIEST] ?? afterDays(days);

/** Takes in an outcome whose weight halves every 45 days after its due date. */
export function fadeIn(
  payer: PayerMemory,
  { late, due, weekday, day }: { late: number; due: number; weekday: number; day: number },
): void {
  if (payer.resolved > 0) {
    const fade = fadedBy(day - payer.fadedTo);
    if (fade < 1) for (let at = 0; at < payer.fading.length; at += 1) payer.fading[at]! *= fade;
  }
  payer.fadedTo = day;
  const weight = fadedBy(Math.max(EARLIEST, Math.min(LATEST, day - due)));
  payer.fading[0]! += weight * late;
  payer.fading[1]! += weight;
  payer.fading[2 + weekday]! += weight * late;
  payer.fading[9 + weekday]! += weight;
}

/** How much of the fading memory is left on a day. */
export function fadeLeft(payer: PayerMemory, day: number): number {
  return fadedBy(day - payer.fadedTo);
}

/** Puts a resolved invoice in its place by due day; the one due longest ago is forgotten when there are too many. */
export function rememberOutcome(payer: PayerMemory, table: LedgerTable, row: number): void {
  const { latest } = payer;
  const due = table.due[row]!;
  let place = latest.length;
  while (place > 0) {
    const other = latest[place - 1]!;
    if (table.due[other]! < due || (table.due[other]! === due && other < row)) break;
    place -= 1;
  }
  if (latest.length < REMEMBERED) latest.splice(place, 0, row);
  else if (place > 0) {
    latest.splice(place, 0, row);
    latest.shift();
  }
}

/** Looking further than this past one's own invoice for another unpaid one would make a sweep slow. */
const FURTHEST = 16;

/** Days the oldest unpaid invoice other than `row` is overdue on a day; 0 when none is. */
export function oldestOverdueDays(payer: PayerMemory, table: LedgerTable, row: number, day: number): number {
  const { overdue } = payer;
  const isPaid = (at: number): boolean => table.settled[overdue[at]!]! < day;
  while (payer.overdueFrom < overdue.length && isPaid(payer.overdueFrom)) payer.overdueFrom += 1;
  const last = Math.min(overdue.length, payer.overdueFrom + FURTHEST);
  for (let at = payer.overdueFrom; at < last; at += 1) {
    if (overdue[at] !== row && !isPaid(at)) return Math.min(120, day - table.due[overdue[at]!]!);
  }
  return 0;
}
