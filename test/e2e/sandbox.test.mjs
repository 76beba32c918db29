// The whole job in a real n8n: one boot, then the editor, the review page and whole mornings.
import { after, before } from 'node:test';
import { bootSandbox } from '../../sandbox/boot.mjs';
import { stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';
import { editorSuite } from './editor.suite.mjs';
import { reviewSuite } from './review.suite.mjs';
import { sameDaySuite } from './sameDay.suite.mjs';
import { noBrowser, openBrowser } from './support/browser.mjs';

const stage = {};

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stage.stop?.();
    process.exit(1);
  });
before(async () => {
  stage.sandbox = await bootSandbox({ progress: createProgress(), onStop: (stop) => (stage.stop = stop) });
  if (!noBrowser) stage.browser = await openBrowser({ sandbox: stage.sandbox });
});
after(async () => {
  await stage.browser?.close();
  await stage.sandbox?.stop();
  await stopAllProcesses();
});

editorSuite(stage);
sameDaySuite(stage);
reviewSuite(stage);
