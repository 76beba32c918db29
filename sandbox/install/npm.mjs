import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProcess } from '../processes.mjs';

const byside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');

function npmCommand() {
  const script = [process.env.npm_execpath, byside].find((file) => file && /\.c?js$/.test(file) && existsSync(file));
  return script ? [process.execPath, script] : ['npm'];
}

const reach = 'registry|cafile|proxy|https_proxy|noproxy|strict_ssl|cache|fetch_\\w+|userconfig|globalconfig';
const inherited = new RegExp(`^(npm_(?!config_(${reach})$)|INIT_CWD$)`, 'i');

/** The environment without what an enclosing `npm run` put there but for how to reach the registry. */
export function cleanEnv(env = process.env) {
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
