/** A weight table has 2 to the power of this many rows; features that meet in a row share its weight. */
export const TABLE_BITS = 15;

const FEW = 512;

/**
 * What is noticed in a text: the rows of its features, each once, in the order in which they were noticed. A sentence
 * has hundreds of them, and numbers side by side are found again in a fraction of the time that a Set takes.
 */
export class Noticed {
  private last = 0;
  private found: number[] = [];
  /** Each row, plus one, at the first place that was free from the one on that it tells itself; 0 is a free place. */
  private places = new Int32Array(2 * FEW);

  /** Forgets everything; a larger table has more `bits`. */
  begin(bits: number): void {
    this.last = (1 << bits) - 1;
    this.found = [];
    this.places.fill(0);
  }

  /** Notices the feature that the number stands for. */
  add(feature: number): void {
    const row = feature & this.last;
    const place = this.placeOf(row);
    if (this.places[place] !== 0) return;
    this.places[place] = row + 1;
    if (this.found.push(row) * 2 > this.places.length) this.makeRoom();
  }

  /** The rows, in the order in which they were noticed. */
  get rows(): readonly number[] {
    return this.found;
  }

  private placeOf(row: number): number {
    const { places } = this;
    const last = places.length - 1;
    let place = row & last;
    while (places[place] !== 0 && places[place] !== row + 1) place = (place + 1) & last;
    return place;
  }

  private makeRoom(): void {
    this.places = new Int32Array(2 * this.places.length);
    for (const row of this.found) this.places[this.placeOf(row)] = row + 1;
  }
}

/** Those that are not in use: to make one costs as much as to notice a sentence. */
const idle: Noticed[] = [];

/** The rows of the features that the work notices, in a table of so many bits. */
export function rowsNoticed(work: (noticed: Noticed) => void, bits = TABLE_BITS): readonly number[] {
  const noticed = idle.pop() ?? new Noticed();
  noticed.begin(bits);
  work(noticed);
  idle.push(noticed);
  return noticed.rows;
}
