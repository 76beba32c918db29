/**
 * Runs the end-to-end tests under every older n8n that the sandbox knows, one after the other, and says at the end which
 * passed. The first run of a version installs it (about 3 GB). Which tests a version can run stands in its package.json.
 * Arguments are passed on, such as test files or `--test-name-pattern=gate`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { olderVersions, pinsFolder } from '../sandbox/install/cacheFolder.mjs';

const root = path.resolve(import.meta.dirname, '..');
const given = process.argv.slice(2);
const choosesFiles = given.some((one) => one.endsWith('.mjs'));

const results = olderVersions().map((name) => {
  const env = { ...process.env, RECEIVABLES_N8N: name };
  const { dependencies, receivables } = JSON.parse(
    readFileSync(path.join(pinsFolder({ env }), 'package.json'), 'utf8'),
  );
  const files = choosesFiles ? [] : receivables.tests.map((test) => path.join('test', 'e2e', `${test}.test.mjs`));
  console.log(`\nn8n ${dependencies.n8n}: ${choosesFiles ? given.join(' ') : receivables.tests.join(', ')}`);
  const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...given, ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return { version: dependencies.n8n, passed: run.status === 0 };
});

for (const { version, passed } of results) console.log(`n8n ${version}: ${passed ? 'passed' : 'FAILED'}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
