/** A column of numbers per row, `width` a row. */
export interface Design {
  readonly A: Float64Array;
  readonly width: number;
}

/** A fitted weighing: log-odds = intercept + sum of weight x (value - mean) / spread. */
export interface Weighing {
  readonly intercept: number;
  readonly weight: number[];
  readonly mean: number[];
  readonly spread: number[];
}

export interface RidgeRules {
  readonly ridge: number;
  readonly steps: number;
  /** Where the weights are drawn to, on the scale of the raw columns. */
  readonly prior: readonly number[];
  /** Per column: 1 when its weight must not be negative, -1 when it must not be positive. */
  readonly directions: readonly number[];
}

/** Solves H x = b for a positive definite H (Cholesky). */
function solve(H: Float64Array, b: Float64Array, size: number): Float64Array {
  const L = new Float64Array(H);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = L[i * size + j]!;
      for (let k = 0; k < j; k += 1) sum -= L[i * size + k]! * L[j * size + k]!;
      L[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-10)) : sum / L[j * size + j]!;
    }
  }
  const x = new Float64Array(b);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= L[i * size + k]! * x[k]!;
    x[i]! /= L[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= L[k * size + i]! * x[k]!;
    x[i]! /= L[i * size + i]!;
  }
  return x;
}

function moments({ A, width }: Design, rows: Int32Array): { mean: Float64Array; spread: Float64Array } {
  const [mean, spread] = [new Float64Array(width), new Float64Array(width)];
  rows.forEach((row) => {
    for (let j = 0; j < width; j += 1) mean[j] = mean[j]! + A[row * width + j]!;
  });
  for (let j = 0; j < width; j += 1) mean[j]! /= Math.max(1, rows.length);
  rows.forEach((row) => {
    for (let j = 0; j < width; j += 1) spread[j] = spread[j]! + (A[row * width + j]! - mean[j]!) ** 2;
  });
  for (let j = 0; j < width; j += 1) spread[j] = Math.sqrt(spread[j]! / Math.max(1, rows.length)) || 1;
  return { mean, spread };
}

/** The rows standardised, with a last column of ones. */
function standardised({ A, width }: Design, rows: Int32Array, mean: Float64Array, spread: Float64Array): Float64Array {
  const full = width + 1;
  const S = new Float64Array(rows.length * full);
  rows.forEach((row, place) => {
    for (let j = 0; j < width; j += 1) S[place * full + j] = (A[row * width + j]! - mean[j]!) / spread[j]!;
    S[place * full + width] = 1;
  });
  return S;
}

/** Fits the weighing by Newton steps; a weight that would break its direction is held at zero. */
export function fitRidge(design: Design, rows: Int32Array, target: Float64Array, rules: RidgeRules): Weighing {
  const { width } = design;
  const full = width + 1;
  const { mean, spread } = moments(design, rows);
  const S = standardised(design, rows, mean, spread);
  let ones = 0.5;
  for (let place = 0; place < rows.length; place += 1) ones += target[rows[place]!]!;
  const share = ones / (rows.length + 1);
  const prior = Float64Array.from({ length: full }, (_, j) => (rules.prior[j] ?? 0) * (spread[j] ?? 0));
  const w = new Float64Array(prior);
  w[width] = Math.log(share / (1 - share));
  const H = new Float64Array(full * full);
  for (let count = 0; count < rules.steps; count += 1) {
    const step = { S, full, rows, target, w, prior, ridge: rules.ridge, directions: rules.directions, H };
    // The curvature hardly changes after the first steps, and it is what costs; the slope says where to go.
    const g = slopeOf(step, count < CURVED_STEPS);
    if (newtonStep(step, g) < SETTLED) break;
  }
  return { intercept: w[width]!, weight: [...w.subarray(0, width)], mean: [...mean], spread: [...spread] };
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
}

/** Adds one row's curvature, lower half only. */
function bend(H: Float64Array, S: Float64Array, at: number, full: number, v: number): void {
  for (let j = 0; j < full; j += 1) {
    const vx = v * S[at + j]!;
    const start = j * full;
    for (let k = 0; k <= j; k += 1) H[start + k] = H[start + k]! + vx * S[at + k]!;
  }
}

/** The slope of the loss, and on request its curvature. */
function slopeOf({ S, full, rows, target, w, prior, ridge, H }: Step, isCurved: boolean): Float64Array {
  const g = new Float64Array(full);
  const stride = Math.max(1, Math.ceil(rows.length / CURVED_ROWS));
  if (isCurved) H.fill(0);
  for (let place = 0; place < rows.length; place += 1) {
    const at = place * full;
    let z = 0;
    for (let j = 0; j < full; j += 1) z += S[at + j]! * w[j]!;
    const p = 1 / (1 + Math.exp(-z));
    const r = target[rows[place]!]! - p;
    for (let j = 0; j < full; j += 1) g[j] = g[j]! + r * S[at + j]!;
    if (isCurved && place % stride === 0) bend(H, S, at, full, stride * Math.max(1e-6, p * (1 - p)));
  }
  for (let j = 0; j < full - 1; j += 1) g[j]! -= ridge * (w[j]! - prior[j]!);
  if (!isCurved) return g;
  for (let j = 0; j < full; j += 1) {
    for (let k = j + 1; k < full; k += 1) H[j * full + k] = H[k * full + j]!;
    H[j * full + j]! += j === full - 1 ? 1e-6 : ridge;
  }
  return g;
}

function newtonStep({ full, w, directions, H }: Step, g: Float64Array): number {
  const held = new Set<number>();
  let change = new Float64Array(full);
  for (let round = 0; round < full; round += 1) {
    const [M, b] = [new Float64Array(H), new Float64Array(g)];
    for (const j of held) {
      // A held weight goes to zero: its move is known, so it leaves the system.
      for (let k = 0; k < full; k += 1) {
        b[k]! -= H[k * full + j]! * -w[j]!;
        M[j * full + k] = 0;
        M[k * full + j] = 0;
      }
      M[j * full + j] = 1;
    }
    for (const j of held) b[j] = -w[j]!;
    change = solve(M, b, full) as Float64Array<ArrayBuffer>;
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
    w[j]! += by;
  }
  return moved;
}

/** The log-odds of a row of the design. */
export function weigh({ intercept, weight, mean, spread }: Weighing, { A, width }: Design, row: number): number {
  let z = intercept;
  for (let j = 0; j < width; j += 1) z += ((A[row * width + j]! - mean[j]!) / spread[j]!) * weight[j]!;
  return z;
}
