// QuickBooks as a ledger to look into: invoices by a condition, page by page, each once, classified.
import { conditions } from './conditions.mjs';
import { at } from './grid.mjs';
import { NODE, RETRY } from './nodeTypes.mjs';

const PAGE = 1000;
/** An empty ledger is an answer: what waits for the invoices must still run. */
const ALWAYS = { alwaysOutputData: true };

/**
 * Places the reading of invoices in one row from column `from`; five columns. Each of `queries` is an expression's text
 * after WHERE, read in so many pages of 1,000; `errorOutput` nodes are the caller's to wire.
 */
export function placeInvoicesWhere(flow, after, { row, from, queries, pages = 3 }) {
  const asked = queries.flatMap((where) =>
    Array.from({ length: pages }, (_, page) => ({ where, start: page * PAGE + 1 })),
  );
  const list = flow.node('Which invoices', ...NODE.set, at(row, from), {
    mode: 'raw',
    jsonOutput: `=${JSON.stringify({ queries: asked })}`,
    options: {},
  }, { executeOnce: true }); // prettier-ignore
  const each = flow.node('One page each', ...NODE.splitOut, at(row, from + 1), {
    fieldToSplitOut: 'queries',
    options: {},
  });
  const read = flow.node(
    'Invoices',
    ...NODE.quickbooks,
    at(row, from + 2),
    {
      resource: 'invoice',
      operation: 'getAll',
      returnAll: false,
      limit: PAGE,
      filters: { query: '=WHERE {{ $json.where }} ORDERBY Id STARTPOSITION {{ $json.start }}' },
    },
    RETRY,
  );
  // An empty page comes as an item without content.
  const rows = flow.node(
    'Only invoices',
    ...NODE.filter,
    at(row, from + 3),
    conditions([['={{ $json.Id }}', 'exists']]),
    ALWAYS,
  );
  const once = flow.node(
    'Each invoice once',
    ...NODE.removeDuplicates,
    at(row, from + 4),
    { operation: 'removeDuplicateInputItems', compare: 'allFields', options: {} },
    ALWAYS,
  );
  for (const [one, next] of [[after, list], [list, each], [each, read], [read, rows], [rows, once]]) flow.connect(one, next); // prettier-ignore
  return once;
}
