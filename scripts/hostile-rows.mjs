// Reads 200,000 hostile rows with every reader: `node scripts/hostile-rows.mjs [rows] [seed]`. Prints how many were read
// in how long, or the first row that raised anything but a ReceivablesError naming row and field, and exits with 1.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const rows = Number(process.argv[2] ?? 200_000);
const seed = Number(process.argv[3] ?? 20_261_121);
const folder = mkdtempSync(path.join(os.tmpdir(), 'hostile-rows-'));
try {
  const outfile = path.join(folder, 'hostileRows.cjs');
  const entry = "export * from './test/helpers/hostileRows'; export { default as fc } from 'fast-check';";
  await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const { fc, anyRow, anySource, faultOf } = createRequire(import.meta.url)(outfile);
  const started = performance.now();
  fc.assert(
    fc.property(anyRow, anySource, (row, source) => {
      const fault = faultOf(row, source);
      if (fault !== undefined) throw new Error(fault);
    }),
    { numRuns: rows, seed },
  );
  console.log(
    `${rows} hostile rows in ${((performance.now() - started) / 1000).toFixed(1)} s (seed ${seed}): no fault.`,
  );
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
