import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginStory, importShipped } from '../../../sandbox/run/story.mjs';
import { runWorkflow } from '../../../sandbox/n8n/workflows.mjs';
import { storyTime } from '../support/storyTime.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The workflow the others name for the case that a run fails. `stage` gives the booted sandbox. */
export function errorWorkflowStory(stage) {
  describe('When a run fails', () => {
    it('tells which workflow and which node in Slack, and nothing about customers', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, slack } = sandbox.world;
      await importShipped(sandbox, 'error-workflow.json');
      const workflow = await importShipped(sandbox, 'quickbooks-slack-gmail.json');
      quickbooks.tokens.revoke();
      const id = await runWorkflow({ rest: sandbox.rest, id: workflow.id });
      await sandbox.executions.waitFor({ id, status: ['error'] });
      for (let turn = 0; turn < 50 && slack.posts.length === 0; turn += 1) await wait(200);
      assert.equal(slack.posts.length, 1);
      assert.match(slack.posts[0].text, /"Receivables: QuickBooks, Slack and Gmail" failed at "Open invoices"/);
    });
  });
}
