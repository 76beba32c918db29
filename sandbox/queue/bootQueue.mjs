// n8n in queue mode on one machine: one main, and workers that share its Postgres, its Redis and its key.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createStops, logFileFor, owner, startVendors, vendorEnv } from '../boot.mjs';
import { createVendorCredentials } from '../fakes/credentials.mjs';
import { sandboxFolder } from '../install/cacheFolder.mjs';
import { installN8n } from '../install/installN8n.mjs';
import { openDataTables } from '../n8n/dataTables.mjs';
import { openExecutions } from '../n8n/executions.mjs';
import { installPackage } from '../n8n/packagePack.mjs';
import { createOwner, createRestClient } from '../n8n/rest.mjs';
import { startN8n } from '../n8n/start.mjs';
import { freePort } from '../ports.mjs';
import { killProcess } from '../processes.mjs';
import { openServices } from './services.mjs';
import { startWorker } from './worker.mjs';

/** What all processes have in common. A worker's lock is short, so that its death is noticed within seconds. */
function sharedEnv({ services, concurrency }) {
  const { prefix, redis, postgres } = services;
  return {
    EXECUTIONS_MODE: 'queue',
    OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
    N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
    N8N_CONCURRENCY_PRODUCTION_LIMIT: String(concurrency),
    QUEUE_BULL_REDIS_HOST: redis.hostname,
    QUEUE_BULL_REDIS_PORT: redis.port || '6379',
    QUEUE_BULL_PREFIX: prefix,
    N8N_REDIS_KEY_PREFIX: prefix,
    QUEUE_WORKER_LOCK_DURATION: '15000',
    QUEUE_WORKER_LOCK_RENEW_TIME: '4000',
    QUEUE_WORKER_STALLED_INTERVAL: '5000',
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: postgres.n8n.hostname,
    DB_POSTGRESDB_PORT: postgres.n8n.port || '5432',
    DB_POSTGRESDB_DATABASE: postgres.n8n.pathname.slice(1),
    DB_POSTGRESDB_USER: decodeURIComponent(postgres.n8n.username),
    DB_POSTGRESDB_PASSWORD: decodeURIComponent(postgres.n8n.password),
  };
}

/** A user folder with the package for each process: each keeps its own files, as on machines of their own. */
function createFolders({ stops }) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'receivables-queue-'));
  stops.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const first = path.join(root, 'main');
  mkdirSync(path.join(first, '.n8n'), { recursive: true });
  return {
    first,
    another: (name) => {
      const folder = path.join(root, name);
      cpSync(path.join(first, '.n8n', 'nodes'), path.join(folder, '.n8n', 'nodes'), { recursive: true });
      return folder;
    },
  };
}

/**
 * The workers: `setCount` starts or kills until so many run, `kill` ends one as a power cut would, `alive` names those
 * that run, `took` names the workers that an execution was given to, dead ones included.
 */
function createWorkers({ install, folders, env, stops }) {
  const all = new Map();
  const alive = () => [...all].filter(([, { handle }]) => !handle.ended).map(([name]) => name);
  const start = async () => {
    const name = `worker-${all.size + 1}`;
    const place = { userFolder: folders.another(name), logFile: logFileFor(`queue-${process.pid}-${name}`) };
    all.set(name, await startWorker({ install, ...place, stops, env }));
  };
  const kill = (name) => killProcess(all.get(name).handle);
  return {
    alive,
    kill,
    setCount: async (count) => {
      while (alive().length < count) await start();
      for (const name of alive().slice(count)) await kill(name);
    },
    took: (executionId) =>
      [...all].filter(([, one]) => one.started().includes(String(executionId))).map(([name]) => name),
  };
}

const credentialsOf = ({ postgres: { receivables } }) => ({
  name: 'Contact log',
  type: 'postgres',
  data: {
    host: receivables.hostname,
    port: Number(receivables.port || 5432),
    database: receivables.pathname.slice(1),
    user: decodeURIComponent(receivables.username),
    password: decodeURIComponent(receivables.password),
    ssl: 'disable',
  },
});

/**
 * Boots one main and so many workers, each with `concurrency` executions at a time, among the vendors' fakes at the story's
 * time. What it gives fits where a booted sandbox does, with `workers` and `log`, the contact log's database, on top.
 */
export async function bootQueue({ progress, storyTime, workers: count, concurrency, onStop = () => {} }) {
  const { stops, stop } = createStops();
  onStop(stop);
  try {
    const install = await installN8n({ progress });
    const services = await openServices({ install, stops });
    const folders = createFolders({ stops });
    const repository = path.resolve(sandboxFolder, '..');
    await progress.step('Packing the nodes', () => installPackage({ repository, userFolder: folders.first }));
    const world = await startVendors({ install, userFolder: folders.first, storyTime, stops });
    const env = { ...sharedEnv({ services, concurrency }), ...vendorEnv(world) };
    const [port, brokerPort] = [await freePort(), await freePort()];
    const logFile = logFileFor(`queue-${process.pid}-main`);
    const main = { install, userFolder: folders.first, port, brokerPort, logFile, stops, env, patienceMs: 600_000 };
    const { base } = await progress.step('Starting the main', () => startN8n(main));
    const rest = createRestClient({ base });
    await createOwner({ rest, owner });
    const own = [credentialsOf(services)];
    const credentials = await createVendorCredentials({ rest, world, more: own });
    // a worker builds links from the same address as the main
    const forWorkers = { ...env, WEBHOOK_URL: `${base}/`, N8N_EDITOR_BASE_URL: base };
    const workers = createWorkers({ install, folders, env: forWorkers, stops });
    await progress.step(`Starting ${count} workers`, () => workers.setCount(count));
    const [executions, tables] = [openExecutions({ rest, install }), await openDataTables({ rest })];
    const log = services.postgres.log;
    return { install, base, rest, credentials, world, executions, tables, workers, log, mail: { messages: [] }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
