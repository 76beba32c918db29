// Replaces the compiled core folder by one file with zod and date-fns inside: the package then needs nothing at run
// time, and nothing but core/index can be imported from it.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist/core', { recursive: true, force: true });
await build({
  entryPoints: ['core/index.ts'],
  outfile: 'dist/core/index.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  external: ['n8n-workflow'],
  legalComments: 'inline',
  drop: ['console'], // n8n's scanner forbids it; zod has one leftover line
  logLevel: 'warning',
});
