import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProcess } from '../processes.mjs';

const byside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');

function npmCommand() {
  const script = [process.env.npm_execpath, byside].find((file) => file && /\.c?js$/.test(file) && existsSync(file));
  return script ? [process.execPath, script] : ['npm'];
}

/** The environment without what an enclosing `npm run` put there: its settings belong to the repository, not here. */
export function cleanEnv(env = process.env) {
  const inherited = /^(npm_(?!config_(registry|cafile|proxy|https_proxy|noproxy)$)|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !inherited.test(name)));
}

/** Runs npm in a folder; never asks questions. */
export function runNpm({ args, cwd, env = {}, logFile }) {
  const [command, ...script] = npmCommand();
  return runProcess({
    command,
    args: [...script, ...args],
    cwd,
    logFile,
    env: { ...cleanEnv(), ...env },
  });
}
