import { BINS } from './featureBins';

/** How a tree may grow. */
export interface GrowthRules {
  readonly depth: number;
  /** The strength with which a leaf is drawn to zero. */
  readonly ridge: number;
  /** The least weight of a leaf. */
  readonly leastWeight: number;
  /** Per feature: 1 when a larger value must never lower the result, -1 when it must never raise it, 0 for either. */
  readonly directions: readonly number[];
}

/** A node that may be split: its stretch of rows, between which values it must stay, and its sums. */
export interface Branch {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** None for a node that will not be split. */
  readonly histogram: Float64Array | undefined;
  readonly slope: number;
  readonly weight: number;
}

/** The split that explains most. */
export interface Split {
  gain: number;
  /** The place among the features the tree may use. */
  feature: number;
  bin: number;
  missingLeft: number;
  leftSlope: number;
  leftWeight: number;
}

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

function breaksDirection(branch: Branch, rules: GrowthRules, direction: number, g: number, h: number): boolean {
  const left = clamp(-g / (h + rules.ridge), branch.low, branch.high);
  const right = clamp(-(branch.slope - g) / (branch.weight - h + rules.ridge), branch.low, branch.high);
  return direction * (right - left) < 0;
}

/** Tries every cut of one feature and improves `best`. */
function tryFeature(branch: Branch, rules: GrowthRules, k: number, direction: number, best: Split): void {
  const { slope, weight } = branch;
  const { ridge, leastWeight } = rules;
  const histogram = branch.histogram!;
  const parent = (slope * slope) / (weight + ridge);
  const start = k * BINS * 2;
  const missingSlope = histogram[start]!;
  const missingWeight = histogram[start + 1]!;
  const sides = missingWeight > 1e-9 ? 2 : 1;
  let mostGain = best.gain;
  let found = -1;
  let foundSlope = 0;
  let foundWeight = 0;
  let runSlope = 0;
  let runWeight = 0;
  for (let bin = 1; bin < BINS - 1; bin += 1) {
    const inBin = histogram[start + 2 * bin + 1]!;
    // Nothing falls into this bin: cutting after it is cutting before it.
    if (inBin <= 1e-9) continue;
    runSlope += histogram[start + 2 * bin]!;
    runWeight += inBin;
    // Too little is left for the right side, and every further cut leaves less.
    if (weight - runWeight < leastWeight) break;
    for (let missingLeft = 0; missingLeft < sides; missingLeft += 1) {
      const g = missingLeft ? runSlope + missingSlope : runSlope;
      const h = missingLeft ? runWeight + missingWeight : runWeight;
      const rightSlope = slope - g;
      const rightWeight = weight - h;
      if (h < leastWeight || rightWeight < leastWeight) continue;
      const gain = (g * g) / (h + ridge) + (rightSlope * rightSlope) / (rightWeight + ridge) - parent;
      if (gain <= mostGain || (direction !== 0 && breaksDirection(branch, rules, direction, g, h))) continue;
      mostGain = gain;
      found = 2 * bin + missingLeft;
      foundSlope = g;
      foundWeight = h;
    }
  }
  if (found < 0) return;
  best.gain = mostGain;
  best.feature = k;
  best.bin = found >> 1;
  best.missingLeft = found & 1;
  best.leftSlope = foundSlope;
  best.leftWeight = foundWeight;
}

/** Whether both sides of a split of so much weight can be heavy enough. */
export const isSplittable = (weight: number, { leastWeight }: GrowthRules): boolean => weight >= 2 * leastWeight;

/** The split of a branch that explains most, or none where no split explains anything. */
export function bestSplit(branch: Branch, features: Int32Array, rules: GrowthRules): Split | undefined {
  if (!branch.histogram || !isSplittable(branch.weight, rules)) return undefined;
  const best: Split = { gain: 1e-6, feature: -1, bin: 0, missingLeft: 0, leftSlope: 0, leftWeight: 0 };
  for (let k = 0; k < features.length; k += 1) tryFeature(branch, rules, k, rules.directions[features[k]!]!, best);
  return best.feature < 0 ? undefined : best;
}
