import { chanceOf, logOdds, unpackWeights, type Weights } from '../../../wording/weights';
import type { QuotedSentence } from '../claimsTogether';
import type { LearnedLabel } from './learnedLabel';
import { noticeReply } from './noticeReply';
import { REPLY_WEIGHTS } from './replyWeights';

/** How likely a message says it, and the sentence that speaks for it most. */
export interface LearnedChance {
  label: LearnedLabel;
  /** 0 to 1. */
  chance: number;
  /** Where that sentence stands in the message; undefined for a message without sentences. */
  at?: number;
  /** How likely each of its sentences says it, in their order. */
  ofEach: readonly number[];
}

let ready: readonly (readonly [LearnedLabel, Weights])[] | undefined;

/** Made ready for the first message, not when the core is loaded. */
function weights(): readonly (readonly [LearnedLabel, Weights])[] {
  ready ??= (Object.keys(REPLY_WEIGHTS) as LearnedLabel[]).map(
    (label) => [label, unpackWeights(REPLY_WEIGHTS[label])] as const,
  );
  return ready;
}

/**
 * How likely each label holds, learned from labelled mails (scripts/learn): a message says what one of its sentences says,
 * or what all of them say together.
 */
export function learnedLabels(sentences: readonly QuotedSentence[]): LearnedChance[] {
  const noticed = noticeReply(sentences).map((set) => Int32Array.from(set));
  return weights().map(([label, learned]) => {
    const chances = noticed.map((rows) => chanceOf(logOdds(learned, rows)));
    const chance = 1 - chances.reduce((none, one) => none * (1 - one), 1);
    const ofEach = chances.slice(0, -1);
    return { label, chance, ofEach, ...(ofEach.length > 0 ? { at: ofEach.indexOf(Math.max(...ofEach)) } : {}) };
  });
}
