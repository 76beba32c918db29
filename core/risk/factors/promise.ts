import { formatDate } from '../../calendar/formatDate';
import { factor, type Question } from './question';

const BROKEN = 20;

/** Was it promised for a day that has passed? */
export const promise: Question = ({ facts, asOf }) =>
  facts.promisedOn && facts.promisedOn < asOf
    ? factor('broken_promise', BROKEN, `Payment was promised for ${formatDate(facts.promisedOn, 'en-GB')}.`)
    : undefined;
