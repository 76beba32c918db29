import { copyFileSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { knownCause, SandboxProblem } from '../problem.mjs';
import { cacheFolder, pinsFolder } from './cacheFolder.mjs';
import { findNode24 } from './node24.mjs';
import { runNpm } from './npm.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { buildSqlite } from './sqlite.mjs';
import { prepareUserFolder } from './userFolder.mjs';

const gigabyte = 1024 ** 3;
const neededSpace = 4 * gigabyte;

/** The sentence for a disk that cannot hold n8n; undefined when there is room. */
export function spaceProblem({ freeBytes, folder }) {
  if (freeBytes >= neededSpace) return undefined;
  const free = (freeBytes / gigabyte).toFixed(1);
  return `The disk is full: n8n needs 4 GB in ${folder}, and only ${free} GB are free.`;
}

function requireSpace(folder) {
  const { bavail, bsize } = statfsSync(folder);
  const problem = spaceProblem({ freeBytes: bavail * bsize, folder });
  if (problem) throw new SandboxProblem(problem);
}

async function installPackages({ folder, logFile }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  requireSpace(folder);
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(path.join(pinsFolder(), name), path.join(folder, name));
  const { code, output } = await runNpm({
    args: ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    cwd: folder,
    logFile,
  });
  if (code === 0) return;
  throw new SandboxProblem(knownCause({ text: output, where: folder }) ?? `npm could not install n8n; see ${logFile}.`);
}

/**
 * Installs the pinned n8n once per machine and lock file. Markers are written last, so an interrupted start is noticed
 * and redone; the second marker spares a new download when only the compiler was missing.
 */
export async function installN8n({ progress }) {
  const { root, folder } = cacheFolder();
  const downloaded = path.join(folder, '.downloaded');
  const complete = path.join(folder, '.complete');
  const logFile = path.join(root, 'install.log');
  const work = async () => {
    if (!existsSync(downloaded)) {
      rmSync(complete, { force: true });
      await progress.step('Installing n8n (only once; takes some minutes)', () => installPackages({ folder, logFile }));
      writeFileSync(downloaded, new Date().toISOString());
    }
    const node24 = findNode24({ folder });
    if (!existsSync(complete)) {
      await progress.step("Building n8n's database module", () => buildSqlite({ folder, node24, logFile }));
      await progress.step('Preparing an empty n8n database', () => prepareUserFolder({ folder, node24 }));
      writeFileSync(complete, new Date().toISOString());
    }
    return { folder, node24 };
  };
  if (existsSync(complete)) return { folder, node24: findNode24({ folder }) };
  mkdirSync(root, { recursive: true });
  const onWait = () => progress.say('Another start is installing n8n; waiting for it');
  return oneAtATime({ file: `${folder}.lock`, onWait, work });
}
