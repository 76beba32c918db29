// A small workflow for queue mode: each customer of a shard is claimed in Postgres, written to, and recorded.
import http from 'node:http';

const node = (at, name, type, typeVersion, parameters, more = {}) => ({
  id: `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`,
  name,
  type: `n8n-nodes-base.${type}`,
  typeVersion,
  position: [at * 220, 0],
  parameters,
  ...more,
});
const sql = (query, replacement) => ({
  operation: 'executeQuery',
  query,
  options: { queryReplacement: `={{ ${replacement} }}` },
});
const customer = "$('One at a time').item.json.customers";
const claimed = {
  leftValue: '={{ $json.customer }}',
  operator: { type: 'string', operation: 'exists', singleValue: true },
};

/** The statement that makes its table. */
export const LOG_TABLE = 'CREATE TABLE letters (customer text NOT NULL, event text NOT NULL, UNIQUE (customer, event))';

/** The workflow, listening at `/webhook/<path>` for `{ customers: [name] }`; `letterbox` is where it writes to. */
export function shardWorkflow({ path, letterbox, credential }) {
  const postgres = { credentials: { postgres: { id: credential.id, name: credential.name } } };
  const write = (event) =>
    sql(`INSERT INTO letters VALUES ($1, '${event}') ON CONFLICT DO NOTHING RETURNING customer`, `[${customer}]`);
  const nodes = [
    node(1, 'Shard', 'webhook', 2, { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} }, { webhookId: path }),
    node(2, 'Customers', 'splitOut', 1, { fieldToSplitOut: 'body.customers', options: { destinationFieldName: 'customers' } }),
    node(3, 'One at a time', 'splitInBatches', 3, { options: {} }),
    node(4, 'Claim', 'postgres', 2.6, write('claimed'), { ...postgres, alwaysOutputData: true }),
    node(5, 'Ours?', 'if', 2.2, {
      conditions: {
        options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
        combinator: 'and',
        conditions: [{ id: 'c', rightValue: '', ...claimed }],
      },
      options: {},
    }),
    node(6, 'Write', 'httpRequest', 4.2, {
      method: 'POST',
      url: letterbox,
      sendBody: true,
      specifyBody: 'json',
      jsonBody: `={{ JSON.stringify({ customer: ${customer} }) }}`,
      options: {},
    }),
    node(7, 'Record', 'postgres', 2.6, write('sent'), { ...postgres, alwaysOutputData: true }),
  ]; // prettier-ignore
  const to = (name) => [{ node: name, type: 'main', index: 0 }];
  const connections = {
    Shard: { main: [to('Customers')] },
    Customers: { main: [to('One at a time')] },
    'One at a time': { main: [[], to('Claim')] },
    Claim: { main: [to('Ours?')] },
    'Ours?': { main: [to('Write'), to('One at a time')] },
    Write: { main: [to('Record')] },
    Record: { main: [to('One at a time')] },
  };
  return { name: `Shard ${path}`, nodes, connections, settings: { executionOrder: 'v1' } };
}

/** Takes letters and answers each after `latencyMs`; `letters` names their customers in the order of arrival. */
export async function openLetterbox({ latencyMs }) {
  const letters = [];
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    letters.push(JSON.parse(Buffer.concat(chunks).toString('utf8')).customer);
    setTimeout(() => response.end('{"ok":true}'), latencyMs);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { letters, url: `http://127.0.0.1:${server.address().port}/`, close };
}
