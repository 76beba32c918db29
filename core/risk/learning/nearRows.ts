import type { Room } from './room';

/** What trees are grown on, by row. */
export interface BoostData {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly target: Float64Array;
  /** Where the trees start from, by row. */
  readonly reached: Float64Array;
  readonly rows: Int32Array;
  /** Rows that trees never see; they say how many trees are worth keeping. */
  readonly keptBack?: Int32Array;
  readonly room?: Room | undefined;
}

/** The rows trees grow on, and after them those kept back, side by side and numbered anew: what is near is read fast. */
export interface NearRows {
  /** `width` a row. */
  readonly bins: Uint8Array;
  /** The same bins feature by feature, `size` a feature. */
  readonly columns: Uint8Array;
  readonly width: number;
  readonly size: number;
  readonly target: Float64Array;
  /** Where the trees have come to; starts from where they start. */
  readonly reached: Float64Array;
  /** How many rows trees grow on. */
  readonly count: number;
  /** The numbers of those kept back. */
  readonly kept: Int32Array;
}

/** Brings the rows of a boost together. */
export function nearRows(data: BoostData, room: Room): NearRows {
  const { width, rows, keptBack } = data;
  const [count, more] = [rows.length, keptBack?.length ?? 0];
  const size = count + more;
  const bins = room.bytes('near bins', size * width);
  const columns = room.bytes('near columns', size * width);
  const target = room.floats('near target', size);
  const reached = room.floats('near reached', size);
  for (let place = 0; place < size; place += 1) {
    const row = place < count ? rows[place]! : keptBack![place - count]!;
    target[place] = data.target[row]!;
    reached[place] = data.reached[row]!;
    const [from, to] = [row * width, place * width];
    for (let feature = 0; feature < width; feature += 1) {
      const bin = data.bins[from + feature]!;
      bins[to + feature] = bin;
      columns[feature * size + place] = bin;
    }
  }
  const kept = room.whole('near kept', more).subarray(0, more);
  for (let place = 0; place < more; place += 1) kept[place] = count + place;
  return { bins, columns, width, size, target, reached, count, kept };
}
