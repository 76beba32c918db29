import { forgetBefore } from './dayCounts';
import { PLACE } from './featureNames';
import { fadedBy, fadeLeft, oldestOverdueDays, type PayerMemory } from './payerMemory';
import { amountRank, GUESS } from './portfolioMemory';
import type { RecentOutcomes } from './recentOutcomes';
import { activityBefore, isLarge, thirdOf, weekdayOfDay, type FeatureQuery, type SweepState } from './sweepState';

/** Four outcomes of a payer weigh as much as the portfolio; twenty in the firm rate; 30 for what the portfolio says of a term. */
const SHRINK = { payer: 4, firm: 20, recent: 2, cell: 3, severe: 8, portfolio: 30 } as const;

/** A share drawn to `towards` as if `weight` more outcomes had said so; never negative when a payer's own invoice was taken out. */
const shrunk = (part: number, whole: number, towards: number, weight: number): number => {
  const all = Math.max(0, whole);
  return (Math.min(all, Math.max(0, part)) + weight * towards) / (all + weight);
};

interface Asked {
  readonly state: SweepState;
  readonly query: FeatureQuery;
  readonly payer: PayerMemory;
  readonly recent: RecentOutcomes;
  readonly X: Float32Array;
  /** 1 when the queried invoice is itself overdue: it must not speak about itself. */
  readonly own: number;
  readonly age: number;
}

function rates({ state, query: { row, day }, payer, recent, X, own, age }: Asked): void {
  const { table, portfolio } = state;
  const base = portfolio.late / portfolio.weight;
  const [weekday, third] = [weekdayOfDay(table.due[row]!), thirdOf(table.dayOfMonth[row]!)];
  const large = own === 1 ? state.large[row]! : isLarge(state, row);
  const rate = shrunk(payer.late - own, payer.resolved - own, base, SHRINK.payer);
  const rate20 = (recent.twenty.late + SHRINK.recent * rate) / (recent.twenty.weight + SHRINK.recent);
  X[PLACE.rateAll] = rate;
  X[PLACE.rateFirm] = shrunk(payer.late - own, payer.resolved - own, base, SHRINK.firm);
  X[PLACE.rate5] = (recent.five.late + SHRINK.recent * rate) / (recent.five.weight + SHRINK.recent);
  X[PLACE.rate20] = rate20;
  X[PLACE.soft5] = (recent.five.soft + SHRINK.recent * rate20) / (recent.five.recent + SHRINK.recent);
  X[PLACE.soft20] = (recent.twenty.soft + SHRINK.recent * rate) / (recent.twenty.recent + SHRINK.recent);
  X[PLACE.rateWeekday] = shrunk(payer.weekday[weekday]! - own, payer.weekday[7 + weekday]! - own, rate20, SHRINK.cell);
  X[PLACE.rateThird] = shrunk(payer.third[third]! - own, payer.third[3 + third]! - own, rate20, SHRINK.cell);
  X[PLACE.rateSize] = shrunk(payer.size[large]! - own, payer.size[2 + large]! - own, rate20, SHRINK.cell);
  const left = fadeLeft(payer, day);
  const ownWeight = own * fadedBy(age);
  const fading = (at: number): number => payer.fading[at]! * left - ownWeight;
  const recently = shrunk(fading(0), fading(1), rate, SHRINK.recent);
  X[PLACE.rateRecent] = recently;
  X[PLACE.rateWeekdayRecent] = shrunk(fading(2 + weekday), fading(9 + weekday), recently, SHRINK.cell);
}

