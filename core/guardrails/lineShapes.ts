import { shorten } from './coveredLines';
import { knownTexts, type KnownText } from './remember';

/**
 * A line in which names, links and invoice numbers are covered, with one stand-in for each covered run and every digit as 0:
 * the same for all lines that differ in their facts only.
 */
export type LineShape = KnownText;

const MOST_SHAPES = 4000;

/** `of` a shape's text: the same object for all its lines. `once`: works something out of each shape's text. */
export const lineShapes = knownTexts({ most: MOST_SHAPES });

/** The shape of a line. */
export const shapeOf = (line: string): LineShape => lineShapes.of(shorten(line).replace(/[1-9]/g, '0'));
