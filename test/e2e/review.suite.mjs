import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finishMorningRun } from '../../sandbox/run/morningRun.mjs';
import { noBrowser, picture } from './support/browser.mjs';
import { contactLogTable, freshMorning, ledgerTable, startMorningRun } from './support/runs.mjs';

const cardsOf = (page) =>
  page.$$eval('article.card', (cards) =>
    cards.map((card) => ({
      key: card.id,
      to: [...card.querySelectorAll('.env dd')][0]?.textContent.trim(),
      text: card.querySelector('.paper').textContent.trim(),
    })),
  );
const choose = (page, { key }, decision) => page.locator(`input[name="${key}.decision"][value="${decision}"]`).check();
const recipients = (messages) => messages.map(({ to }) => to.join()).sort();

/** A person at the review page, in a browser that runs no scripts. */
export function reviewSuite(stage) {
  describe('The review page in a browser without scripts', { skip: noBrowser }, () => {
    it('sends what was approved, as edited, and nothing that was rejected or paid meanwhile', async () => {
      const { sandbox, browser } = stage;
      await freshMorning(sandbox);
      const run = await startMorningRun({ sandbox });
      const page = await browser.plain();

      await page.goto(run.address);
      await page.reload();
      assert.equal((await sandbox.executions.read(run.executionId)).status, 'waiting', 'looking decides nothing');
      assert.equal(await page.locator('#tools').isVisible(), false, 'what only works with a script does not show');
      await takePictures(browser, run.address);

      const cards = await cardsOf(page);
      // one draft per address, so that a mail or a reason can be told by its recipient
      const mailed = cards.filter(({ to }) => to?.includes('@') && cards.filter((one) => one.to === to).length === 1);
      assert.ok(mailed.length >= 5, `only ${mailed.length} drafts are addressed to somebody`);
      const [approved, edited, rejected, paid, undecided] = mailed;

      await choose(page, approved, 'approve');
      await choose(page, edited, 'approve');
      await page.locator(`#${edited.key} details.edit summary`).click();
      const text = page.locator(`textarea[name="${edited.key}.text"]`);
      await text.fill(`${await text.inputValue()}\n\nThank you for your patience.`);
      await choose(page, rejected, 'reject');
      await page.locator(`input[name="${rejected.key}.reason"]`).fill('They called this morning', { force: true });
      await choose(page, paid, 'approve');

      const { number } = await ledgerRowFor({ sandbox, text: paid.text });
      await sandbox.tables.update({
        table: ledgerTable,
        column: 'number',
        value: number,
        data: { balance: '0.00', status: 'paid' },
      });

      await page.fill('input[name="reviewer"]', 'Rita Reviewer');
      await page.getByRole('button', { name: 'Submit decisions' }).click();
      await page.waitForLoadState();
      const { stopped } = await finishMorningRun({ sandbox, executionId: run.executionId });

      const { messages } = sandbox.mail;
      assert.deepEqual(recipients(messages), [approved.to, edited.to].sort());
      assert.match(messages.find(({ to }) => to.includes(edited.to)).text, /Thank you for your patience\./);
      assert.doesNotMatch(messages.find(({ to }) => to.includes(approved.to)).text, /Thank you for your patience\./);

      const reasonOf = (to) => stopped.find(({ draft }) => draft.to === to)?.recheck.reasons.map(({ code }) => code);
      assert.ok(reasonOf(rejected.to)?.length, 'the rejected draft has a reason');
      assert.ok(reasonOf(paid.to)?.length, 'the paid invoice has a reason');
      assert.ok(reasonOf(undecided.to)?.length, 'the draft without a decision has a reason');
      const log = await sandbox.tables.rows(contactLogTable);
      const stoppedRow = log.find(({ recipient, event }) => recipient === paid.to && event === 'stopped');
      assert.match(stoppedRow?.reason ?? 'no row', /paid|changed|balance/i);
      assert.deepEqual(
        recipients(log.filter(({ event }) => event === 'sent').map((row) => ({ to: [row.recipient] }))),
        recipients(messages),
      );
      await page.close();
    });

    it('shows the mails in the inbox page', async () => {
      const { sandbox, browser } = stage;
      const page = await browser.plain();
      await page.goto(sandbox.mail.url);
      assert.equal(await page.locator('a.row').count(), sandbox.mail.messages.length);
      await picture(page, 'inbox');
      await page.locator('a.row').first().click();
      assert.equal(await page.locator('iframe[sandbox]').count(), 1);
      await page.waitForTimeout(500);
      await picture(page, 'inbox-mail');
      await page.close();
    });
  });
}

/** The page with its script, at a desk and on a phone in the dark, some decisions made. */
async function takePictures(browser, address) {
  const desk = await browser.scripted();
  const phone = await browser.scripted({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, isMobile: true, deviceScaleFactor: 2 }); // prettier-ignore
  for (const page of [desk, phone]) {
    await page.goto(address);
    for (const key of ['j', 'a', 'a', 'r']) await page.keyboard.press(key);
    await page.keyboard.type('They called this morning');
    await page.waitForTimeout(400);
  }
  await picture(phone, 'review-phone');
  await desk.keyboard.press('Escape');
  for (const key of ['k', 'k']) await desk.keyboard.press(key);
  await desk.evaluate(() => window.scrollTo(0, 0));
  await desk.waitForTimeout(4500);
  await picture(desk, 'review-page');
  await desk.keyboard.press('?');
  await picture(desk, 'review-keys');
  for (const page of [desk, phone]) await page.context().close();
}

async function ledgerRowFor({ sandbox, text }) {
  const rows = await sandbox.tables.rows(ledgerTable);
  const row = rows.find(({ number }) => number && text.includes(number));
  assert.ok(row, 'no row of the ledger table belongs to the draft');
  return row;
}
