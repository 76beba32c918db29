import { type Check } from '../checkInput';
import { forbidPhrases } from './forbiddenPhrases';

/** No call, visit, agreement or count of reminders that the ledger cannot prove; a promise only when it knows one. */
export const checkContactClaims: Check = (input) =>
  forbidPhrases(input, {
    name: 'contact_claims',
    kinds:
      input.facts.facts.promise || input.facts.facts.elsewhere?.promises.length
        ? ['contactClaims']
        : ['contactClaims', 'promiseClaims'],
    passed: 'Nothing is claimed about earlier contact that is not on record.',
    failed: 'The text claims earlier contact or an agreement that is not on record: %.',
  });
