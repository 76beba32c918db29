// The contact log in Postgres, for several workers: a unique key on the claim, and who has today's customers in hand.
import { AUDIT, AUDIT_COLUMNS } from './auditTable.mjs';
import { CONTACT_LOG, CONTACT_LOG_COLUMNS } from './contactLog.mjs';
import { LOOKUP, NODE, RETRY } from './nodeTypes.mjs';

const WORK = 'receivables_work';
const quoted = CONTACT_LOG_COLUMNS.map((column) => `"${column}"`);
const textColumns = quoted.map((column) => `${column} text NOT NULL DEFAULT ''`).join(', ');

// A claim is one attempt: only a recorded failure lets the same message be claimed again.
const TABLES = [
  'SELECT pg_advisory_xact_lock(7262001)',
  `CREATE TABLE IF NOT EXISTS ${CONTACT_LOG} (id bigserial PRIMARY KEY, attempt integer NOT NULL DEFAULT 0, ${textColumns})`,
  `CREATE UNIQUE INDEX IF NOT EXISTS ${CONTACT_LOG}_one_claim ON ${CONTACT_LOG} ("logKey", attempt) WHERE event = 'claimed'`,
  `CREATE TABLE IF NOT EXISTS ${WORK} (day date NOT NULL, "customerId" text NOT NULL, state text NOT NULL, "leaseUntil" timestamptz NOT NULL, PRIMARY KEY (day, "customerId"))`,
  `CREATE TABLE IF NOT EXISTS ${AUDIT} (id bigserial PRIMARY KEY, ${AUDIT_COLUMNS.map((column) => `"${column}" text NOT NULL DEFAULT ''`).join(', ')}, UNIQUE (hash))`,
].join(';\n');

const places = quoted.map((_, index) => `$${index + 1}`).join(', ');
const failures = `(SELECT count(*) FROM ${CONTACT_LOG} WHERE "logKey" = $1 AND event = 'send_failed')`;
const INSERT = `INSERT INTO ${CONTACT_LOG} (${quoted.join(', ')}, attempt)\nVALUES (${places}, ${failures})\nON CONFLICT DO NOTHING\nRETURNING "logKey"`;

const LEASE = `INSERT INTO ${WORK} (day, "customerId", state, "leaseUntil")
SELECT $1::date, value, 'handed out', now() + interval '20 minutes' FROM jsonb_array_elements_text($2::jsonb)
ON CONFLICT (day, "customerId") DO UPDATE SET state = 'handed out', "leaseUntil" = EXCLUDED."leaseUntil"
WHERE ${WORK}.state <> 'waiting' AND ${WORK}."leaseUntil" < now()
RETURNING "customerId"`;

const WAITING = `UPDATE ${WORK} SET state = 'waiting'
WHERE day = $1::date AND "customerId" IN (SELECT jsonb_array_elements_text($2::jsonb))`;

/** A statement with its values: `values` is the text of a list in n8n's expression language. */
const statement = (flow, name, position, query, values, more = {}) =>
  flow.node(
    name,
    ...NODE.postgres,
    position,
    { operation: 'executeQuery', query, options: values ? { queryReplacement: `={{ ${values} }}` } : {} },
    more,
  );

const customersOf = (items) => `JSON.stringify([...new Set(${items}.map((item) => item.json.invoice.customer.id))])`;

const INSERT_LINE = `INSERT INTO ${AUDIT} (${AUDIT_COLUMNS.map((column) => `"${column}"`).join(', ')})\nVALUES (${AUDIT_COLUMNS.map((_, index) => `$${index + 1}`).join(', ')})\nON CONFLICT DO NOTHING`;

/** Creates the tables when they are not there yet; several runs may do so at once. */
export const createTables = (flow, position) =>
  statement(flow, 'Tables in Postgres', position, TABLES, undefined, { ...RETRY, executeOnce: true });

/** Reads the log in its order; an empty log is an answer, too. */
export const readPostgresLog = (flow, position, name = 'Read the contact log') =>
  statement(flow, name, position, `SELECT ${quoted.join(', ')} FROM ${CONTACT_LOG} ORDER BY id`, undefined, { ...RETRY, ...LOOKUP }); // prettier-ignore

/**
 * Adds one row; `from` is where the row stands. A claim that somebody else has made gives an item without `logKey`.
 */
export function addPostgresRow(flow, name, position, { from, event, more = {} }) {
  const value = (column) => (column === 'event' && event ? `'${event}'` : `String(${from}.${column} ?? '')`);
  return statement(flow, name, position, INSERT, `[${CONTACT_LOG_COLUMNS.map(value).join(', ')}]`, more);
}

/** Keeps a line of the audit; one that is there already stays as it is. */
export const storePostgresLine = (flow, position) =>
  statement(flow, 'Store the audit', position, INSERT_LINE, `[${AUDIT_COLUMNS.map((column) => `String($json.${column} ?? '')`).join(', ')}]`, RETRY); // prettier-ignore

/** Takes the customers of the incoming invoices for today; gives those that nobody else has in hand. */
export const leaseCustomers = (flow, position) =>
  statement(
    flow,
    'Take today’s customers',
    position,
    LEASE,
    `[$input.first().json.aging.asOf, ${customersOf('$input.all()')}]`,
    {
      executeOnce: true,
    },
  );

/** Notes that the drafts of `node` wait for a person: until tomorrow nobody drafts for these customers again. */
export const markWaiting = (flow, position, node) =>
  statement(
    flow,
    'Their review waits',
    position,
    WAITING,
    `[$('${node}').first().json.draft.asOf, ${customersOf(`$('${node}').all()`)}]`,
    {
      ...RETRY,
      executeOnce: true,
    },
  );
