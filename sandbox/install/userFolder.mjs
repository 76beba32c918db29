import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SandboxProblem } from '../problem.mjs';
import { n8nEnv } from '../n8n/environment.mjs';
import { runProcess } from '../processes.mjs';

const prepared = (folder) => path.join(folder, 'prepared-user-folder');

/** Lets n8n create and migrate its database once: later starts copy the empty result instead of waiting for it. */
export async function prepareUserFolder({ folder, node24 }) {
  const draft = `${prepared(folder)}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const { output } = await runProcess({
    command: node24.binary,
    args: [path.join(folder, 'node_modules', 'n8n', 'bin', 'n8n'), 'list:workflow'],
    cwd: draft,
    env: n8nEnv({ userFolder: draft }),
  });
  // the exit code says little: n8n's commands sometimes crash after their work is done
  if (!existsSync(path.join(draft, '.n8n', 'database.sqlite')))
    throw new SandboxProblem(`n8n could not create its database: ${output.trim().split('\n').at(-1)}`);
  rmSync(prepared(folder), { recursive: true, force: true });
  renameSync(draft, prepared(folder));
}

/** A throw-away user folder with an empty, migrated database. */
export function createUserFolder({ folder, stops }) {
  const userFolder = mkdtempSync(path.join(os.tmpdir(), 'receivables-n8n-'));
  stops.push(() => rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 }));
  if (existsSync(prepared(folder))) cpSync(prepared(folder), userFolder, { recursive: true });
  else mkdirSync(path.join(userFolder, '.n8n'));
  return userFolder;
}
