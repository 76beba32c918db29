import type { RowDecision } from '../../../core';
import { html } from './html';
import { pageShell } from './pageShell';
import type { Speech } from './words';

/** A page that says one thing: nothing was decided and why, or that it is already decided. */
export function noticePage(say: Speech, title: string, message: string): string {
  return pageShell(
    say,
    title,
    html`<main class="done">
      <p class="mark stop" aria-hidden="true">!</p>
      <h1>${title}</h1>
      <p class="muted">${message}</p>
    </main>`,
  );
}

const KINDS: readonly RowDecision['kind'][] = ['approve', 'edit', 'reject', 'snooze', 'none'];

/** The page after the decisions were taken: a count of each, so that a slip is noticed at once. */
export function thanksPage(say: Speech, reviewer: string, decisions: readonly RowDecision[]): string {
  const { done } = say;
  const counted = KINDS.map((kind) => ({ kind, number: decisions.filter((one) => one.kind === kind).length }));
  const chips = counted
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => html`<li class="chip">${number} ${done.kinds[kind]}</li>`);
  return pageShell(
    say,
    done.title,
    html`<main class="done">
      <p class="mark" aria-hidden="true">✓</p>
      <h1 class="text">${done.thanks(reviewer)}</h1>
      <p class="muted">${done.lead(say.drafts(decisions.length))}</p>
      <ul>
        ${chips}
      </ul>
    </main>`,
  );
}
