import { type Check } from '../checkInput';
import { goesToCustomer } from './checkCourtesy';
import { forbidPhrases } from './forbiddenPhrases';
import { verdict } from './verdict';

const PASSED = 'Nothing internal is said.';

/** Nothing of what colleagues note about a customer: scores, remarks, who looks after them. A note to a colleague may. */
export const checkInternalNotes: Check = (input) =>
  goesToCustomer(input.message)
    ? forbidPhrases(input, {
        name: 'internal_notes',
        kinds: ['internalNotes'],
        passed: PASSED,
        failed: 'The text says what is meant for colleagues only: %.',
      })
    : verdict('internal_notes', [], PASSED, '');
