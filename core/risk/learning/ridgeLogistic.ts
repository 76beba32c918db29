import { solvePositive } from './positiveSystem';
import { BLOCK, type Standardised } from './standardise';
import type { Weighing } from './weighing';

export interface RidgeRules {
  readonly ridge: number;
  readonly steps: number;
  /** Where the weights are drawn to, on the scale of the raw columns. */
  readonly prior: readonly number[];
  /** Per column: 1 when its weight must not be negative, -1 when it must not be positive. */
  readonly directions: readonly number[];
}

const CURVED_STEPS = 3;
/** So many rows tell the curvature well enough; the slope, which says where to end, asks all of them. */
const CURVED_ROWS = 3_000;
const SETTLED = 1e-3;

interface Step {
  readonly S: Float64Array;
  readonly full: number;
  readonly rows: Int32Array;
  readonly target: Float64Array;
  readonly w: Float64Array;
  readonly prior: Float64Array;
  readonly ridge: number;
  readonly directions: readonly number[];
  /** The curvature of the loss at the last step that measured it. */
  readonly H: Float64Array;
  /** Room for a step's system and its move. */
  readonly M: Float64Array;
  readonly b: Float64Array;
  /** By place among the rows: what the weights say of it, and how far that is from what happened. */
  readonly chance: Float64Array;
  readonly rest: Float64Array;
}

/** Fits the weighing by Newton steps; a weight that would break its direction is held at zero. */
export function fitRidge(
  { rows, mean, spread, values }: Standardised,
  target: Float64Array,
  { ridge, steps, prior: rawPrior, directions }: RidgeRules,
): Weighing {
  const width = mean.length;
  const full = width + 1;
  let ones = 0.5;
  for (let place = 0; place < rows.length; place += 1) ones += target[rows[place]!]!;
  const share = ones / (rows.length + 1);
  const prior = Float64Array.from({ length: full }, (_, j) => (rawPrior[j] ?? 0) * (spread[j] ?? 0));
  const w = new Float64Array(prior);
  w[width] = Math.log(share / (1 - share));
  if (steps > 0) {
    const S = values();
    const size = Math.ceil(rows.length / BLOCK) * BLOCK;
    const [chance, rest] = [new Float64Array(size), new Float64Array(size)];
    const [H, M, b] = [new Float64Array(full * full), new Float64Array(full * full), new Float64Array(full)];
    descend({ S, full, rows, target, w, prior, ridge, directions, H, M, b, chance, rest }, steps);
  }
  return { intercept: w[width]!, weight: [...w.subarray(0, width)], mean: [...mean], spread: [...spread] };
}

function descend(step: Step, steps: number): void {
  for (let count = 0; count < steps; count += 1) {
    setRests(step);
    // The curvature hardly changes after the first steps, and it is what costs; the slope says where to go.
    if (count < CURVED_STEPS) setCurvature(step);
    if (newtonStep(step, slopeOf(step)) < SETTLED) return;
  }
}

/** What the weights say of every row now, BLOCK rows at a time. */
function setRests({ S, full, rows, target, w, chance, rest }: Step): void {
  for (let place = 0; place < rows.length; place += BLOCK) {
    const at = place * full;
    let z0 = 0;
    let z1 = 0;
    let z2 = 0;
    let z3 = 0;
    for (let j = 0; j < full; j += 1) {
      const weight = w[j]!;
      z0 += S[at + j]! * weight;
      z1 += S[at + full + j]! * weight;
      z2 += S[at + 2 * full + j]! * weight;
      z3 += S[at + 3 * full + j]! * weight;
    }
    chance[place] = 1 / (1 + Math.exp(-z0));
    chance[place + 1] = 1 / (1 + Math.exp(-z1));
    chance[place + 2] = 1 / (1 + Math.exp(-z2));
    chance[place + 3] = 1 / (1 + Math.exp(-z3));
  }
  for (let place = 0; place < rows.length; place += 1) rest[place] = target[rows[place]!]! - chance[place]!;
}

