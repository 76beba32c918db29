import type { PayerHistory } from '../../history/payerHistory';
import { logit, payerLateShare, portfolioLateShare } from '../portfolio';
import { POINTS_PER_LOGIT } from '../scale';
import { factor, wholeDays, type Question } from './question';

const MOST = 40;

/** How often has this customer paid late lately, against everybody else? */
export const lateShare: Question = ({ payer, portfolio }) => {
  if (payer.recent.settled === 0) return undefined;
  const distance = logit(payerLateShare(payer, portfolio)) - logit(portfolioLateShare(portfolio));
  const points = Math.max(-MOST, Math.min(MOST, POINTS_PER_LOGIT * distance));
  return factor('late_share', points, lateShareSentence(payer.recent));
};

/** "Paid 9 of the last 10 invoices late, by 17 days on average." */
export function lateShareSentence({ settled, late, averageDaysWhenLate: days }: PayerHistory['recent']): string {
  const all = settled === 1 ? 'the last invoice' : `all of the last ${settled} invoices`;
  if (late === 0) return `Paid ${all} on time.`;
  if (late === settled) return `Paid ${all} late, by ${wholeDays(days)}${settled === 1 ? '' : ' on average'}.`;
  const average = late === 1 ? '' : ' on average';
  return `Paid ${late} of the last ${settled} invoices late, by ${wholeDays(days)}${average}.`;
}
