import { REVIEW_FIELDS, type DecisionProblem, type PostedForm, type ReviewBatch } from '../../../core';
import { draftCard } from './draftCard';
import { bulkSection, finishBar } from './finishBar';
import { html, type Markup } from './html';
import { pageShell } from './pageShell';
import { quickData, quickHelp, quickTools } from './quickTools';
import type { Speech } from './words';

/** What the page shows besides the batch itself. */
export interface PageSettings {
  /** ISO 8601 instant at which the review closes. */
  deadline: string;
  timeZone: string;
  /** What happens to a draft nobody decides about. */
  undecided: 'reject' | 'snooze';
  /** The first day a draft may be snoozed until, YYYY-MM-DD. */
  earliestSnooze: string;
  /** Whether reviewers prove who they are. */
  asksPhrase: boolean;
  say: Speech;
}

const EMPTY: PostedForm = new Map();

function summary({ rows, totals }: ReviewBatch, say: Speech): Markup {
  const high = rows.filter(({ risk }) => risk?.band === 'high').length;
  const oldest = Math.max(...rows.map(({ daysOverdue }) => daysOverdue));
  const { page } = say;
  const sums = totals.map((total) => [page.openIn(total.currency), say.amount(total)] as const);
  const facts = [
    [page.draftsLabel, String(rows.length)] as const,
    ...sums,
    [page.highRisk, String(high)] as const,
    [page.oldest, oldest > 0 ? say.days(oldest) : page.notOverdue] as const,
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

function alert(problems: readonly DecisionProblem[], { rows }: ReviewBatch, say: Speech): Markup | false {
  if (problems.length === 0) return false;
  const names = new Map(rows.map(({ key, customerName }) => [key, customerName]));
  const lines = problems.map(({ key, code, total }) => {
    const message = `${say.problems[code]}${total ? ` ${say.amount(total)}` : ''}`;
    return key === undefined
      ? html`<li>${message}</li>`
      : html`<li class="text">
          <a href="#${key}"><bdi>${names.get(key)}</bdi></a
          >: ${message}
        </li>`;
  });
  return html`<div class="alert" role="alert">
    <p><strong>${say.page.alert}</strong> ${say.page.alertKept}</p>
    <ul>
      ${lines}
    </ul>
  </div>`;
}

/** The review page: every waiting draft with its facts, and one form that decides them all. It needs no script, and is quicker with it. */
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
  const { say, earliestSnooze: earliest } = settings;
  const byKey = new Map(problems.map((problem) => [problem.key, problem]));
  const total = rows.length;
  const cards = rows.map((row, index) =>
    draftCard({ row, position: index + 1, total, form, problem: byKey.get(row.key), earliest, say }),
  );
  const title = say.page.title(say.drafts(total));
  return pageShell(
    say,
    title,
    html`<a class="skip" href="#drafts">${say.page.skip}</a>
      <form method="post" accept-charset="utf-8" data-quick="${quickData(say)}">
        <input type="hidden" name="${REVIEW_FIELDS.batch}" value="${batch.id}" />
        <header class="top wrap">
          <p class="brand"><i></i>Receivables</p>
          <h1>${title}</h1>
          <p class="lead">${say.page.lead(say.instant(settings.deadline, settings.timeZone), settings.timeZone)}</p>
          ${summary(batch, say)}
        </header>
        ${quickTools(batch, say)}
        <main class="wrap">
          ${alert(problems, batch, say)}
          <ol id="drafts" tabindex="-1">
            ${cards}
          </ol>
          ${bulkSection(batch, form, { undecided: settings.undecided, earliest, say })}
        </main>
        ${finishBar(batch, form, say, settings.asksPhrase)}
      </form>
      ${quickHelp(say)}`,
    { scripted: true },
  );
}