/** The slope of the loss. */
function slopeOf({ S, full, rows, w, prior, ridge, rest }: Step): Float64Array {
  const g = new Float64Array(full);
  for (let place = 0; place < rows.length; place += BLOCK) {
    const at = place * full;
    const r0 = rest[place]!;
    const r1 = rest[place + 1]!;
    const r2 = rest[place + 2]!;
    const r3 = rest[place + 3]!;
    for (let j = 0; j < full; j += 1) {
      const two = g[j]! + r0 * S[at + j]! + r1 * S[at + full + j]!;
      g[j] = two + r2 * S[at + 2 * full + j]! + r3 * S[at + 3 * full + j]!;
    }
  }
  for (let j = 0; j < full - 1; j += 1) g[j] = g[j]! - ridge * (w[j]! - prior[j]!);
  return g;
}

/** Adds the curvature of four rows, lower half only. */
function bend(H: Float64Array, S: Float64Array, full: number, at: Int32Array, v: Float64Array): void {
  const [at0, at1, at2, at3] = [at[0]!, at[1]!, at[2]!, at[3]!];
  for (let j = 0; j < full; j += 1) {
    const v0 = v[0]! * S[at0 + j]!;
    const v1 = v[1]! * S[at1 + j]!;
    const v2 = v[2]! * S[at2 + j]!;
    const v3 = v[3]! * S[at3 + j]!;
    const start = j * full;
    for (let k = 0; k <= j; k += 1) {
      const two = H[start + k]! + v0 * S[at0 + k]! + v1 * S[at1 + k]!;
      H[start + k] = two + v2 * S[at2 + k]! + v3 * S[at3 + k]!;
    }
  }
}

/** The curvature of the loss. */
function setCurvature({ S, full, rows, ridge, H, chance }: Step): void {
  const stride = Math.max(1, Math.ceil(rows.length / CURVED_ROWS));
  const [at, v] = [new Int32Array(BLOCK), new Float64Array(BLOCK)];
  H.fill(0);
  for (let place = 0; place < rows.length; place += BLOCK * stride) {
    for (let k = 0; k < BLOCK; k += 1) {
      const own = place + k * stride;
      const p = chance[own]!;
      at[k] = own < rows.length ? own * full : 0;
      v[k] = own < rows.length ? stride * Math.max(1e-6, p * (1 - p)) : 0;
    }
    bend(H, S, full, at, v);
  }
  for (let j = 0; j < full; j += 1) {
    for (let k = j + 1; k < full; k += 1) H[j * full + k] = H[k * full + j]!;
    H[j * full + j] = H[j * full + j]! + (j === full - 1 ? 1e-6 : ridge);
  }
}

/** The move that would end at the bottom of a bowl of this slope and curvature, with some weights going to zero, into `b`. */
function moveWith({ full, w, H, M, b }: Step, g: Float64Array, held: ReadonlySet<number>): void {
  M.set(H);
  b.set(g);
  for (const j of held) {
    // A held weight goes to zero: its move is known, so it leaves the system.
    for (let k = 0; k < full; k += 1) {
      b[k] = b[k]! - H[k * full + j]! * -w[j]!;
      M[j * full + k] = 0;
      M[k * full + j] = 0;
    }
    M[j * full + j] = 1;
  }
  for (const j of held) b[j] = -w[j]!;
  solvePositive(M, b, full);
}

function newtonStep(step: Step, g: Float64Array): number {
  const { full, w, directions, b: change } = step;
  const held = new Set<number>();
  for (let round = 0; round < full; round += 1) {
    moveWith(step, g, held);
    let broken = -1;
    let worst = -1e-9;
    for (let j = 0; j < full - 1; j += 1) {
      const direction = directions[j] ?? 0;
      const next = direction * (w[j]! + change[j]!);
      if (direction !== 0 && !held.has(j) && next < worst) [broken, worst] = [j, next];
    }
    if (broken < 0) break;
    held.add(broken);
  }
  let moved = 0;
  for (let j = 0; j < full; j += 1) {
    const by = Math.max(-2, Math.min(2, change[j]!));
    moved = Math.max(moved, Math.abs(by));
    w[j] = w[j]! + by;
  }
  return moved;
}
