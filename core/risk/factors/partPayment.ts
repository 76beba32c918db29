import { factor, type Question } from './question';

const PAYING = -6;

/** Has a part been paid already? */
export const partPayment: Question = ({ facts }) =>
  facts.isPartlyPaid ? factor('part_payment', PAYING, 'A part of it is already paid.') : undefined;
