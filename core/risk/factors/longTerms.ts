import { factor, type Question } from './question';

const LONG = 45;
const POINTS = 5;

/** Did we grant unusually long terms? */
export const longTerms: Question = ({ facts }) =>
  facts.termsDays > LONG
    ? factor('long_terms', POINTS, `Its payment term of ${facts.termsDays} days is long.`)
    : undefined;
