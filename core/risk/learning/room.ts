/**
 * Memory that the fits of one training write over in turn: making it anew for each of them costs more than their sums.
 * Whoever takes a place by its name holds it until the name is taken again; it still holds what was there before.
 */
export interface Room {
  readonly floats: (name: string, size: number) => Float64Array;
  readonly whole: (name: string, size: number) => Int32Array;
  readonly bytes: (name: string, size: number) => Uint8Array;
}

interface Sized {
  readonly length: number;
}

/** Keeps the largest asked for so far under each name. */
function keeper<T extends Sized>(make: (size: number) => T): (name: string, size: number) => T {
  const kept = new Map<string, T>();
  return (name, size) => {
    const known = kept.get(name);
    if (known && known.length >= size) return known;
    const made = make(size);
    kept.set(name, made);
    return made;
  };
}

/** Room for one training; a place has at least the size asked for. */
export const newRoom = (): Room => ({
  floats: keeper((size) => new Float64Array(size)),
  whole: keeper((size) => new Int32Array(size)),
  bytes: keeper((size) => new Uint8Array(size)),
});
