import { type Check } from '../checkInput';
import { forbidPhrases } from './forbiddenPhrases';

/** No threat of law, courts, lawyers, collection agencies, credit bureaus or a stop of service. */
export const checkThreats: Check = (input) =>
  forbidPhrases(input, {
    name: 'threats',
    kinds: ['threats'],
    passed: 'Nothing is threatened.',
    failed:
      'The text threatens or sounds like a threat: %. Legal steps, collection, credit reports and service stops are never announced in a message.',
  });
