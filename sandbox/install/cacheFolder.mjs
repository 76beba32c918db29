import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder of this repository that pins n8n. */
export const sandboxFolder = path.resolve(import.meta.dirname, '..');

/** Where installed copies live: outside the checkout, one per lock file and platform. */
export function cacheFolder({ env = process.env } = {}) {
  const root =
    env.RECEIVABLES_SANDBOX_CACHE ??
    path.join(env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'receivables-sandbox');
  const lock = readFileSync(path.join(sandboxFolder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  return { root, folder: path.join(root, hash.slice(0, 16)) };
}
