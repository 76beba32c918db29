/** Texts longer than this are read anew each time: they hardly come again, and would fill the memory. */
const LONGEST = 400;

/**
 * A pure function that remembers what it found, by its text. Only for functions whose result depends on nothing but the
 * text and is never altered, so that remembering cannot change a verdict. When `most` texts are kept, all are forgotten.
 */
export function remember<Value>(work: (text: string) => Value, { most }: { most: number }): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (text.length <= LONGEST) {
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
