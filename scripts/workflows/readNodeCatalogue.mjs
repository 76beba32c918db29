// npm run build:catalogue: what n8n's own nodes, as far as our workflows use them, are called and take. It is read from
// the sandbox's installed n8n and kept in test/fixtures/n8nNodes.json, so that the workflows are checked without n8n.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { installN8n } from '../../sandbox/install/installN8n.mjs';
import { openNodeDescriptions } from '../../sandbox/n8n/nodeDescriptions.mjs';
import { createProgress } from '../../sandbox/progress.mjs';

const folder = new URL('../../workflows/', import.meta.url);
const target = new URL('../../test/fixtures/n8nNodes.json', import.meta.url);

const placed = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).nodes)
  .filter(({ type }) => !type.startsWith('n8n-nodes-receivables.'));

/** Names of the parameters, and for a collection those inside it. */
function namesOf(properties = []) {
  const names = {};
  for (const { name, type, options } of properties) {
    if (type === 'notice' || type === 'callout') continue;
    const inner = type === 'collection' ? (options ?? []).map((one) => one.name) : [];
    names[name] = [...new Set([...(names[name] ?? []), ...inner])].sort();
  }
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The values an options parameter offers, such as resources and operations. */
function valuesOf(properties) {
  const values = {};
  for (const { name, type, options } of properties) {
    if (type !== 'options' || !options?.length) continue;
    values[name] = [...new Set([...(values[name] ?? []), ...options.map(({ value }) => value)])].sort();
  }
  return values;
}

const install = await installN8n({ progress: createProgress() });
const describe = openNodeDescriptions({ install });
const catalogue = {};
for (const node of placed) {
  const key = `${node.type} ${node.typeVersion}`;
  const found = describe(node);
  if (!found) throw new Error(`n8n has no node ${key}, which "${node.name}" is`);
  catalogue[key] = {
    credentials: (found.credentials ?? []).map(({ name }) => name).sort(),
    parameters: namesOf(found.properties),
    values: valuesOf(found.properties),
  };
}
const sorted = Object.fromEntries(Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(target, `${JSON.stringify(sorted, null, 1)}\n`);
process.stdout.write(`${Object.keys(sorted).length} node types of n8n written\n`);
