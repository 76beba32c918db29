// The Approval Gate alone in a real n8n: traffic, reviewers, and its page in a browser.
import { after, before } from 'node:test';
import { bootSandbox } from '../../sandbox/boot.mjs';
import { stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';
import { gateLoopSuite } from './gateLoop.suite.mjs';
import { gatePageSuite } from './gatePage.suite.mjs';
import { gatePolicySuite } from './gatePolicy.suite.mjs';
import { gateReviewersSuite } from './gateReviewers.suite.mjs';
import { gateScriptSuite } from './gateScript.suite.mjs';
import { gateTrafficSuite } from './gateTraffic.suite.mjs';
import { noBrowser, openBrowser } from './support/browser.mjs';
import { emptyFolder } from './support/gateWorkflow.mjs';

const stage = { figures: {} };

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stage.stop?.();
    process.exit(1);
  });
before(async () => {
  stage.sandbox = await bootSandbox({
    progress: createProgress(),
    workflowFolder: emptyFolder(),
    onStop: (stop) => (stage.stop = stop),
  });
  if (!noBrowser) stage.browser = await openBrowser({ sandbox: stage.sandbox });
});
after(async () => {
  await stage.browser?.close();
  await stage.sandbox?.stop();
  await stopAllProcesses();
  process.stderr.write(`${JSON.stringify(stage.figures)}\n`);
});

gateLoopSuite(stage);
gateTrafficSuite(stage);
gateReviewersSuite(stage);
gatePageSuite(stage);
gateScriptSuite(stage);
gatePolicySuite(stage);
