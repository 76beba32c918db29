import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { launchChromium } from '../../sandbox/browser/chromium.mjs';
import { noBrowser, picture } from './support/browser.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const hostile =
  '"><script>window.hit=1</script><img src=x onerror="window.hit=1">\'--></textarea></style><h1>Injected</h1>\u202Egnp.exe {{ $json }}';
const bands = ['low', 'medium', 'high'];
const many = (count, text = '') =>
  Array.from({ length: count }, (_, at) => draftItem(at, { band: bands[at % 3], hostile: text && `${text}${at}` }));
const waitWith = ({ sandbox }, name, items) =>
  waitAtGate({
    sandbox,
    workflow: lineWorkflow({ name, items, nodes: [gateNode('Gate'), plainNode('After')] }),
    patienceMs: 240_000,
  });
const isWider = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** How the page looks while it is worked: each gets the page as it was just opened. */
const STATES = {
  'as it opens': () => undefined,
  'with its keys listed': (page) => page.keyboard.press('?'),
  'while it is worked': async (page) => {
    for (const key of ['j', 'a', 'r', 'Escape', 'e', 'x', 'Escape', 's', 'Escape', '/']) await page.keyboard.press(key);
    await page.keyboard.type('customer');
    await page.selectOption('#by-band', 'low');
  },
};

/** Serious and critical findings of axe-core's WCAG A and AA rules, in a copy of the page that axe can be put into. */
async function seriousFindings(browser, html, { width, colorScheme }) {
  const found = [];
  for (const [state, arrive] of Object.entries({ ...STATES, 'without its script': () => undefined })) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(state.startsWith('without') ? html.replace(/<script>.*?<\/script>/s, '') : html);
    await arrive(page);
    assert.ok((await isWider(page)) <= 0, `nothing sticks out ${state}`);
    await page.evaluate(readFileSync(axeFile, 'utf8'));
    const { violations } = await page.evaluate(() =>
      window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    await context.close();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    found.push(...serious.map(({ id, nodes }) => `${state}: ${id}: ${nodes[0].html.slice(0, 160)}`));
  }
  return found;
}

