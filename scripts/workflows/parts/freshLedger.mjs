// After the decision: each invoice of the drafts is read once more, for the recheck.
import { at } from './grid.mjs';
import { CONTINUE, NODE, RETRY } from './nodeTypes.mjs';

/** What one invoice may do: fail by itself, and be gone. */
const ALONE = { ...RETRY, ...CONTINUE, alwaysOutputData: true };

/**
 * Each invoice of the decided drafts as the ledger has it now, paid ones included; two columns of the third row.
 * `placeOne(flow, name, position, more)` places the node that reads the invoice whose id is `$json.id`.
 */
export function placeFreshLedger(flow, review, placeOne) {
  const each = flow.node('Each invoice once more', ...NODE.splitOut, at(2, 0, 1), {
    fieldToSplitOut: 'draft.invoices',
    options: {},
  });
  const fresh = placeOne(flow, 'Invoice as it is now', at(2, 1, 1), ALONE);
  flow.connect(review, each);
  flow.connect(each, fresh);
  return fresh;
}
