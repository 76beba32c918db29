import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SandboxProblem } from '../problem.mjs';

/** The folder of this repository that pins n8n. */
export const sandboxFolder = path.resolve(import.meta.dirname, '..');

const olderFolder = path.join(sandboxFolder, 'versions');

/** The older versions of n8n that the sandbox can start, as `RECEIVABLES_N8N` names them. */
export const olderVersions = () => readdirSync(olderFolder).sort();

/** The folder with the pins of the n8n to start: the newest installable one, or the one that `RECEIVABLES_N8N` names. */
export function pinsFolder({ env = process.env } = {}) {
  const wanted = env.RECEIVABLES_N8N;
  if (!wanted) return sandboxFolder;
  const folder = path.join(olderFolder, wanted);
  if (olderVersions().includes(wanted) && existsSync(path.join(folder, 'package-lock.json'))) return folder;
  throw new SandboxProblem(
    `RECEIVABLES_N8N "${wanted}" is not a version the sandbox knows (leave it out for the newest, or use ${olderVersions().join(', ')}).`,
  );
}

/** Where installed copies live: outside the checkout, one per lock file and platform. */
export function cacheFolder({ env = process.env } = {}) {
  const root =
    env.RECEIVABLES_SANDBOX_CACHE ??
    path.join(env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'receivables-sandbox');
  const lock = readFileSync(path.join(pinsFolder({ env }), 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  return { root, folder: path.join(root, hash.slice(0, 16)) };
}
