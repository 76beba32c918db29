import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approveAll, beginStory, decideRun, endOfRun, importShipped, readReview, runToDecision } from '../../../sandbox/run/story.mjs'; // prettier-ignore
import { auditEvents, verifyStoredAudit } from '../support/auditCheck.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'any-ledger-http.json';
const LOG = 'receivables_contact_log';
const ADDRESSES = 'receivables_addresses';

/**
 * Every system: what a user writes into Settings, whether its list has no addresses, and how many further invoices its
 * pages need. The others have pages of two.
 */
const SYSTEMS = [
  { system: 'freshbooks' },
  { system: 'zoho', ledgerUrl: 'https://www.zohoapis.com' },
  { system: 'wave' },
  { system: 'square' },
  { system: 'paypal' },
  { system: 'sage', nameless: true },
  { system: 'netsuite', filler: 1001 },
  { system: 'sap', ledgerUrl: 'https://s4.example/', nameless: true, filler: 1001 },
  { system: 'exact', nameless: true },
  { system: 'hubspot', nameless: true },
  { system: 'salesforce', ledgerUrl: 'https://org.my.salesforce.com' },
  { system: 'odoo', ledgerUrl: 'https://org.odoo.com', nameless: true, filler: 501 },
  { system: 'erpnext', ledgerUrl: 'https://erp.example', filler: 501 },
  { system: 'invoiceninja', ledgerUrl: 'https://invoicing.co' },
  { system: 'twinfield', ledgerUrl: 'https://relay.example/transactions', nameless: true },
];
const NAMES = ['Acorn', 'Birch', 'Cedar', 'Doum'];

/** Four to write about, one not due, and so many more that are not due. */
function fillBooks({ ledgers }, filler = 0) {
  const add = (id, customer, overdue, total, balance = total) => ledgers.books.invoices.push({ id: String(id), customer, overdue, total, balance }); // prettier-ignore
  for (let id = 2000; id < 2000 + filler; id += 1) add(id, 'Gum', -40, 10);
  add(1001, 'Acorn', 3, 640);
  // Some lists give what is open and not what it was of: no part payment here, so that each tells the same story.
  add(1002, 'Birch', 12, 1480.5);
  add(1003, 'Cedar', 5, 990);
  add(1004, 'Doum', 9, 310);
  add(1007, 'Gum', -20, 400);
}

/** What a user keeps for systems that list no addresses. */
async function fillAddresses({ tables }) {
  const columns = ['customerId', 'name', 'email', 'phone', 'owner', 'language'];
  await tables.create({ name: ADDRESSES, columns: columns.map((name) => ({ name, type: 'string' })) });
  const rows = NAMES.map((name) => ({ customerId: name.toLowerCase(), name: `${name} Inc`, email: `ap@${name.toLowerCase()}.example` })); // prettier-ignore
  await tables.insert({ table: ADDRESSES, rows });
}

const recipients = ({ mail }) => mail.messages.flatMap((one) => one.to).map((to) => to.address ?? to).sort(); // prettier-ignore

/** n8n 2.22 stops at "Add addresses" with "Cannot convert undefined or null to object"; the cause in it is not known. */
const skip = process.env.RECEIVABLES_N8N
  ? 'AN OLDER N8N CANNOT RUN any-ledger-http: it stops at "Add addresses"'
  : false;

/** Every ledger over HTTP, and any mail server. `stage` gives the booted sandbox. */
export function anyLedgerHttpStory(stage) {
  describe('Any ledger over HTTP', { skip }, () => {
    for (const { system, ledgerUrl = '', nameless, filler } of SYSTEMS) {
      it(`${system}: reads every page, sends what was approved, and stops what was paid meanwhile`, async () => {
        const { sandbox } = stage;
        await beginStory(sandbox, { at: storyTime });
        const { ledgers, proxy } = sandbox.world;
        fillBooks(sandbox.world, filler);
        if (nameless) await fillAddresses(sandbox);
        const set = { Settings: { system, account: 'A1', ledgerUrl } };
        const run = await runToDecision(sandbox, await importShipped(sandbox, file, { set, account: 'Ledger' }));
        assert.ok(run.address, 'the run waits for a person');
        assert.deepEqual(run.failed, []);
        assert.equal(new Set(run.classified.map(({ invoice }) => invoice.id)).size, ledgers.books.invoices.length);
        const asked = proxy.requests.filter(({ fake, status }) => fake === 'ledgers' && status === 200).length;
        if (system !== 'twinfield') assert.ok(asked >= 2, 'there was more than one page');
        const { cards } = await readReview(sandbox, run);
        const address = (name) => `ap@${name.toLowerCase()}.example`;
        assert.deepEqual(cards.map(({ to }) => to).sort(), NAMES.map(address)); // prettier-ignore
        assert.deepEqual(recipients(sandbox), ['accounts@northwind.example'], 'the reviewers were told');

        ledgers.pay('1003');
        await decideRun(sandbox, run, {
          [address('Acorn')]: 'approve',
          [address('Birch')]: 'approve',
          [address('Cedar')]: 'approve',
          [address('Doum')]: { decision: 'reject', reason: 'They called this morning' },
        });
        const { stopped } = await endOfRun(sandbox, run);
        assert.deepEqual(recipients(sandbox), ['accounts@northwind.example', address('Acorn'), address('Birch')]);
        const why = Object.fromEntries(stopped.map(({ draft, recheck }) => [draft.to, recheck.reasons[0].code]));
        assert.match(why[address('Cedar')], /^(?:now_paid|not_in_ledger)$/);
        assert.equal(why[address('Doum')], 'rejected');
        const events = (await sandbox.tables.rows(LOG)).map(({ event }) => event).sort();
        assert.deepEqual(events, ['claimed', 'claimed', 'sent', 'sent', 'stopped', 'stopped']);
        assert.deepEqual(await auditEvents(sandbox), { batch_opened: 1, viewed: 1, approved: 3, rejected: 1, released: 2, stopped: 2, sent: 2 }); // prettier-ignore
      });
    }

    it('ends quietly with an empty ledger', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const set = { Settings: { system: 'odoo', account: 'A1', ledgerUrl: 'https://org.odoo.com' } };
      const run = await runToDecision(sandbox, await importShipped(sandbox, file, { set, account: 'Ledger' }));
      assert.equal(run.address, undefined);
      assert.deepEqual(recipients(sandbox), []);
    });

    it('sends nothing when the ledger cannot be read after the decision', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { ledgers } = sandbox.world;
      fillBooks(sandbox.world);
      const set = { Settings: { system: 'freshbooks', account: 'A1' } };
      const run = await runToDecision(sandbox, await importShipped(sandbox, file, { set, account: 'Ledger' }));
      ledgers.tokens.revoke();
      await approveAll(sandbox, run);
      await assert.rejects(endOfRun(sandbox, run), /FreshBooks/);
      const { approved, ...others } = await auditEvents(sandbox);
      assert.ok(approved > 0, 'who said yes is kept although the run failed');
      assert.deepEqual(others, { batch_opened: 1, viewed: 1 });
      assert.equal((await verifyStoredAudit(sandbox)).intact, true);
      assert.deepEqual(recipients(sandbox), ['accounts@northwind.example']);
    });

    it('stops with the words it knows when Settings name a system it does not know', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const workflow = await importShipped(sandbox, file, {
        account: 'Ledger',
        set: { Settings: { system: 'abacus' } },
      });
      await assert.rejects(runToDecision(sandbox, workflow), /"abacus" is not known\. Use one of: freshbooks, zoho/);
    });
  });
}
