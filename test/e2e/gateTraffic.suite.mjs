import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { reviewAddress } from '../../sandbox/run/decisions.mjs';
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

const countOf = (kinds) => {
  const counts = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** Who answered, with what: every page of the gate carries its own policy, n8n's own answers do not. */
function kindOf({ status }, text) {
  if (/http-equiv="Content-Security-Policy" content="default-src/.test(text)) {
    const words = [/thank you/i, /already decided/i].map((pattern) => pattern.exec(text)?.[0].toLowerCase());
    return `${status} ours: ${words.find(Boolean) ?? text.slice(0, 80)}`;
  }
  const words = /running already|no action required/i.exec(text)?.[0].toLowerCase();
  return `${status} n8n: ${words ?? text.slice(0, 80)}`;
}

/** Approves every draft of a page that was opened before. */
async function press(address, page, reviewer) {
  const choice = page.drafts.map((key) => [`${key}.decision`, 'approve']);
  const body = new URLSearchParams([
    ...page.hidden.slice(0, -1),
    ...choice,
    ['reviewer', reviewer],
    page.hidden.at(-1),
  ]);
  const reply = await fetch(address, { method: 'POST', body });
  return { kind: kindOf(reply, await reply.text()) };
}

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

    it('decides once when 200 people press the button together, and tells who answered the others', async () => {
      const { sandbox } = stage;
      const { executionId, address } = await waitAtGate({ sandbox, workflow: workflow('Crowd', few(3)) });
      const page = await openReviewPage({ address, install: sandbox.install });
      const started = performance.now();
      const replies = await Promise.all(Array.from({ length: 200 }, (_, at) => press(address, page, `Person ${at}`)));
      const seconds = Math.round(performance.now() - started) / 1000;
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const answers = countOf(replies.map(({ kind }) => kind));
      stage.figures.posts = { seconds, answers };
      assert.equal(execution.data.resultData.runData.After.length, 1, 'the workflow went on once');
      const names = itemsOf(execution, 'After').map(({ approval }) => approval.by);
      assert.equal(new Set(names).size, 1, 'one person decided all drafts');
      assert.equal(answers['200 ours: thank you'], 1, 'one person was thanked');
      // every page of the gate carries its policy; what has none was answered by n8n, which did not ask the gate
      const ours = Object.keys(answers).filter((kind) => kind.includes('ours'));
      assert.deepEqual(
        ours.filter((kind) => !['200 ours: thank you', '409 ours: already decided'].includes(kind)),
        [],
        `whoever reached the gate was told kindly: ${JSON.stringify(answers)}`,
      );
    });

    it('tells a stale tab that all is decided: in the gate’s words, or in n8n’s where it does not ask the gate', async () => {
      const { sandbox } = stage;
      const slow = {
        name: 'Slow step',
        type: 'n8n-nodes-base.wait',
        version: 1.1,
        parameters: { amount: 8, unit: 'seconds' },
      };
      const nodes = [gateNode('Gate'), slow, gateNode('Second gate'), plainNode('After')];
      const items = few(2);
      const { executionId, address } = await waitAtGate({
        sandbox,
        workflow: lineWorkflow({ name: 'Stale tab', items, nodes }),
      });
      const page = await openReviewPage({ address, install: sandbox.install });
      const clicks = [0, 150].map(async (ms) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return press(address, page, 'Quick');
      });
      const [first, twice] = await Promise.all(clicks);
      for (let tries = 0; tries < 100 && (await sandbox.executions.read(executionId)).status !== 'running'; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const whileItRuns = await press(address, page, 'Stale');
      const waiting = await sandbox.executions.waitFor({ id: executionId, status: ['waiting'] });
      const atTheNextGate = await press(address, page, 'Stale');
      const last = reviewAddress(waiting, 'Second gate');
      await press(last, await openReviewPage({ address: last, install: sandbox.install }), 'Quick');
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      const afterTheEnd = await press(address, page, 'Stale');
      const told = { first, twice, whileItRuns, atTheNextGate, afterTheEnd };
      stage.figures.stale = Object.fromEntries(Object.entries(told).map(([when, { kind }]) => [when, kind]));
      assert.equal(first.kind, '200 ours: thank you');
      assert.equal(twice.kind, '409 ours: already decided', 'a double click');
      assert.equal(whileItRuns.kind, '409 n8n: running already');
      assert.equal(atTheNextGate.kind, '200 n8n: no action required');
      assert.equal(afterTheEnd.kind, '200 n8n: no action required');
      const deciders = new Set(itemsOf(execution, 'After').map(({ approval }) => approval.by));
      assert.deepEqual([...deciders], ['Quick'], 'a stale tab decided nothing');
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
