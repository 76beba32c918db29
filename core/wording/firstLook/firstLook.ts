import { FIGURE } from './parsePattern';
import { neededTexts } from './neededTexts';

/** For each pattern, in their order, 1 when it may be found in the text, 0 when it surely is not. */
export type FirstLook = (text: string) => Uint8Array;

/** Letters a to z, any digit, and the marks of words and dates; any other letter ends a text that is looked for. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz0 '-./,:";
const COLUMNS = LETTERS.length;
const NONE = -1;

const columnOf = (code: number): number => LETTERS.indexOf(String.fromCharCode(code).replace(/\d/, '0'));

const COLUMN_OF = Int8Array.from({ length: 128 }, (_, code) => columnOf(code));

/** The letters of the text that was looked at last, as columns: a sentence is looked through several times in a row. */
let last: { text: string; columns: Int8Array } = { text: '', columns: new Int8Array() };

function columnsOf(text: string): Int8Array {
  if (last.text === text) return last.columns;
  const columns = new Int8Array(text.length);
  for (let at = 0; at < text.length; at += 1) columns[at] = COLUMN_OF[text.charCodeAt(at)] ?? NONE;
  last = { text, columns };
  return columns;
}

/** Longer texts are told apart by their beginnings. */
const LONGEST_PIECE = 10;

/** The longest piece of a needed text that can be looked for: it must stand in the text as well. */
function pieceOf(text: string): string {
  const pieces = text.replaceAll(FIGURE, '0').split(/[^a-z0 './,:-]/);
  const piece = pieces.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return piece.slice(0, LONGEST_PIECE);
}

/** Pieces by their letters, and which patterns need the piece that ends at a knot. */
interface Tree {
  next: Int32Array;
  ends: readonly (readonly number[] | undefined)[];
}

/** Hangs each piece of each pattern into a tree, but none behind one that the same pattern has there already. */
function treeOf(piecesOfEach: readonly (readonly string[])[]): Tree {
  let next = new Int32Array(COLUMNS << 10);
  const ends: (number[] | undefined)[] = [undefined];
  const knotBehind = (place: number): number => {
    if (!next[place]) {
      next[place] = ends.length;
      ends.push(undefined);
      if (ends.length * COLUMNS > next.length) {
        const longer = new Int32Array(next.length * 2);
        longer.set(next);
        next = longer;
      }
    }
    return next[place] ?? 0;
  };
  piecesOfEach.forEach((pieces, which) => {
    for (const piece of [...pieces].sort((one, other) => one.length - other.length)) {
      let knot = 0;
      for (let at = 0; at < piece.length && ends[knot]?.at(-1) !== which; at += 1)
        knot = knotBehind(knot * COLUMNS + (COLUMN_OF[piece.charCodeAt(at)] ?? NONE));
      if (ends[knot]?.at(-1) !== which) (ends[knot] ??= []).push(which);
    }
  });
  return { next, ends };
}

/**
 * Looks once through a text for what patterns cannot do without, so that most of them need not be tried: of some forty
 * ways to name a day a sentence may hold two. Never says 0 of a pattern that is found. Made on its first use.
 */
export function firstLook(patterns: readonly RegExp[]): FirstLook {
  let made: { tree: Tree; always: Uint8Array } | undefined;
  const make = () => {
    const pieces = patterns.map((pattern) => neededTexts(pattern)?.map(pieceOf) ?? ['']);
    const always = Uint8Array.from(pieces, (of) => Number(of.includes('')));
    return { tree: treeOf(pieces.map((of) => (of.includes('') ? [] : of))), always };
  };
  return (text) => {
    made ??= make();
    const { next, ends } = made.tree;
    const may = made.always.slice();
    const columns = columnsOf(text);
    for (let start = 0; start < columns.length; start += 1) {
      let knot = 0;
      for (let at = start; at < columns.length; at += 1) {
        const column = columns[at] ?? NONE;
        knot = column < 0 ? 0 : (next[knot * COLUMNS + column] ?? 0);
        if (knot === 0) break;
        const found = ends[knot];
        if (found) for (const which of found) may[which] = 1;
      }
    }
    return may;
  };
}

/** The things of a list whose pattern may be found in a text, in their order. */
export function likelyOf<Thing>(
  things: readonly Thing[],
  patternOf: (thing: Thing) => RegExp,
): (text: string) => Thing[] {
  const look = firstLook(things.map(patternOf));
  return (text) => {
    const may = look(text);
    return things.filter((_thing, at) => may[at]);
  };
}
