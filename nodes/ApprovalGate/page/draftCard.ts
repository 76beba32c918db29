import { rowValue, type DecisionProblem, type PostedForm, type ReviewRow } from '../../../core';
import { flag, html, type Markup } from './html';
import { rowFacts } from './rowFacts';
import { rowLetter } from './rowLetter';
import { amountWord, lateWord, stageWord } from './words';

const CHOICES = [
  ['approve', 'Approve'],
  ['reject', 'Reject'],
  ['snooze', 'Snooze'],
  ['later', 'Decide later'],
] as const;

const BANDS = { low: 'Low risk', medium: 'Medium risk', high: 'High risk' } as const;

function chips({ stage, risk, history, consumer, indexes }: ReviewRow): Markup {
  return html`<p class="chips">
    <span class="chip stage">${stageWord(stage)}</span>
    ${risk && html`<span class="chip ${risk.band}">${BANDS[risk.band]}</span>`}
    ${consumer && html`<span class="chip note">Consumer</span>`}
    ${history?.needsHuman && html`<span class="chip note">Read the history first</span>`}
    ${indexes.length > 1 && html`<span class="chip">One message for ${indexes.length} items</span>`}
  </p>`;
}

function header(row: ReviewRow, position: number, total: number): Markup {
  return html`<div class="head">
    <div class="who">
      <p class="muted small">${position} of ${total}</p>
      <h2 id="${row.key}-name" class="text"><bdi>${row.customerName}</bdi></h2>
      ${chips(row)}
    </div>
    <div class="due">
      ${row.totals.map((total) => html`<b>${amountWord(total)}</b>`)}
      <span class="muted">${lateWord(row.daysOverdue)}</span>
    </div>
  </div>`;
}

function decision({ key, customerName, fingerprint }: ReviewRow, form: PostedForm, earliest: string): Markup {
  const chosen = rowValue(form, key, 'decision');
  const choices = CHOICES.map(
    ([value, label]) =>
      html`<label class="choice"
        ><input type="radio" name="${key}.decision" value="${value}" ${flag('checked', chosen === value)} /><span
          >${label}</span
        ></label
      >`,
  );
  const until = rowValue(form, key, 'until') || earliest;
  return html`<fieldset class="decide">
    <legend class="hidden">Decision for ${customerName}</legend>
    <input type="hidden" name="${key}.fingerprint" value="${fingerprint}" />
    <div class="choices">${choices}</div>
    <div class="extra why">
      <label for="${key}-reason">Reason</label>
      <input
        id="${key}-reason"
        name="${key}.reason"
        value="${rowValue(form, key, 'reason')}"
        maxlength="500"
        autocomplete="off"
      />
    </div>
    <div class="extra when">
      <label for="${key}-until">Until</label>
      <input id="${key}-until" type="date" name="${key}.until" value="${until}" min="${earliest}" />
    </div>
  </fieldset>`;
}

/** One draft: who and how much, why, what will be said, and the decision. `earliest` is the first day to snooze until. */
export function draftCard({
  row,
  position,
  total,
  form,
  problem,
  earliest,
}: {
  row: ReviewRow;
  position: number;
  total: number;
  form: PostedForm;
  problem: DecisionProblem | undefined;
  earliest: string;
}): Markup {
  return html`<li>
    <article class="card${problem ? ' faulty' : ''}" id="${row.key}" aria-labelledby="${row.key}-name">
      ${header(row, position, total)}
      <div class="body">${rowFacts(row)}${rowLetter(row, form, problem)}</div>
      ${decision(row, form, earliest)}
    </article>
  </li> `;
}
