import { knownTexts, type KnownText } from './remember';

/** A line of a message in which names, links, numbers, dates and amounts are covered. */
export type CoveredLine = KnownText;

const MOST_LINES = 4000;

/** `of` a text: the same object for all messages that say the line. `once`: works something out of each line's text. */
export const coveredLines = knownTexts({ most: MOST_LINES });

const RUNS = /([\ue000-\ue004])\1+/g;

/** A text with one stand-in for each covered run: what is said around a name does not depend on its length. */
export const shorten = (text: string): string => text.replace(RUNS, '$1');

/** The covered line shortened so. */
export const shortLine = coveredLines.once((text): CoveredLine => coveredLines.of(shorten(text)));

const NOTHING: readonly never[] = [];

/**
 * What all lines hold, in order. Only for finds that never reach across the end of a line, and that find something in the
 * shortened line wherever they do in the line itself.
 */
export function byLine<Found>(
  find: (line: string) => readonly Found[],
): (lines: readonly CoveredLine[]) => readonly Found[] {
  const findIn = coveredLines.once(find);
  return (lines) => {
    let all: Found[] | undefined;
    for (const line of lines) if (findIn(shortLine(line)).length > 0) (all ??= []).push(...findIn(line));
    return all ?? NOTHING;
  };
}
