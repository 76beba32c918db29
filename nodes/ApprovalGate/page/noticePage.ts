import type { RowDecision } from '../../../core';
import { html } from './html';
import { pageShell } from './pageShell';
import { count } from './words';

/** A page that says one thing: nothing was decided and why, or that it is already decided. */
export function noticePage(title: string, message: string): string {
  return pageShell(
    title,
    html`<main class="done">
      <p class="mark stop" aria-hidden="true">!</p>
      <h1>${title}</h1>
      <p class="muted">${message}</p>
    </main>`,
  );
}

const WORDS: Readonly<Record<RowDecision['kind'], string>> = {
  approve: 'approved',
  edit: 'approved with your changes',
  reject: 'rejected',
  snooze: 'snoozed',
  none: 'left undecided',
};

/** The page after the decisions were taken: a count of each, so that a slip is noticed at once. */
export function thanksPage(reviewer: string, decisions: readonly RowDecision[]): string {
  const kinds = (Object.keys(WORDS) as RowDecision['kind'][]).map((kind) => ({
    kind,
    number: decisions.filter((decision) => decision.kind === kind).length,
  }));
  const chips = kinds
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => html`<li class="chip">${number} ${WORDS[kind]}</li>`);
  return pageShell(
    'Decisions recorded',
    html`<main class="done">
      <p class="mark" aria-hidden="true">✓</p>
      <h1>Thank you, <bdi>${reviewer}</bdi></h1>
      <p class="muted">
        Your decisions about ${count(decisions.length, 'draft')} are recorded. Before anything leaves, each approved
        message is checked once more against the ledger. You can close this page.
      </p>
      <ul>
        ${chips}
      </ul>
    </main>`,
  );
}
