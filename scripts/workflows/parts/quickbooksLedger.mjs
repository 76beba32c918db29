// QuickBooks as the ledger: all rows of a query, page by page, and a stop rather than a ledger that is cut off.
import { conditions } from './conditions.mjs';
import { at } from './grid.mjs';
import { NODE, RETRY } from './nodeTypes.mjs';

/** Rows that QuickBooks gives at once. */
export const PAGE = 1000;

/**
 * The rows of a query, a page for each item. QuickBooks' node loses every row when "Return All" meets a filter, and knows
 * no page: a limit of one page and the place to start in the query give both. `where` is an expression's inside.
 * Takes the columns `from` to `from + 4`. `always` gives an empty item where there are no rows.
 */
export function placePages(flow, before, names, { resource = 'invoice', where, pages = 5, row = 0, from, always }) {
  const place = (column, lane = 0) => at(row, from + column, lane);
  const list = flow.node(names.pages, ...NODE.set, place(0), {
    mode: 'raw',
    jsonOutput: JSON.stringify({ starts: Array.from({ length: pages }, (_, page) => page * PAGE + 1) }),
    options: {},
  });
  const split = flow.node(names.split, ...NODE.splitOut, place(1), { fieldToSplitOut: 'starts', options: {} });
  const read = flow.node(
    names.read,
    ...NODE.quickbooks,
    place(2),
    {
      resource,
      operation: 'getAll',
      returnAll: false,
      limit: PAGE,
      filters: { query: `=${where} ORDERBY Id STARTPOSITION {{ $json.starts }}` },
    },
    RETRY,
  );
  // An empty page comes as an item without content.
  const rows = flow.node(names.rows, ...NODE.filter, place(3, 1), conditions([['={{ $json.Id }}', 'exists']]), {
    ...(always && { alwaysOutputData: true }),
  });
  const most = PAGE * pages;
  const isFull = `={{ $('${names.read}').all().length >= ${most} }}`;
  const what = names.what ?? things[resource];
  placeLimit(flow, read, { names, isFull, most, what, positions: [place(3), place(4)] });
  for (const [left, right] of [[before, list], [list, split], [split, read], [read, rows]]) flow.connect(left, right); // prettier-ignore
  return rows;
}

const things = { invoice: 'open invoices', payment: 'payments' };

/** A ledger that is larger than the pages stops the run: an invoice left out would be one that nobody hears of. */
export function placeLimit(flow, read, { names, isFull, most, what, positions: [ifAt, stopAt] }) {
  const full = flow.node(names.full, ...NODE.if, ifAt, conditions([[isFull, 'isTrue']]), { executeOnce: true });
  const stop = flow.node(names.stop, ...NODE.stop, stopAt, {
    errorMessage: `QuickBooks has ${most} ${what} or more: add starts to "${names.pages}" and raise the number in "${names.full}"`,
  });
  flow.connect(read, full);
  flow.connect(full, stop, { output: 0 });
}

const OPEN = {
  pages: 'Pages of 1,000',
  split: 'One page each',
  read: 'Open invoices',
  rows: 'Only invoices',
  full: 'More than these?',
  stop: 'Stop: add pages',
};

/** Every invoice with a balance. */
export const placeOpenInvoices = (flow, before, { row = 0, from }) =>
  placePages(flow, before, OPEN, { where: "WHERE Balance > '0'", row, from });

/** The invoice whose id is `$json.id`, as QuickBooks has it now. */
export const placeInvoiceNow = (flow, name, position, more) =>
  flow.node(
    name,
    ...NODE.quickbooks,
    position,
    { resource: 'invoice', operation: 'get', invoiceId: '={{ $json.id }}', download: false },
    more,
  );
