import { REVIEW_FIELDS, rowValue, type BulkSet, type PostedForm, type ReviewBatch } from '../../../core';
import { endOfForm, identityFields } from './finishBar';
import { html, type Markup } from './html';
import { pageShell } from './pageShell';
import type { Speech } from './words';

/** Everything that was entered, carried along; what this page asks for itself stays out, and so does the phrase. */
function carried(form: PostedForm): Markup[] {
  const { reviewer, passPhrase, confirm, back, end } = REVIEW_FIELDS;
  const own: readonly string[] = [reviewer, passPhrase, confirm, back, end];
  return [...form].flatMap(([name, values]) =>
    own.includes(name) ? [] : values.map((value) => html`<input type="hidden" name="${name}" value="${value}" />`),
  );
}

function sumsOf({ totals }: BulkSet, say: Speech): Markup[] {
  return totals.map(
    (total) =>
      html`<div class="sum">
        <dt>${say.page.openIn(total.currency)}</dt>
        <dd>${say.amount(total)}</dd>
      </div>`,
  );
}

function recipients({ rows }: BulkSet, say: Speech): Markup[] {
  return rows.map(
    ({ customerName, totals, draft }) =>
      html`<tr>
        <td class="text"><bdi>${customerName}</bdi><br /><span class="muted small">${draft.to}</span></td>
        <td class="num">${say.amounts(totals)}</td>
      </tr>`,
  );
}

/** Shows what a bulk yes would let go, with its totals per currency, before it counts. */
export function confirmPage({
  batch,
  bulk,
  form,
  say,
  asksPhrase,
}: {
  batch: ReviewBatch;
  bulk: BulkSet;
  form: PostedForm;
  say: Speech;
  asksPhrase: boolean;
}): string {
  const { confirm } = say;
  const drafts = say.drafts(bulk.rows.length);
  const alone = batch.rows.filter(({ key }) => rowValue(form, key, 'decision') !== undefined).length;
  return pageShell(
    say,
    confirm.title(drafts),
    html`<form method="post" accept-charset="utf-8" class="confirm">
      ${carried(form)}
      <input type="hidden" name="${REVIEW_FIELDS.confirm}" value="${bulk.confirmation}" />
      <main class="wrap top">
        <h1>${confirm.title(drafts)}</h1>
        <p class="lead">${confirm.lead(say.amounts(bulk.totals))}</p>
        <dl class="sums">${sumsOf(bulk, say)}</dl>
        ${alone > 0 && html`<p class="lead">${confirm.alone(say.drafts(alone))}</p>`}
        <section class="bulk">
          <h2>${confirm.list}</h2>
          <table>
            <tbody>
              ${recipients(bulk, say)}
            </tbody>
          </table>
        </section>
        ${asksPhrase && html`<p>${confirm.again}</p>`}
        <div class="steps">
          ${identityFields(form, say, asksPhrase)}
          <button type="submit">${confirm.yes(drafts)}</button>
          <button type="submit" class="quiet" name="${REVIEW_FIELDS.back}" value="1" formnovalidate>
            ${confirm.back}
          </button>
        </div>
      </main>
      ${endOfForm()}
    </form>`,
  );
}
