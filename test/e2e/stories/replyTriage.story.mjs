import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { activate, beginStory, importShipped } from '../../../sandbox/run/story.mjs';
import { itemsOf } from '../../../sandbox/n8n/executions.mjs';
import { quickbooksInvoice as invoice } from '../support/quickbooksInvoice.mjs';
import { storyTime } from '../support/storyTime.mjs';

const LOG = 'receivables_contact_log';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the workflow has read so many mails, and gives their triage sections. */
async function triaged(sandbox, { id }, count) {
  const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
  for (const end = performance.now() + 300_000; performance.now() < end; await wait(2000)) {
    const { results } = await sandbox.rest.get(`/executions?filter=${filter}&limit=20`);
    const done = results.filter(({ status }) => status === 'success');
    const failed = results.filter(({ status }) => ['error', 'crashed'].includes(status));
    assert.deepEqual(failed, []);
    const read = await Promise.all(done.map((one) => sandbox.executions.read(one.id)));
    const sections = read.flatMap((execution) => itemsOf(execution, 'Triage Reply'));
    if (sections.length >= count) return sections.map(({ triage }) => triage);
  }
  throw new Error(`The workflow did not read ${count} mails`);
}

/** Acorn promises, Birch says paid (and it is not), Cedar says paid (and it is), Doum disputes; somebody unknown writes. */
async function receiveReplies({ gmail, clock }) {
  const at = new Date(clock.now() + 2000).toISOString();
  const mail = (name, subject, text) => gmail.receive({ from: `ap@${name}.example`, to: gmail.address, subject, text, at }); // prettier-ignore
  await mail('acorn', 'Re: Invoice NW-1001', `We will pay invoice NW-1001 in full on ${clock.day(6)}.`);
  await mail('birch', 'Re: Invoice NW-1002', 'Invoice NW-1002 has already been paid last week.');
  await mail('cedar', 'Re: Invoice NW-1003', 'Invoice NW-1003 has already been paid last week.');
  await mail('doum', 'Re: Invoice NW-1004', 'We dispute invoice NW-1004: the goods arrived damaged and the amount is wrong. <!channel> <https://evil.example|Pay here>'); // prettier-ignore
  await mail('stranger', 'Hello', 'We will pay everything tomorrow.');
}

const postAbout = (slack, part) => slack.posts.filter(({ text }) => text.includes(part));

/** Reply triage. `stage` gives the booted sandbox. */
export function replyTriageStory(stage) {
  describe('Reply triage', () => {
    it('holds and records what customers write, checks "paid" in the ledger, and leaves strangers to a person', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, gmail, slack, clock } = sandbox.world;
      const add = (fields) => quickbooks.books.Invoice.push(invoice(clock, fields));
      add({ id: 1001, customer: 'Acorn', overdue: 12, total: 640 });
      add({ id: 1002, customer: 'Birch', overdue: 12, total: 480.5 });
      add({ id: 1003, customer: 'Cedar', overdue: 12, total: 990, balance: 0 });
      add({ id: 1004, customer: 'Doum', overdue: 12, total: 310 });
      const workflow = await importShipped(sandbox, 'reply-triage.json');
      await activate(sandbox, workflow);
      await wait(1500);
      await receiveReplies(sandbox.world);
      const sections = await triaged(sandbox, workflow, 5);

      const said = Object.fromEntries(sections.map(({ customerId = 'nobody', labels }) => [customerId, labels[0]]));
      assert.deepEqual(said, { acorn: 'promise', birch: 'says_paid', cedar: 'says_paid', doum: 'dispute', nobody: 'promise' }); // prettier-ignore

      const rows = await sandbox.tables.rows(LOG);
      const events = (id) => rows.filter(({ customerId }) => customerId === id).map(({ event }) => event).sort(); // prettier-ignore
      assert.deepEqual(events('acorn'), ['promise', 'reply']);
      assert.deepEqual(events('birch'), ['hold', 'reply']);
      assert.deepEqual(events('doum'), ['dispute', 'reply']);
      assert.deepEqual([...new Set(rows.map(({ customerId }) => customerId))].sort(), ['acorn', 'birch', 'cedar', 'doum']); // prettier-ignore
      const promise = rows.find(({ event }) => event === 'promise');
      assert.deepEqual([promise.untilDate, promise.invoiceIds], [clock.day(6), '1001']);

      assert.equal(slack.posts.length, 5);
      assert.equal(postAbout(slack, 'promises to pay').length, 2, 'Acorn’s, and the stranger’s for a person');
      const [notYet] = postAbout(slack, 'the ledger does not show it');
      assert.match(notYet.text, /Birch Inc[\s\S]*Open in QuickBooks: NW-1002: 480\.50 USD/);
      assert.match(postAbout(slack, 'QuickBooks agrees')[0].text, /Cedar Inc/);
      assert.match(postAbout(slack, 'nobody in the ledger')[0].text, /stranger\.example/);
      assert.doesNotMatch(
        JSON.stringify(slack.posts),
        /<!channel>|<https:\/\/evil/,
        'no words of a customer are markup',
      );
      assert.equal(gmail.mails.length, 0, 'nobody is written to');
    });

    it('asks a person when the ledger is empty, rather than lose the mail', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { gmail, slack } = sandbox.world;
      const workflow = await importShipped(sandbox, 'reply-triage.json');
      await activate(sandbox, workflow);
      await wait(1500);
      await receiveReplies(sandbox.world);
      await triaged(sandbox, workflow, 5);
      assert.equal(postAbout(slack, 'nobody in the ledger').length, 5);
      assert.deepEqual(await sandbox.tables.rows(LOG), []);
      assert.equal(gmail.mails.length, 0);
    });
  });
}
