import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { xeroInvoice } from '../../../sandbox/fakes/xero.mjs';
import { approveAll, beginStory, decideRun, endOfRun, importShipped, readReview, runToDecision } from '../../../sandbox/run/story.mjs'; // prettier-ignore
import { auditEvents, verifyStoredAudit } from '../support/auditCheck.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'xero-teams-outlook.json';
const LOG = 'receivables_contact_log';
const nextMorning = '2026-11-18T14:00:00Z';

/** An invoice and its contact in Xero, so many days overdue on the story's day. */
function addInvoice({ xero, clock }, { id, customer, overdue, total, paid = 0 }) {
  const contact = {
    ContactID: `c-${customer.toLowerCase()}`,
    Name: `${customer} Ltd`,
    EmailAddress: `ap@${customer.toLowerCase()}.example`,
  };
  if (!xero.books.Contacts.some(({ ContactID }) => ContactID === contact.ContactID)) xero.books.Contacts.push(contact);
  const days = { issued: clock.day(-overdue - 30), due: clock.day(-overdue) };
  xero.books.Invoices.push(xeroInvoice({ id: `i-${id}`, number: `NW-${id}`, contact, ...days, total, paid, currency: 'USD' })); // prettier-ignore
}

/** Four to write about, one promised, one disputed by mail, one not due, one bill of ours, one draft. */
function openBooks(world) {
  const { graph, clock, xero } = world;
  addInvoice(world, { id: 1001, customer: 'Acorn', overdue: 3, total: 640 });
  addInvoice(world, { id: 1002, customer: 'Birch', overdue: 12, total: 2480.5, paid: 1000 });
  addInvoice(world, { id: 1003, customer: 'Cedar', overdue: 5, total: 990 });
  addInvoice(world, { id: 1004, customer: 'Doum', overdue: 9, total: 310 });
  addInvoice(world, { id: 1005, customer: 'Elm', overdue: 10, total: 1200 });
  addInvoice(world, { id: 1006, customer: 'Fir', overdue: 15, total: 875 });
  addInvoice(world, { id: 1007, customer: 'Gum', overdue: -20, total: 400 });
  addInvoice(world, { id: 1008, customer: 'Hazel', overdue: 9, total: 77 });
  addInvoice(world, { id: 1009, customer: 'Ivy', overdue: 9, total: 88 });
  Object.assign(xero.books.Invoices.at(-2), { Type: 'ACCPAY' });
  Object.assign(xero.books.Invoices.at(-1), { Status: 'DRAFT' });
  const ago = (days) => `${clock.day(-days)}T10:00:00Z`;
  const subject = 'Invoice NW-1002 from Northwind Supplies is overdue';
  graph.receive({ from: graph.address, to: 'ap@cedar.example', subject, text: 'Not yours.', at: ago(8) });
  const thread = graph.receive({
    from: graph.address,
    to: 'ap@birch.example',
    subject,
    text: 'Please pay.',
    at: ago(9),
  });
  graph.receive({ from: 'ap@elm.example', subject: 'RE: Invoice NW-1005', text: `We will pay invoice NW-1005 in full on ${clock.day(6)}.`, at: ago(6) }); // prettier-ignore
  graph.receive({ from: 'ap@fir.example', subject: 'Invoice NW-1006', text: 'We dispute invoice NW-1006: the goods arrived damaged and the amount is wrong.', at: ago(7) }); // prettier-ignore
  return { thread };
}

const events = async ({ tables }) => (await tables.rows(LOG)).map(({ event }) => event).sort();
const draftsTo = ({ graph }) => graph.drafts().flatMap(({ to }) => to).sort(); // prettier-ignore
const ours = ({ world }) => ({ set: { Settings: { senderEmail: world.address } } });

