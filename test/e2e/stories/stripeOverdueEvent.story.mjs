import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripeInvoice } from '../../../sandbox/fakes/stripe.mjs';
import { activate, approveAll, beginStory, describeRun, endOfRun, importShipped, nextExecution } from '../../../sandbox/run/story.mjs'; // prettier-ignore
import { auditEvents, verifyStoredAudit } from '../support/auditCheck.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'stripe-overdue-event.json';
const LOG = 'receivables_contact_log';
const seconds = (day) => Date.parse(`${day}T12:00:00Z`) / 1000;

/** An invoice in Stripe, so many days overdue on the story's day; the amount in cents. */
function addInvoice({ stripe, clock }, { id, customer, overdue, total, ...more }) {
  const person = { id: `cus_${customer}`, name: `${customer} Inc`, email: `ap@${customer.toLowerCase()}.example` };
  const days = { created: seconds(clock.day(-overdue - 30)), due: seconds(clock.day(-overdue)) };
  const invoice = stripeInvoice({ id: `in_${id}`, number: `NW-${id}`, customer: person, ...days, total, ...more });
  stripe.invoices.push(invoice);
  return invoice;
}

const rows = async ({ tables }) => (await tables.rows(LOG)).map(({ event, invoiceIds }) => `${event} ${invoiceIds}`).sort(); // prettier-ignore
const sentTo = ({ mails }) => mails.flatMap(({ to }) => to).sort();

/** n8n registers its address with Stripe some moments after it was switched on. */
async function registered({ webhooks }) {
  for (let turn = 0; turn < 120 && webhooks.size === 0; turn += 1) await new Promise((done) => setTimeout(done, 250));
  return [...webhooks.values()][0];
}

/** Stripe's events. `stage` gives the booted sandbox. */
export function stripeOverdueEventStory(stage) {
  describe('Stripe events', () => {
    it('asks at once, sends what was approved once, and stops what was paid while it waited', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { world } = sandbox;
      const { stripe, gmail, slack, clock } = world;
      const acorn = addInvoice(world, { id: 1001, customer: 'Acorn', overdue: 2, total: 64000 });
      for (let id = 2001; id <= 2100; id += 1) addInvoice(world, { id, customer: 'Acorn', overdue: -20, total: 5000 });
      const cedar = addInvoice(world, { id: 1003, customer: 'Cedar', overdue: 9, total: 99050 });
      const birch = addInvoice(world, { id: 1004, customer: 'Birch', overdue: 1, total: 2000, collection_method: 'charge_automatically' }); // prettier-ignore
      const workflow = await importShipped(sandbox, file);
      await activate(sandbox, workflow);
      const hook = await registered(stripe);
      assert.ok(hook.enabled_events.includes('invoice.overdue'));
      const hear = (type, object) => nextExecution(sandbox, workflow, () => stripe.deliver({ type, object: { ...object } })); // prettier-ignore

      const first = describeRun(await hear('invoice.overdue', acorn));
      const twice = describeRun(await hear('invoice.overdue', acorn));
      const paidMeanwhile = describeRun(await hear('invoice.overdue', cedar));
      for (const run of [first, twice, paidMeanwhile]) assert.ok(run.address, 'the run waits for a person');
      assert.equal(new Set(first.classified.map(({ invoice }) => invoice.id)).size, 101, 'both pages of what is open');
      assert.equal(slack.posts.length, 3);
      assert.match(JSON.stringify(slack.posts[0]), /640\.00/);
      assert.match(JSON.stringify(slack.posts[2]), /990\.50/);
      assert.doesNotMatch(JSON.stringify(slack.posts), /Acorn|Cedar|Birch|\.example/i, 'no customer is named in the chat'); // prettier-ignore

      stripe.pay({ invoiceId: cedar.id });
      assert.equal((await hear('invoice.paid', cedar)).status, 'success');
      assert.deepEqual(await rows(sandbox), ['stopped in_1003']);

      const why = [];
      for (const run of [paidMeanwhile, first, twice]) {
        await approveAll(sandbox, run);
        const { stopped } = await endOfRun(sandbox, run);
        why.push(stopped.map(({ recheck }) => recheck.reasons[0].code));
      }
      assert.deepEqual(why, [['now_paid'], [], ['already_sent']]);
      assert.deepEqual(sentTo(gmail), ['ap@acorn.example']);
      assert.match(gmail.mails[0].html, /NW-1001.*640\.00/s);
      assert.doesNotMatch(gmail.mails[0].html, /NW-2\d{3}|NW-1003/);
      const expected = ['claimed in_1001', 'sent in_1001', 'stopped in_1001', 'stopped in_1003', 'stopped in_1003'];
      assert.deepEqual(await rows(sandbox), expected);
      const noted = (await sandbox.tables.rows(LOG)).find(({ actor }) => actor === 'Stripe');
      assert.match(noted.reason, /NW-1003.*paid/);
      assert.deepEqual(await auditEvents(sandbox), { batch_opened: 3, viewed: 3, approved: 3, released: 1, stopped: 2, sent: 1 }); // prettier-ignore
      assert.equal((await verifyStoredAudit(sandbox)).intact, true, 'three reviews in one table');

      const late = await hear('invoice.overdue', cedar);
      assert.equal(late.status, 'success', 'an event that comes after the payment asks nobody');
      const failed = await hear('invoice.payment_failed', birch);
      assert.equal(failed.status, 'success', 'Stripe tries again by itself, so nothing is drafted');
      addInvoice(world, { id: 1005, customer: 'Birch', overdue: 9, total: 31000 });
      const another = describeRun(await hear('invoice.payment_failed', birch));
      const [, , , note, sameNote, invitation, ...more] = slack.posts;
      assert.match(note.text, /NW-1004 failed.*auto collect/);
      assert.equal(sameNote.text, note.text, 'the team hears of it before anybody decides about another invoice');
      assert.match(JSON.stringify(invitation), /310\.00/);
      assert.deepEqual(more, []);
      await approveAll(sandbox, another);
      await endOfRun(sandbox, another);
      assert.deepEqual(sentTo(gmail), ['ap@acorn.example', 'ap@birch.example']);
      assert.doesNotMatch(gmail.mails[1].html, /NW-1004/);
      await clock.set('2026-11-18T14:00:00Z');
      assert.equal((await hear('invoice.overdue', acorn)).status, 'success', 'nothing again the next day');
      assert.deepEqual(sentTo(gmail), ['ap@acorn.example', 'ap@birch.example']);
    });
  });
}
