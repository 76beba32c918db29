import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { noBrowser, picture } from './support/browser.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';

const bands = ['low', 'medium', 'high'];
const amounts = ['120.00', '80.50', '999.99', '300.00'];
const some = (count) =>
  Array.from({ length: count }, (_, at) =>
    draftItem(at, { band: bands[at % 3], amount: amounts[at % 4], currency: at % 2 ? 'USD' : 'EUR' }),
  );
const waitWith = ({ sandbox }, name, items) =>
  waitAtGate({
    sandbox,
    workflow: lineWorkflow({ name, items, nodes: [gateNode('Gate'), plainNode('After')] }),
    patienceMs: 240_000,
  });
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = (page) => page.evaluate(() => document.activeElement.name || document.activeElement.id);
const chosen = (page) =>
  page.$$eval('.choice input:checked', (inputs) => inputs.map(({ name, value }) => `${name.split('.')[0]} ${value}`));
const textOf = async (page, selector) => (await page.locator(selector).textContent()).trim();

/** The review page with JavaScript: the same form, worked faster. */
export function gateScriptSuite(stage) {
  describe('The review page with its script', { skip: noBrowser }, () => {
    it('is worked from the first draft to the thanks by single keys', async () => {
      const { executionId, address } = await waitWith(stage, 'Keys', some(5));
      const page = await stage.browser.scripted();
      await page.goto(address);
      await press(page, 'a');
      assert.deepEqual([await chosen(page), await focused(page)], [[], 'd0'], 'nothing is decided unchosen');
      await press(page, 'j', 'j', 'k', 'k', 'k', 'ArrowDown', 'ArrowUp');
      assert.equal(await focused(page), 'd0', 'the first draft is the end of the way up');
      await press(page, 'a');
      assert.equal(await focused(page), 'd1', 'an approval leads to the next undecided draft');
      assert.equal(await textOf(page, '#said'), 'Customer 0: Approve. 4 undecided');
      await press(page, 'r');
      assert.equal(await focused(page), 'd1.reason');
      assert.equal(await page.locator('#said.fresh').count(), 0, 'nothing covers the field that is typed in');
      await page.keyboard.type('jarsen?/u paid by cheque');
      assert.deepEqual(await chosen(page), ['d0 approve', 'd1 reject'], 'no key acts while somebody types');
      await press(page, 'Enter', 's');
      assert.equal(await focused(page), 'd2.until');
      await press(page, 'Enter', 'e');
      assert.equal(await focused(page), 'd3.text');
      await press(page, 'Control+End');
      await page.keyboard.type('\nSee you.');
      await press(page, 'Escape', 'a', 'a', 'u');
      assert.equal(await focused(page), 'reviewer', 'with nothing left to decide the name is next');
      assert.equal(await textOf(page, '.progress'), '3 approved · 1 rejected · 1 snoozed · 0 undecided');
      assert.equal(await textOf(page, '#approved-sum'), 'Approved: €240.00 · US$300.00');
      await page.locator('input[name=reviewer]').fill('Kim Keys');
      await press(page, 'Enter');
      await page.getByText('With a reason you may let these findings pass').waitFor();
      assert.equal(await textOf(page, '.progress'), '3 approved · 1 rejected · 1 snoozed · 0 undecided');
      await page.fill('input[name="d3.override"]', 'Agreed');
      await page.getByRole('button', { name: 'Submit decisions' }).click();
      await page.getByText('Thank you, Kim Keys').waitFor();
      const execution = await stage.sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const items = itemsOf(execution, 'After');
      assert.deepEqual(items.map(({ approval }) => approval.decision), ['approved', 'rejected', 'snoozed', 'edited', 'approved']); // prettier-ignore
      assert.equal(items[1].approval.reason, 'jarsen?/u paid by cheque');
      assert.match(items[3].draft.text, /See you\.$/);
      await page.context().close();
    });

    it('decides once for a key that is held, and nothing once keys are switched off', async () => {
      const { address } = await waitWith(stage, 'Held keys', some(4));
      const page = await stage.browser.scripted();
      await page.goto(address);
      await press(page, 'j');
      for (let time = 0; time < 5; time += 1) await page.keyboard.down('a');
      await page.keyboard.up('a');
      assert.deepEqual(await chosen(page), ['d0 approve']);
      await press(page, 'k', 'u');
      assert.deepEqual(await chosen(page), [], 'u takes it back');
      await press(page, '?');
      await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
      await press(page, 'a', 'j');
      assert.deepEqual(await chosen(page), [], 'behind the list of keys nothing moves');
      await page.getByLabel('Use single-key shortcuts').uncheck();
      await page.getByRole('button', { name: 'Close' }).click();
      await press(page, 'j', 'a', '?', '/');
      assert.deepEqual([await chosen(page), await page.locator('dialog[open]').count()], [[], 0]);
      await page.context().close();
    });

    it('narrows the list as one types, sends nothing for it, and leaves bulk approval to the confirmed form', async () => {
      const { executionId, address } = await waitWith(stage, 'Live filter', some(12));
      const page = await stage.browser.scripted();
      const asked = [];
      page.on('request', (request) => asked.push(request.method()));
      await page.goto(address);
      const shown = () => page.locator('article.card:visible').count();
      await press(page, 'j', 'a', '/');
      await page.keyboard.type('customer 1');
      assert.deepEqual([await shown(), await textOf(page, '#shown')], [3, '3 of 12 shown · US$380.50 · €999.99']);
      assert.match(await textOf(page, '.progress'), /^1 approved/, 'a hidden decision still counts');
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.selectOption('#by-band', 'high');
      assert.equal(await shown(), 4);
      await page.selectOption('#by-stage', 'friendly');
      await page.fill('#up-to', '100,00');
      assert.deepEqual([await shown(), await textOf(page, '#shown')], [1, '1 of 12 shown · US$80.50']);
      await press(page, 'Enter');
      assert.equal(await focused(page), 'd5', 'Enter leads from the filter to the first draft, and posts nothing');
      await page.fill('#find', 'nobody of that name');
      assert.match(await textOf(page, '#shown'), /No draft matches/);
      assert.deepEqual(asked, ['GET']);
      await page.selectOption('select[name=bulk]', 'approve');
      await page.fill('input[name=reviewer]', 'Fil Ter');
      await page.getByRole('button', { name: 'Submit decisions' }).click();
      await page.getByRole('heading', { name: 'Approve 11 drafts together?' }).waitFor();
      assert.equal(await page.locator('script').count(), 0, 'the totals are a page without a script');
      assert.equal((await stage.sandbox.executions.read(executionId)).status, 'waiting');
      await page.context().close();
    });

    it('counts while a text is edited, and lets neither a change nor a decision get lost unnoticed', async () => {
      const { address } = await waitWith(stage, 'Edits', some(3));
      const page = await stage.browser.scripted();
      await page.goto(address);
      await press(page, 'j', 'e');
      const counter = page.locator('#d0 textarea + .count');
      const before = await counter.textContent();
      assert.match(before, /^\d+ of 120 words · \d+ characters$/);
      await page.keyboard.type('one two three ');
      assert.equal(parseInt(await counter.textContent()), parseInt(before) + 3);
      assert.match(await textOf(page, '#d0 .unused'), /counts only if you approve it/);
      await picture(page, 'review-edit');
      await page.fill('input[name=reviewer]', 'Ed It');
      await press(page, 'Enter');
      assert.equal(await focused(page), 'd0', 'a change without a decision is not posted');
      assert.match(await textOf(page, '#said'), /You changed this message but did not decide about it/);
      await press(page, 'a');
      assert.equal(await textOf(page, '#d0 .unused'), '');
      await press(page, 'r');
      await page.fill('input[name="d1.reason"]', '');
      await page.getByRole('button', { name: 'Submit decisions' }).click();
      assert.equal(await focused(page), 'd1.reason', 'a rejection without a reason is not posted');
      const dialog = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      const question = await dialog;
      assert.equal(question.type(), 'beforeunload');
      await question.accept();
      await page.context().close();
    });

    it('stays quick with 500 drafts', async () => {
      const { address } = await waitWith(stage, 'Five hundred quickly', some(500));
      const page = await stage.browser.scripted();
      await page.goto(address);
      const painted = (act) =>
        page.evaluate(async (code) => {
          const started = performance.now();
          const element = document.querySelector('#find');
          if (code === 'filter') {
            element.value = 'customer 42';
            element.dispatchEvent(new Event('input', { bubbles: true }));
          } else {
            const from = document.activeElement === document.body ? document.body : document.activeElement;
            from.dispatchEvent(new window.KeyboardEvent('keydown', { key: code, bubbles: true }));
          }
          await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
          return Math.round(performance.now() - started);
        }, act);
      const figures = { move: await painted('j'), approve: await painted('a'), filter: await painted('filter') };
      stage.figures.script500 = figures;
      assert.equal(await page.locator('article.card:visible').count(), 11);
      assert.deepEqual(await chosen(page), ['d0 approve']);
      for (const [what, ms] of Object.entries(figures)) assert.ok(ms < 3000, `${what} took ${ms} ms`);
      await page.context().close();
    });
  });
}
