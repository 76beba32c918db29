import { type Noticed, TABLE_BITS } from './features';

/** One learned question as it is kept: its threshold, the size of a step, and a letter for each row of its table. */
export interface PackedWeights {
  bias: number;
  step: number;
  /** A letter is a weight of -31 to 31 steps; "~" and two letters (a number to base 64) are that many rows of nothing. */
  table: string;
}

/** A learned question, ready to be asked: the kind of weight that each row has, and what that kind weighs. */
export interface Weights {
  bias: number;
  kinds: Uint8Array;
  weightOf: Float32Array;
}

const FIRST_LETTER = 48;
const MIDDLE = 31;
const GAP = '~';
const GAP_LETTERS = 64;

/** A letter for a weight: "0" is -31 steps, "n" is 31. */
const letterOf = (steps: number): string => String.fromCharCode(FIRST_LETTER + MIDDLE + steps);
const stepsOf = (table: string, at: number): number => table.charCodeAt(at) - FIRST_LETTER - MIDDLE;

/** Rows of nothing, at most 4,095 at a time, as a mark and two letters. */
function packGap(length: number): string {
  let packed = '';
  for (let rest = length; rest > 0; rest -= GAP_LETTERS ** 2 - 1) {
    const some = Math.min(rest, GAP_LETTERS ** 2 - 1);
    const letters = [Math.floor(some / GAP_LETTERS), some % GAP_LETTERS];
    packed += GAP + letters.map((digit) => String.fromCharCode(FIRST_LETTER + digit)).join('');
  }
  return packed;
}

const SHORTEST_GAP = 4;

/** A table of whole steps (-31 to 31) as text. */
export function packTable(steps: readonly number[]): string {
  let packed = '';
  for (let at = 0; at < steps.length;) {
    let end = at;
    while (end < steps.length && steps[end] === 0) end += 1;
    if (end - at >= SHORTEST_GAP) packed += packGap(end - at);
    else packed += letterOf(0).repeat(end - at);
    if (end < steps.length) packed += letterOf(steps[end] ?? 0);
    at = end + 1;
  }
  return packed;
}

/** Makes a kept question ready. */
export function unpackWeights({ bias, step, table }: PackedWeights): Weights {
  const kinds = new Uint8Array(1 << TABLE_BITS).fill(MIDDLE);
  let row = 0;
  for (let at = 0; at < table.length; at += 1) {
    if (table[at] === GAP) {
      row += (table.charCodeAt(at + 1) - FIRST_LETTER) * GAP_LETTERS + table.charCodeAt(at + 2) - FIRST_LETTER;
      at += 2;
    } else {
      kinds[row] = stepsOf(table, at) + MIDDLE;
      row += 1;
    }
  }
  return { bias, kinds, weightOf: Float32Array.from({ length: 2 * MIDDLE + 1 }, (_, at) => (at - MIDDLE) * step) };
}

/** How much speaks for it, as log odds: weights of long texts count less each. Features of a larger table share rows here. */
export function logOdds({ bias, kinds, weightOf }: Weights, noticed: Int32Array | Noticed): number {
  const size = noticed instanceof Int32Array ? noticed.length : noticed.size;
  const last = kinds.length - 1;
  let sum = 0;
  for (const row of noticed) sum += weightOf[kinds[row & last] ?? 0] ?? 0;
  return bias + sum / Math.sqrt(size + 1);
}

/** Log odds as a chance of 0 to 1. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
