import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approveAll, beginStory, decideRun, endOfRun, importShipped, readReview, runToDecision } from '../../../sandbox/run/story.mjs'; // prettier-ignore
import { AUDIT, auditEvents, verifyStoredAudit } from '../support/auditCheck.mjs';
import { quickbooksInvoice as invoice } from '../support/quickbooksInvoice.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'quickbooks-slack-gmail.json';
const LOG = 'receivables_contact_log';

/** Eight invoices: four to write about, one promised, one disputed by mail, one not due, one paid long ago. */
async function openBooks({ quickbooks, gmail, clock }) {
  const add = (fields) => quickbooks.books.Invoice.push(invoice(clock, fields));
  add({ id: 1001, customer: 'Acorn', overdue: 3, total: 640 });
  add({ id: 1002, customer: 'Birch', overdue: 12, total: 2480.5, balance: 1480.5 });
  add({ id: 1003, customer: 'Cedar', overdue: 5, total: 990 });
  add({ id: 1004, customer: 'Doum', overdue: 9, total: 310 });
  add({ id: 1005, customer: 'Elm', overdue: 10, total: 1200 });
  add({ id: 1006, customer: 'Fir', overdue: 15, total: 875 });
  add({ id: 1007, customer: 'Gum', overdue: -20, total: 400 });
  add({ id: 1008, customer: 'Hazel', overdue: 40, total: 700, balance: 0 });
  const ago = (days) => `${clock.day(-days)}T10:00:00Z`;
  const elsewhere = await gmail.receive({ from: gmail.address, to: 'ap@cedar.example', subject: 'Invoice NW-1002 from Northwind Supplies is overdue', text: 'Not yours.', at: ago(20) }); // prettier-ignore
  const thread = await gmail.receive({ from: gmail.address, to: 'ap@birch.example', subject: 'Invoice NW-1002 from Northwind Supplies is overdue', text: 'Please pay.', at: ago(9) }); // prettier-ignore
  await gmail.receive({ from: 'ap@elm.example', subject: 'Re: Invoice NW-1005', text: `We will pay invoice NW-1005 in full on ${clock.day(6)}.`, at: ago(6) }); // prettier-ignore
  await gmail.receive({ from: 'ap@fir.example', subject: 'Invoice NW-1006', text: 'We dispute invoice NW-1006: the goods arrived damaged and the amount is wrong.', at: ago(7) }); // prettier-ignore
  return { thread, elsewhere };
}

const sentTo = ({ mails }) => mails.flatMap(({ to }) => to).sort();
const events = async ({ tables }) => (await tables.rows(LOG)).map(({ event }) => event).sort();

