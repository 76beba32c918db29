import type { Room } from './room';

/** The same numbers for the same data, on every machine: a choice of rows needs spread, not chance. */
function spreader(drawing: number): () => number {
  let state = 11 + 1000 * drawing;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** What part of the rows and features each tree may see. */
export interface SampleRules {
  readonly rowShare: number;
  readonly featureShare: number;
  /** The features trees may use. */
  readonly features: readonly number[];
  /** Which drawing of rows and features it is; the first unless said. */
  readonly drawing?: number;
}

/** What one tree may see, and the rows it may not. */
export interface Sample {
  readonly rows: Int32Array;
  readonly rest: Int32Array;
  readonly features: Int32Array;
}

/** How many features each tree may use. */
export const takenOf = ({ features, featureShare }: SampleRules): number =>
  Math.max(1, Math.round(features.length * featureShare));

/** A new choice among so many rows, and of features, for every tree; written over by the next choice. */
export function sampler(count: number, rules: SampleRules, room: Room): () => Sample {
  const next = spreader(rules.drawing ?? 0);
  const features = Int32Array.from(rules.features);
  const taken = takenOf(rules);
  const [sample, rest] = [room.whole('sample', count + 1), room.whole('rest', count + 1)];
  return () => {
    let sampled = 0;
    let left = 0;
    for (let row = 0; row < count; row += 1) {
      const isTaken = Number(next() < rules.rowShare);
      // Written to both and counted in one: a branch that cannot be foreseen costs more.
      sample[sampled] = row;
      rest[left] = row;
      sampled += isTaken;
      left += 1 - isTaken;
    }
    for (let k = 0; k < taken; k += 1) {
      const other = k + Math.floor(next() * (features.length - k));
      [features[k], features[other]] = [features[other]!, features[k]!];
    }
    return { rows: sample.subarray(0, sampled), rest: rest.subarray(0, left), features: features.slice(0, taken) };
  };
}