function delays({ state: { portfolio }, query: { day }, payer, recent, X, age }: Asked): void {
  const ownSevere = age > 30 ? 1 : 0;
  forgetBefore(payer.severeCounts, day);
  const base = shareOfOthers(portfolio.severe.year, payer.severeCounts.year, GUESS.severe, GUESS.severeWeight);
  const severe = shrunk(payer.severe - ownSevere, payer.passed30 - ownSevere, base, SHRINK.severe);
  X[PLACE.severe] = severe;
  X[PLACE.severe20] = (recent.twenty.severe + SHRINK.cell * severe) / (recent.twenty.weight + SHRINK.cell);
  const usual = portfolio.delay / portfolio.delayWeight;
  // Early payments count as on time here, so that a good payment never makes the average worse.
  X[PLACE.delayAll] = (payer.delaySum + SHRINK.payer * Math.max(0, usual)) / (payer.settled + SHRINK.payer);
  X[PLACE.delay5] = (recent.five.delay + SHRINK.recent * usual) / (recent.five.recent + SHRINK.recent);
  const own = (payer.signedSum + SHRINK.payer * usual) / (payer.settled + SHRINK.payer);
  X[PLACE.usualDelay] = (recent.five.delay + SHRINK.recent * own) / (recent.five.recent + SHRINK.recent);
  X[PLACE.delay20] = (recent.twenty.delay + SHRINK.recent * usual) / (recent.twenty.recent + SHRINK.recent);
}

function latest({ recent: { delays: known, sorted, streak, sinceLate }, X }: Asked): void {
  const count = known.length;
  const median = count === 0 ? NaN : sorted[count >> 1]!;
  const three = Math.min(3, count);
  let sum = 0;
  for (let at = 0; at < three; at += 1) sum += known[at]!;
  X[PLACE.last] = count === 0 ? NaN : known[0]!;
  X[PLACE.last3] = count === 0 ? NaN : sum / three;
  X[PLACE.worst10] = count === 0 ? NaN : sorted[count - 1]!;
  X[PLACE.median] = median;
  X[PLACE.streak] = Math.max(-15, Math.min(15, streak));
  X[PLACE.sinceLate] = sinceLate;
  // Six days until something is known, as if four payments had been six days off.
  let off = 0;
  for (let at = 0; at < count; at += 1) off += Math.abs(sorted[at]! - median);
  X[PLACE.spread] = (off + 4 * 6) / (count + 4);
}

/** One division of whole numbers, so that scaling a currency changes nothing. */
const usualTimes = (minor: number, sum: number, count: number): number =>
  sum > 0 ? Math.log1p((Math.max(0, minor) * count) / sum) : 0;

function exposure({ state, query: { row, day }, payer, X, own, age }: Asked): void {
  const { table, accountSum, accountCount, accountOpen, accountOverdue } = state;
  const account = table.account[row]!;
  const isKnown = table.issue[row]! < day && table.settled[row]! >= day ? 1 : 0;
  const [sum, count] = [accountSum[account]!, accountCount[account]!];
  const amount = table.amount[row]!;
  const [open, overdue] = [payer.openCount - isKnown, Math.max(0, payer.overdueCount - own)];
  X[PLACE.openCount] = open;
  X[PLACE.overdueCount] = overdue;
  X[PLACE.openOverdueShare] = open > 0 ? overdue / open : 0;
  X[PLACE.openAmount] = usualTimes(accountOpen[account]! - isKnown * amount, sum, count);
  X[PLACE.openOverdueAmount] = usualTimes(accountOverdue[account]! - own * amount, sum, count);
  X[PLACE.oldestOverdue] = oldestOverdueDays(payer, table, row, day);
  X[PLACE.daysOverdue] = Math.min(120, age);
}

function activity({ state, query: { row, day }, payer, X }: Asked): void {
  const { table, activity: known, sameDay } = state;
  const issue = table.issue[row]!;
  X[PLACE.sameDay] = sameDay[row]!;
  if (issue < day) {
    X[PLACE.issued30] = known[3 * row]!;
    X[PLACE.issued90] = known[3 * row + 1]!;
    X[PLACE.sinceIssue] = known[3 * row + 2]!;
    return;
  }
  const { month, quarter, since } = activityBefore(payer, issue);
  X[PLACE.issued30] = month;
  X[PLACE.issued90] = quarter;
  X[PLACE.sinceIssue] = since;
}

