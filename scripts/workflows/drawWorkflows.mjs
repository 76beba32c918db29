// npm run build:pictures [-- name …]: opens every shipped workflow in a real editor and keeps a picture of its canvas
// in docs/images/workflows.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bootSandbox, owner } from '../../sandbox/boot.mjs';
import { findChromium, launchChromium } from '../../sandbox/browser/chromium.mjs';
import { drawCanvas, signIn, useTheme } from '../../sandbox/browser/editor.mjs';
import { SandboxProblem } from '../../sandbox/problem.mjs';
import { stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';

if (!findChromium()) throw new SandboxProblem('The pictures need Chromium: install it or set CHROMIUM to its path.');
const wanted = process.argv.slice(2);
const folder = new URL('../../docs/images/workflows/', import.meta.url);
mkdirSync(folder, { recursive: true });
const progress = createProgress();
let stop = async () => {};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().finally(() => process.exit(1)));

async function draw() {
  const sandbox = await bootSandbox({ progress, onStop: (undo) => (stop = undo) });
  const browser = await launchChromium({ install: sandbox.install });
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    await signIn({ page, base: sandbox.base, owner });
    await useTheme({ page, theme: 'light' });
    for (const { file, id, nodes } of sandbox.workflows) {
      const name = file.replace(/\.json$/, '');
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const target = fileURLToPath(new URL(`${name}.png`, folder));
      await progress.step(name, () => drawCanvas({ page, base: sandbox.base, id, nodes, file: target }));
    }
  } finally {
    await browser.close();
  }
}

try {
  await draw();
} finally {
  await stop();
  await stopAllProcesses();
}
