import type { Evidence, Factor, Risk } from '../receivables/sections/risk';
import { expectPayment } from './expectedPayment';
import { QUESTIONS } from './factors';
import { factor, type RiskCase } from './factors/question';
import { logit, portfolioLateShare } from './portfolio';
import { logistic, POINTS_PER_LOGIT } from './scale';

/** A score before the invoices are put in order. */
export type RiskScore = Omit<Risk, 'priority'>;

/** The rules below; a learnt model replaces them behind the same result. */
const MODEL = { kind: 'rules', version: '1' } as const;
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
    .map((answer) => ({ ...answer, points: Math.round(answer.points * 10) / 10 }));
  if (settled > 0) return weighty.slice(0, MOST_FACTORS);
  const note = factor('no_history', 0, 'No paid invoice of this customer is known; it is judged like the portfolio.');
  return [...weighty.slice(0, MOST_FACTORS - 1), note];
}

/**
 * How likely this invoice needs work, with the reasons a collector would give. The portfolio's late share is the start,
 * each answered question adds its points, and the sum goes through a logistic curve (20 points are one unit).
 * `probabilityLate` is the chance that it is paid late or, once overdue, that it stays unpaid without further effort:
 * a figure to rank by, from rules that are not fitted to your data. It never decides service, credit or legal steps.
 */
export function scoreRisk(riskCase: RiskCase): RiskScore {
  const { payer, portfolio } = riskCase;
  const answers = QUESTIONS.map((ask) => ask(riskCase)).filter((answer) => answer !== undefined);
  const points = answers.reduce((sum, answer) => sum + answer.points, 0);
  const probability = logistic(logit(portfolioLateShare(portfolio)) + points / POINTS_PER_LOGIT);
  const score = Math.round(100 * probability);
  const evidence = evidenceOf(payer.settled);
  return {
    score,
    band: bandOf(score),
    probabilityLate: Math.round(probability * 1e4) / 1e4,
    ...expectPayment(riskCase, evidence),
    evidence,
    factors: shownFactors(answers, payer.settled),
    model: { ...MODEL, trainedOn: portfolio.history.settled },
  };
}
