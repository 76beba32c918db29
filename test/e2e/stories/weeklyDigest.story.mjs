import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '../../../sandbox/n8n/executions.mjs';
import { beginStory, importShipped, runToDecision } from '../../../sandbox/run/story.mjs';
import { quickbooksInvoice } from '../support/quickbooksInvoice.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'weekly-digest.json';

/** Open: 640 three days late, 1,480.50 thirty, 990 sixty, 400 not due. Paid: four by Birch, each about 20 days late. */
async function openBooks({ quickbooks, gmail, clock }) {
  const add = (fields) => quickbooks.books.Invoice.push(quickbooksInvoice(clock, fields));
  add({ id: 1001, customer: 'Acorn', overdue: 3, total: 640 });
  add({ id: 1002, customer: 'Birch', overdue: 30, total: 2480.5, balance: 1480.5 });
  add({ id: 1003, customer: 'Cedar', overdue: 60, total: 990 });
  add({ id: 1004, customer: 'Doum', overdue: -20, total: 400 });
  for (const [id, overdue] of [[901, 60], [902, 90], [903, 120], [904, 150]]) {
    add({ id, customer: 'Birch', overdue, total: 100 });
    quickbooks.pay({ invoiceId: String(id), date: clock.day(20 - overdue) });
  } // prettier-ignore
  const at = `${clock.day(-7)}T10:00:00Z`;
  await gmail.receive({ from: 'ap@cedar.example', subject: 'Invoice NW-1003', text: 'We dispute invoice NW-1003: the goods arrived damaged and the amount is wrong.', at }); // prettier-ignore
}

/** The Friday figures. `stage` gives the booted sandbox. */
export function weeklyDigestStory(stage) {
  describe('Weekly digest', () => {
    it('mails and posts the week’s figures once, with the dispute that only a mail knows, and writes to no customer', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { gmail, slack, proxy } = sandbox.world;
      await openBooks(sandbox.world);
      const run = await runToDecision(sandbox, await importShipped(sandbox, file));
      assert.deepEqual(run.failed, []);
      const [item, ...more] = itemsOf(run.execution, 'Weekly Digest');
      assert.equal(more.length, 0);
      const { digest } = item;
      assert.deepEqual(digest.outstanding.map(({ currency, amount, invoices }) => [currency, amount, invoices]), [['USD', '3510.50', 4]]); // prettier-ignore
      assert.deepEqual(
        digest.overdue.map(({ amount, invoices }) => [amount, invoices]),
        [['3110.50', 3]],
      );
      assert.deepEqual(digest.top.map(({ customer }) => customer), ['Birch Inc', 'Cedar Inc', 'Acorn Inc']); // prettier-ignore
      assert.deepEqual(digest.ownerReview.map(({ customer }) => customer).sort(), ['Birch Inc', 'Cedar Inc']);
      assert.deepEqual(digest.repeatedLatePayers.map(({ customer, late, of }) => [customer, late, of]), [['Birch Inc', 4, 4]]); // prettier-ignore
      assert.deepEqual(
        digest.disputes.map(({ invoice, saidIn }) => [invoice, saidIn]),
        [['NW-1003', 'message']],
      );

      assert.deepEqual(gmail.mails.map(({ to, subject }) => [to, subject]), [[['management@northwind.example'], 'Receivables of Northwind Supplies, week to 17 November 2026']]); // prettier-ignore
      assert.match(gmail.mails[0].html, /US\$3,510\.50|USD 3,510\.50|\$3,510\.50/);
      assert.equal(slack.posts.length, 1);
      assert.equal(slack.posts[0].channel, 'receivables-leads');
      assert.equal(slack.posts[0].blocks[0].type, 'header');
      assert.match(JSON.stringify(slack.posts[0].blocks), /3,510\.50/);
      const asked = proxy.requests.filter(({ fake, query }) => fake === 'quickbooks' && /from payment/i.test(query.query)); // prettier-ignore
      assert.ok(asked.length > 0, 'the payments were read');
    });

    it('posts in Slack that the mail was refused', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, gmail, slack, clock } = sandbox.world;
      quickbooks.books.Invoice.push(quickbooksInvoice(clock, { id: 1, customer: 'Acorn', overdue: 3, total: 640 }));
      const workflow = await importShipped(sandbox, file);
      gmail.refuseNext('Daily sending quota exceeded');
      await runToDecision(sandbox, workflow);
      assert.equal(gmail.mails.length, 0);
      assert.deepEqual(slack.posts.map(({ text }) => text?.startsWith('The digest could not be mailed') ?? false), [false, true]); // prettier-ignore
    });
  });
}
