import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const windows = process.platform === 'win32';
const running = new Set();
let closed = false;
const giveUp = (ms) => new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());

function signal(child, name) {
  try {
    // the negative number is the process group: n8n's task runner is stopped with it
    if (windows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

// the last resort when this program itself ends without having stopped the others
process.on('exit', () => {
  for (const { child } of running) if (child.pid) signal(child, 'SIGKILL');
});

/** Starts a program in a process group of its own, its output in a log file. */
export function startProcess({ command, args, cwd, env, logFile, uid, gid }) {
  if (closed) throw new Error('The sandbox is being stopped');
  const child = spawn(command, args, { cwd, env, uid, gid, detached: !windows, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = logFile ? createWriteStream(logFile, { flags: 'a' }) : undefined;
  log?.on('error', () => {}); // the folder is removed while the last words of a stopped program arrive
  const handle = { child, tail: '', ended: undefined };
  const keep = (chunk) => {
    handle.tail = (handle.tail + chunk).slice(-8000);
    log?.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  running.add(handle);
  handle.exit = new Promise((resolve) => {
    const end = (code) => {
      handle.ended = { code };
      running.delete(handle);
      log?.end();
      resolve(code);
    };
    child.on('error', (error) => {
      handle.tail += String(error);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
  return handle;
}

/** Asks a program to end, and ends it when it does not listen. */
export async function stopProcess(handle, { patienceMs = 8000 } = {}) {
  if (handle.ended) return;
  signal(handle.child, 'SIGTERM');
  const ended = await Promise.race([handle.exit.then(() => true), giveUp(patienceMs)]);
  if (!ended) {
    signal(handle.child, 'SIGKILL');
    await handle.exit;
  }
  // a runner that outlived its parent keeps the group alive
  if (!windows) signal(handle.child, 'SIGKILL');
}

/** Ends a program at once, without letting it tidy up. */
export async function killProcess(handle) {
  if (!handle.ended) signal(handle.child, 'SIGKILL');
  await handle.exit;
}

/** Ends everything this run has started, and lets it start nothing more. */
export async function stopAllProcesses() {
  closed = true;
  await Promise.all([...running].map((handle) => stopProcess(handle)));
}

/** Runs a program to its end and returns its exit code and the last of what it said. */
export async function runProcess(options) {
  const handle = startProcess(options);
  const code = await handle.exit;
  return { code, output: handle.tail };
}
