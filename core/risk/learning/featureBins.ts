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

/** The bin of one value. */
export function binOf(cuts: readonly number[], value: number): number {
  if (Number.isNaN(value)) return 0;
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** The bins of all rows, `width` bytes a row. */
export function binRows(X: Float32Array, cuts: Cuts): Uint8Array {
  const width = cuts.length;
  const bins = new Uint8Array(X.length);
  for (let feature = 0; feature < width; feature += 1) {
    const own = cuts[feature]!;
    for (let at = feature; at < X.length; at += width) bins[at] = binOf(own, X[at]!);
  }
  return bins;
}
