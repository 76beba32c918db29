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
import { wordOf, type Speech } from './words';

const BULK: readonly BulkChoice[] = ['approve', 'approve_low_risk', 'snooze', 'reject'];

function choiceField({ rows }: ReviewBatch, form: PostedForm, say: Speech): Markup {
  const chosen = soleValue(form, REVIEW_FIELDS.bulk);
  const options = BULK.map((value) => {
    const touched = rowsOfBulkChoice(value, rows);
    if (touched.length === 0) return undefined;
    const scope = say.rest.scope(say.drafts(touched.length), say.amounts(totalsOfRows(touched)));
    return html`<option value="${value}" ${flag('selected', chosen === value)}>
      ${say.rest.choices[value]} (${scope})
    </option>`;
  });
  return html`<label class="wide"
    >${say.rest.label}<select name="${REVIEW_FIELDS.bulk}">
      <option value="">${say.rest.none}</option>
      ${options}
    </select></label
  >`;
}

function selectField(
  field: { name: string; label: string; words: Readonly<Record<string, string>>; values: readonly string[] },
  form: PostedForm,
  say: Speech,
): Markup {
  const chosen = soleValue(form, field.name);
  const options = field.values.map(
    (value) =>
      html`<option value="${value}" ${flag('selected', chosen === value)}>${wordOf(field.words, value)}</option>`,
  );
  return html`<label
    >${field.label}<select name="${field.name}">
      <option value="">${say.rest.any}</option>
      ${options}
    </select></label
  >`;
}

/** What narrows the bulk choice to a set: risk, stage, and the amount. */
function filterFields({ rows }: ReviewBatch, form: PostedForm, say: Speech): Markup {
  const { bulkBand, bulkStage, bulkUpTo } = REVIEW_FIELDS;
  const present = (values: (string | undefined)[]) => [...new Set(values)].filter((value) => value !== undefined);
  const bands = present(rows.map(({ risk }) => risk?.band));
  const stages = present(rows.map(({ stage }) => stage));
  const { rest, card, facts } = say;
  return html`${
      bands.length > 0 &&
      selectField({ name: bulkBand, label: rest.onlyRisk, words: card.bands, values: bands }, form, say)
    }
    ${selectField({ name: bulkStage, label: rest.onlyStage, words: facts.stages, values: stages }, form, say)}
    <label
      >${rest.upTo}<input
        name="${bulkUpTo}"
        value="${soleValue(form, bulkUpTo)}"
        inputmode="decimal"
        maxlength="16"
        autocomplete="off"
        aria-describedby="up-to-hint"
    /></label>`;
}

/** The choice for everything without a decision of its own; each option says how much it may touch. */
export function bulkSection(
  batch: ReviewBatch,
  form: PostedForm,
  { undecided, earliest, say }: { undecided: 'reject' | 'snooze'; earliest: string; say: Speech },
): Markup {
  const { bulkReason, bulkUntil } = REVIEW_FIELDS;
  const { rest } = say;
  return html`<section class="bulk" aria-labelledby="rest">
    <div>
      <h2 id="rest">${rest.heading}</h2>
      <p class="muted">
        ${rest.lead(say.drafts(batch.rows.length), say.amounts(batch.totals), rest.undecided[undecided])}
      </p>
    </div>
    <div class="grid">
      ${choiceField(batch, form, say)}${filterFields(batch, form, say)}
      <label
        >${rest.reason}<input
          name="${bulkReason}"
          value="${soleValue(form, bulkReason)}"
          maxlength="500"
          autocomplete="off"
      /></label>
      <label
        >${rest.until}<input
          type="date"
          name="${bulkUntil}"
          value="${soleValue(form, bulkUntil) || earliest}"
          min="${earliest}"
      /></label>
    </div>
    <p class="muted small" id="up-to-hint">${rest.upToHint}</p>
  </section>`;
}

/** Name and, when reviewers have one, pass phrase. The phrase is never written back into a page. */
export function identityFields(form: PostedForm, say: Speech, asksPhrase: boolean): Markup {
  const { reviewer: name, passPhrase } = REVIEW_FIELDS;
  const { finish } = say;
  return html`<div class="name">
      <label for="${name}">${finish.name}</label>
      <input
        id="${name}"
        name="${name}"
        value="${soleValue(form, name)}"
        required
        maxlength="100"
        autocomplete="name"
        placeholder="${finish.name}"
      />
    </div>
    ${
      asksPhrase &&
      html`<div class="name">
        <label for="${passPhrase}">${finish.passPhrase}</label>
        <input
          id="${passPhrase}"
          name="${passPhrase}"
          type="password"
          required
          maxlength="200"
          autocomplete="current-password"
          placeholder="${finish.passPhrase}"
        />
      </div>`
    }`;
}

/** The end mark, which must be the form's last field. */
export const endOfForm = (): Markup => html`<input type="hidden" name="${REVIEW_FIELDS.end}" value="${END_OF_FORM}" />`;

/** Always in sight: the tally, the reviewer's name and the one button. The end mark is the form's last field. */
export function finishBar(batch: ReviewBatch, form: PostedForm, say: Speech, asksPhrase: boolean): Markup {
  const { tally } = say.finish;
  return html`<div class="bar" role="region" aria-label="${say.finish.submit}">
      <i id="done"></i>
      <div class="wrap">
        <p class="tally">
          <b>${say.drafts(batch.rows.length)}</b>
          <span class="sums-line muted"
            >${batch.totals.map((total) => html` <span class="num">${say.amount(total)}</span>`)}</span
          >
          <span class="muted progress"
            ><span
              class="live"
              aria-hidden="true"
              data-yes="${tally.approved}"
              data-no="${tally.rejected}"
              data-later="${tally.snoozed}"
            ></span
            ><span id="undecided"></span
          ></span>
          <span id="approved-sum" class="good num"></span>
        </p>
        ${identityFields(form, say, asksPhrase)}
        <button type="submit">${say.finish.submit}</button>
      </div>
    </div>
    ${endOfForm()}`;
}
