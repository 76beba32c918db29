/** A part of a regular expression, as far as it tells which letters a match must hold. */
export type Part =
  /** One of these letters, or a run of plain ones; undefined is a letter that cannot be told. */
  | { kind: 'letter'; letters: readonly string[] | undefined }
  | { kind: 'all'; parts: readonly Part[] }
  | { kind: 'any'; parts: readonly Part[] }
  | { kind: 'repeat'; part: Part; least: number; most: number }
  /** Stands before or behind a match, in the same text. */
  | { kind: 'beside'; part: Part };

/** Every digit is the same: dates and amounts differ in nothing else. */
export const FIGURE = '#';
const EMPTY: Part = { kind: 'all', parts: [] };
const UNKNOWN: Part = { kind: 'letter', letters: undefined };
/** Letters that stand for themselves, without the one that a quantifier repeats. */
const RUN = /[a-z ]+(?=[a-z ][?*+{])|[a-z ]+(?![a-z ?*+{])/y;
const GROUP = /\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/y;
const GROUP_END = /\)/y;
const OR = /\|/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
const PLACE = /\\[bB]|[$^]/y;
const PROPERTY = /\\p\{[^}]*\}/iy;
const ESCAPED = /\\(.)/y;
const ANY = /[^]/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
/** What a backslash and one of these stand for is one of many letters. */
const SORT_OF_LETTER = /[wWsSDpP]/;

const letter = (one: string): Part => ({ kind: 'letter', letters: [/\d/.test(one) ? FIGURE : one] });

/** Reads the source from its start. */
class Source {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Goes on behind what the pattern matches here. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text) ?? undefined;
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** True behind the last alternative of a group, or of all. */
  get isDone(): boolean {
    return this.at === this.text.length || this.text[this.at] === ')';
  }

  get isBeforeOr(): boolean {
    return this.text[this.at] === '|';
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
  const run = source.take(RUN);
  if (run) return { kind: 'letter', letters: [run[0]] };
  const group = source.take(GROUP);
  if (group) {
    const inside = alternatives(source);
    source.take(GROUP_END);
    if (group[0].endsWith('!')) return EMPTY;
    return group[0].endsWith('=') ? { kind: 'beside', part: inside } : inside;
  }
  const inClass = source.take(CLASS);
  if (inClass) return classOf(inClass[1] ?? '');
  if (source.take(PLACE)) return EMPTY;
  if (source.take(PROPERTY)) return UNKNOWN;
  const escaped = source.take(ESCAPED);
  if (escaped?.[1] === 'd') return letter('0');
  if (escaped) return SORT_OF_LETTER.test(escaped[1] ?? '') ? UNKNOWN : letter(escaped[1] ?? '');
  const plain = source.take(ANY)?.[0] ?? '';
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
    while (!source.isDone && !source.isBeforeOr) row.push(quantified(source));
    parts.push({ kind: 'all', parts: row });
  } while (source.take(OR));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts };
}

/** A pattern as its parts. Anchors hold nothing, and neither does what must not be there. */
export function parsePattern(source: string): Part {
  return alternatives(new Source(source));
}
