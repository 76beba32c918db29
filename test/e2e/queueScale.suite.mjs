import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { failure, itemsOf } from '../../sandbox/n8n/executions.mjs';
import { runWorkflow } from '../../sandbox/n8n/workflows.mjs';
import { activate, approveAll, beginStory, describeRun, importShipped, requireNothingUnknown } from '../../sandbox/run/story.mjs'; // prettier-ignore
import { quickbooksInvoice as invoice } from './support/quickbooksInvoice.mjs';
import { storyTime } from './support/storyTime.mjs';
import { FINAL, until } from './support/until.mjs';

const { readAuditRow, verifyAuditRows } = createRequire(import.meta.url)('../../dist/core/index.js');

const CUSTOMERS = 24;
const SHARDS = 4;
const nameOf = (at) => `Customer${String(at).padStart(2, '0')}`;
const addressOf = (at) => `ap@${nameOf(at).toLowerCase()}.example`;
const repeated = (list) => list.filter((one, at) => list.indexOf(one) !== at);

/** The shipped workflow, switched on, over an empty Postgres and books in which everybody is five days late. */
async function openStory(sandbox) {
  await beginStory(sandbox, { at: storyTime });
  await sandbox.log.query('DROP TABLE IF EXISTS receivables_contact_log, receivables_work');
  const { quickbooks, clock } = sandbox.world;
  for (let at = 1; at <= CUSTOMERS; at += 1)
    quickbooks.books.Invoice.push(invoice(clock, { id: 1000 + at, customer: nameOf(at), overdue: 5, total: 100 + at }));
  const set = { Settings: { customersPerShard: CUSTOMERS / SHARDS } };
  const workflow = await importShipped(sandbox, 'collections-at-scale.json', { set });
  await activate(sandbox, workflow);
  return workflow;
}

/** The executions that are shards, newest first: those the workflow's own address started. */
async function shardsOf(sandbox, { id }) {
  const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
  const { results } = await sandbox.rest.get(`/executions?filter=${filter}&limit=100`);
  return results.filter(({ mode }) => mode === 'webhook');
}

/** Hands out work once or several times at the same time; gives the shards that then wait for a person. */
async function handOut(sandbox, workflow, times) {
  const known = new Set((await shardsOf(sandbox, workflow)).map(({ id }) => id));
  const runs = await Promise.all(Array.from({ length: times }, () => runWorkflow({ rest: sandbox.rest, id: workflow.id }))); // prettier-ignore
  let handedOut = 0;
  for (const id of runs) {
    const execution = await sandbox.executions.waitFor({ id, status: ['success'], patienceMs: 300_000 });
    handedOut += itemsOf(execution, 'Hand it to a worker').length;
  }
  const fresh = async () => (await shardsOf(sandbox, workflow)).filter(({ id }) => !known.has(id));
  await until('the shards wait for a person', async () => {
    const shards = await fresh();
    const broken = shards.find(({ status }) => ['error', 'crashed'].includes(status));
    if (broken) throw new Error(`A shard failed at ${failure(await sandbox.executions.read(broken.id))}`);
    return shards.length === handedOut && shards.every(({ status }) => ['waiting', 'success'].includes(status));
  });
  const shards = await fresh();
  const read = await Promise.all(shards.map(({ id }) => sandbox.executions.read(id)));
  return read.map(describeRun).filter(({ address }) => address);
}

/** Says yes on every page and waits for the end of every shard, however it ends. */
async function finish(sandbox, runs, meanwhile = async () => {}) {
  for (const run of runs) await approveAll(sandbox, run);
  await meanwhile();
  const statuses = [];
  for (const { executionId } of runs) {
    await until('a shard ended', async () => FINAL.includes((await sandbox.executions.read(executionId)).status));
    statuses.push((await sandbox.executions.read(executionId)).status);
  }
  return statuses;
}

/** Customers with a claim of which nobody knows how it ended. */
async function openClaims(sandbox) {
  const { rows } = await sandbox.log.query(
    `SELECT recipient FROM receivables_contact_log GROUP BY recipient, "logKey" HAVING bool_or(event = 'claimed') AND NOT bool_or(event IN ('sent', 'send_failed'))`,
  );
  return rows.map(({ recipient }) => recipient);
}

