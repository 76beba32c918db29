import type { ReviewBatch } from '../../../core';
import { html, type Markup } from './html';
import { wordOf, type Speech } from './words';

/** The keys and what they do, in the order of the list that "?" shows. */
const KEYS = [
  ['J ↓', 'next'],
  ['K ↑', 'previous'],
  ['A', 'approve'],
  ['R', 'reject'],
  ['S', 'snooze'],
  ['E', 'edit'],
  ['U', 'undo'],
  ['N', 'open'],
  ['/', 'filter'],
  ['Esc', 'leave'],
] as const;

/** The words the script itself fills in, as one attribute of the form. */
export function quickData({ locale, quick, problems }: Speech): string {
  const { shown, nothing, undecided, approvedSum, hiddenLeft, allDecided, words, characters, length, unused } = quick;
  const { reason_missing: reasonMissing, undecided_change: undecidedChange } = problems;
  const script = { shown, nothing, undecided, approvedSum, hiddenLeft, allDecided, words, characters, length, unused };
  return JSON.stringify({ locale, ...script, reasonMissing, undecidedChange });
}

function choice(id: string, label: string, options: readonly (readonly [value: string, word: string])[]): Markup {
  return html`<select id="${id}" aria-label="${label}">
    <option value="">${label}</option>
    ${options.map(([value, word]) => html`<option value="${value}">${word}</option>`)}
  </select>`;
}

const present = (values: (string | undefined)[]) => [...new Set(values)].filter((value) => value !== undefined);

function fields({ rows }: ReviewBatch, say: Speech): Markup {
  const { quick, card, facts, done } = say;
  const bands = present(rows.map(({ risk }) => risk?.band));
  const stages = present(rows.map(({ stage }) => stage));
  const states = [
    ['later', done.kinds.none],
    ['approve', done.kinds.approve],
    ['reject', done.kinds.reject],
    ['snooze', done.kinds.snooze],
    ['changed', quick.changed],
  ] as const;
  const named = (values: readonly string[], words: Readonly<Record<string, string>>) =>
    values.map((value) => [value, wordOf(words, value)] as const);
  return html`<input
      id="find"
      type="search"
      aria-label="${quick.find}"
      placeholder="${quick.find}"
      aria-keyshortcuts="/"
      autocomplete="off"
    />
    ${choice('by-stage', quick.stage, named(stages, facts.stages))}
    ${bands.length > 0 && choice('by-band', quick.risk, named(bands, card.bands))}
    <input
      id="up-to"
      inputmode="decimal"
      maxlength="16"
      aria-label="${quick.upTo}"
      placeholder="${quick.upTo}"
      autocomplete="off"
    />
    ${choice('by-state', quick.state, states)}`;
}

/** The live filter and what moves on quickly. Hidden until the script runs: without it, it would do nothing. */
export function quickTools(batch: ReviewBatch, say: Speech): Markup {
  const { quick } = say;
  return html`<div id="tools" class="tools" role="search" aria-label="${quick.filter}" hidden>
    <div class="wrap">
      <div class="filters">${fields(batch, say)}</div>
      <button id="next" type="button" class="quiet" aria-keyshortcuts="n">
        ${quick.nextUndecided} <b class="count-badge"></b>
      </button>
      <button id="keys-open" type="button" class="quiet" aria-label="${quick.keys}" title="${quick.keys}">
        <kbd aria-hidden="true">?</kbd>
      </button>
      <p class="result small">
        <output id="shown"></output>
        <button id="clear" type="button" class="link" hidden>${quick.clear}</button>
        <span class="muted">${quick.note}</span>
      </p>
    </div>
  </div>`;
}

/** The list of keys, with the switch that WCAG 2.1.4 asks for, and the line that tells what a key just did. */
export function quickHelp({ quick }: Speech): Markup {
  return html`<dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">${quick.keys}</h2>
      <dl class="keys">
        ${KEYS.map(
          ([keys, action]) =>
            html`<div>
              <dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${quick.actions[action]}</dd>
            </div>`,
        )}
      </dl>
      <label class="switch"><input id="keys-on" type="checkbox" checked />${quick.keysOn}</label>
      <p class="muted small">${quick.keysNote}</p>
      <button id="keys-close" type="button">${quick.close}</button>
    </dialog>
    <p id="said" role="status"></p>`;
}
