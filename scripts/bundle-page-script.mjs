// npm run build:page: bundles the review page's script into one text, nodes/ApprovalGate/page/reviewScript.ts, which the
// page carries inline. With --check it only tells, by its exit code, whether that file is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const target = 'nodes/ApprovalGate/page/reviewScript.ts';
const { outputFiles } = await build({
  entryPoints: ['nodes/ApprovalGate/page/browser/review.js'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'ascii', // the same bytes whatever encoding a server or proxy claims
  minify: true,
  legalComments: 'none',
});
const text = outputFiles[0].text.trim();
if (/<\/script|<!--/i.test(text)) throw new Error('The script holds a text that would end it early');
const source = `// Written by npm run build:page from page/browser: change the script there.

/** The review page's script, as it stands between its tags. */
export const REVIEW_SCRIPT = ${JSON.stringify(text)};
`;
const written = await format(source, { ...(await resolveConfig(target)), filepath: target });
const isCurrent = (await readFile(target, 'utf8').catch(() => '')) === written;
if (!isCurrent && process.argv.includes('--check')) process.exitCode = 1;
else if (!isCurrent) await writeFile(target, written);
console.log(`${target}: ${text.length} characters of script, ${isCurrent ? 'up to date' : 'changed'}`);
