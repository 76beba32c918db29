import { REVIEW_FIELDS, type DecisionProblem, type PostedForm, type ReviewBatch } from '../../../core';
import { draftCard } from './draftCard';
import { bulkSection, finishBar } from './finishBar';
import { html, type Markup } from './html';
import { pageShell } from './pageShell';
import { amountsWord, count, instantWord } from './words';

/** What the page shows besides the batch itself. */
export interface PageSettings {
  /** ISO 8601 instant at which the review closes. */
  deadline: string;
  timeZone: string;
  /** What happens to a draft nobody decides about, as the end of a sentence. */
  undecided: string;
  /** The first day a draft may be snoozed until, YYYY-MM-DD. */
  earliestSnooze: string;
}

const EMPTY: PostedForm = new Map();

function summary({ rows, totals }: ReviewBatch): Markup {
  const high = rows.filter(({ risk }) => risk?.band === 'high').length;
  const oldest = Math.max(...rows.map(({ daysOverdue }) => daysOverdue));
  const sums = totals.map((total) => [`Open in ${total.currency}`, amountsWord([total])] as const);
  const facts = [
    ['Drafts', String(rows.length)] as const,
    ...sums,
    ['High risk', String(high)] as const,
    ['Oldest', oldest > 0 ? count(oldest, 'day') : 'not overdue'] as const,
  ];
  return html`<dl class="sums">
    ${facts.map(
      ([name, value]) =>
        html`<div class="sum">
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function alert(problems: readonly DecisionProblem[], { rows }: ReviewBatch): Markup | false {
  if (problems.length === 0) return false;
  const names = new Map(rows.map(({ key, customerName }) => [key, customerName]));
  const lines = problems.map(({ key, message }) =>
    key === undefined
      ? html`<li>${message}</li>`
      : html`<li class="text">
          <a href="#${key}"><bdi>${names.get(key)}</bdi></a
          >: ${message}
        </li>`,
  );
  return html`<div class="alert" role="alert">
    <p><strong>Nothing has been decided yet.</strong> Everything you entered is still here.</p>
    <ul>
      ${lines}
    </ul>
  </div>`;
}

/** The review page: every waiting draft with its facts, and one form that decides them all. It needs no script. */
export function reviewPage({
  batch,
  settings,
  form = EMPTY,
  problems = [],
}: {
  batch: ReviewBatch;
  settings: PageSettings;
  form?: PostedForm;
  problems?: readonly DecisionProblem[];
}): string {
  const { rows } = batch;
  const byKey = new Map(problems.map((problem) => [problem.key, problem]));
  const cards = rows.map((row, index) =>
    draftCard({
      row,
      position: index + 1,
      total: rows.length,
      form,
      problem: byKey.get(row.key),
      earliest: settings.earliestSnooze,
    }),
  );
  const title = `Review ${count(rows.length, 'draft')}`;
  return pageShell(
    title,
    html`<a class="skip" href="#drafts">Skip to the drafts</a>
      <form method="post" accept-charset="utf-8">
        <input type="hidden" name="${REVIEW_FIELDS.batch}" value="${batch.id}" />
        <header class="top wrap">
          <p class="brand"><i></i>Receivables</p>
          <h1>${title}</h1>
          <p class="lead">
            Nothing leaves without your yes. The review closes on ${instantWord(settings.deadline, settings.timeZone)}
            (${settings.timeZone}); what is not decided by then is not sent.
          </p>
          ${summary(batch)}
        </header>
        <main class="wrap">
          ${alert(problems, batch)}
          <ol id="drafts">
            ${cards}
          </ol>
          ${bulkSection(batch, form, settings.undecided, settings.earliestSnooze)}
        </main>
        ${finishBar(batch, form)}
      </form>`,
  );
}
