import { type Check } from '../checkInput';
import { forbidPhrases } from './forbiddenPhrases';

/**
 * No fee, interest, discount, instalment or new deadline. "In the interest of good order" and the like are honest and
 * listed as idioms of their language; every other "interest" counts as money.
 */
export const checkNewTerms: Check = (input) =>
  forbidPhrases(input, {
    name: 'new_terms',
    kinds: ['newTerms'],
    passed: 'No fee, discount or new term is mentioned.',
    failed:
      'The text speaks of fees, interest, discounts or new terms: %. Terms are changed by agreement, not in a reminder.',
  });
