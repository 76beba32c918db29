import { countOutcome, tally } from './dayCounts';
import { type LedgerTable } from './ledgerTable';
import { fadeIn, newPayer, rememberIssue, rememberOutcome, type PayerMemory } from './payerMemory';
import {
  learnAmount,
  learnDelay,
  learnOutcome,
  newAmountWindow,
  newPortfolio,
  type AmountWindow,
  type PortfolioMemory,
} from './portfolioMemory';

/** Which invoice (by its place among the facts) is looked at on which day. */
export interface FeatureQuery {
  readonly row: number;
  readonly day: number;
}

/** Everything the sweep knows at the moment it has reached. */
export interface SweepState {
  readonly table: LedgerTable;
  readonly payers: readonly PayerMemory[];
  readonly portfolio: PortfolioMemory;
  /** Amounts of one customer in one currency: their sum in minor units, their number, and what of it is open or overdue. */
  readonly accountSum: Float64Array;
  readonly accountCount: Float64Array;
  readonly accountOpen: Float64Array;
  readonly accountOverdue: Float64Array;
  readonly amounts: readonly AmountWindow[];
  /** Whether an invoice was large for its customer when it was issued: 1 or 0. */
  readonly large: Uint8Array;
  /** The customer's invoices of the same day of issue, and how busy the customer was before it; by row, set at issue. */
  readonly sameDay: Uint16Array;
  readonly activity: Float32Array;
}

/** Monday 0 to Sunday 6. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7;
/** The first, second or last third of a month. */
export const thirdOf = (dayOfMonth: number): number => (dayOfMonth <= 10 ? 0 : dayOfMonth <= 20 ? 1 : 2);
/** Delays beyond these say no more than "very early" and "very late". */
export const clipDelay = (days: number): number => (days < -60 ? -60 : days > 120 ? 120 : days);

/** 1 for an amount above the account's usual one, in whole numbers, so that scaling a currency changes nothing. */
export function isLarge({ table, accountSum, accountCount }: SweepState, row: number): 0 | 1 {
  const account = table.account[row]!;
  return accountCount[account]! > 0 && table.amount[row]! * accountCount[account]! > accountSum[account]! ? 1 : 0;
}

/** A sweep that has seen nothing yet. */
export function newSweep(table: LedgerTable): SweepState {
  return {
    table,
    payers: Array.from({ length: table.customers }, newPayer),
    portfolio: newPortfolio(),
    accountSum: new Float64Array(table.accounts),
    accountCount: new Float64Array(table.accounts),
    accountOpen: new Float64Array(table.accounts),
    accountOverdue: new Float64Array(table.accounts),
    amounts: Array.from({ length: table.currencies }, newAmountWindow),
    large: new Uint8Array(table.size),
    sameDay: sameDayCounts(table),
    activity: new Float32Array(3 * table.size),
  };
}

function sameDayCounts(table: LedgerTable): Uint16Array {
  const counts = new Map<number, number>();
  const keyOf = (row: number): number => table.issue[row]! * (table.customers + 1) + table.customer[row]!;
  for (let row = 0; row < table.size; row += 1) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return Uint16Array.from({ length: table.size }, (_, row) => Math.min(60_000, counts.get(keyOf(row)) ?? 1));
}

/** How busy a customer was before a day. */
interface Activity {
  readonly month: number;
  readonly quarter: number;
  readonly since: number;
}

/** Invoices issued in the 30 and 90 days before the invoice, and days since the one before it; never about the day itself. */
export function activityBefore({ issued }: PayerMemory, day: number): Activity {
  let month = 0;
  let quarter = 0;
  let since = NaN;
  for (let at = issued.length - 1; at >= 0 && issued[at]! >= day - 90; at -= 1) {
    if (issued[at]! >= day) continue;
    quarter += 1;
    if (issued[at]! >= day - 30) month += 1;
  }
  for (let at = issued.length - 1; at >= 0 && Number.isNaN(since); at -= 1) {
    if (issued[at]! < day) since = Math.min(365, day - issued[at]!);
  }
  return { month, quarter, since };
}

function issue(state: SweepState, row: number, day: number): void {
  const { table, accountSum, accountCount, accountOpen, amounts } = state;
  const payer = state.payers[table.customer[row]!]!;
  const account = table.account[row]!;
  state.large[row] = isLarge(state, row);
  payer.openCount += 1;
  const { month, quarter, since } = activityBefore(payer, day);
  state.activity[3 * row] = month;
  state.activity[3 * row + 1] = quarter;
  state.activity[3 * row + 2] = since;
  rememberIssue(payer, day);
  payer.termSum += table.due[row]! - table.issue[row]!;
  payer.invoices += 1;
  accountSum[account]! += table.amount[row]!;
  accountCount[account]! += 1;
  accountOpen[account]! += table.amount[row]!;
  learnAmount(amounts[table.currency[row]!]!, table.amount[row]!);
}

function resolve(state: SweepState, row: number, day: number): void {
  const { table, portfolio } = state;
  const payer = state.payers[table.customer[row]!]!;
  const due = table.due[row]!;
  const late = table.settled[row]! > due ? 1 : 0;
  const [weekday, third, large] = [weekdayOfDay(due), thirdOf(table.dayOfMonth[row]!), state.large[row]!];
  fadeIn(payer, { late, due, weekday, day });
  payer.resolved += 1;
  payer.late += late;
  payer.weekday[weekday]! += late;
  payer.weekday[7 + weekday]! += 1;
  payer.third[third]! += late;
  payer.third[3 + third]! += 1;
  payer.size[large]! += late;
  payer.size[2 + large]! += 1;
  if (late === 1) {
    payer.overdue.push(row);
    payer.overdueCount += 1;
    state.accountOverdue[table.account[row]!]! += table.amount[row]!;
  }
  rememberOutcome(payer, table, row);
  countOutcome(payer.counts, late, day);
  tally(payer.terms, due - table.issue[row]!, late);
  learnOutcome(portfolio, { late, day, term: due - table.issue[row]!, weekday, third });
}

function settle(state: SweepState, row: number): void {
  const { table } = state;
  const payer = state.payers[table.customer[row]!]!;
  const delay = clipDelay(table.settled[row]! - table.due[row]!);
  payer.openCount -= 1;
  state.accountOpen[table.account[row]!]! -= table.amount[row]!;
  if (delay > 0) {
    payer.overdueCount -= 1;
    state.accountOverdue[table.account[row]!]! -= table.amount[row]!;
  }
  payer.settled += 1;
  payer.signedSum += delay;
  payer.delaySum += Math.max(0, delay);
  learnDelay(state.portfolio, delay);
}

function pass30(state: SweepState, row: number, day: number): void {
  const payer = state.payers[state.table.customer[row]!]!;
  const severe = state.table.settled[row]! > state.table.due[row]! + 30 ? 1 : 0;
  payer.passed30 += 1;
  payer.severe += severe;
  countOutcome(payer.severeCounts, severe, day);
  countOutcome(state.portfolio.severe, severe, day);
}

const HANDLERS = [issue, resolve, settle, pass30];

/** Takes in one event: issued, resolved, settled, or 30 days past due. */
export function takeIn(state: SweepState, kind: number, row: number, day: number): void {
  HANDLERS[kind]!(state, row, day);
}
