import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Writes learned weights into the core, or with --check on the command line only tells whether those kept there were learned
 * from the same: `learntFrom` is fed with all that they are learned from, `write` learns and gives the rest of the file.
 */
export async function keepWeights({ target, again, learntFrom, write }) {
  const hash = createHash('sha256');
  for (const part of learntFrom) hash.update(JSON.stringify(part));
  const from = hash.digest('hex');
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8').includes(from)) return;
    console.error(`What the weights are learned from, or what is noticed in it, has changed: npm run ${again}`);
    process.exitCode = 1;
    return;
  }
  const { what, imports, weights } = write();
  const text = `// Written by npm run ${again} from ${what}; not to be edited.
${imports}

/** What the weights were learned from. */
export const LEARNT_FROM = '${from}';

${weights};
`;
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
  console.log(`${what}, ${Buffer.byteLength(text)} bytes`);
}
