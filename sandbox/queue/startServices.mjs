// Throw-away Redis and Postgres servers, for a machine where none runs.
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../ports.mjs';
import { SandboxProblem } from '../problem.mjs';
import { startProcess, stopProcess } from '../processes.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Debian keeps Postgres' programs beside its versions, not on the path. */
function postgresFolders() {
  const root = '/usr/lib/postgresql';
  return existsSync(root) ? readdirSync(root).map((version) => path.join(root, version, 'bin')) : [];
}

function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...postgresFolders()];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });

async function waitForPort({ port, handle, name }) {
  for (const end = performance.now() + 60_000; performance.now() < end && !handle.ended; await wait(200))
    if (await answers(port)) return;
  throw new SandboxProblem(`${name} did not start: ${handle.tail.trim().split('\n').at(-1)}`);
}

function temporaryFolder({ name, stops }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `receivables-${name}-`));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a Redis that keeps nothing, and gives its address. */
export async function startRedis({ stops }) {
  const command = findProgram('redis-server');
  if (!command)
    throw new SandboxProblem(
      'NO REDIS: none answers and none is installed; set RECEIVABLES_REDIS to the address of one.',
    );
  const cwd = temporaryFolder({ name: 'redis', stops });
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const handle = startProcess({ command, args, cwd, env: process.env });
  stops.push(() => stopProcess(handle));
  await waitForPort({ port, handle, name: 'Redis' });
  return `redis://127.0.0.1:${port}`;
}

/** Postgres refuses to run as root: its own user is taken then. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    throw new SandboxProblem('NO POSTGRES: it does not run as root, and this machine has no user named postgres.');
  }
}

/** Starts an empty Postgres, and gives the address of its first database. */
export async function startPostgres({ stops }) {
  const [command, initdb] = [findProgram('postgres'), findProgram('initdb')];
  if (!command || !initdb)
    throw new SandboxProblem('NO POSTGRES: none answers and none is installed; set RECEIVABLES_POSTGRES to the address of one.'); // prettier-ignore
  const who = unprivileged();
  const cwd = temporaryFolder({ name: 'postgres', stops });
  if (who.uid !== undefined) chownSync(cwd, who.uid, who.gid);
  const data = path.join(cwd, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { cwd, stdio: 'pipe', ...who }); // prettier-ignore
  const port = await freePort();
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${cwd}`,
  ];
  const handle = startProcess({ command, args, cwd, env: process.env, ...who });
  stops.push(() => stopProcess(handle));
  await waitForPort({ port, handle, name: 'Postgres' });
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}
