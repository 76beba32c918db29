import { ownWeight } from '../portfolio';
import { factor, wholeDays, type Question } from './question';

const MOST = 30;
const PER_DOUBLING = 10;

/** How long does this customer usually keep us waiting after the due date? An early payment counts as on time. */
export const averageDelay: Question = ({ payer }) => {
  const expected = payer.recent.lateness * ownWeight(payer);
  if (expected <= 0) return undefined;
  const points = Math.min(MOST, PER_DOUBLING * Math.log2(1 + expected / 7));
  return factor('average_delay', points, `Pays ${wholeDays(payer.recent.lateness)} after the due date on average.`);
};
