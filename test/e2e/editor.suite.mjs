import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openNodeCreator, openWorkflow, searchNodeCreator, useTheme } from '../../sandbox/browser/editor.mjs';
import { findMainWorkflow } from '../../sandbox/run/morningRun.mjs';
import { noBrowser, picture } from './support/browser.mjs';

const nodes = {
  'Aging Classifier': 'agingClassifier',
  'Approval Gate': 'approvalGate',
  'History Summarizer': 'historySummarizer',
  'Reminder Drafter': 'reminderDrafter',
  'Risk Scorer': 'riskScorer',
};

/** What a person finds in n8n's editor. `stage` gives the booted sandbox and the browser. */
export function editorSuite(stage) {
  describe('The editor', { skip: noBrowser }, () => {
    for (const [theme, ending] of [
      ['light', '.svg'],
      ['dark', '.dark.svg'],
    ])
      it(`offers the five nodes with their icons in ${theme} colours`, async () => {
        const { sandbox, browser } = stage;
        await useTheme({ page: browser.editor, theme });
        await openNodeCreator({ page: browser.editor, base: sandbox.base });
        const found = await searchNodeCreator({
          page: browser.editor,
          text: 'accounts receivable',
          expected: 'Risk Scorer',
        });
        for (const [name, file] of Object.entries(nodes)) {
          const node = found.find((one) => one.name === name);
          assert.ok(node, `${name} is not among ${found.map((one) => one.name).join(', ')}`);
          assert.ok(node.icon?.endsWith(`/${file}${ending}`), `${name} has the icon ${node.icon}`);
          assert.ok(node.drawn, `the icon of ${name} was not drawn`);
        }
        await picture(browser.editor, `node-creator-${theme}`);
      });

    it('opens the morning run with every node known', async () => {
      const { sandbox, browser } = stage;
      await useTheme({ page: browser.editor, theme: 'light' });
      const workflow = findMainWorkflow(sandbox);
      const wanted = workflow.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').map(({ name }) => name);
      const drawn = await openWorkflow({
        page: browser.editor,
        base: sandbox.base,
        id: workflow.id,
        count: wanted.length,
      });
      assert.deepEqual(
        wanted.filter((name) => !drawn.includes(name)),
        [],
      );
      assert.equal(await browser.editor.getByText('Install this node to use it').count(), 0);
      await picture(browser.editor, 'morning-run');
    });
  });
}
