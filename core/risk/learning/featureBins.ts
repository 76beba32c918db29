/** How finely a feature is cut: bin 0 is "not known", bins 1 to BINS - 1 ascend. */
export const BINS = 33;
const SAMPLE = 20_000;

/** The values at which each feature is cut, ascending; a value equal to a cut falls above it. */
export type Cuts = readonly (readonly number[])[];

function cutsOf(values: Float32Array): number[] {
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS - 1; bin += 1) {
    const value = values[Math.floor((values.length * bin) / (BINS - 1))];
    if (value !== undefined && value > (cuts[cuts.length - 1] ?? values[0] ?? -Infinity)) cuts.push(value);
  }
  return cuts;
}

/** Cuts every feature where the rows are evenly divided. `X` holds `width` features a row. */
export function chooseCuts({ X, width, rows }: { X: Float32Array; width: number; rows: Int32Array }): Cuts {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const buffer = new Float32Array(Math.ceil(rows.length / step));
  return Array.from({ length: width }, (_, feature) => {
    let count = 0;
    for (let place = 0; place < rows.length; place += step) {
      const value = X[rows[place]! * width + feature]!;
      if (!Number.isNaN(value)) buffer[count++] = value;
    }
    return cutsOf(buffer.slice(0, count).sort());
  });
}

/** The cuts of one feature, made as many as there can be by cuts no value reaches. */
const filledUp = (cuts: readonly number[]): Float64Array => {
  const filled = new Float64Array(BINS - 2).fill(Infinity);
  filled.set(cuts);
  return filled;
};

/** The bin of one value: halves the 31 cuts five times, adding up answers, because a branch that cannot be foreseen costs more. */
function binOf(cuts: Float64Array, value: number): number {
  let below = 16 * Number(value >= cuts[15]!);
  below += 8 * Number(value >= cuts[below + 7]!);
  below += 4 * Number(value >= cuts[below + 3]!);
  below += 2 * Number(value >= cuts[below + 1]!);
  below += Number(value >= cuts[below]!);
  return Number.isNaN(value) ? 0 : below + 1;
}

/** So many rows at a time are binned feature by feature: they stay close at hand. */
const NEAR = 64;

/** The bins of all rows, `width` bytes a row. */
export function binRows(X: Float32Array, cuts: Cuts): Uint8Array {
  const width = cuts.length;
  const bins = new Uint8Array(X.length);
  const own = cuts.map(filledUp);
  for (let first = 0; first < X.length; first += NEAR * width) {
    const end = Math.min(X.length, first + NEAR * width);
    for (let feature = 0; feature < width; feature += 1) {
      const values = own[feature]!;
      for (let at = first + feature; at < end; at += width) bins[at] = binOf(values, X[at]!);
    }
  }
  return bins;
}
