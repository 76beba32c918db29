import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The readers of a corpus look for its files beside themselves, wherever they are bundled to. */
const ownFolders = {
  name: 'own-folders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/]fixtures[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    })),
};

/**
 * The core from its source, with what these files export beside its door: files of the core, such as
 * `risk/trainRiskModel`, or of the tests, such as `../test/fixtures/mails/readMails`.
 */
export async function loadCore(...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: ['index', ...files].map((file) => `export * from './core/${file}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    plugins: [ownFolders],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
