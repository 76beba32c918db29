import { type Check } from '../checkInput';
import { forbidPhrases } from './forbiddenPhrases';

/** No shame, no blame, no urgency tricks, no last warnings. */
export const checkPressure: Check = (input) =>
  forbidPhrases(input, {
    name: 'pressure',
    kinds: ['pressure'],
    passed: 'The text shames and presses nobody.',
    failed: 'The text shames or presses the customer: %. Say what is open and what would help, without pressure.',
  });
