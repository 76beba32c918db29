/** Texts longer than this are read anew each time: they hardly come again, and would fill the memory. */
const LONGEST = 400;

/** A copy on its own: a part of a text would keep the whole text in memory. */
const copyOf = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');

/** What is kept by its text. */
interface Kept<Value> {
  get: (text: string) => Value | undefined;
  set: (text: string, value: Value) => void;
}

/** When `most` texts are new, those that were not asked for since the last time are forgotten. */
function keep<Value>(most: number): Kept<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (text: string, value: Value): void => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
  };
  const renew = (text: string): Value | undefined => {
    const before = old.get(text);
    if (before !== undefined) set(copyOf(text), before);
    return before;
  };
  return { get: (text) => young.get(text) ?? (old.size > 0 ? renew(text) : undefined), set };
}

/**
 * A pure function that remembers what it found, by its text. Only for functions whose result depends on nothing but the
 * text and is never altered, so that remembering cannot change a verdict. At most twice `most` texts are kept.
 */
export function remember<Value extends NonNullable<unknown>>(
  work: (text: string) => Value,
  { most }: { most: number },
): (text: string) => Value {
  const kept = keep<Value>(most);
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (text.length <= LONGEST) kept.set(copyOf(text), value);
    return value;
  };
}

/** A text that many messages say, such as a line with its facts covered, and what was worked out of it so far. */
export interface KnownText {
  readonly text: string;
  readonly known: unknown[];
}

type Work<Value> = (text: string, one: KnownText) => Value;

/** Texts of one kind, each there once, so that one look-up finds all that was ever worked out of it. */
export interface KnownTexts {
  of: (text: string) => KnownText;
  /** Works something out once for each text. It may depend on nothing but the text, and is never altered. */
  once: <Value extends NonNullable<unknown>>(work: Work<Value>) => (one: KnownText) => Value;
}

/** A table of such texts, of which at most twice `most` are kept. */
export function knownTexts({ most }: { most: number }): KnownTexts {
  const kept = keep<KnownText>(most);
  let works = 0;
  return {
    of: (text) => {
      const before = kept.get(text);
      if (before !== undefined) return before;
      if (text.length > LONGEST) return { text, known: [] };
      const one = { text: copyOf(text), known: [] };
      kept.set(one.text, one);
      return one;
    },
    once: <Value extends NonNullable<unknown>>(work: Work<Value>) => {
      const place = works;
      works += 1;
      return (one: KnownText) => (one.known[place] ??= work(one.text, one)) as Value;
    },
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
