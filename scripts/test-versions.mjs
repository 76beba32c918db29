/**
 * Runs the end-to-end tests under every older n8n that the sandbox knows, one after the other, and says at the end which
 * passed. The first run of a version installs it (about 3 GB). Arguments are passed on, such as test files or
 * `--test-name-pattern=gate`; without files, the gate, the mornings and the stories run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { olderVersions, pinnedVersion } from '../sandbox/install/cacheFolder.mjs';

const root = path.resolve(import.meta.dirname, '..');
const given = process.argv.slice(2);
const files = given.some((one) => one.endsWith('.mjs'))
  ? []
  : readdirSync(path.join(root, 'test', 'e2e'))
      .filter((name) => /^(gate|sandbox|stories)\.test\.mjs$/.test(name))
      .map((name) => path.join('test', 'e2e', name));

const results = olderVersions().map((name) => {
  const env = { ...process.env, RECEIVABLES_N8N: name };
  const version = pinnedVersion({ env });
  console.log(`\nEnd-to-end tests under n8n ${version}`);
  const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...given, ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return { version, passed: run.status === 0 };
});

for (const { version, passed } of results) console.log(`n8n ${version}: ${passed ? 'passed' : 'FAILED'}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
