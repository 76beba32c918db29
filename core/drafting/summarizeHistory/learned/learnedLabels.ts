import { unpackSteps, type PackedSteps } from '../../../wording/packedSteps';
import { chanceOf, logOdds, type Weights } from '../../../wording/weights';
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

/** Labels with their weights, ready to be asked. */
export type ReadyWeights = readonly (readonly [LearnedLabel, Weights])[];

let ready: ReadyWeights | undefined;

/** The weights of labels, made ready. */
export function readyWeights(packed: Readonly<Record<LearnedLabel, PackedSteps>>): ReadyWeights {
  return (Object.keys(packed) as LearnedLabel[]).map((label) => [label, unpackSteps(packed[label])] as const);
}

/** How likely each label holds, by what was noticed in each sentence and last in the whole message. */
export function chancesOf(weights: ReadyWeights, noticed: readonly Int32Array[]): LearnedChance[] {
  return weights.map(([label, learned]) => {
    const chances = noticed.map((rows) => chanceOf(logOdds(learned, rows)));
    const chance = 1 - chances.reduce((none, one) => none * (1 - one), 1);
    const ofEach = chances.slice(0, -1);
    return { label, chance, ofEach, ...(ofEach.length > 0 ? { at: ofEach.indexOf(Math.max(...ofEach)) } : {}) };
  });
}

/**
 * How likely each label holds, learned from labelled mails (scripts/learn): a message says what one of its sentences says,
 * or what all of them say together.
 */
export function learnedLabels(sentences: readonly QuotedSentence[]): LearnedChance[] {
  // Made ready for the first message, not when the core is loaded.
  ready ??= readyWeights(REPLY_WEIGHTS);
  return chancesOf(
    ready,
    noticeReply(sentences).map((set) => Int32Array.from(set)),
  );
}
