import { type Check, type CheckInput } from '../checkInput';
import { type PhraseKind } from '../phraseLists';
import { forbidPhrases } from './forbiddenPhrases';

/** A call script tells a colleague what to say "on the phone"; it claims nothing to the customer. */
function claimKinds({ message, facts: { facts } }: CheckInput): PhraseKind[] {
  if (message.channel === 'call_script') return [];
  return facts.promise || facts.elsewhere?.promises.length ? ['contactClaims'] : ['contactClaims', 'promiseClaims'];
}

/** No call, visit, agreement or count of reminders that the ledger cannot prove; a promise only when it knows one. */
export const checkContactClaims: Check = (input) =>
  forbidPhrases(input, {
    name: 'contact_claims',
    kinds: claimKinds(input),
    passed: 'Nothing is claimed about earlier contact that is not on record.',
    failed: 'The text claims earlier contact or an agreement that is not on record: %.',
  });
