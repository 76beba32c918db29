import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { openReviewPage, postReview } from '../../sandbox/run/review.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';

const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (compatible; Microsoft Preview; +https://aka.ms/MicrosoftPreview)',
  'Mozilla/5.0 (compatible; proofpoint; URL Defense)',
  'Barracuda Sentinel (EE)',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'WhatsApp/2.23.20.0',
  'TelegramBot (like TwitterBot)',
  'curl/8.5.0',
];
const few = (count) => Array.from({ length: count }, (_, at) => draftItem(at));
const workflow = (name, items, parameters) =>
  lineWorkflow({ name, items, nodes: [gateNode('Gate', parameters), plainNode('After')] });

async function inGroups(count, size, work) {
  const results = [];
  for (let at = 0; at < count; at += size)
    results.push(
      ...(await Promise.all(Array.from({ length: Math.min(size, count - at) }, (_, one) => work(at + one)))),
    );
  return results;
}

/** Scanners, double clicks and people in a hurry. */
export function gateTrafficSuite(stage) {
  describe('The review address under traffic', () => {
    it('decides nothing on 1,000 GET and HEAD requests of browsers and scanners (C17)', async () => {
      const { sandbox } = stage;
      const { executionId, address } = await waitAtGate({ sandbox, workflow: workflow('Scanners', few(3)) });
      const started = performance.now();
      const statuses = await inGroups(1000, 10, async (at) => {
        const method = at % 10 === 9 ? 'HEAD' : 'GET';
        const headers = { 'user-agent': agents[at % agents.length], ...(at % 3 === 0 && { purpose: 'prefetch' }) };
        const query = at % 7 === 0 ? '&bulk=approve&reviewer=Scanner' : '';
        const reply = await fetch(address + query, { method, headers });
        await reply.arrayBuffer();
        return reply.status;
      });
      stage.figures.gets = { requests: 1000, seconds: Math.round(performance.now() - started) / 1000 };
      // an address with more than its signature is not the signed one: n8n turns it away before the gate sees it
      assert.deepEqual([...new Set(statuses)].sort(), [200, 401]);
      assert.equal((await sandbox.executions.read(executionId)).status, 'waiting');
    });

    it('decides once when 200 people press the button together', async () => {
      const { sandbox } = stage;
      const { executionId, address } = await waitAtGate({ sandbox, workflow: workflow('Crowd', few(3)) });
      const page = await openReviewPage({ address, install: sandbox.install });
      const post = async (at) => {
        const choice = page.drafts.map((key) => [`${key}.decision`, 'approve']);
        const body = new URLSearchParams([
          ...page.hidden.slice(0, -1),
          ...choice,
          ['reviewer', `Person ${at}`],
          page.hidden.at(-1),
        ]);
        const reply = await fetch(address, { method: 'POST', body });
        const html = await reply.text();
        return {
          status: reply.status,
          thanked: html.includes('Thank you, Person'),
          ours: html.includes('<html lang="en"'),
        };
      };
      const started = performance.now();
      const replies = await Promise.all(Array.from({ length: 200 }, (_, at) => post(at)));
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      stage.figures.posts = {
        seconds: Math.round(performance.now() - started) / 1000,
        thanked: replies.filter(({ thanked }) => thanked).length,
      };
      assert.equal(execution.data.resultData.runData.After.length, 1, 'the workflow went on once');
      const names = itemsOf(execution, 'After').map(({ approval }) => approval.by);
      assert.equal(new Set(names).size, 1, 'one person decided all drafts');
      assert.equal(replies.filter(({ thanked }) => thanked).length, 1, 'one person was thanked');
      // who comes while n8n loads the running execution gets n8n's own words, before the gate is asked
      const ours = replies.filter((reply) => reply.ours && !reply.thanked).map(({ status }) => status);
      assert.ok(
        ours.every((status) => status === 409),
        'who reached the gate too late is told kindly',
      );
      stage.figures.posts.toldKindly = replies.filter(({ status }) => status < 300).length - 1 + ours.length;
      const late = await fetch(address);
      assert.match(await late.text(), /already|No action required/i, 'who comes later is told kindly');
    });

    it('takes 500 edited drafts in one post', async () => {
      const { sandbox } = stage;
      const { executionId, address } = await waitAtGate({ sandbox, workflow: workflow('Edited', few(500)) });
      const page = await openReviewPage({ address, install: sandbox.install });
      const fields = { reviewer: 'Eve Editor' };
      for (const [at, key] of page.drafts.entries()) {
        const { draft } = draftItem(Number(key.slice(1)));
        fields[`${key}.decision`] = 'approve';
        fields[`${key}.text`] = draft.text.replace('Kind regards', at % 2 ? 'Best wishes' : 'Many thanks');
        fields[`${key}.override`] = 'Agreed with the team';
      }
      const started = performance.now();
      await postReview({ address, page, fields });
      stage.figures.edited500 = { seconds: Math.round(performance.now() - started) / 1000 };
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const items = itemsOf(execution, 'After');
      assert.equal(items.filter(({ approval }) => approval.decision === 'edited').length, 500);
      assert.ok(items.every(({ draft, approval }) => draft.fingerprint === approval.fingerprint));
    });

    it('shows a page in the language the browser asks for, and in English otherwise', async () => {
      const { sandbox } = stage;
      const { address } = await waitAtGate({ sandbox, workflow: workflow('Languages', few(1)) });
      for (const [accepted, language] of [
        ['de-CH,de;q=0.9', 'de'],
        ['fr', 'fr'],
        ['es-MX', 'es'],
        ['nl', 'nl'],
        ['ja', 'en'],
      ]) {
        const html = await (await fetch(address, { headers: { 'accept-language': accepted } })).text();
        assert.match(html, new RegExp(`<html lang="${language}"`));
      }
    });
  });
}
