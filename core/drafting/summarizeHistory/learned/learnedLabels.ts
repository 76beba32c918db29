import { unpackSteps, type PackedSteps } from '../../../wording/packedSteps';
import { chanceOf } from '../../../wording/weights';
import type { QuotedSentence } from '../claimsTogether';
import type { LearnedLabel } from './learnedLabel';
import { REPLY_BITS, noticeReply } from './noticeReply';
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

/** The labels with their weights side by side: what a feature says about each of them lies in one place. */
export interface ReadyWeights {
  labels: readonly LearnedLabel[];
  biases: readonly number[];
  /** For each feature of the table one kind of weight for each label. */
  kinds: Uint8Array;
  /** What each kind weighs, of all labels. */
  weightOf: Float32Array;
}

let ready: ReadyWeights | undefined;

/** The weights of labels, made ready. */
export function readyWeights(packed: Readonly<Record<LearnedLabel, PackedSteps>>): ReadyWeights {
  const labels = Object.keys(packed) as LearnedLabel[];
  const each = labels.map((label) => unpackSteps(packed[label]));
  const kindsOfALabel = each[0]?.weightOf.length ?? 0;
  const kinds = new Uint8Array(labels.length << REPLY_BITS);
  const weightOf = new Float32Array(labels.length * kindsOfALabel);
  each.forEach((learned, place) => {
    const first = place * kindsOfALabel;
    for (let row = 0; row < learned.kinds.length; row += 1)
      kinds[row * labels.length + place] = first + (learned.kinds[row] ?? 0);
    weightOf.set(learned.weightOf, first);
  });
  return { labels, biases: each.map(({ bias }) => bias), kinds, weightOf };
}

/** The log odds of each label, by what was noticed: weights of long texts count less each. */
function oddsOf({ biases, kinds, weightOf }: ReadyWeights, rows: readonly number[]): number[] {
  const sums = new Float64Array(biases.length);
  for (const row of rows) {
    const from = row * sums.length;
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] ?? 0) + (weightOf[kinds[from + place] ?? 0] ?? 0);
  }
  return biases.map((bias, place) => bias + (sums[place] ?? 0) / Math.sqrt(rows.length + 1));
}

/** How likely each label holds, by what was noticed in each sentence and last in the whole message. */
export function chancesOf(weights: ReadyWeights, noticed: readonly (readonly number[])[]): LearnedChance[] {
  const odds = noticed.map((rows) => oddsOf(weights, rows));
  return weights.labels.map((label, place) => {
    const chances = odds.map((each) => chanceOf(each[place] ?? 0));
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
  return chancesOf(ready, noticeReply(sentences));
}
