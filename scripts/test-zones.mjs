/** Runs the core tests under time zones that break naive dates: east of the date line, with clock changes at midnight, and off by half an hour. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ZONES = ['Pacific/Apia', 'America/Santiago', 'Asia/Kolkata'];
const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));

const failed = ZONES.filter((zone) => {
  console.log(`\nCore tests with TZ=${zone}`);
  const run = spawnSync(process.execPath, [jest, '--selectProjects', 'core', '--silent', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  return run.status !== 0;
});

if (failed.length > 0) console.error(`\nFailed under ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
