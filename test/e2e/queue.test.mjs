// Queue mode: one main and workers, Redis and Postgres. Skipped, loudly, where the two cannot be had.
import { after, before } from 'node:test';
import { SandboxProblem } from '../../sandbox/problem.mjs';
import { stopAllProcesses } from '../../sandbox/processes.mjs';
import { createProgress } from '../../sandbox/progress.mjs';
import { bootQueue } from '../../sandbox/queue/bootQueue.mjs';
import { queueSuite } from './queue.suite.mjs';
import { queueScaleSuite } from './queueScale.suite.mjs';
import { storyTime } from './support/storyTime.mjs';

const stage = { figures: {} };

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stage.stop?.();
    process.exit(1);
  });

/** A machine without Redis or Postgres proves nothing here, and says so; anything else that fails is a failure. */
function skipLoudly(error) {
  if (!(error instanceof SandboxProblem) || !/^NO (REDIS|POSTGRES)/.test(error.message)) throw error;
  stage.skip = error.message;
  process.stderr.write(`\n!!! ${error.message} The tests of queue mode are skipped.\n\n`);
}

before(async () => {
  try {
    stage.sandbox = await bootQueue({
      progress: createProgress(),
      storyTime,
      workers: 2,
      concurrency: 2,
      onStop: (stop) => (stage.stop = stop),
    });
  } catch (error) {
    skipLoudly(error);
  }
});
after(async () => {
  await stage.sandbox?.stop();
  await stopAllProcesses();
  process.stderr.write(`${JSON.stringify(stage.figures)}\n`);
});

queueSuite(stage);
queueScaleSuite(stage);
