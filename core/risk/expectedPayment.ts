import { addDays, daysBetween, laterOf, type CalendarDate } from '../calendar/calendarDate';
import type { Evidence } from '../receivables/sections/risk';
import type { RiskCase } from './factors/question';
import { ownWeight } from './portfolio';

/** The less is known, the wider the range. */
const WIDTH: Readonly<Record<Evidence, number>> = { none: 3, thin: 2, fair: 1.5, good: 1 };
const NARROWEST_DAYS = 3;
const SHORTEST_WAIT_DAYS = 7;

/** Expected day of payment with an early and a late end; never before the day after `asOf`. */
export interface ExpectedPayment {
  readonly expectedPaymentDate: CalendarDate;
  readonly range: { readonly early: CalendarDate; readonly late: CalendarDate };
}

/** An invoice that outlived the customer's habit is expected to take half as long again as it already has. */
function expectedDay({ facts, payer, portfolio, asOf }: RiskCase): CalendarDate {
  if (facts.promisedOn && facts.promisedOn > asOf) return facts.promisedOn;
  const weight = ownWeight(payer);
  const habit = weight * payer.recent.medianDaysLate + (1 - weight) * portfolio.history.medianDaysLate;
  const usual = addDays(facts.dueDate, Math.round(habit));
  if (usual > asOf) return usual;
  const waited = daysBetween(usual, asOf);
  return addDays(asOf, Math.max(SHORTEST_WAIT_DAYS, Math.ceil(waited / 2)));
}

/** When the money is likely to arrive: on the promised day, else by the payer's habit, drawn to the portfolio's. */
export function expectPayment(riskCase: RiskCase, evidence: Evidence): ExpectedPayment {
  const { payer, asOf } = riskCase;
  const day = expectedDay(riskCase);
  const width = Math.ceil(Math.max(NARROWEST_DAYS, payer.recent.spread) * WIDTH[evidence]);
  const tomorrow = addDays(asOf, 1);
  return {
    expectedPaymentDate: day,
    range: { early: laterOf(tomorrow, addDays(day, -width)), late: addDays(day, 2 * width) },
  };
}
