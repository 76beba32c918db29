import { countOutcome, newDayCounts, tally, type DayCounts, type Tally } from './dayCounts';
/** Half of what the portfolio says of itself comes from its last 2,000 outcomes. */
const FADE = 0.5 ** (1 / 2000);
/** Before anything is known: four of ten invoices late, as weak as twenty outcomes. */
export const GUESS = { late: 0.4, weight: 20, severe: 0.03, severeWeight: 40, delay: 0, delayWeight: 5 } as const;
const AMOUNTS = 512;

/** What is known of all payers together at a moment of the sweep. */
export interface PortfolioMemory {
  late: number;
  weight: number;
  delay: number;
  delayWeight: number;
  /** Outcomes of the last days. */
  readonly counts: DayCounts;
  /** The same of invoices unpaid 30 days past due. */
  readonly severe: DayCounts;
  /** Late and all outcomes by payment term, weekday of the due date and third of its month. */
  readonly terms: Tally;
  readonly weekday: Float64Array;
  readonly third: Float64Array;
}

export function newPortfolio(): PortfolioMemory {
  return {
    late: GUESS.late * GUESS.weight,
    weight: GUESS.weight,
    delay: GUESS.delay,
    delayWeight: GUESS.delayWeight,
    counts: newDayCounts(),
    severe: newDayCounts(),
    terms: new Map(),
    weekday: new Float64Array(14),
    third: new Float64Array(6),
  };
}

/** Takes in one outcome. */
export function learnOutcome(
  memory: PortfolioMemory,
  { late, day, term, weekday, third }: { late: number; day: number; term: number; weekday: number; third: number },
): void {
  memory.late = memory.late * FADE + late;
  memory.weight = memory.weight * FADE + 1;
  countOutcome(memory.counts, late, day);
  tally(memory.terms, term, late);
  memory.weekday[weekday]! += late;
  memory.weekday[7 + weekday]! += 1;
  memory.third[third]! += late;
  memory.third[3 + third]! += 1;
}

/** Takes in how late a payment came. */
export function learnDelay(memory: PortfolioMemory, days: number): void {
  memory.delay = memory.delay * FADE + days;
  memory.delayWeight = memory.delayWeight * FADE + 1;
}

/** The latest amounts of one currency, to ask how many are smaller: only ranks count, so scaling a currency changes nothing. */
export interface AmountWindow {
  readonly sorted: number[];
  readonly arrived: number[];
  next: number;
}

export const newAmountWindow = (): AmountWindow => ({ sorted: [], arrived: [], next: 0 });

function placeOf(sorted: readonly number[], amount: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < amount) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes in an amount, forgetting the one that arrived longest ago. */
export function learnAmount(window: AmountWindow, amount: number): void {
  if (window.arrived.length === AMOUNTS) {
    window.sorted.splice(placeOf(window.sorted, window.arrived[window.next]!), 1);
    window.arrived[window.next] = amount;
    window.next = (window.next + 1) % AMOUNTS;
  } else window.arrived.push(amount);
  window.sorted.splice(placeOf(window.sorted, amount), 0, amount);
}

/** The share of the latest amounts that are smaller, 0 to 1, drawn to the middle while few are known. */
export function amountRank({ sorted }: AmountWindow, amount: number): number {
  return (placeOf(sorted, amount) + 5) / (sorted.length + 10);
}
