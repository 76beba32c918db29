import path from 'node:path';
import { knownCause, SandboxProblem } from '../problem.mjs';
import { cleanEnv, runNpm } from './npm.mjs';
import { runProcess } from '../processes.mjs';

async function loads({ folder, node24 }) {
  const { code } = await runProcess({
    command: node24.binary,
    args: ['-e', "require('sqlite3')"],
    cwd: folder,
    env: cleanEnv(),
  });
  return code === 0;
}

async function answers(command) {
  const { code } = await runProcess({ command, args: ['--version'], cwd: '.', env: cleanEnv() });
  return code === 0;
}

async function missingTools() {
  if (process.platform === 'win32') return [];
  const needed = { 'a C++ compiler': ['c++', 'g++', 'clang++'], make: ['make'], 'Python 3': ['python3'] };
  const missing = [];
  for (const [name, commands] of Object.entries(needed)) {
    const found = await Promise.all(commands.map(answers));
    if (!found.includes(true)) missing.push(name);
  }
  return missing;
}

/** Builds the one native module that n8n needs and that brings no binary everywhere; does nothing when it loads. */
export async function buildSqlite({ folder, node24, logFile }) {
  if (await loads({ folder, node24 })) return;
  const nodeFirst = `${path.dirname(node24.binary)}${path.delimiter}${process.env.PATH}`;
  const { code, output } = await runNpm({
    args: ['rebuild', 'sqlite3', '--ignore-scripts=false', '--foreground-scripts'],
    cwd: folder,
    logFile,
    // this machine's npm may be set to the headers of another Node
    env: { PATH: nodeFirst, ...(node24.headers && { npm_config_nodedir: node24.headers }) },
  });
  if (code === 0 && (await loads({ folder, node24 }))) return;
  const missing = await missingTools();
  const [verb, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
  throw new SandboxProblem(
    missing.length > 0
      ? `The database module of n8n must be compiled here, and ${missing.join(' and ')} ${verb} missing: install ${them} (on Debian or Ubuntu: apt-get install build-essential python3) and start again.`
      : (knownCause({ text: output, where: folder }) ?? `The database module of n8n did not compile; see ${logFile}.`),
  );
}
