import { unpackSteps, type PackedSteps } from '../../wording/packedSteps';
import { logOdds, type Weights } from '../../wording/weights';
import { remember } from '../remember';
import { DRAFT_WEIGHTS } from './draftWeights';
import { noticeSentence } from './noticeSentence';
import { type Tone } from './tone';

const MOST_SENTENCES = 1000;

/** Remembered by the sentence: nothing else decides. Made ready for the first message. */
function ear(packed: PackedSteps): (sentence: string) => { odds: number } {
  let ready: Weights | undefined;
  return remember((sentence) => ({ odds: logOdds((ready ??= unpackSteps(packed)), noticeSentence(sentence)) }), {
    most: MOST_SENTENCES,
  });
}

const EARS: Readonly<Record<Tone, ReturnType<typeof ear>>> = {
  forbidden: ear(DRAFT_WEIGHTS.forbidden),
  replyIfMissing: ear(DRAFT_WEIGHTS.replyIfMissing),
  ignoreIfPaid: ear(DRAFT_WEIGHTS.ignoreIfPaid),
};

/**
 * How much a sentence's wording speaks for a tone, as log odds, learned from drafts in twelve languages (scripts/learn):
 * `forbidden` is that of threats, pressure, new terms, claims of earlier contact, bank changes, requests for secrets, notes for
 * colleagues and orders to a machine. It knows nothing of facts.
 */
export function oddsOf(tone: Tone, sentence: string): number {
  return EARS[tone](sentence).odds;
}
