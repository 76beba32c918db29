import { addDays, daysBetween, laterOf, type CalendarDate } from '../calendar/calendarDate';
import type { Evidence } from '../receivables/sections/risk';
import type { RiskCase } from './factors/question';
import { ownWeight } from './portfolio';

/** The less is known, the wider the range. */
const WIDTH: Readonly<Record<Evidence, number>> = { none: 3, thin: 2, fair: 1.5, good: 1 };
const NARROWEST_DAYS = 3;
const SHORTEST_WAIT_DAYS = 7;
/** The horizon is as far as payers were seen to go, within these: a month says nothing yet, and four months are "very late". */
const HORIZON = { least: 30, most: 120 } as const;

/** Expected day of payment with an early and a late end; never before the day after `asOf`. */
export interface ExpectedPayment {
  readonly expectedPaymentDate: CalendarDate;
  readonly range: { readonly early: CalendarDate; readonly late: CalendarDate };
}

/** How many days past due, or past today once that is later, payment is expected at most: learnt from how long payers took. */
function horizonDays({ payer, portfolio }: RiskCase): number {
  const seen = Math.max(payer.slowDaysLate, payer.recent.medianDaysLate, portfolio.history.slowDaysLate);
  return Math.round(Math.min(HORIZON.most, Math.max(HORIZON.least, seen)));
}

interface Expected {
  readonly day: CalendarDate;
  /** Days it is expected to take from today because it outlived the habit; 0 while the habit still says something. */
  readonly wait: number;
}

/** An invoice that outlived the customer's habit is expected to take half as long again as it already has. */
function expectedDay(riskCase: RiskCase, horizon: number): Expected {
  const { facts, payer, portfolio, asOf } = riskCase;
  if (facts.promisedOn && facts.promisedOn > asOf) return { day: facts.promisedOn, wait: 0 };
  const weight = ownWeight(payer);
  const habit = weight * payer.recent.medianDaysLate + (1 - weight) * portfolio.history.medianDaysLate;
  // Nobody pays an invoice before there is one.
  const days = Math.max(-Math.max(0, facts.termsDays), Math.min(horizon, Math.round(habit)));
  const usual = addDays(facts.dueDate, days);
  if (usual > asOf) return { day: usual, wait: 0 };
  const waited = daysBetween(usual, asOf);
  const wait = Math.min(horizon, Math.max(SHORTEST_WAIT_DAYS, Math.ceil(waited / 2)));
  return { day: addDays(asOf, wait), wait };
}

/**
 * When the money is likely to arrive: on the promised day, else by the payer's habit, drawn to the portfolio's, and never
 * further away than payers were seen to take. An invoice that outlived the habit may come any day: its range starts tomorrow.
 */
export function expectPayment(riskCase: RiskCase, evidence: Evidence): ExpectedPayment {
  const { payer, asOf } = riskCase;
  const horizon = horizonDays(riskCase);
  const { day, wait } = expectedDay(riskCase, horizon);
  const spread = Math.min(horizon, Math.max(NARROWEST_DAYS, payer.recent.spread));
  const width = Math.max(wait, Math.ceil(spread * WIDTH[evidence]));
  const tomorrow = addDays(asOf, 1);
  return {
    expectedPaymentDate: day,
    range: { early: laterOf(tomorrow, addDays(day, -width)), late: addDays(day, 2 * width) },
  };
}
