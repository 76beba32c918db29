/** Texts longer than this are read anew each time: they hardly come again, and would fill the memory. */
const LONGEST = 400;

/**
 * A pure function that remembers what it found, by its text. Only for functions whose result depends on nothing but the
 * text and is never altered, so that remembering cannot change a verdict. When `most` texts are kept, all are forgotten.
 */
export function remember<Value extends NonNullable<unknown>>(
  work: (text: string) => Value,
  { most }: { most: number },
): (text: string) => Value {
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

const MOST_LINES = 5000;
const NOTHING: readonly never[] = [];

/**
 * The same for what is looked for line by line: what all lines hold, in order. Only for finds that never reach across the
 * end of a line, so that a text read by lines holds what the whole text holds.
 */
export function byLine<Found>(
  find: (line: string) => readonly Found[],
): (lines: readonly string[]) => readonly Found[] {
  const findIn = remember(find, { most: MOST_LINES });
  return (lines) => {
    let all: Found[] | undefined;
    for (const line of lines) {
      const found = findIn(line);
      if (found.length > 0) (all ??= []).push(...found);
    }
    return all ?? NOTHING;
  };
}

/** Works something out once for each object, such as the facts of one run of the checks; the object must not change meanwhile. */
export function onceFor<Key extends object, Value extends NonNullable<unknown>>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
