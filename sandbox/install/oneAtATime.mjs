import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner && !isAlive(owner)) rmSync(file, { force: true });
  } catch {
    // it went away between the two calls: the next try takes it
  }
  return false;
}

/** Runs the work while no other start on this machine does; a lock whose owner died is taken over. */
export async function oneAtATime({ file, onWait, work }) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let tries = 0; !tryLock(file); tries += 1) {
    if (tries === 2) onWait();
    await wait(500);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
