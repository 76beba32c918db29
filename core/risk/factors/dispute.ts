import { factor, type Question } from './question';

const POINTS = 15;

/** Does the customer contest it? */
export const dispute: Question = ({ facts }) =>
  facts.isDisputed ? factor('dispute', POINTS, 'The customer disputes it, so payment waits for an answer.') : undefined;
