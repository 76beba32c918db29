import { FEATURE_COUNT } from '../../history/features/featureNames';
import { boostTrees, logisticLoss } from './boostTrees';
import type { Start } from './chooseBackbone';
import type { CurveData } from './curveData';
import { rulesOf } from './curveRules';
import { leafOf, sumTrees, type Tree } from './tree';
import { weigh, type Weighing } from './weighing';

/** Fewer outcomes than this never grow trees. */
const LEAST_FOR_TREES = 500;
const LEAST_FOR_RARE = 200;
export const MOST_ROWS = 30_000;
const TRIAL_ROWS = 24_000;
export const RARE_ROWS = 10_000;
/** Beyond MOST_ROWS a trial's trees go further each, and the curve takes the more of them: their number is all that is asked. */
const HASTE = 2;

export const hasteOf = ({ rows }: CurveData): number => (rows.length > MOST_ROWS ? HASTE : 1);

/** What learning from earlier time said of later time. */
export interface Trial {
  readonly start: Start;
  /** How many trees helped. */
  readonly trees: number;
  readonly later: Int32Array;
  readonly z: readonly number[];
}

/** Where trees start from, at some of the rows; written over when asked again. */
export function reachedBy(
  { design, target, room }: CurveData,
  backbone: Weighing,
  rows: readonly Int32Array[],
): Float64Array {
  const reached = room?.floats('reached', target.length) ?? new Float64Array(target.length);
  for (const some of rows) {
    for (let place = 0; place < some.length; place += 1) reached[some[place]!] = weigh(backbone, design, some[place]!);
  }
  return reached;
}

/** Trees must lower the loss by this share, or none is kept. */
const leastGain = ({ rows }: CurveData): number => (rows.length < 3000 ? 0.01 : 0.002);

/** Learns from the first four fifths of time and looks at the last fifth: how many trees help, and what is said of it. */
function tryOnce(data: CurveData, start: Start): Trial {
  const { rows, bins, target, room } = data;
  const cut = Math.floor(rows.length * 0.8);
  const mostRows = data.isRare ? RARE_ROWS : TRIAL_ROWS;
  const earlier = rows.subarray(Math.max(0, cut - mostRows), cut);
  const later = rows.subarray(cut, cut + mostRows);
  const reached = reachedBy(data, start(earlier), [earlier, later]);
  let trees: Tree[] = [];
  if (rows.length >= (data.isRare ? LEAST_FOR_RARE : LEAST_FOR_TREES)) {
    const boosted = { bins, width: FEATURE_COUNT, target, reached, rows: earlier, keptBack: later, room };
    const rules = rulesOf(data);
    const haste = hasteOf(data);
    const most = Math.round(rules.most / haste);
    const grown = boostTrees(boosted, { ...rules, rate: haste * rules.rate, most });
    if (grown.gain > leastGain(data)) trees = grown.trees;
  }
  const z = Array.from(later, (row) => reached[row]! + sumTrees(trees, bins, row * FEATURE_COUNT));
  return { start, trees: trees.length, later, z };
}

/** Where each look at a rare outcome parts earlier from later time, and where it ends. */
const LOOKS = [[0.4, 0.6], [0.6, 0.8], [0.8, 1]] as const; // prettier-ignore
/** So few outcomes leave the first look too little to learn from; so many leave the last one enough to say. */
const LEAST_FOR_LOOKS = 2000;
const MOST_FOR_LOOKS = 5000;
const LEAST_RARE = 200;
const STEP = 5;

/** What a few more trees at a time said of the rows of a look: first none, then STEP, and so on. */
function lookAgain(data: CurveData, start: Start, earlier: Int32Array, later: Int32Array): Float64Array[] {
  const { bins, target, room } = data;
  const reached = reachedBy(data, start(earlier), [earlier, later]);
  const z = Float64Array.from(later, (row) => reached[row]!);
  const { trees } = boostTrees({ bins, width: FEATURE_COUNT, target, reached, rows: earlier, room }, rulesOf(data));
  const said = [Float64Array.from(z)];
  trees.forEach((tree, count) => {
    later.forEach((row, at) => (z[at]! += tree.leaf[leafOf(tree, bins, row * FEATURE_COUNT)]!));
    if ((count + 1) % STEP === 0) said.push(Float64Array.from(z));
  });
  return said;
}

/** Looks at three times, each learnt from all before it: one look at few rare outcomes is luck. */
function tryOften(data: CurveData, start: Start): Trial {
  const { rows, target } = data;
  const placeOf = (share: number): number => Math.floor(rows.length * share);
  const looks = LOOKS.map(([from, to]) => ({ cut: placeOf(from), later: rows.subarray(placeOf(from), placeOf(to)) }));
  const said = looks.map(({ cut, later }) => lookAgain(data, start, rows.subarray(0, cut), later));
  const later = rows.subarray(placeOf(LOOKS[0][0]));
  const zAt = (step: number): number[] => said.flatMap((steps) => Array.from(steps[step]!));
  const losses = said[0]!.map((_, step) =>
    zAt(step).reduce((sum, value, at) => sum + logisticLoss(target[later[at]!]!, value), 0),
  );
  const best = losses.indexOf(Math.min(...losses));
  const step = 1 - losses[best]! / losses[0]! > leastGain(data) ? best : 0;
  return { start, trees: STEP * step, later, z: zAt(step) };
}

/** Three looks at later time where a rare outcome has come often enough for them, but not so often that one look tells. */
function needsLooks({ rows, target, isRare }: CurveData): boolean {
  if (!isRare || rows.length < LEAST_FOR_LOOKS || rows.length >= MOST_FOR_LOOKS) return false;
  return rows.filter((row) => target[row] === 1).length >= LEAST_RARE;
}

/** Forecasts later time from earlier time: how many trees help, and what is said of it. */
export function tryOnLaterTime(data: CurveData, start: Start): Trial {
  return needsLooks(data) ? tryOften(data, start) : tryOnce(data, start);
}
