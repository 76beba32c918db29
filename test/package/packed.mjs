// What users install: the tarball, unpacked. Made once for all package tests.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after } from 'node:test';
import { rmSync } from 'node:fs';

export const root = new URL('../..', import.meta.url).pathname;

/** Packs the built package into a throw-away folder and returns the unpacked folder and its files. */
export function packAndUnpack() {
  const folder = mkdtempSync(join(tmpdir(), 'receivables-pack-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const report = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const [{ filename }] = Array.isArray(report) ? report : Object.values(report);
  execFileSync('tar', ['xzf', join(folder, filename), '-C', folder]);
  const packed = join(folder, 'package');
  return { packed, files: listFiles(packed).map((file) => relative(packed, file)) };
}

/** Every file below a folder. */
export function listFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}
