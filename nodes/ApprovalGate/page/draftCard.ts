import { rowValue, type DecisionProblem, type PostedForm, type ReviewRow } from '../../../core';
import { flag, html, type Markup } from './html';
import { rowFacts } from './rowFacts';
import { rowLetter } from './rowLetter';
import { wordOf, type Speech } from './words';

const CHOICES = ['approve', 'reject', 'snooze', 'later'] as const;
/** Shown where the page's script makes them work. */
const KEYS: Readonly<Partial<Record<(typeof CHOICES)[number], string>>> = { approve: 'A', reject: 'R', snooze: 'S' };

function hint(choice: (typeof CHOICES)[number]): Markup | undefined {
  const key = KEYS[choice];
  return key === undefined ? undefined : html`<kbd aria-hidden="true">${key}</kbd>`;
}

function chips({ stage, risk, history, consumer, indexes, earlierReviewers }: ReviewRow, say: Speech): Markup {
  const { card, facts } = say;
  return html`<p class="chips">
    <span class="chip stage">${wordOf(facts.stages, stage)}</span>
    ${risk && html`<span class="chip ${risk.band}">${card.bands[risk.band]}</span>`}
    ${consumer && html`<span class="chip note">${card.consumer}</span>`}
    ${history?.needsHuman && html`<span class="chip note">${card.readHistory}</span>`}
    ${indexes.length > 1 && html`<span class="chip">${card.oneMessage(indexes.length)}</span>`}
    ${
      earlierReviewers.length > 0 &&
      html`<span class="chip long">${card.approvedBefore(earlierReviewers.join(', '))}</span>`
    }
  </p>`;
}

function header(row: ReviewRow, position: number, total: number, say: Speech): Markup {
  return html`<div class="head">
    <div class="who">
      <p class="muted small">${say.card.position(position, total)}</p>
      <h2 id="${row.key}-name" class="text"><bdi>${row.customerName}</bdi></h2>
      ${chips(row, say)}
    </div>
    <div class="due">
      ${row.totals.map((total) => html`<b>${say.amount(total)}</b>`)}
      <span class="muted">${say.late(row.daysOverdue)}</span>
    </div>
  </div>`;
}

function decision(row: ReviewRow, form: PostedForm, earliest: string, { card }: Speech): Markup {
  const { key, customerName, fingerprint } = row;
  const chosen = rowValue(form, key, 'decision');
  const choices = CHOICES.map(
    (value) =>
      html`<label class="choice"
        ><input type="radio" name="${key}.decision" value="${value}" ${flag('checked', chosen === value)} /><span
          >${card.choices[value]}${hint(value)}</span
        ></label
      >`,
  );
  const until = rowValue(form, key, 'until') || earliest;
  return html`<fieldset class="decide">
    <legend class="hidden">${card.decisionFor(customerName)}</legend>
    <input type="hidden" name="${key}.fingerprint" value="${fingerprint}" />
    <div class="choices">${choices}</div>
    <div class="extra why">
      <label for="${key}-reason">${card.reason}</label>
      <input
        id="${key}-reason"
        name="${key}.reason"
        value="${rowValue(form, key, 'reason')}"
        maxlength="500"
        autocomplete="off"
      />
    </div>
    <div class="extra when">
      <label for="${key}-until">${card.until}</label>
      <input id="${key}-until" type="date" name="${key}.until" value="${until}" min="${earliest}" />
    </div>
  </fieldset>`;
}

/** What the live filter and the tally go by. */
function facts({ stage, risk, totals }: ReviewRow): Markup {
  const sums = totals.map(({ currency, amount }) => `${currency} ${amount}`).join('|');
  return html`data-stage="${stage}" data-band="${risk?.band}" data-totals="${sums}"`;
}

/** One draft: who and how much, why, what will be said, and the decision. `earliest` is the first day to snooze until. */
export function draftCard({
  row,
  position,
  total,
  form,
  problem,
  earliest,
  say,
}: {
  row: ReviewRow;
  position: number;
  total: number;
  form: PostedForm;
  problem: DecisionProblem | undefined;
  earliest: string;
  say: Speech;
}): Markup {
  return html`<li>
    <article class="card${problem ? ' faulty' : ''}" id="${row.key}" aria-labelledby="${row.key}-name" ${facts(row)}>
      ${header(row, position, total, say)}
      <div class="body">${rowFacts(row, say)}${rowLetter(row, form, problem, say)}</div>
      ${decision(row, form, earliest, say)}
    </article>
  </li> `;
}
