import { logisticLoss } from './boostTrees';

/** How raw log-odds become honest ones: slope x raw + shift. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

export const UNCHANGED: Calibration = { slope: 1, shift: 0 };

/** As many outcomes as must speak for a correction before it counts half. */
const CAUTION = 50;
/** What later time asks for is met this far: part of it is a drift, which learning again from all rows takes in by itself. */
const HALFWAY = 0.5;

function penalised(z: readonly number[], y: readonly number[], { slope, shift }: Calibration): number {
  let sum = (CAUTION / 2) * ((slope - 1) ** 2 + shift ** 2);
  for (let at = 0; at < z.length; at += 1) sum += logisticLoss(y[at]!, slope * z[at]! + shift);
  return sum;
}

function newtonMove(z: readonly number[], y: readonly number[], { slope, shift }: Calibration): Calibration {
  let [g0, g1] = [-CAUTION * (slope - 1), -CAUTION * shift];
  let [h00, h01, h11] = [CAUTION, 0, CAUTION];
  for (let at = 0; at < z.length; at += 1) {
    const p = 1 / (1 + Math.exp(-(slope * z[at]! + shift)));
    const [rest, v] = [y[at]! - p, p * (1 - p)];
    g0 += rest * z[at]!;
    g1 += rest;
    h00 += v * z[at]! * z[at]!;
    h01 += v * z[at]!;
    h11 += v;
  }
  const determinant = h00 * h11 - h01 * h01;
  return { slope: (h11 * g0 - h01 * g1) / determinant, shift: (h00 * g1 - h01 * g0) / determinant };
}

/** Platt's two numbers, drawn to "change nothing" while few outcomes are known. The slope stays positive: order is kept. */
function fit(z: readonly number[], y: readonly number[]): Calibration {
  let now = UNCHANGED;
  let cost = penalised(z, y, now);
  for (let round = 0; round < 20; round += 1) {
    const move = newtonMove(z, y, now);
    const next = { slope: Math.max(0.2, now.slope + move.slope), shift: now.shift + move.shift };
    const nextCost = penalised(z, y, next);
    if (!(nextCost < cost - 1e-9)) break;
    [now, cost] = [next, nextCost];
  }
  return now;
}

/** The correction that outcomes of a later time ask for, half-way: `z` log-odds said before them, `y` what happened. */
export function calibrate(z: readonly number[], y: readonly number[]): Calibration {
  const { slope, shift } = fit(z, y);
  return { slope: 1 + HALFWAY * (slope - 1), shift: HALFWAY * shift };
}
