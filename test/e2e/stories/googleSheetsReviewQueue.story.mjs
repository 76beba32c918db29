import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approveAll, beginStory, decideRun, endOfRun, importShipped, readReview, runToDecision } from '../../../sandbox/run/story.mjs'; // prettier-ignore
import { auditEvents, verifyStoredAudit } from '../support/auditCheck.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'google-sheets-review-queue.json';
const LOG = 'receivables_contact_log';
const book = { id: '1wZ9cq_Invoices-of-Northwind', title: 'Invoices' };
const HEADINGS = ['Invoice', 'Client', 'Email', 'Invoice date', 'Due date', 'Currency', 'Amount', 'Still open', 'Status', 'Promised']; // prettier-ignore

/** "2026-11-03" as the sheet writes it: 3/11/2026. */
const written = (day) => day.split('-').reverse().map(Number).join('/');

/** Fills the sheet; the days overdue count from the story's day. */
function openSheet({ googleSheets, clock }) {
  const row = (number, client, overdue, total, { open = total, status = '', promised = '', due } = {}) => [
    number,
    client && `${client} Inc`,
    client && `ap@${client.toLowerCase()}.example`,
    written(clock.day(-overdue - 30)),
    due ?? written(clock.day(-overdue)),
    'USD',
    total,
    open,
    status,
    promised,
  ];
  const rows = [
    HEADINGS,
    row('NW-1', 'Acorn', 3, 640),
    row('NW-2', 'Birch', 12, 2480.5, { open: 1480.5 }),
    row('NW-3', 'Cedar', 5, 990),
    row('NW-4', 'Doum', 9, 310),
    row('NW-5', 'Elm', 10, 1200, { promised: written(clock.day(6)) }),
    row('NW-6', 'Fir', 15, 875, { status: 'disputed' }),
    row('NW-7', 'Gum', -20, 400),
    row('NW-8', 'Hazel', 40, 700, { open: 0, status: 'paid' }),
    row('NW-9', 'Ivy', 5, 55, { due: '31/02/2026' }),
  ];
  googleSheets.create({ id: book.id, sheets: { [book.title]: rows } });
}

const states = ({ googleSheets }) =>
  googleSheets.records(book).map((row) => [row.Invoice, row['Follow-up'], row['Last reminder'] ?? '']);
const whyOf = ({ googleSheets }, number) => googleSheets.records(book).find(({ Invoice }) => Invoice === number).Why;
/** What left besides the invitations to the reviewer. */
const sentTo = ({ gmail }) => gmail.mails.flatMap(({ to }) => to).filter((to) => to !== 'accounts@northwind.example').sort(); // prettier-ignore
const settings = { set: { Settings: { sheetLink: `https://docs.google.com/spreadsheets/d/${book.id}/edit#gid=0` } } };

/** The sheet as ledger and queue. `stage` gives the booted sandbox. */
export function googleSheetsReviewQueueStory(stage) {
  describe('Google Sheets review queue', () => {
    it('shows in each row what waits and what became of it, and sends only what was approved and is still owed', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { world } = sandbox;
      const { googleSheets, gmail, clock } = world;
      openSheet(world);
      const workflow = await importShipped(sandbox, file, settings);
      const today = clock.today();

      const run = await runToDecision(sandbox, workflow);
      const { cards } = await readReview(sandbox, run);
      assert.deepEqual(cards.map(({ to }) => to).sort(), ['acorn', 'birch', 'cedar', 'doum'].map((name) => `ap@${name}.example`)); // prettier-ignore
      const queue = [
        ...['NW-1', 'NW-2', 'NW-3', 'NW-4'].map((number) => [number, 'Waits for review', '']),
        ...['NW-5', 'NW-6'].map((number) => [number, 'On hold', '']),
        ...['NW-7', 'NW-8'].map((number) => [number, 'Nothing to do', '']),
        ['NW-9', 'Please correct', ''],
      ];
      assert.deepEqual(states(world), queue);
      assert.match(whyOf(world, 'NW-5'), /promised to pay on/);
      assert.match(whyOf(world, 'NW-6'), /dispute/i);
      assert.match(whyOf(world, 'NW-9'), /NW-9.*due date "31\/02\/2026" is not a date/);
      const [invitation, ...others] = gmail.mails;
      assert.deepEqual([invitation.to, others], [['accounts@northwind.example'], []]);
      assert.match(invitation.html, /3,420\.50/);
      assert.ok(invitation.html.includes(new URL(run.address).pathname));
      assert.doesNotMatch(invitation.html, /Acorn|Birch|Cedar|Doum/);

      // Somebody notes a payment and sorts the sheet while it waits.
      const { rows } = googleSheets.spreadsheets.get(book.id).sheets[0];
      Object.assign(
        rows.find(([number]) => number === 'NW-3'),
        { 7: 0, 8: 'paid' },
      );
      rows.splice(1, 0, ...rows.splice(1).reverse());
      await decideRun(sandbox, run, {
        'ap@acorn.example': 'approve',
        'ap@birch.example': 'approve',
        'ap@cedar.example': 'approve',
        'ap@doum.example': { decision: 'reject', reason: 'They called this morning' },
      });
      await endOfRun(sandbox, run);
      assert.deepEqual(sentTo(world), ['ap@acorn.example', 'ap@birch.example']);
      const sent = (number) => [number, 'Sent', today];
      const outcome = [sent('NW-1'), sent('NW-2'), ['NW-3', 'Stopped', ''], ['NW-4', 'Stopped', ''], ...queue.slice(4)];
      assert.deepEqual(states(world), outcome.reverse());
      assert.match(whyOf(world, 'NW-3'), /is paid/);
      assert.match(whyOf(world, 'NW-4'), /They called this morning/);
      assert.equal(whyOf(world, 'NW-1'), '');
      const log = (await sandbox.tables.rows(LOG)).map(({ event }) => event).sort();
      assert.deepEqual(log, ['claimed', 'claimed', 'sent', 'sent', 'stopped', 'stopped']);
      assert.deepEqual(await auditEvents(sandbox), { batch_opened: 1, viewed: 1, approved: 3, rejected: 1, released: 2, stopped: 2, sent: 2 }); // prettier-ignore
      assert.equal((await verifyStoredAudit(sandbox)).intact, true);

      await clock.set('2026-11-18T14:00:00Z');
      const again = await runToDecision(sandbox, workflow);
      assert.match(whyOf(world, 'NW-1'), /last reminded on/);
      if (again.address) {
        await approveAll(sandbox, again);
        await endOfRun(sandbox, again);
      }
      assert.deepEqual(
        sentTo(world).filter((to) => !to.includes('doum')),
        ['ap@acorn.example', 'ap@birch.example'],
      );
    });
  });
}
