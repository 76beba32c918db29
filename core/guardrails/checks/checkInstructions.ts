import { type Check } from '../checkInput';
import { forbidPhrases } from './forbiddenPhrases';

/** No words for a machine or a reviewer: a model's remarks, or orders that came in with a customer's mail or a note. */
export const checkInstructions: Check = (input) =>
  forbidPhrases(input, {
    name: 'instructions',
    kinds: ['machineTalk'],
    passed: 'The text speaks to the customer only.',
    failed: 'The text speaks to a machine or a reviewer, not to the customer: %.',
  });
