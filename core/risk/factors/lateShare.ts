import { logit, payerLateShare, portfolioLateShare } from '../portfolio';
import { POINTS_PER_LOGIT } from '../scale';
import { factor, wholeDays, type Question } from './question';

const MOST = 40;

/** How often has this customer paid late lately, against everybody else? */
export const lateShare: Question = ({ payer, portfolio }) => {
  const { settled, late, averageDaysWhenLate } = payer.recent;
  if (settled === 0) return undefined;
  const distance = logit(payerLateShare(payer, portfolio)) - logit(portfolioLateShare(portfolio));
  const points = Math.max(-MOST, Math.min(MOST, POINTS_PER_LOGIT * distance));
  return factor('late_share', points, sentence(settled, late, averageDaysWhenLate));
};

function sentence(settled: number, late: number, days: number): string {
  const all = settled === 1 ? 'the last invoice' : `all of the last ${settled} invoices`;
  if (late === 0) return `Paid ${all} on time.`;
  if (late === settled) return `Paid ${all} late, by ${wholeDays(days)}${settled === 1 ? '' : ' on average'}.`;
  const average = late === 1 ? '' : ' on average';
  return `Paid ${late} of the last ${settled} invoices late, by ${wholeDays(days)}${average}.`;
}
