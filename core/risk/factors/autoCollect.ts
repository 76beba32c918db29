import { factor, type Question } from './question';

const POINTS = -15;

/** Does the money come without the customer's doing? */
export const autoCollect: Question = ({ facts }) =>
  facts.isAutoCollected ? factor('auto_collect', POINTS, 'The amount is collected automatically.') : undefined;
