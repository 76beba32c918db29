// Redis and Postgres for queue mode: those that already run on this machine, in a corner of their own, or throw-away ones.
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { startPostgres, startRedis } from './startServices.mjs';

const load = (install) => createRequire(path.join(install.folder, 'node_modules', 'n8n', 'package.json'));

/** Where services are looked for unless the environment names others. */
const redisAddress = () => process.env.RECEIVABLES_REDIS ?? 'redis://127.0.0.1:6379';
const postgresAddress = () => process.env.RECEIVABLES_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';

function openRedis(install, url) {
  const Redis = load(install)('ioredis');
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 3000, retryStrategy: () => null });
  client.on('error', () => {}); // a refused connection is answered below
  return client;
}

async function openPostgres(install, connectionString) {
  const { Client } = load(install)('pg');
  const client = new Client({ connectionString, connectionTimeoutMillis: 3000 });
  client.on('error', () => {}); // the server may be stopped before the last connection is closed
  await client.connect();
  return client;
}

/** Keys under a prefix of this run; they are removed at the end. */
async function connectRedis({ install, stops, prefix }) {
  let url = redisAddress();
  let client = openRedis(install, url);
  try {
    await client.connect();
  } catch {
    url = await startRedis({ stops });
    client = openRedis(install, url);
    await client.connect();
  }
  stops.push(async () => {
    // Bull puts braces around its prefix
    for (const pattern of [`${prefix}*`, `{${prefix}*`]) {
      const keys = await client.keys(pattern);
      if (keys.length > 0) await client.del(keys);
    }
    client.disconnect();
  });
  return new URL(url);
}

async function reachPostgres({ install, stops }) {
  const url = postgresAddress();
  try {
    return { url, client: await openPostgres(install, url) };
  } catch {
    const started = await startPostgres({ stops });
    return { url: started, client: await openPostgres(install, started) };
  }
}

/** Databases of this run, one for n8n and one for the contact log; they are dropped at the end. */
async function connectPostgres({ install, stops, prefix }) {
  const { url, client: admin } = await reachPostgres({ install, stops });
  const databases = { n8n: `${prefix}_n8n`, receivables: `${prefix}_log` };
  stops.push(async () => {
    for (const name of Object.values(databases)) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  });
  for (const name of Object.values(databases)) await admin.query(`CREATE DATABASE ${name}`);
  const addressOf = (name) => Object.assign(new URL(url), { pathname: `/${name}` });
  const log = await openPostgres(install, addressOf(databases.receivables).href);
  stops.push(() => log.end());
  return { n8n: addressOf(databases.n8n), receivables: addressOf(databases.receivables), log };
}

/**
 * What queue mode needs: `prefix` for keys, the addresses of Redis and of both databases, and `log`, a connection to the
 * contact log's. Throws a SandboxProblem that says what is missing where neither can be reached nor started.
 */
export async function openServices({ install, stops }) {
  const prefix = `receivables_${randomBytes(4).toString('hex')}`;
  const redis = await connectRedis({ install, stops, prefix });
  const postgres = await connectPostgres({ install, stops, prefix });
  return { prefix, redis, postgres };
}
