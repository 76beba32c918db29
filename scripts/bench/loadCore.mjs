import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The core from its source, with what these files of it export beside its door, such as `risk/trainRiskModel`. */
export async function loadCore(...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: ['index', ...files].map((file) => `export * from './core/${file}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
