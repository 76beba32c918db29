import { type Check } from '../checkInput';
import { oddsOf } from '../learned/oddsOf';
import { knownSentences } from '../phraseLists';
import { verdict } from './verdict';

/** From these log odds a sentence counts as one of those that must not be sent. */
const THRESHOLD = -1;

const soundsForbidden = knownSentences.once((sentence) => oddsOf('forbidden', sentence) >= THRESHOLD);

/**
 * No sentence words itself as those do that threaten, press or set terms, even where no phrase of the other rules
 * stands in it. A note for colleagues may.
 */
export const checkWording: Check = ({ message, reading }) => {
  const surfaces = message.channel === 'internal_note' ? [] : reading.surfaces;
  return verdict(
    'wording',
    surfaces.flatMap(({ sentences }) => [...sentences.values()].filter(soundsForbidden).map(({ text }) => text)),
    'No sentence is worded like those that threaten, press or set terms.',
    'This is worded like messages that threaten, press or set terms: %. Say what is open and what would help.',
  );
};
