import type { Evidence, Factor, Risk } from '../receivables/sections/risk';
import { expectPayment } from './expectedPayment';
import { QUESTIONS } from './factors';
import { factor, type RiskCase } from './factors/question';
import { logit, portfolioLateShare } from './portfolio';
import { asProbability, logistic, POINTS_PER_LOGIT, waitedShare } from './scale';

/** A score before the invoices are put in order. */
export type RiskScore = Omit<Risk, 'priority'>;

/** The rules below; a learnt model replaces them behind the same result. */
const MODEL = { kind: 'rules', version: '2' } as const;
/** More reasons than this are not read. */
export const MOST_FACTORS = 5;
const BANDS = { medium: 35, high: 65 } as const;

/** How much payment history stands behind a score: none, 1 or 2 settled invoices, 3 to 9, or 10 and more. */
export function evidenceOf(settled: number): Evidence {
  if (settled === 0) return 'none';
  if (settled < 3) return 'thin';
  return settled < 10 ? 'fair' : 'good';
}

/** The band of a score: low below 35, high from 65. */
export function bandOf(score: number): Risk['band'] {
  if (score >= BANDS.high) return 'high';
  return score >= BANDS.medium ? 'medium' : 'low';
}

/** The weightiest answers first; a customer without history says so instead of staying silent. */
function shownFactors(answers: readonly Factor[], settled: number): Factor[] {
  const weighty = [...answers]
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points))
    .map((answer) => ({ ...answer, points: Math.round(answer.points * 10) / 10 }))
    .filter(({ points }) => points !== 0);
  if (settled > 0) return weighty.slice(0, MOST_FACTORS);
  const note = factor('no_history', 0, 'No paid invoice of this customer is known; it is judged like the portfolio.');
  return [...weighty.slice(0, MOST_FACTORS - 1), note];
}

/** A score with the exact figure behind it, which ranks finer than whole numbers do. */
interface Weighed {
  readonly value: number;
  readonly risk: RiskScore;
}

/** Every answer, with what the wait so far must count at least: no past, however good, makes a long overdue invoice safe. */
function answersTo(riskCase: RiskCase, start: number): Factor[] {
  const answers = QUESTIONS.map((ask) => ask(riskCase)).filter((answer) => answer !== undefined);
  const { daysOverdue } = riskCase.facts;
  if (daysOverdue <= 0) return answers;
  const reached = start + answers.reduce((sum, { points }) => sum + points, 0) / POINTS_PER_LOGIT;
  const missing = Math.max(0, logit(waitedShare(daysOverdue)) - reached) * POINTS_PER_LOGIT;
  return answers.map((answer) =>
    answer.name === 'days_overdue' ? { ...answer, points: answer.points + missing } : answer,
  );
}

/** Scores as `scoreRisk` does, and tells the exact figure too. */
export function weighRisk(riskCase: RiskCase): Weighed {
  const { facts, payer, portfolio } = riskCase;
  const start = logit(portfolioLateShare(portfolio));
  const answers = answersTo(riskCase, start);
  const value = logistic(start + answers.reduce((sum, { points }) => sum + points, 0) / POINTS_PER_LOGIT);
  const score = Math.round(100 * value);
  const evidence = evidenceOf(payer.settled);
  const risk: RiskScore = {
    score,
    band: bandOf(score),
    probabilityLate: facts.daysOverdue > 0 ? 1 : asProbability(value),
    ...expectPayment(riskCase, evidence),
    evidence,
    factors: shownFactors(answers, payer.settled),
    model: { ...MODEL, trainedOn: portfolio.history.settled },
  };
  return { value: asProbability(value), risk };
}

/**
 * How likely this invoice needs work, with the reasons a collector would give. The portfolio's late share is the start,
 * each answered question adds its points, and the sum goes through a logistic curve (20 points are one unit). Overdue by
 * 30 days it is 50 at least, by 86 days 74, whatever the past. `probabilityLate` is the chance that it is paid late: 1
 * once it is overdue, and then the score says how likely it stays unpaid without further effort. Figures to rank by, from
 * rules that are not fitted to your data. They never decide service, credit or legal steps.
 */
export function scoreRisk(riskCase: RiskCase): RiskScore {
  return weighRisk(riskCase).risk;
}
