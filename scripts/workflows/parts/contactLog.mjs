// The contact log as a Data Table: what was sent, claimed, stopped, promised. Runs only ever add rows.
import { dataTable } from '../canvas.mjs';
import { CONTACT_LOG, CONTACT_LOG_COLUMNS } from '../morningRunParts.mjs';
import { LOOKUP, NODE } from './nodeTypes.mjs';

export { CONTACT_LOG, CONTACT_LOG_COLUMNS };

/** Creates the table when it is not there yet; runs once whatever comes in. */
export const createLog = (flow, position, name = 'Contact log table') =>
  flow.node(name, ...NODE.table, position, dataTable.create(CONTACT_LOG, CONTACT_LOG_COLUMNS), { executeOnce: true });

/** Reads the whole log; an empty log is an answer, too. */
export const readLog = (flow, position, name = 'Read the contact log') =>
  flow.node(name, ...NODE.table, position, dataTable.read(CONTACT_LOG), LOOKUP);

/** Adds a log row for each item: `from` is where the row stands, in n8n's expression language; without it `values` are all. */
export function addLogRow(flow, name, position, { from, values = {}, more = {} }) {
  const columns = CONTACT_LOG_COLUMNS.map((column) => [column, from ? `={{ ${from}.${column} ?? '' }}` : '']);
  const row = { ...Object.fromEntries(columns), ...values };
  return flow.node(name, ...NODE.table, position, dataTable.insertValues(CONTACT_LOG, row), more);
}

/** The moment of writing, for `happenedAt`. */
export const NOW = '={{ $now.toUTC().toISO() }}';
