import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginStory, importShipped, runToDecision } from '../../../sandbox/run/story.mjs';
import { quickbooksInvoice } from '../support/quickbooksInvoice.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'escalation-brief.json';
const LOG = 'receivables_contact_log';
const TASKS = 'receivables_review_tasks';

/** One early, three for the owner of which one promised, two so late that a person must look. */
async function openBooks({ quickbooks, gmail, clock }) {
  const add = (fields) => quickbooks.books.Invoice.push(quickbooksInvoice(clock, fields));
  add({ id: 1001, customer: 'Acorn', overdue: 3, total: 640 });
  add({ id: 1002, customer: 'Birch', overdue: 30, total: 2480.5, balance: 1480.5 });
  add({ id: 1003, customer: 'Cedar', overdue: 60, total: 990 });
  add({ id: 1004, customer: 'Doum', overdue: 25, total: 310 });
  add({ id: 1005, customer: 'Elm', overdue: 46, total: 1200 });
  add({ id: 1006, customer: 'Fir', overdue: 45, total: 75 });
  const ago = (days) => `${clock.day(-days)}T10:00:00Z`;
  await gmail.receive({ from: 'ap@birch.example', subject: 'Invoice NW-1002', text: 'We cannot pay invoice NW-1002: the purchase order number is missing on it. <b>Please</b> send it again.', at: ago(20) }); // prettier-ignore
  await gmail.receive({ from: 'ap@doum.example', subject: 'Re: Invoice NW-1004', text: `We will pay invoice NW-1004 in full on ${clock.day(6)}.`, at: ago(6) }); // prettier-ignore
}

const rowsOf = async ({ tables }, table, pick) => (await tables.rows(table)).map(pick).sort();
const logged = ({ event, channel, recipient, invoiceIds, stage }) => [event, channel, recipient, invoiceIds, stage].join(' '); // prettier-ignore

/** The brief to the account owner and the review task. `stage` gives the booted sandbox. */
export function escalationBriefStory(stage) {
  describe('Escalation brief', () => {
    it('briefs the owner of what is 22 to 45 days late, opens a task for what is later, and writes to no customer', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { gmail, slack } = sandbox.world;
      await openBooks(sandbox.world);
      const workflow = await importShipped(sandbox, file);
      const run = await runToDecision(sandbox, workflow);
      assert.deepEqual(run.failed, []);

      const mails = [...gmail.mails].sort((a, b) => (a.subject < b.subject ? -1 : 1));
      assert.deepEqual([...new Set(mails.flatMap(({ to }) => to))], ['owners@northwind.example']);
      assert.deepEqual(mails.map(({ subject }) => /Birch|Doum|Fir|Acorn|Cedar|Elm/.exec(subject)?.[0]), ['Birch', 'Doum', 'Fir']); // prettier-ignore
      assert.match(mails[1].text, /We will pay invoice NW-1004 in full/, 'the promise stands in the brief');
      assert.match(mails[0].text, /NW-1002/);
      assert.match(mails[0].text, /1,480\.50/);
      assert.match(mails[0].text, /What was said: .*Next: /s);
      assert.match(mails[0].text, /purchase order number is missing/, 'with the words that prove it');
      assert.deepEqual(await rowsOf(sandbox, LOG, logged), [
        'sent internal_note owners@northwind.example 1002 escalate',
        'sent internal_note owners@northwind.example 1004 escalate',
        'sent internal_note owners@northwind.example 1006 escalate',
      ]);
      const task = ({ taskKey, state, invoice, balance, daysOverdue }) => [taskKey, state, invoice, balance, daysOverdue].join(' '); // prettier-ignore
      assert.deepEqual(await rowsOf(sandbox, TASKS, task), [
        '1003 open NW-1003 990.00 60',
        '1005 open NW-1005 1200.00 46',
      ]);

      const texts = slack.posts.map(({ text }) => text);
      assert.deepEqual(slack.posts.map(({ channel }) => channel), Array(4).fill('account-owners')); // prettier-ignore
      for (const name of ['Birch', 'Doum', 'Fir']) assert.equal(texts.filter((text) => text.includes(`${name} Inc`)).length, 1); // prettier-ignore
      assert.match(texts.at(-1), /^2 invoices are 46 days late or more and wait for a person\. Nothing was sent/);
      assert.doesNotMatch(texts.at(-1), /Cedar|Elm|NW-/);

      await runToDecision(sandbox, workflow);
      assert.equal(gmail.mails.length, 3, 'nobody is asked twice');
      assert.equal(slack.posts.length, 4);
      assert.equal((await sandbox.tables.rows(TASKS)).length, 2);
    });

    it('says when a brief could not be mailed, and writes it again the next day; Slack stays silent when asked to', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, gmail, slack, clock } = sandbox.world;
      quickbooks.books.Invoice.push(quickbooksInvoice(clock, { id: 1002, customer: 'Birch', overdue: 30, total: 990 }));
      const workflow = await importShipped(sandbox, file, { set: { Settings: { briefsInSlack: false } } });
      gmail.refuseNext('Daily sending quota exceeded');
      await runToDecision(sandbox, workflow);
      assert.equal(gmail.mails.length, 0);
      assert.deepEqual(slack.posts.map(({ text }) => text.slice(0, 29)), ['A brief could not be mailed t']); // prettier-ignore
      assert.deepEqual(await sandbox.tables.rows(LOG), []);
      await runToDecision(sandbox, workflow);
      assert.deepEqual(gmail.mails.map(({ to }) => to), [['owners@northwind.example']]); // prettier-ignore
      assert.equal(slack.posts.length, 1);
    });
  });
}
