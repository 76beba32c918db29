import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from './support/browser.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';

/** What a slip in escaping would let in, at its worst. Each part reports itself if it runs. */
const injected = `
  <script>window.hit = ['script'].concat(window.hit ?? [])</script>
  <img src="x:" onerror="window.hit = ['onerror'].concat(window.hit ?? [])">
  <svg onload="window.hit = ['onload'].concat(window.hit ?? [])"></svg>
  <a id="bad-link" href="javascript:void(window.hit = ['javascript: address'].concat(window.hit ?? []))">link</a>
  <button id="bad-button" type="button" onclick="window.hit = ['onclick'].concat(window.hit ?? [])">button</button>
  <iframe srcdoc="<script>parent.hit = ['frame']</script>"></iframe>
  <img src="https://evil.example/pixel.png"><link rel="stylesheet" href="https://evil.example/a.css">
  <style>body{background:url(https://evil.example/style.png)}</style>
  <form id="bad-form" action="https://evil.example/take" method="post"><button>send</button></form>`;

/** The policy as n8n serves it, in a browser that runs scripts, with the page's escaping taken away. */
export function gatePolicySuite(stage) {
  describe('The policy of the review page', { skip: noBrowser }, () => {
    it('runs the page’s own script and nothing that was injected, and lets no request out (C16)', async () => {
      const workflow = lineWorkflow({
        name: 'Injected',
        items: [draftItem(1), draftItem(2)],
        nodes: [gateNode('Gate'), plainNode('After')],
      });
      const { executionId, address } = await waitAtGate({ sandbox: stage.sandbox, workflow });
      const page = await stage.browser.scripted();
      const sent = [];
      const refused = [];
      // the browser tells of what it refused to ask for, too: as failed, because of the policy
      page.on('requestfinished', (request) => sent.push(request.url()));
      page.on('requestfailed', (request) => /csp/i.test(request.failure().errorText) || sent.push(request.url()));
      page.on('console', (message) => refused.push(message.text()));
      await page.route(address, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('<body>', `<body>${injected}`);
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      await page.locator('#bad-link').click();
      await page.locator('#bad-button').click();
      await page.locator('#bad-form button').click({ noWaitAfter: true });
      await page.waitForTimeout(500);
      assert.equal(await page.locator('#bad-link').count(), 1, 'the test did inject');
      assert.ok(await page.locator('#tools').isVisible(), 'the page’s own script runs');
      assert.equal(await page.evaluate(() => window.hit), undefined);
      for (const part of ['script-src', 'script-src-attr', 'img-src', 'style-src', 'form-action'])
        assert.ok(
          refused.some((line) => line.includes(part)),
          `${part} refused something: ${refused.join('\n')}`,
        );
      assert.deepEqual([...new Set(sent.filter((url) => !url.startsWith('about:')))], [address]);
      assert.equal((await stage.sandbox.executions.read(executionId)).status, 'waiting');
      await page.context().close();
    });

    it('keeps even a running script away from n8n’s session, storage and network', async () => {
      const workflow = lineWorkflow({
        name: 'Own origin',
        items: [draftItem(1)],
        nodes: [gateNode('Gate'), plainNode('After')],
      });
      const { address } = await waitAtGate({ sandbox: stage.sandbox, workflow });
      const page = await stage.browser.editor.context().newPage(); // signed in to n8n, on the same host
      const asked = [];
      await page.goto(address);
      page.on('request', (request) => asked.push(request.url()));
      const reach = await page.evaluate(async (editor) => {
        const attempt = async (act) => {
          try {
            return await act();
          } catch (error) {
            return error.name;
          }
        };
        return {
          origin: window.origin,
          cookie: await attempt(() => document.cookie),
          storage: await attempt(() => window.localStorage.length),
          fetched: await attempt(async () => (await fetch(`${editor}/rest/login`)).status),
          beacon: typeof (await attempt(() => window.navigator.sendBeacon(`${editor}/rest/x`))),
          markup: await attempt(() => (document.body.innerHTML += '<b>x</b>')),
        };
      }, stage.sandbox.base);
      await page.waitForTimeout(300);
      await page.close();
      assert.deepEqual(reach, {
        origin: 'null',
        cookie: 'SecurityError',
        storage: 'SecurityError',
        fetched: 'TypeError',
        beacon: 'boolean', // taken, and then dropped by the policy
        markup: 'TypeError',
      });
      assert.deepEqual(asked, [], 'nothing left the page');
    });
  });
}
