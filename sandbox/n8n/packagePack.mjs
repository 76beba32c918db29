import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNpm } from '../install/npm.mjs';

/** Packs the built package and installs the tarball where a self-hosted n8n keeps community packages. */
export async function installPackage({ repository, userFolder }) {
  const parcel = mkdtempSync(path.join(os.tmpdir(), 'receivables-pack-'));
  try {
    await must({ args: ['pack', '--ignore-scripts', '--pack-destination', parcel], cwd: repository });
    const tarball = readdirSync(parcel).find((name) => name.endsWith('.tgz'));
    const nodes = path.join(userFolder, '.n8n', 'nodes');
    mkdirSync(nodes, { recursive: true });
    writeFileSync(path.join(nodes, 'package.json'), '{ "name": "installed-nodes", "private": true }\n');
    // n8n provides the one peer itself, and there are no other dependencies: nothing has to be downloaded
    const quiet = ['--ignore-scripts', '--legacy-peer-deps', '--offline', '--no-audit', '--no-fund'];
    await must({ args: ['install', path.join(parcel, tarball), ...quiet], cwd: nodes });
  } finally {
    rmSync(parcel, { recursive: true, force: true });
  }
}

async function must({ args, cwd }) {
  const { code, output } = await runNpm({ args, cwd });
  if (code !== 0) throw new Error(`npm ${args[0]} failed: ${output.slice(-1500)}`);
}
