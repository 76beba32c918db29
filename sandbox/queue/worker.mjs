import { readFileSync } from 'node:fs';
import path from 'node:path';
import { n8nEnv } from '../n8n/environment.mjs';
import { freePort } from '../ports.mjs';
import { SandboxProblem } from '../problem.mjs';
import { startProcess, stopProcess } from '../processes.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // nothing was said yet
  }
};

/** Starts a worker of n8n and waits until it takes jobs; `started` lists the executions it took on, by its log. */
export async function startWorker({ install, userFolder, logFile, stops, env, patienceMs = 600_000 }) {
  const handle = startProcess({
    command: install.node24.binary,
    args: [path.join(install.folder, 'node_modules', 'n8n', 'bin', 'n8n'), 'worker'],
    cwd: userFolder,
    env: n8nEnv({ userFolder, brokerPort: await freePort(), more: env }),
    logFile,
  });
  stops.push(() => stopProcess(handle));
  const started = () => [...read(logFile).matchAll(/Worker started execution (\d+)/g)].map(([, id]) => id);
  for (const end = performance.now() + patienceMs; performance.now() < end && !handle.ended; await wait(250))
    if (read(logFile).includes('n8n worker is now ready')) return { handle, started };
  throw new SandboxProblem(`A worker of n8n did not start; what it said last is in ${logFile}.`);
}
