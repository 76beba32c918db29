import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { activate, beginStory } from '../../sandbox/run/story.mjs';
import { importWorkflow } from '../../sandbox/n8n/workflows.mjs';
import { openReviewPage, postReview } from '../../sandbox/run/review.mjs';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';
import { LOG_TABLE, openLetterbox, shardWorkflow } from './support/queueWorkflow.mjs';
import { FINAL, until } from './support/until.mjs';

/** Imports and switches on the shard workflow, with an empty table; `dispatch` starts one execution per shard. */
async function openShards(sandbox, { latencyMs }) {
  await beginStory(sandbox);
  await sandbox.log.query('DROP TABLE IF EXISTS letters');
  await sandbox.log.query(LOG_TABLE);
  const letterbox = await openLetterbox({ latencyMs });
  const path = randomUUID();
  const credential = sandbox.credentials.find(({ type }) => type === 'postgres');
  const workflow = shardWorkflow({ path, letterbox: letterbox.url, credential });
  const { id } = await importWorkflow({ rest: sandbox.rest, workflow, credentials: [] });
  sandbox.told.push({ id });
  await activate(sandbox, { id });
  const post = async (customers) => {
    const body = JSON.stringify({ customers });
    const reply = await fetch(`${sandbox.base}/webhook/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }); // prettier-ignore
    return reply.ok;
  };
  const dispatch = async (shards) => {
    for (const shard of shards) await until('the shard was taken', () => post(shard), 20_000);
  };
  const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
  const executions = async () => (await sandbox.rest.get(`/executions?filter=${filter}&limit=100`)).results;
  const ended = (count) =>
    until(`${count} executions ended`, async () => {
      const all = await executions();
      return all.length === count && all.every(({ status }) => FINAL.includes(status));
    });
  return { letters: letterbox.letters, close: letterbox.close, dispatch, executions, ended };
}

const shardsOf = (count, size) =>
  Array.from({ length: count }, (_, shard) => Array.from({ length: size }, (_, at) => `customer-${shard}-${at}`));

/** The seconds in which so many workers finish a run that mostly waits for an answer. */
async function timeRun(sandbox, workers, shards) {
  await sandbox.workers.setCount(workers);
  const line = await openShards(sandbox, { latencyMs: 2500 });
  try {
    // every worker loads its nodes before the clock runs
    const first = Array.from({ length: 4 * workers }, (_, at) => [`warm-up-${at}`]);
    await line.dispatch(first);
    await line.ended(first.length);
    const start = performance.now();
    await line.dispatch(shards);
    await line.ended(first.length + shards.length);
    assert.equal(line.letters.length, first.length + shards.flat().length);
    return (performance.now() - start) / 1000;
  } finally {
    await line.close();
  }
}

/** Queue mode; `stage` gives the booted sandbox, or the reason why there is none. */
export function queueSuite(stage) {
  const proof = (name, work) => it(name, (test) => (stage.skip ? test.skip(stage.skip) : work()));

  describe('Queue mode', () => {
    proof('a review that one worker opened goes on with another after the first was killed', async () => {
      const { sandbox } = stage;
      await sandbox.workers.setCount(2);
      const items = [1, 2, 3].map((at) => draftItem(at));
      const workflow = lineWorkflow({ name: 'Gate', items, nodes: [gateNode('Gate'), plainNode('After')] });
      const { executionId, address } = await waitAtGate({ sandbox, workflow });
      const [opener, ...others] = sandbox.workers.took(executionId);
      assert.deepEqual(others, []);
      await sandbox.workers.kill(opener);
      const page = await openReviewPage({ address, install: sandbox.install });
      await postReview({ address, page, fields: { reviewer: 'Rita Reviewer', bulk: 'approve' } });
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const decided = itemsOf(execution, 'After').map(({ approval, invoice }) => [invoice.id, approval.decision]);
      assert.deepEqual(decided, items.map(({ invoice }) => [invoice.id, 'approved'])); // prettier-ignore
      const took = sandbox.workers.took(executionId);
      assert.equal(took.length, 2, `taken by ${took.join(', ')}`);
    });

    proof('a worker killed in the middle of a run loses and doubles nothing', async () => {
      const { sandbox } = stage;
      await sandbox.workers.setCount(2);
      const line = await openShards(sandbox, { latencyMs: 800 });
      try {
        const shards = shardsOf(6, 5);
        await line.dispatch(shards);
        await until('some letters have left', () => line.letters.length >= 6);
        const [victim] = sandbox.workers.alive();
        await sandbox.workers.kill(victim);
        const killedAt = line.letters.length;
        await line.ended(shards.length);
        const statuses = (await line.executions()).map(({ status }) => status);
        const crashed = statuses.filter((status) => status !== 'success').length;
        assert.ok(crashed >= 1, `the dead worker’s executions are told: ${statuses.join(', ')}`);
        // the next run of the same day
        await line.dispatch(shards);
        await line.ended(2 * shards.length);
        assert.deepEqual([...new Set(line.letters)].sort(), [...line.letters].sort(), 'nobody was written to twice');
        const { rows } = await sandbox.log.query("SELECT customer FROM letters GROUP BY customer HAVING bool_and(event <> 'sent')"); // prettier-ignore
        const open = rows.map(({ customer }) => customer);
        const all = shards.flat().sort();
        assert.deepEqual([...new Set([...line.letters, ...open])].sort(), all, 'everybody was written to, or stands there as claimed'); // prettier-ignore
        assert.ok(open.length <= crashed, `at most one open claim for each execution that died: ${open.join(', ')}`);
        stage.figures.kill = { customers: all.length, lettersAtKill: killedAt, crashed, openClaims: open.length };
      } finally {
        await line.close();
      }
    });

    proof('two workers finish a run that waits for answers at least 1.8 times as fast as one', async () => {
      const { sandbox } = stage;
      const shards = shardsOf(24, 2);
      const one = await timeRun(sandbox, 1, shards);
      const two = await timeRun(sandbox, 2, shards);
      stage.figures.speed = { oneWorkerSeconds: one, twoWorkersSeconds: two, ratio: one / two };
      assert.ok(one / two >= 1.8, `one ${one.toFixed(1)} s, two ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times`);
    });
  });
}