/** Collections at scale; `stage` gives the booted sandbox, or the reason why there is none. */
export function queueScaleSuite(stage) {
  const proof = (name, work) => it(name, (test) => (stage.skip ? test.skip(stage.skip) : work()));

  describe('Collections at scale', () => {
    proof('spreads shards over the workers; two runs at once and a dead worker double and lose nothing', async () => {
      const { sandbox } = stage;
      await sandbox.workers.setCount(2);
      const workflow = await openStory(sandbox);
      const { gmail, clock } = sandbox.world;
      const runs = await handOut(sandbox, workflow, 2);
      assert.equal(runs.length, SHARDS, 'the second run of the same moment found nobody left');
      const workers = new Set(runs.flatMap(({ executionId }) => sandbox.workers.took(executionId)));
      assert.equal(workers.size, 2, 'both workers took shards');
      const drafted = runs.flatMap(({ execution }) => execution.data.resultData.runData['Reminder Drafter'].at(-1).data.main[0]); // prettier-ignore
      assert.deepEqual(drafted.map(({ json }) => json.draft.to).sort(), Array.from({ length: CUSTOMERS }, (_, at) => addressOf(at + 1))); // prettier-ignore

      gmail.slowBy(700);
      const statuses = await finish(sandbox, runs, async () => {
        await until('some messages have left', () => gmail.mails.length >= 5);
        await sandbox.workers.kill(sandbox.workers.alive()[0]);
      });
      const crashed = statuses.filter((status) => status !== 'success').length;
      assert.ok(crashed >= 1, `the dead worker’s shards are told: ${statuses.join(', ')}`);
      const onTheDay = gmail.mails.length;

      gmail.slowBy(0);
      await clock.set('2026-11-18T14:00:00Z');
      const nextDay = await handOut(sandbox, workflow, 1);
      assert.ok(nextDay.length >= 1, 'what the dead worker left is handed out');
      await finish(sandbox, nextDay);
      const written = gmail.mails.flatMap(({ to }) => to);
      assert.deepEqual(repeated(written), [], 'nobody was written to twice');
      const open = await openClaims(sandbox);
      assert.ok(open.length <= crashed, `at most one open claim for each shard that died: ${open.join(', ')}`);
      const everybody = Array.from({ length: CUSTOMERS }, (_, at) => addressOf(at + 1));
      assert.deepEqual([...new Set([...written, ...open])].sort(), everybody, 'everybody was written to, or stands there as claimed'); // prettier-ignore
      const { rows } = await sandbox.log.query('SELECT * FROM receivables_audit ORDER BY id');
      const audit = verifyAuditRows(rows.map(readAuditRow));
      assert.equal(audit.kind, 'intact', audit.message);
      const told = (event) => rows.filter((row) => row.event === event).length;
      assert.ok(told('sent') >= written.length - open.length, 'of each mail but the open claims the audit tells');
      assert.ok(told('approved') >= told('released') && told('released') >= told('sent'));
      requireNothingUnknown(sandbox);
      stage.figures.scale = { customers: CUSTOMERS, shards: SHARDS, crashed, onTheDay, nextDay: written.length - onTheDay, openClaims: open.length }; // prettier-ignore
    });

    proof('stops rather than hand out a ledger that was not read to its end', async () => {
      const { sandbox } = stage;
      const workflow = await openStory(sandbox);
      const { quickbooks, clock } = sandbox.world;
      for (let id = 1; id <= 5000 - CUSTOMERS; id += 1)
        quickbooks.books.Invoice.push(invoice(clock, { id: 10_000 + id, customer: 'Gum', overdue: 5, total: 40 }));
      const id = await runWorkflow({ rest: sandbox.rest, id: workflow.id });
      const execution = await sandbox.executions.waitFor({ id, status: ['error', 'success'], patienceMs: 300_000 });
      assert.match(failure(execution), /Stop: add pages: QuickBooks has 5000 such invoices or more/);
      assert.deepEqual(await shardsOf(sandbox, workflow), [], 'no shard was handed out');
      requireNothingUnknown(sandbox);
    });
  });
}
