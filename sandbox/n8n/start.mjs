import path from 'node:path';
import { SandboxProblem } from '../problem.mjs';
import { startProcess, stopProcess } from '../processes.mjs';
import { n8nEnv } from './environment.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function answersJson(url) {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return reply.ok && (reply.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

/** Starts n8n, with `env` on top of its own settings, and waits until its editor API answers. */
export async function startN8n({ install, userFolder, port, brokerPort, logFile, stops, env, patienceMs = 240_000 }) {
  const handle = startProcess({
    command: install.node24.binary,
    args: [path.join(install.folder, 'node_modules', 'n8n', 'bin', 'n8n'), 'start'],
    cwd: userFolder,
    env: n8nEnv({ userFolder, port, brokerPort, more: env }),
    logFile,
  });
  stops.push(() => stopProcess(handle));
  const base = `http://127.0.0.1:${port}`;
  for (const end = performance.now() + patienceMs; performance.now() < end; await wait(250)) {
    if (handle.ended) break;
    // "n8n is starting up" comes first, as text and with status 200
    if ((await answersJson(`${base}/rest/settings`)) && (await answersJson(`${base}/healthz/readiness`)))
      return { handle, base };
  }
  throw new SandboxProblem(`n8n did not start; what it said last is in ${logFile}.`);
}