/** QuickBooks, Slack and Gmail. `stage` gives the booted sandbox. */
export function quickbooksSlackGmailStory(stage) {
  describe('QuickBooks, Slack and Gmail', () => {
    it('sends what was approved in its thread, stops what was paid meanwhile, and nothing twice', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, gmail, slack } = sandbox.world;
      const { thread } = await openBooks(sandbox.world);
      const workflow = await importShipped(sandbox, file);

      const run = await runToDecision(sandbox, workflow);
      assert.ok(run.address, 'the run waits for a person');
      assert.deepEqual(run.failed, []);
      const { cards } = await readReview(sandbox, run);
      assert.deepEqual(cards.map(({ to }) => to).sort(), ['acorn', 'birch', 'cedar', 'doum'].map((name) => `ap@${name}.example`)); // prettier-ignore
      const reasonOf = (number) => {
        const { contact } = run.classified.find(({ invoice: one }) => one.number === number);
        return [contact.decision, ...contact.reasons.map(({ code }) => code)].join(' ');
      };
      assert.match(reasonOf('NW-1005'), /^hold .*promise/);
      assert.match(reasonOf('NW-1006'), /^hold .*dispute/);

      const [post, ...more] = slack.posts;
      assert.equal(more.length, 0);
      assert.equal(post.channel, 'receivables');
      const said = JSON.stringify(post);
      assert.match(said, /3,420\.50/, 'the totals of the four drafts');
      assert.doesNotMatch(said, /Acorn|Birch|Cedar|Doum|example/i, 'no customer is named in the chat');
      const button = post.blocks.find(({ type }) => type === 'actions').elements[0];
      assert.equal(new URL(button.url).pathname, new URL(run.address).pathname);

      quickbooks.pay({ invoiceId: '1003' });
      await decideRun(sandbox, run, {
        'ap@acorn.example': 'approve',
        'ap@birch.example': 'approve',
        'ap@cedar.example': 'approve',
        'ap@doum.example': { decision: 'reject', reason: 'They called this morning' },
      });
      const { stopped } = await endOfRun(sandbox, run);
      assert.deepEqual(sentTo(gmail), ['ap@acorn.example', 'ap@birch.example']);
      assert.equal(gmail.drafts.length, 0, 'no draft is left behind');
      const why = Object.fromEntries(stopped.map(({ draft, recheck }) => [draft.to, recheck.reasons[0].code]));
      assert.deepEqual(why, { 'ap@cedar.example': 'now_paid', 'ap@doum.example': 'rejected' });
      const birch = gmail.mails.find(({ to }) => to.includes('ap@birch.example'));
      assert.equal(birch.threadId, thread.threadId);
      assert.match(birch.html, /NW-1002/);
      assert.match(birch.html, /1,480\.50/);
      assert.deepEqual(birch.replyTo, ['accounts@northwind.example']);
      const acorn = gmail.mails.find(({ to }) => to.includes('ap@acorn.example'));
      assert.equal(acorn.threadId, acorn.id, 'a first reminder begins its own thread');
      assert.deepEqual(await events(sandbox), ['claimed', 'claimed', 'sent', 'sent', 'stopped', 'stopped']);
      const decided = { batch_opened: 1, viewed: 1, approved: 3, rejected: 1 };
      assert.deepEqual(await auditEvents(sandbox), { ...decided, released: 2, stopped: 2, sent: 2 });
      assert.deepEqual(await verifyStoredAudit(sandbox), { intact: true, rows: 12, message: 'All 12 rows are as they were written.' }); // prettier-ignore
      await sandbox.tables.update({ table: AUDIT, column: 'event', value: 'rejected', data: { reason: 'They never called' } }); // prettier-ignore
      const tampered = await verifyStoredAudit(sandbox);
      assert.deepEqual([tampered.intact, tampered.row.event], [false, 'rejected'], 'a changed line is named');
      await sandbox.tables.update({ table: AUDIT, column: 'event', value: 'rejected', data: { reason: 'They called this morning' } }); // prettier-ignore
      assert.equal((await verifyStoredAudit(sandbox)).intact, true);

      const again = await runToDecision(sandbox, workflow);
      if (again.address) {
        await approveAll(sandbox, again);
        await endOfRun(sandbox, again);
      }
      assert.deepEqual(sentTo(gmail).filter((to) => /acorn|birch|cedar/.test(to)), ['ap@acorn.example', 'ap@birch.example']); // prettier-ignore
    });

    it('renews an expired sign-in and logs a message Gmail refuses as not sent', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, gmail, clock } = sandbox.world;
      quickbooks.books.Invoice.push(invoice(clock, { id: 1001, customer: 'Acorn', overdue: 3, total: 640 }));
      const workflow = await importShipped(sandbox, file);
      quickbooks.tokens.expire();
      const run = await runToDecision(sandbox, workflow);
      assert.equal(quickbooks.tokens.renewals(), 1);
      gmail.refuseNext('Daily sending quota exceeded');
      await approveAll(sandbox, run);
      await endOfRun(sandbox, run);
      assert.equal(gmail.mails.length, 0);
      assert.deepEqual(await events(sandbox), ['claimed', 'send_failed']);
      assert.deepEqual(await auditEvents(sandbox), { batch_opened: 1, viewed: 1, approved: 1, released: 1, send_failed: 1 }); // prettier-ignore
    });

    it('reads every page of a large ledger, and stops rather than leave invoices out', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, clock } = sandbox.world;
      const add = (id) => quickbooks.books.Invoice.push(invoice(clock, { id, customer: 'Gum', overdue: -20, total: 40 })); // prettier-ignore
      for (let id = 1; id <= 1001; id += 1) add(id);
      const workflow = await importShipped(sandbox, file);
      const run = await runToDecision(sandbox, workflow);
      assert.equal(new Set(run.classified.map(({ invoice: one }) => one.id)).size, 1001);
      for (let id = 1002; id <= 5000; id += 1) add(id);
      await assert.rejects(runToDecision(sandbox, workflow), /Stop: add pages: QuickBooks has 5000 open invoices/);
    });

    it('ends quietly with an empty ledger', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const workflow = await importShipped(sandbox, file);
      const run = await runToDecision(sandbox, workflow);
      assert.equal(run.address, undefined);
      assert.equal(sandbox.world.slack.posts.length, 0);
    });
  });
}
