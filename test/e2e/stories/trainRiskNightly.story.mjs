import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '../../../sandbox/n8n/executions.mjs';
import { beginStory, importShipped, runToDecision } from '../../../sandbox/run/story.mjs';
import { quickbooksInvoice } from '../support/quickbooksInvoice.mjs';
import { storyTime } from '../support/storyTime.mjs';

const file = 'train-risk-nightly.json';
const MODELS = 'receivables_risk_models';
const names = ['Acorn', 'Birch', 'Cedar', 'Doum', 'Elm', 'Fir', 'Gum', 'Hazel'];

/** So many paid invoices, one every second day: every other customer pays three weeks late, the others in time. */
function paidBefore({ quickbooks, clock }, count) {
  for (let index = 0; index < count; index += 1) {
    const customer = index % names.length;
    const overdue = 40 + 2 * (count - index);
    const late = customer % 2 === 0 ? 21 + (index % 5) : -(index % 4);
    quickbooks.books.Invoice.push(quickbooksInvoice(clock, { id: 5000 + index, customer: names[customer], overdue, total: 100 + (index % 37) * 20 })); // prettier-ignore
    quickbooks.pay({ invoiceId: String(5000 + index), date: clock.day(late - overdue) });
  }
}

/** Learning every night. `stage` gives the booted sandbox. */
export function trainRiskNightlyStory(stage) {
  describe('Train the risk model every night', () => {
    it('learns from paid invoices, keeps one model, reads it back and scores the open invoices with it', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { quickbooks, slack, clock } = sandbox.world;
      paidBefore(sandbox.world, 240);
      const add = (fields) => quickbooks.books.Invoice.push(quickbooksInvoice(clock, fields));
      add({ id: 1001, customer: 'Acorn', overdue: -20, total: 640 });
      add({ id: 1002, customer: 'Birch', overdue: -20, total: 640 });
      const workflow = await importShipped(sandbox, file);
      const { execution } = await runToDecision(sandbox, workflow);
      const [trained] = itemsOf(execution, 'Train Model');
      assert.equal(trained.learned, true);

      const [row, ...more] = await sandbox.tables.rows(MODELS);
      assert.equal(more.length, 0);
      assert.deepEqual([row.name, row.asOf, row.outcomes], ['current', clock.today(), String(trained.outcomes)]);
      assert.deepEqual(JSON.parse(row.model), trained.model, 'what is stored is what was learnt');
      assert.deepEqual(itemsOf(execution, 'Load Model').map(({ model }) => model), [row.model]); // prettier-ignore

      const ranked = itemsOf(execution, 'Ranked by the model');
      assert.deepEqual(ranked.map(({ invoice }) => invoice.number).sort(), ['NW-1001', 'NW-1002']); // prettier-ignore
      for (const { risk } of ranked) assert.equal(risk.model.trainedOn, trained.model.trainedOn);
      const late = (number) => ranked.find(({ invoice }) => invoice.number === number).risk.probabilityLate;
      assert.ok(late('NW-1001') > late('NW-1002'), 'who paid late until now is more likely to do so again');

      await runToDecision(sandbox, workflow);
      assert.equal((await sandbox.tables.rows(MODELS)).length, 1, 'the next night overwrites it');
      assert.equal(slack.posts.length, 0);
      assert.ok(row.model.length < 200_000, 'a text column holds it easily');
    });

    it('says that history is short, and keeps the model it has', async () => {
      const { sandbox } = stage;
      await beginStory(sandbox, { at: storyTime });
      const { slack } = sandbox.world;
      paidBefore(sandbox.world, 20);
      const { execution } = await runToDecision(sandbox, await importShipped(sandbox, file));
      assert.equal(itemsOf(execution, 'Train Model')[0].learned, false);
      assert.deepEqual(await sandbox.tables.rows(MODELS), []);
      assert.equal(slack.posts.length, 1);
      assert.match(slack.posts[0].text, /too few to learn from; 100 are needed/);
    });
  });
}
