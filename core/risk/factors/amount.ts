import { shareSmaller } from '../portfolio';
import { factor, type Question } from './question';

const LARGE = 0.75;
const MOST = 6;

/** Is it large among our open items of the same currency? Only its rank counts, so the size of a currency does not matter. */
export const amount: Question = ({ facts, portfolio }) => {
  const share = shareSmaller(portfolio, facts);
  if (share === undefined || share < LARGE) return undefined;
  const percent = Math.floor(share * 100);
  const points = (MOST * (share - LARGE)) / (1 - LARGE);
  return factor('amount', points, `It is larger than ${percent}% of the open invoices in ${facts.currency}.`);
};
