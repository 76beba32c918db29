import {
  END_OF_FORM,
  REVIEW_FIELDS,
  rowsOfBulkChoice,
  soleValue,
  totalsOfRows,
  type BulkChoice,
  type PostedForm,
  type ReviewBatch,
} from '../../../core';
import { flag, html, type Markup } from './html';
import { amountsWord, amountWord, count } from './words';

const BULK: readonly (readonly [BulkChoice, string])[] = [
  ['approve', 'Approve every undecided draft'],
  ['approve_low_risk', 'Approve the undecided low-risk drafts'],
  ['snooze', 'Snooze every undecided draft'],
  ['reject', 'Reject every undecided draft'],
];

/** The choice for everything without a decision of its own; each option says how much it may touch. */
export function bulkSection(batch: ReviewBatch, form: PostedForm, undecided: string, earliest: string): Markup {
  const chosen = soleValue(form, REVIEW_FIELDS.bulk);
  const options = BULK.map(([value, label]) => {
    const rows = rowsOfBulkChoice(value, batch.rows);
    if (rows.length === 0) return undefined;
    const scope = `up to ${count(rows.length, 'draft')}, ${amountsWord(totalsOfRows(rows))}`;
    return html`<option value="${value}" ${flag('selected', chosen === value)}>${label} (${scope})</option>`;
  });
  const { bulk, bulkReason, bulkUntil } = REVIEW_FIELDS;
  return html`<section class="bulk" aria-labelledby="rest">
    <div>
      <h2 id="rest">The rest</h2>
      <p class="muted">
        ${count(batch.rows.length, 'draft')} in this review ask for ${amountsWord(batch.totals)}. A draft you leave
        undecided is not sent: ${undecided}.
      </p>
    </div>
    <div class="grid">
      <label
        >Drafts without a decision<select name="${bulk}">
          <option value="">Leave undecided</option>
          ${options}
        </select></label
      >
      <label
        >Reason, if you reject them<input
          name="${bulkReason}"
          value="${soleValue(form, bulkReason)}"
          maxlength="500"
          autocomplete="off"
      /></label>
      <label
        >Date, if you snooze them<input
          type="date"
          name="${bulkUntil}"
          value="${soleValue(form, bulkUntil) || earliest}"
          min="${earliest}"
      /></label>
    </div>
  </section>`;
}

/** Always in sight: the tally, the reviewer's name and the one button. The end mark is the form's last field. */
export function finishBar(batch: ReviewBatch, form: PostedForm): Markup {
  const name = REVIEW_FIELDS.reviewer;
  return html`<div class="bar">
      <div class="wrap">
        <p class="tally">
          <b>${count(batch.rows.length, 'draft')}</b>
          <span class="sums-line muted"
            >${batch.totals.map((total) => html` <span class="num">${amountWord(total)}</span>`)}</span
          >
          <span class="muted live" aria-hidden="true"></span>
        </p>
        <div class="name">
          <label for="${name}">Your name</label>
          <input
            id="${name}"
            name="${name}"
            value="${soleValue(form, name)}"
            required
            maxlength="100"
            autocomplete="name"
            placeholder="Your name"
          />
        </div>
        <button type="submit">Submit decisions</button>
      </div>
    </div>
    <input type="hidden" name="${REVIEW_FIELDS.end}" value="${END_OF_FORM}" />`;
}
