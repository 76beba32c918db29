import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { itemsOf } from '../../sandbox/n8n/executions.mjs';
import { createCredentials } from '../../sandbox/n8n/credentials.mjs';
import { reviewAddress } from '../../sandbox/run/decisions.mjs';
import { openReviewPage, postReview } from '../../sandbox/run/review.mjs';
import { draftItem, gateNode, lineWorkflow, plainNode, waitAtGate } from './support/gateWorkflow.mjs';

const type = 'receivablesReviewersApi';
const people = [
  { name: 'Ana Ruiz', passPhrase: 'correct horse battery', limits: 'EUR 500' },
  { name: 'Bo Lind', passPhrase: 'seven quiet harbours', limits: '' },
];
const withPhrase = { identity: 'reviewers' };
const named = { credentials: { [type]: { name: 'Reviewers' } } };

/** Reviewers who prove who they are, and two of them for what is large. */
export function gateReviewersSuite(stage) {
  describe('Reviewers with a pass phrase', () => {
    before(async () => {
      const { rest } = stage.sandbox;
      const data = { reviewers: { values: people } };
      stage.sandbox.reviewers = await createCredentials({ rest, credentials: [{ name: 'Reviewers', type, data }] });
    });

    it('keeps the phrase out of what n8n shows of the credential', async () => {
      const { rest, reviewers } = stage.sandbox;
      const shown = JSON.stringify(await rest.get(`/credentials/${reviewers[0].id}?includeData=true`));
      assert.doesNotMatch(shown, /correct horse|seven quiet/);
      const { id, name } = reviewers[0];
      const tested = await rest.post('/credentials/test', {
        credentials: { id, name, type, data: { reviewers: { values: people } } },
      });
      assert.deepEqual(tested, { status: 'OK', message: '2 reviewers may decide.' });
    });

    it('takes a decision from a known name with its phrase only, and no large one above a limit', async () => {
      const { sandbox } = stage;
      const items = [draftItem(1), draftItem(2, { amount: '900.00' })];
      const workflow = lineWorkflow({
        name: 'Phrases',
        items,
        nodes: [
          gateNode('Gate', withPhrase, named),
          gateNode('Second gate', { ...withPhrase, onlyAbove: 'EUR 500', secondPerson: true }, named),
          plainNode('After'),
        ],
      });
      const { executionId, address } = await waitAtGate({ sandbox, workflow });
      const page = await openReviewPage({ address, install: sandbox.install });
      const post = (fields) => postReview({ address, page, fields });
      const both = { 'd0.decision': 'approve', 'd1.decision': 'approve' };
      await assert.rejects(post({ ...both, reviewer: 'Ana Ruiz', pass_phrase: 'wrong horse battery' }), /403/);
      await assert.rejects(
        post({ ...both, reviewer: 'Ana Ruiz', pass_phrase: people[0].passPhrase }),
        /400.*above your limit/s,
      );
      await post({ bulk: 'approve', reviewer: 'Bo Lind', pass_phrase: people[1].passPhrase });

      const waiting = await waitFor(sandbox, executionId, 'Second gate');
      const second = await openReviewPage({ address: waiting, install: sandbox.install });
      assert.deepEqual(second.drafts, ['d1'], 'only the large message is asked about again');
      assert.match(await (await fetch(address)).text(), /already|No action|INV/i);
      const again = { address: waiting, page: second };
      const bo = { 'd1.decision': 'approve', reviewer: 'Bo Lind', pass_phrase: people[1].passPhrase };
      await assert.rejects(postReview({ ...again, fields: bo }), /another person/);
      const ana = {
        'd1.decision': 'reject',
        'd1.reason': 'Too early',
        reviewer: 'Ana Ruiz',
        pass_phrase: people[0].passPhrase,
      };
      await postReview({ ...again, fields: ana });
      const execution = await sandbox.executions.waitFor({ id: executionId, status: ['success'] });
      assert.deepEqual(
        itemsOf(execution, 'After').map(({ approval }) => [approval.decision, approval.by]),
        [
          ['approved', 'Bo Lind'],
          ['rejected', 'Ana Ruiz'],
        ],
      );
    });

    it("does not let one gate's link open the other", async () => {
      const { sandbox } = stage;
      const nodes = [gateNode('Gate'), gateNode('Second gate'), plainNode('After')];
      const { executionId, address } = await waitAtGate({
        sandbox,
        workflow: lineWorkflow({ name: 'Two gates', items: [draftItem(1)], nodes }),
      });
      const page = await openReviewPage({ address, install: sandbox.install });
      await postReview({ address, page, fields: { 'd0.decision': 'approve', reviewer: 'Bo' } });
      await waitFor(sandbox, executionId, 'Second gate');
      const body = new URLSearchParams([
        ...page.hidden.slice(0, -1),
        ['d0.decision', 'approve'],
        ['reviewer', 'Bo'],
        page.hidden.at(-1),
      ]);
      await fetch(address, { method: 'POST', body });
      assert.equal((await sandbox.executions.read(executionId)).status, 'waiting', 'the second gate still waits');
    });

    it('slows guessing down after five wrong phrases, even for the right one', async () => {
      const { sandbox } = stage;
      const nodes = [gateNode('Gate', withPhrase, named), plainNode('After')];
      const { executionId, address } = await waitAtGate({
        sandbox,
        workflow: lineWorkflow({ name: 'Guessing', items: [draftItem(1)], nodes }),
      });
      const page = await openReviewPage({ address, install: sandbox.install });
      const guess = (pass_phrase) =>
        postReview({ address, page, fields: { 'd0.decision': 'approve', reviewer: 'Bo Lind', pass_phrase } }).catch(
          ({ message }) => message.slice(0, 60),
        );
      const answers = [];
      for (let at = 0; at < 5; at += 1) answers.push(await guess(`guess number ${at}`));
      assert.ok(
        answers.every((answer) => answer.includes('403')),
        answers.join(),
      );
      assert.match(await guess(people[1].passPhrase), /429/);
      assert.equal((await sandbox.executions.read(executionId)).status, 'waiting');
    });
  });
}

/** The address of a later gate of a run, once it waits. */
async function waitFor(sandbox, id, gate) {
  for (let tries = 0; tries < 200; tries += 1) {
    const execution = await sandbox.executions.read(id);
    const address = execution.status === 'waiting' && reviewAddress(execution, gate);
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${gate} did not begin to wait`);
}
