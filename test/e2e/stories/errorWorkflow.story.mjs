import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { activate, beginStory, importShipped, nextExecution } from '../../../sandbox/run/story.mjs';

/** Some seconds before the schedule's time on a weekday; n8n's own time zone is New York's unless it is told another. */
const justBeforeEight = '2026-11-17T12:59:50Z';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The workflow the others name for the case that a run fails. `stage` gives the booted sandbox. */
export function errorWorkflowStory(stage) {
  describe('When a run fails', () => {
    it('hears of a run by the clock and tells which workflow and which node in Slack, and nothing about customers', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: justBeforeEight });
      const { quickbooks, slack } = sandbox.world;
      await activate(sandbox, await importShipped(sandbox, 'error-workflow.json'));
      const workflow = await importShipped(sandbox, 'quickbooks-slack-gmail.json');
      quickbooks.tokens.revoke();
      const start = () => activate(sandbox, workflow);
      const failed = await nextExecution(sandbox, workflow, start, { status: ['error'] });
      assert.equal(failed.mode, 'trigger');
      for (let turn = 0; turn < 50 && slack.posts.length === 0; turn += 1) await wait(200);
      assert.equal(slack.posts.length, 1);
      assert.match(slack.posts[0].text, /"Receivables: QuickBooks, Slack and Gmail" failed at "Open invoices"/);
    });
  });
}
