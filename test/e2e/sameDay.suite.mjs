import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finishMorningRun } from '../../sandbox/run/morningRun.mjs';
import { postReview } from '../../sandbox/run/review.mjs';
import { auditEvents, verifyStoredAudit } from './support/auditCheck.mjs';
import {
  contactLogTable,
  decide,
  freshMorning,
  ledgerTable,
  openReviewPage,
  startMorningRun,
} from './support/runs.mjs';

const recipients = (messages) => messages.flatMap(({ to }) => to).sort();
const held = ({ classified }, code) =>
  classified.filter(
    ({ contact }) => contact.decision === 'hold' && contact.reasons.some((reason) => reason.code === code),
  );

/** Whole mornings over HTTP. */
export function sameDaySuite(stage) {
  describe('A morning', () => {
    it('mails every approved draft exactly once, and the second run of the day sends nothing and says why', async () => {
      const { sandbox } = stage;
      await freshMorning(sandbox);
      const first = await startMorningRun({ sandbox });
      const { leaving } = await decide({ sandbox, run: first, fields: { bulk: 'approve' } });
      const { messages } = sandbox.mail;
      assert.ok(leaving.length > 0);
      assert.deepEqual(recipients(messages), leaving.map(({ draft }) => draft.to).sort());
      const letter = ({ subject, text }, to) => [to, subject, text.trim()].join('\n');
      assert.deepEqual(
        messages.map((message) => letter(message, message.to.join())).sort(),
        leaving.map(({ draft }) => letter(draft, draft.to)).sort(),
        'every mail is, word for word, the draft that was approved',
      );

      const second = await startMorningRun({ sandbox });
      if (second.address) await decide({ sandbox, run: second, fields: { bulk: 'approve' } });
      assert.equal(messages.length, leaving.length, 'nothing more was sent');
      assert.ok(held(second, 'recently_reminded').length > held(first, 'recently_reminded').length);

      for (let run = 3; run <= 50; run += 1) {
        const again = await startMorningRun({ sandbox });
        assert.equal(again.address, undefined, `run ${run} asks for nothing`);
      }
      assert.equal(messages.length, leaving.length, 'fifty runs on one day send each mail once (C2)');
      const { released, sent } = await auditEvents(sandbox);
      assert.deepEqual([released, sent], [leaving.length, leaving.length], 'the audit tells of each mail once');
      assert.equal((await verifyStoredAudit(sandbox)).intact, true);
    });

    it('keeps a broken row to itself', async () => {
      const { sandbox } = stage;
      await freshMorning(sandbox);
      const before = await startMorningRun({ sandbox });
      await decide({ sandbox, run: before, fields: { bulk: 'reject', bulk_reason: 'Only looking' } });
      await sandbox.tables.drop(contactLogTable);
      const broken = {
        number: 'AF-99001',
        customerId: 'C-101',
        customer: 'Broken Row Ltd',
        issueDate: '2026-10-01',
        dueDate: '31.02.2026',
        currency: 'EUR',
        total: '100.00',
        balance: '100.00',
        status: 'open',
      };
      await sandbox.tables.insert({ table: ledgerTable, rows: [broken] });

      const run = await startMorningRun({ sandbox });
      assert.equal(run.failed.length, 1);
      for (const part of ['AF-99001', 'due date', '31.02.2026', 'YYYY-MM-DD'])
        assert.ok(run.failed[0].includes(part), run.failed[0]);
      const outcome = ({ classified }) =>
        classified.map(({ invoice, contact }) => `${invoice.number} ${contact.decision}`).sort();
      assert.deepEqual(outcome(run), outcome(before));
      await decide({ sandbox, run, fields: { bulk: 'reject', bulk_reason: 'Only looking' } });
      assert.equal(sandbox.mail.messages.length, 0);
    });

    it('sends once when the decisions are posted three times at the same moment', async () => {
      const { sandbox } = stage;
      await freshMorning(sandbox);
      const run = await startMorningRun({ sandbox });
      const page = await openReviewPage({ address: run.address, install: sandbox.install });
      const fields = { reviewer: 'Rita Reviewer', bulk: 'approve' };
      const posts = await Promise.allSettled([1, 2, 3].map(() => postReview({ address: run.address, page, fields })));
      assert.ok(posts.some(({ status }) => status === 'fulfilled'));
      const { leaving } = await finishMorningRun({ sandbox, executionId: run.executionId });
      assert.deepEqual(recipients(sandbox.mail.messages), leaving.map(({ draft }) => draft.to).sort());
    });

    it('still waits after n8n was killed and started again, and then sends once', async () => {
      const { sandbox } = stage;
      await freshMorning(sandbox);
      const run = await startMorningRun({ sandbox });
      await sandbox.crashAndRestart();
      const { leaving } = await decide({ sandbox, run, fields: { bulk: 'approve' } });
      assert.ok(leaving.length > 0);
      assert.deepEqual(recipients(sandbox.mail.messages), leaving.map(({ draft }) => draft.to).sort());
    });

    it('decides nothing on GET, however often', async () => {
      const { sandbox } = stage;
      await freshMorning(sandbox);
      const run = await startMorningRun({ sandbox });
      for (let visit = 0; visit < 3; visit += 1)
        await openReviewPage({ address: run.address, install: sandbox.install });
      assert.equal((await sandbox.executions.read(run.executionId)).status, 'waiting');
      const forged = await fetch(run.address.replace(/signature=.{6}/, 'signature=000000'), {
        method: 'POST',
        body: new URLSearchParams({ bulk: 'approve' }),
      });
      assert.equal(forged.ok, false);
      assert.equal((await sandbox.executions.read(run.executionId)).status, 'waiting');
      assert.equal(sandbox.mail.messages.length, 0);
    });
  });
}
