import { type Weights } from './weights';

/** A learned question of a large table as it is kept: most of its rows say nothing, and the others few different things. */
export interface PackedSteps {
  bias: number;
  /** The size of a step. */
  step: number;
  /** How many steps the numbers 1 to 4 stand for; so many as they say where this is absent. */
  sizes?: readonly number[];
  /** The table has 2 to the power of this many rows. */
  bits: number;
  /** How often each number of steps occurs, from -4 to 4: what is frequent is packed shortest. */
  shares: readonly number[];
  /** Two letters stand for a run of rows. */
  table: string;
}

/** A weight is at most so many steps, either way. */
export const MOST_STEPS = 4;
const KINDS = 2 * MOST_STEPS + 1;

/** Printable letters that need no escape in a text of the source. */
const LETTERS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => !"$'\\`".includes(letter))
  .join('');
const RUNS = LETTERS.length ** 2;

/** A run of rows, as numbers of steps. */
type Run = readonly number[];

/**
 * The runs that two letters stand for (Tunstall's code): beginning with single rows, the most likely run is time and again
 * replaced by that run with every number of steps behind it, as long as there are letters.
 */
function runsOf(shares: readonly number[]): Run[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const chances = shares.map((share) => Math.max(share, 1) / all);
  const runs: Run[] = chances.map((_, at) => [at - MOST_STEPS]);
  const likely = [...chances];
  while (runs.length + KINDS - 1 <= RUNS) {
    let best = 0;
    for (let at = 1; at < likely.length; at += 1) if ((likely[at] ?? 0) > (likely[best] ?? 0)) best = at;
    const [run, chance] = [runs[best] ?? [], likely[best] ?? 0];
    chances.forEach((one, at) => {
      const place = at === 0 ? best : runs.length;
      runs[place] = [...run, at - MOST_STEPS];
      likely[place] = chance * one;
    });
  }
  return runs;
}

/** A table of whole steps (-4 to 4) as text. */
export function packSteps(steps: readonly number[]): Pick<PackedSteps, 'shares' | 'table'> {
  const shares = Array.from({ length: KINDS }, (_, at) => steps.filter((one) => one === at - MOST_STEPS).length);
  const codes = new Map(runsOf(shares).map((run, at) => [run.join(), at]));
  let table = '';
  for (let at = 0; at < steps.length;) {
    const run: number[] = [];
    // Behind the last row stand rows of nothing, until the run is one.
    do run.push(steps[at++] ?? 0);
    while (!codes.has(run.join()));
    const code = codes.get(run.join()) ?? 0;
    table += `${LETTERS[Math.floor(code / LETTERS.length)]}${LETTERS[code % LETTERS.length]}`;
  }
  return { shares, table };
}

/** Makes a kept question ready: its rows keep their numbers, which take a quarter of the room of what they stand for. */
export function unpackSteps({ bias, step, sizes, bits, shares, table }: PackedSteps): Weights {
  const runs = runsOf(shares);
  const places = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) places[LETTERS.charCodeAt(at)] = at;
  const placeOf = (at: number): number => places[table.charCodeAt(at)] ?? 0;
  const kinds = new Uint8Array(1 << bits).fill(MOST_STEPS);
  const sizeOf = (steps: number): number => Math.sign(steps) * (sizes?.[Math.abs(steps) - 1] ?? Math.abs(steps)) * step;
  let row = 0;
  for (let at = 0; at < table.length; at += 2) {
    for (const steps of runs[placeOf(at) * LETTERS.length + placeOf(at + 1)] ?? []) {
      if (row < kinds.length) kinds[row] = steps + MOST_STEPS;
      row += 1;
    }
  }
  return { bias, kinds, weightOf: Float32Array.from({ length: KINDS }, (_, at) => sizeOf(at - MOST_STEPS)) };
}
