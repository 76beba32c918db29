// QuickBooks as a ledger to look into: invoices by a condition, page by page, each once, classified.
import { conditions } from './conditions.mjs';
import { at } from './grid.mjs';
import { NODE, RETRY } from './nodeTypes.mjs';
import { PAGE, placeLimit } from './quickbooksLedger.mjs';

/** An empty ledger is an answer: what waits for the invoices must still run. */
const ALWAYS = { alwaysOutputData: true };
const NAMES = { pages: 'Which invoices', full: 'More than these?', stop: 'Stop: add pages' };

/** True when the last page of one of the queries is full, so that there may be more behind it. */
function anyLastPageFull(queries, pages) {
  const last = Array.from({ length: queries }, (_, query) => (query + 1) * pages - 1);
  const rows = "$('Invoices').all().filter(({ json, pairedItem }) => json.Id && pairedItem?.item === page)";
  return `={{ ${JSON.stringify(last)}.some((page) => ${rows}.length >= ${PAGE}) }}`;
}

/**
 * Places the reading of invoices in one row from column `from`; five columns. Each of `queries` is an expression's text
 * after WHERE, read in so many pages of 1,000; more rows than that stop the
 * run, unless the caller would rather go on with what was read. Two lanes, or one.
 */
export function placeInvoicesWhere(flow, after, { row, from, queries, pages = 3, stopsWhenFull = true }) {
  const lane = stopsWhenFull ? 1 : 0;
  const asked = queries.flatMap((where) =>
    Array.from({ length: pages }, (_, page) => ({ where, start: page * PAGE + 1 })),
  );
  const list = flow.node(NAMES.pages, ...NODE.set, at(row, from), {
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
    at(row, from + 3, lane),
    conditions([['={{ $json.Id }}', 'exists']]),
    ALWAYS,
  );
  const once = flow.node(
    'Each invoice once',
    ...NODE.removeDuplicates,
    at(row, from + 4, lane),
    { operation: 'removeDuplicateInputItems', compare: 'allFields', options: {} },
    ALWAYS,
  );
  if (stopsWhenFull) {
    const isFull = anyLastPageFull(queries.length, pages);
    const positions = [at(row, from + 3), at(row, from + 4)];
    placeLimit(flow, read, { names: NAMES, isFull, most: PAGE * pages, what: 'such invoices', positions });
  }
  for (const [one, next] of [[after, list], [list, each], [each, read], [read, rows], [rows, once]]) flow.connect(one, next); // prettier-ignore
  return once;
}
