// Where things stand: rows of nodes, each group of them on a coloured note that says what happens there.
const COLUMN = 224;
const LANE = 176;
const ROW = 3.5 * LANE;
const HEAD = 200;

/**
 * The place of a node. A row is a band of the canvas, as tall as two lanes and the words above them; lanes may be
 * fractions, and a row that needs three lanes takes the space of the next.
 */
export const at = (row, column, lane = 0) => [column * COLUMN, Math.round(row * ROW + lane * LANE)];

/** Places a note behind the nodes of a row from one column to another, its words above them. */
export function frame(flow, { title, text, row, from, to, lanes = 2, color = 7 }) {
  const [x, y] = at(row, from);
  flow.note(title, [x - 72, y - HEAD], [(to - from + 1) * COLUMN + 8, HEAD + lanes * LANE - 8], text, color);
}
