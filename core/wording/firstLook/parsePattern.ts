/** A part of a regular expression, as far as it tells which letters a match must hold. */
export type Part =
  /** One of these letters; undefined is a letter that cannot be told. */
  | { kind: 'letter'; letters: readonly string[] | undefined }
  | { kind: 'all'; parts: readonly Part[] }
  | { kind: 'any'; parts: readonly Part[] }
  | { kind: 'repeat'; part: Part; least: number; most: number };

/** Every digit is the same: dates and amounts differ in nothing else. */
export const FIGURE = '#';
const EMPTY: Part = { kind: 'all', parts: [] };
const UNKNOWN: Part = { kind: 'letter', letters: undefined };
const CLOSED_GROUP = /^\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/;
const QUANTIFIER = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/;
/** What a backslash and one of these stand for is one of many letters. */
const SORT_OF_LETTER = /[wWsSDpP]/;

const letter = (one: string): Part => ({ kind: 'letter', letters: [/\d/.test(one) ? FIGURE : one] });

/** Reads the source from its start; what is read is cut off. */
class Source {
  constructor(private rest: string) {}

  /** Cuts off what the pattern matches at the start. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.rest) ?? undefined;
    if (match) this.rest = this.rest.slice(match[0].length);
    return match;
  }

  startsWith(text: string): boolean {
    return this.rest.startsWith(text);
  }

  get isEmpty(): boolean {
    return this.rest === '';
  }
}

/** "[nrs]" as its letters; longer ones, ranges, sorts of letters and what is shut out cannot be told. */
function classOf(inside: string): Part {
  const letters = inside.replace(/\\(?=[^a-z])/g, '');
  if (letters === '\\d' || /^\d-\d$/.test(letters)) return letter('0');
  const isPlain = !letters.startsWith('^') && !/\\|[^-]-[^-]/.test(letters);
  return isPlain ? { kind: 'letter', letters: [...new Set([...letters].map((one) => (/\d/.test(one) ? FIGURE : one)))] } : UNKNOWN; // prettier-ignore
}

function atom(source: Source): Part {
  const group = source.take(CLOSED_GROUP);
  if (group) {
    const inside = alternatives(source);
    source.take(/^\)/);
    // What stands only beside a match is no part of it.
    return /[=!]$/.test(group[0]) ? EMPTY : inside;
  }
  const inClass = source.take(/^\[((?:\\.|[^\]\\])*)\]/);
  if (inClass) return classOf(inClass[1] ?? '');
  if (source.take(/^(?:\\[bB]|[$^])/)) return EMPTY;
  if (source.take(/^\\p\{[^}]*\}/i)) return UNKNOWN;
  const escaped = source.take(/^\\(.)/);
  if (escaped?.[1] === 'd') return letter('0');
  if (escaped) return SORT_OF_LETTER.test(escaped[1] ?? '') ? UNKNOWN : letter(escaped[1] ?? '');
  const plain = source.take(/^[^]/)?.[0] ?? '';
  return plain === '.' ? UNKNOWN : letter(plain);
}

function quantified(source: Source): Part {
  const part = atom(source);
  const times = source.take(QUANTIFIER);
  if (!times) return part;
  const [, mark, least, comma, most] = times;
  if (mark) return { kind: 'repeat', part, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Infinity };
  const atMost = comma ? (most ? Number(most) : Infinity) : Number(least);
  return { kind: 'repeat', part, least: Number(least), most: atMost };
}

function alternatives(source: Source): Part {
  const parts: Part[] = [];
  do {
    const row: Part[] = [];
    while (!source.isEmpty && !source.startsWith('|') && !source.startsWith(')')) row.push(quantified(source));
    parts.push({ kind: 'all', parts: row });
  } while (source.take(/^\|/));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts };
}

/** A pattern as its parts. Look-arounds and anchors hold nothing. */
export function parsePattern(source: string): Part {
  return alternatives(new Source(source));
}
