import { parsePattern, type Part } from './parsePattern';

/** What a part of a pattern may be: all that it can match when that is little, and texts one of which it must hold. */
interface Told {
  /** Everything that it can match; undefined when that cannot be listed. */
  all: readonly string[] | undefined;
  /** One of these stands in whatever it matches; undefined when none can be named. */
  needed: readonly string[] | undefined;
}

const MOST_LISTED = 64;
const MOST_REPEATED = 3;
const NOTHING: Told = { all: [''], needed: undefined };
const UNKNOWN: Told = { all: undefined, needed: undefined };

const shortest = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length));

/** Of two lists of texts the one that says more: whose shortest text is longer, or which is shorter. */
function better(one: readonly string[] | undefined, other: readonly string[] | undefined): Told['needed'] {
  if (!one || !other) return one ?? other;
  const more = shortest(one) - shortest(other);
  return more > 0 || (more === 0 && one.length <= other.length) ? one : other;
}

const usable = (all: Told['all']): Told['needed'] => (all && all.length > 0 && !all.includes('') ? all : undefined);
const neededOf = ({ all, needed }: Told): Told['needed'] => better(usable(all), needed);

function listed(texts: readonly string[]): Told['all'] {
  if (texts.length < 2) return texts;
  const each = [...new Set(texts)];
  return each.length <= MOST_LISTED ? each : undefined;
}

function product(before: readonly string[], after: readonly string[]): Told['all'] {
  if (before.length * after.length > MOST_LISTED) return undefined;
  const texts: string[] = [];
  for (const start of before) for (const end of after) texts.push(start + end);
  return listed(texts);
}

/** One part behind another: listed together as long as that is little, else the best of what they need. */
function inRow(parts: readonly Told[]): Told {
  let needed: Told['needed'];
  let open: readonly string[] = [''];
  let isWhole = true;
  for (const part of parts) {
    const longer = part.all && product(open, part.all);
    if (longer) {
      needed = better(needed, part.needed);
      open = longer;
      continue;
    }
    isWhole = false;
    needed = better(better(needed, usable(open)), neededOf(part));
    open = part.all ?? [''];
  }
  return { all: isWhole ? open : undefined, needed: better(needed, usable(open)) };
}

function either(parts: readonly Told[]): Told {
  const needs = parts.map(neededOf);
  return {
    all: parts.every(({ all }) => all) ? listed(parts.flatMap(({ all }) => all ?? [])) : undefined,
    needed: needs.every((need) => need !== undefined) ? [...new Set(needs.flat())] : undefined,
  };
}

function repeated(part: Told, least: number, most: number): Told {
  if (most > MOST_REPEATED) return least > 0 ? { all: undefined, needed: neededOf(part) } : UNKNOWN;
  const times = Array.from({ length: most - least + 1 }, (_, more) => inRow(Array(least + more).fill(part) as Told[]));
  return either(times.length > 0 ? times : [NOTHING]);
}

function told(part: Part): Told {
  switch (part.kind) {
    case 'letter':
      return { all: part.letters, needed: undefined };
    case 'all':
      return inRow(part.parts.map(told));
    case 'any':
      return either(part.parts.map(told));
    case 'beside':
      return { all: [''], needed: neededOf(told(part.part)) };
    case 'repeat':
      return repeated(told(part.part), part.least, part.most);
  }
}

/** The same pattern is looked for among others as well: a language's days with and without those beside a deed. */
const known = new WeakMap<RegExp, Told['needed']>();

/**
 * Texts one of which stands in every match of the pattern, with "#" for a digit: of `(?:by|on) (?:mon|fri)day\b`
 * "by monday", "on monday" and so on. Undefined where none can be named. Longer lists are never cut.
 */
export function neededTexts(pattern: RegExp): readonly string[] | undefined {
  if (pattern.flags.includes('i')) return undefined;
  if (!known.has(pattern)) known.set(pattern, neededOf(told(parsePattern(pattern.source))));
  return known.get(pattern);
}
