// Where the items end that no message comes of: not chased, and what could not be read.
import { at } from './grid.mjs';
import { NODE } from './nodeTypes.mjs';
import { ERROR_OUTPUT } from './ourSteps.mjs';

/** The outputs by which what failed leaves, beside those of our own steps. */
const MORE_ERROR_OUTPUTS = { correct: 1, fresh: 1, recordSent: 2, recordFailed: 2, audit: 1 };

/**
 * Places the two ends; `nodes` are the workflow's steps by what they do. Without a place for `notChased` the workflow
 * does something with those items itself.
 */
export function placeEnds(flow, nodes, { notChased, broken: where } = { notChased: at(1, 4, 1), broken: at(1, 8, 1) }) {
  if (notChased)
    flow.connect(nodes.draft, flow.node('Not chased, with reasons', ...NODE.noOp, notChased), { output: 1 });
  const broken = flow.node('Rows to fix', ...NODE.noOp, where);
  for (const [name, output] of Object.entries({ ...ERROR_OUTPUT, ...MORE_ERROR_OUTPUTS })) {
    if (nodes[name]) flow.connect(nodes[name], broken, { output });
  }
}