/** Xero, Teams and Outlook drafts. `stage` gives the booted sandbox. */
export function xeroTeamsOutlookStory(stage) {
  describe('Xero, Teams and Outlook', () => {
    it('drafts what was approved in its conversation, sends nothing, and drafts nothing again the next morning', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { world } = sandbox;
      const { xero, graph, clock } = world;
      const { thread } = openBooks(world);
      const workflow = await importShipped(sandbox, file, ours(sandbox));

      const run = await runToDecision(sandbox, workflow);
      assert.ok(run.address, 'the run waits for a person');
      assert.deepEqual(run.failed, []);
      const { cards } = await readReview(sandbox, run);
      assert.deepEqual(cards.map(({ to }) => to).sort(), ['acorn', 'birch', 'cedar', 'doum'].map((name) => `ap@${name}.example`)); // prettier-ignore
      const numbers = run.classified.map(({ invoice }) => invoice.number).sort();
      assert.deepEqual(numbers, ['NW-1001', 'NW-1002', 'NW-1003', 'NW-1004', 'NW-1005', 'NW-1006', 'NW-1007']);
      const reasonOf = (number) => {
        const { contact } = run.classified.find(({ invoice }) => invoice.number === number);
        return [contact.decision, ...contact.reasons.map(({ code }) => code)].join(' ');
      };
      assert.match(reasonOf('NW-1005'), /^hold .*promise/);
      assert.match(reasonOf('NW-1006'), /^hold .*dispute/);

      assert.equal(graph.posts.length, 1);
      const [{ team, channel, content }] = graph.posts;
      assert.deepEqual([team, channel], ['0c0a1f6e-6a3f-4a52-9d2c-6f5f2f1f9b11', '19:receivables@thread.tacv2']);
      assert.match(content, /3,420\.50/, 'the totals of the four drafts');
      assert.doesNotMatch(content, /Acorn|Birch|Cedar|Doum|\.example/i, 'no customer is named in the chat');
      assert.ok(content.includes(new URL(run.address).pathname), 'the link to the review page');

      xero.pay({ invoiceId: 'i-1003' });
      await decideRun(sandbox, run, {
        'ap@acorn.example': 'approve',
        'ap@birch.example': 'approve',
        'ap@cedar.example': 'approve',
        'ap@doum.example': { decision: 'reject', reason: 'They called this morning' },
      });
      const { stopped } = await endOfRun(sandbox, run);
      const why = Object.fromEntries(stopped.map(({ draft, recheck }) => [draft.to, recheck.reasons[0].code]));
      assert.deepEqual(why, { 'ap@cedar.example': 'now_paid', 'ap@doum.example': 'rejected' });
      assert.deepEqual(graph.mails, [], 'nothing was sent');
      assert.deepEqual(draftsTo(world), ['ap@acorn.example', 'ap@birch.example']);
      const birch = graph.drafts().find(({ to }) => to.includes('ap@birch.example'));
      assert.equal(birch.subject, 'Re: Invoice NW-1002 from Northwind Supplies is overdue');
      assert.equal(birch.conversationId, thread.conversationId);
      assert.match(birch.html, /NW-1002.*1,480\.50/s);
      assert.deepEqual([birch.cc, birch.replyTo], [[], [world.address]]);
      const acorn = graph.drafts().find(({ to }) => to.includes('ap@acorn.example'));
      assert.match(acorn.html, /NW-1001.*640\.00/s);
      assert.notEqual(acorn.conversationId, thread.conversationId);
      assert.deepEqual(await events(sandbox), ['claimed', 'claimed', 'drafted', 'drafted', 'stopped', 'stopped']);
      assert.deepEqual(await auditEvents(sandbox), { batch_opened: 1, viewed: 1, approved: 3, rejected: 1, released: 2, stopped: 2, drafted: 2 }); // prettier-ignore
      assert.deepEqual((await verifyStoredAudit(sandbox)).intact, true);

      await clock.set(nextMorning);
      const again = await runToDecision(sandbox, workflow);
      const recent = again.classified.filter(({ contact }) => contact.reasons.some(({ code }) => code === 'recently_reminded')); // prettier-ignore
      assert.deepEqual(recent.map(({ invoice }) => invoice.number).sort(), ['NW-1001', 'NW-1002']);
      if (again.address) {
        await approveAll(sandbox, again);
        await endOfRun(sandbox, again);
      }
      assert.deepEqual(draftsTo(world).filter((to) => !to.includes('doum')), ['ap@acorn.example', 'ap@birch.example']); // prettier-ignore
      assert.deepEqual(graph.mails, []);
    });

    it('reads every page of invoices and contacts, and logs a draft Outlook refuses as not written', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { world } = sandbox;
      for (let id = 2001; id <= 2118; id += 1) addInvoice(world, { id, customer: `Gum${id}`, overdue: -20, total: 40 });
      addInvoice(world, { id: 1001, customer: 'Acorn', overdue: 3, total: 640 });
      const workflow = await importShipped(sandbox, file, ours(sandbox));
      world.xero.tokens.expire();
      const run = await runToDecision(sandbox, workflow);
      assert.equal(new Set(run.classified.map(({ invoice }) => invoice.id)).size, 119);
      assert.deepEqual(
        run.classified.filter(({ invoice }) => !invoice.customer.email),
        [],
      );
      world.graph.refuseNext('Access is denied.');
      await approveAll(sandbox, run);
      await endOfRun(sandbox, run);
      assert.deepEqual(world.graph.drafts(), []);
      assert.deepEqual(await events(sandbox), ['claimed', 'send_failed']);
    });

    it('drafts anew when the mail it would answer was deleted while it waited', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { graph, clock } = sandbox.world;
      addInvoice(sandbox.world, { id: 1002, customer: 'Birch', overdue: 12, total: 50 });
      const at = `${clock.day(-9)}T10:00:00Z`;
      const mail = graph.receive({ from: graph.address, to: 'ap@birch.example', subject: 'Invoice NW-1002', text: 'Please pay invoice NW-1002.', at }); // prettier-ignore
      const run = await runToDecision(sandbox, await importShipped(sandbox, file, ours(sandbox)));
      graph.messages.splice(graph.messages.indexOf(mail), 1);
      await approveAll(sandbox, run);
      await endOfRun(sandbox, run);
      assert.deepEqual(graph.drafts().map(({ to, subject }) => [to, subject]), [[['ap@birch.example'], 'Re: Invoice NW-1002']]); // prettier-ignore
      assert.deepEqual(await events(sandbox), ['claimed', 'drafted']);
    });

    it('stops at an organisation that is not there, and ends quietly with an empty ledger', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const other = { set: { Settings: { xeroOrganisation: 'Somebody Else Ltd' } } };
      const wrong = await importShipped(sandbox, file, other);
      await assert.rejects(runToDecision(sandbox, wrong), /Open invoices/);
      await beginStory(sandbox, { at: storyTime });
      const run = await runToDecision(sandbox, await importShipped(sandbox, file));
      assert.equal(run.address, undefined);
      assert.deepEqual(sandbox.world.graph.posts, []);
    });
  });
}
