import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { openReviewPage, postReview } from '../../sandbox/run/review.mjs';
import { reviewAddress } from '../../sandbox/run/decisions.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';

/** Start, items, Loop -> Gate -> Loop ..., and After once the loop is done. */
function loopWorkflow(items) {
  const loop = { name: 'Loop', type: 'n8n-nodes-base.splitInBatches', version: 3, parameters: { batchSize: 2 } };
  const workflow = lineWorkflow({ name: 'Loop', items, nodes: [loop, gateNode('Gate'), plainNode('After')] });
  const to = (node) => [{ node, type: 'main', index: 0 }];
  workflow.connections.Loop = { main: [to('After'), to('Gate')] };
  workflow.connections.Gate = { main: [to('Loop')] };
  return workflow;
}

async function nextRound(sandbox, executionId, before) {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    const execution = await sandbox.executions.read(executionId);
    const runs = execution.data?.resultData.runData.Gate?.length ?? 0;
    if (execution.status === 'waiting' && runs > before) return { address: reviewAddress(execution, 'Gate'), runs };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The gate did not wait again');
}

/** One gate that waits several times in the same execution. */
export function gateLoopSuite(stage) {
  describe('The gate in a loop', () => {
    it('asks about each part by itself, and gives every item its own decision', async () => {
      const { sandbox } = stage;
      const items = [1, 2, 3, 4, 5].map((at) => draftItem(at));
      let { executionId, address } = await waitAtGate({ sandbox, workflow: loopWorkflow(items) });
      let runs = (await nextRound(sandbox, executionId, 0)).runs;
      const shown = [];
      for (const round of [0, 1, 2]) {
        const page = await openReviewPage({ address, install: sandbox.install });
        shown.push(page.drafts.length);
        const decision = round === 1 ? 'reject' : 'approve';
        const fields = { reviewer: `Person ${round}` };
        for (const key of page.drafts) fields[`${key}.decision`] = decision;
        if (decision === 'reject') for (const key of page.drafts) fields[`${key}.reason`] = 'Not now';
        await postReview({ address, page, fields });
        if (round < 2) ({ address, runs } = await nextRound(sandbox, executionId, runs));
      }
      assert.deepEqual(shown, [2, 2, 1]);
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const decided = itemsOf(execution, 'After').map(({ invoice, approval }) => [
        invoice.number,
        approval.decision,
        approval.by,
      ]);
      assert.deepEqual(decided, [
        ['INV-1001', 'approved', 'Person 0'],
        ['INV-1002', 'approved', 'Person 0'],
        ['INV-1003', 'rejected', 'Person 1'],
        ['INV-1004', 'rejected', 'Person 1'],
        ['INV-1005', 'approved', 'Person 2'],
      ]);
    });
  });
}