/** The page as people and hostile customers use it, in Chromium against a real n8n. */
export function gatePageSuite(stage) {
  describe('The review page in Chromium', { skip: noBrowser }, () => {
    it('shows 500 drafts, and takes 500 decisions with edits in one submit', async () => {
      const { executionId, address } = await waitWith(stage, 'Five hundred', many(500));
      const page = await stage.browser.plain();
      const started = performance.now();
      await page.goto(address);
      stage.figures.page500 = {
        seconds: Math.round(performance.now() - started) / 1000,
        bytes: (await page.content()).length,
      };
      assert.equal(await page.locator('article.card').count(), 500);
      await page.locator('#d7 input[value=reject]').check();
      await page.locator('#d7 input[name="d7.reason"]').fill('They called');
      await page.locator('#d8 input[value=approve]').check();
      await page.locator('#d8 details.edit summary').click();
      const text = page.locator('textarea[name="d8.text"]');
      await text.fill((await text.inputValue()).replace('Kind regards', 'Best wishes'));
      await page.selectOption('select[name=bulk]', 'approve');
      await page.selectOption('select[name=bulk_band]', 'low');
      await page.fill('input[name=reviewer]', 'Rita Reviewer');
      await page.getByRole('button', { name: 'Submit decisions' }).click();
      // the edited text lacks two sentences: it may leave only with a reason, which is recorded
      await page.getByText('With a reason you may let these findings pass').first().waitFor();
      await page.fill('input[name="d8.override"]', 'Agreed on the phone');
      await page.getByRole('button', { name: 'Submit decisions' }).click();
      await page.getByRole('heading', { name: 'Approve 167 drafts together?' }).waitFor();
      assert.equal((await stage.sandbox.executions.read(executionId)).status, 'waiting', 'the totals decide nothing');
      await picture(page, 'review-confirm');
      await page.getByRole('button', { name: 'Yes, approve 167 drafts' }).click();
      await page.getByText('Thank you, Rita Reviewer').waitFor();
      const execution = await stage.sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const items = itemsOf(execution, 'After');
      const counts = {};
      for (const { approval } of items) counts[approval.decision] = (counts[approval.decision] ?? 0) + 1;
      assert.deepEqual(counts, { approved: 167, edited: 1, rejected: 1, snoozed: 331 });
      assert.match(items[8].draft.text, /Best wishes/);
      assert.equal(items[8].approval.reason, 'Agreed on the phone');
      assert.deepEqual(items[8].approval.overridden, ['reply_sentence', 'paid_sentence']);
      assert.deepEqual(items.map(({ invoice }) => invoice.id), many(500).map(({ invoice }) => invoice.id)); // prettier-ignore
      await page.close();
    });

    it('runs no script and keeps its shape with hostile text in every field (C16)', async () => {
      const { executionId, address } = await waitWith(stage, 'Hostile', many(12, hostile));
      const page = await stage.browser.scripted({ viewport: { width: 390, height: 844 } });
      const asked = [];
      const complaints = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address);
      const html = await (await fetch(address)).text();
      assert.equal(html.match(/<script/gi).length, 1, 'the one script is the page’s own');
      assert.doesNotMatch(html, /<img|<h1>Injected/i);
      // the page's script meets every hostile text: it names drafts, filters by them, and counts their words
      for (const key of ['j', 'a', 'r', 'Escape', 'e', 'Escape', 'u', 'n']) await page.keyboard.press(key);
      assert.match(await page.locator('#said').textContent(), /Customer 1"><script>window\.hit=1/);
      await page.keyboard.press('/');
      await page.keyboard.type('"><script>window.hit=1</script>');
      assert.equal(await page.locator('#shown').textContent(), '', 'all drafts hold that text');
      assert.equal(await page.evaluate(() => window.hit), undefined, 'no script of a customer runs');
      assert.equal(await page.locator('article.card').count(), 12);
      assert.ok((await isWider(page)) <= 0, 'nothing sticks out at a phone’s width');
      assert.deepEqual([...new Set(asked)], [address], 'no other request leaves the page');
      assert.deepEqual(complaints, [], 'nothing was even refused');
      assert.equal((await stage.sandbox.executions.read(executionId)).status, 'waiting');
      await page.context().close();
    });

    for (const [width, colorScheme] of [
      [390, 'light'],
      [390, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ])
      for (const language of ['en', 'de'])
        it(`fits ${width} px and breaks no rule of axe-core: ${colorScheme}, ${language}`, async () => {
          stage.small ??= await waitWith(stage, 'Six drafts', many(6));
          const html = await (await fetch(stage.small.address, { headers: { 'accept-language': language } })).text();
          const browser = await launchChromium({ install: stage.sandbox.install });
          const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
          const page = await context.newPage();
          await page.setContent(html);
          assert.ok((await isWider(page)) <= 0, 'nothing sticks out');
          await picture(page, `review-${width}-${colorScheme}-${language}`);
          const found = await seriousFindings(browser, html, { width, colorScheme });
          await browser.close();
          assert.deepEqual(found, []);
        });

    it('can be worked with the keyboard alone', async () => {
      const { executionId, address } = await waitWith(stage, 'Keyboard', many(2));
      const page = await stage.browser.plain();
      await page.goto(address);
      const press = async (key, times = 1) => {
        for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
      };
      await press('Tab');
      await press('Enter'); // the skip link
      // first draft: to the decision, past the editor's summary; the arrow keys choose within a group
      await press('Tab', 2);
      await press('Space');
      assert.equal(await page.locator('#d0 input[value=approve]').isChecked(), true);
      await press('Tab', 2);
      await press('Space');
      await press('ArrowRight');
      assert.equal(await page.locator('#d1 input[value=reject]').isChecked(), true);
      await press('Tab');
      await page.keyboard.type('Paid by cheque');
      for (let tabs = 0; tabs < 20 && !(await page.locator('input[name=reviewer]:focus').count()); tabs += 1)
        await press('Tab');
      await page.keyboard.type('Kim Keys');
      await press('Enter');
      await page.getByText('Thank you, Kim Keys').waitFor();
      const execution = await stage.sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      assert.deepEqual(itemsOf(execution, 'After').map(({ approval }) => approval.decision), ['approved', 'rejected']); // prettier-ignore
      await page.close();
    });
  });
}