/** The share of the invoice that had come before the day, 0 to 1; one division of whole numbers. */
function paidShare({ parts, amount }: SweepState['table'], { row, day }: FeatureQuery): number {
  const known = parts.get(row);
  if (!known) return 0;
  const came = known.reduce((sum, part) => sum + (part.day < day ? part.amountMinor : 0), 0);
  return amount[row]! > 0 ? Math.min(1, came / amount[row]!) : 0;
}

function invoiceItself({ state, query, payer, X }: Asked): void {
  const { row } = query;
  const { table, accountSum, accountCount, amounts } = state;
  const account = table.account[row]!;
  const window = amounts[table.currency[row]!]!;
  const [sum, count, amount] = [accountSum[account]!, accountCount[account]!, table.amount[row]!];
  const term = table.due[row]! - table.issue[row]!;
  const payerTerm = payer.invoices > 0 ? payer.termSum / payer.invoices : term;
  X[PLACE.amountRank] = amountRank(window, amount);
  X[PLACE.amountRatio] = sum > 0 && amount > 0 ? Math.max(-5, Math.min(5, Math.log((amount * count) / sum))) : 0;
  X[PLACE.payerAmount] = count > 0 ? amountRank(window, sum / count) : 0.5;
  X[PLACE.term] = term;
  X[PLACE.payerTerm] = payerTerm;
  X[PLACE.termRatio] = term - payerTerm;
  X[PLACE.issueWeekday] = weekdayOfDay(table.issue[row]!);
  X[PLACE.dueWeekday] = weekdayOfDay(table.due[row]!);
  X[PLACE.dueDayOfMonth] = table.dayOfMonth[row]!;
  X[PLACE.paidShare] = paidShare(table, query);
}

/** The share of late ones among the others: whole numbers without the payer's own, so that its lateness never changes it. */
function shareOfOthers(all: Counted, own: Counted | undefined, towards: number, weight: number): number {
  return shrunk(all.late - (own?.late ?? 0), all.all - (own?.all ?? 0), towards, weight);
}

interface Counted {
  readonly late: number;
  readonly all: number;
}

const NONE: Counted = { late: 0, all: 0 };

function portfolioItself({ state: { table, portfolio }, query: { row, day }, payer, X, own }: Asked): void {
  forgetBefore(payer.counts, day);
  const [ofAll, ofOwn] = [portfolio.counts, payer.counts];
  const base = shareOfOthers(ofAll.year, ofOwn.year, GUESS.late, GUESS.weight);
  const [weekday, third] = [weekdayOfDay(table.due[row]!), thirdOf(table.dayOfMonth[row]!)];
  const term = table.due[row]! - table.issue[row]!;
  const others = (all: Float64Array, mine: Float64Array, at: number, cells: number): number =>
    shrunk(all[at]! - mine[at]!, all[cells + at]! - mine[cells + at]!, base, SHRINK.portfolio);
  X[PLACE.portfolioRate] = base;
  X[PLACE.portfolioLately] = shareOfOthers(ofAll.lately, ofOwn.lately, base, SHRINK.firm);
  X[PLACE.portfolioTerm] = shareOfOthers(portfolio.terms.get(term) ?? NONE, payer.terms.get(term), base, SHRINK.portfolio); // prettier-ignore
  X[PLACE.portfolioWeekday] = others(portfolio.weekday, payer.weekday, weekday, 7);
  X[PLACE.portfolioThird] = others(portfolio.third, payer.third, third, 3);
  X[PLACE.known] = Math.min(50, payer.resolved - own);
}

/** Answers every question about one invoice on one day, into `X`. */
export function answerQuery(state: SweepState, query: FeatureQuery, recent: RecentOutcomes, X: Float32Array): void {
  const { table } = state;
  const due = table.due[query.row]!;
  const payer = state.payers[table.customer[query.row]!]!;
  const isOverdue = due < query.day && table.settled[query.row]! >= query.day;
  const age = Math.max(0, query.day - due);
  const asked: Asked = { state, query, payer, recent, X, own: isOverdue ? 1 : 0, age };
  rates(asked);
  delays(asked);
  latest(asked);
  exposure(asked);
  activity(asked);
  invoiceItself(asked);
  portfolioItself(asked);
}
