// What has been decided so far, in numbers and amounts, and where the next decision waits.
import { cards, decisionOf, fill, form, isShown, say, sumOf, words } from './cards.js';

const find = (selector) => document.querySelector(selector);
const parts = {
  live: find('.live'),
  undecided: find('#undecided'),
  sum: find('#approved-sum'),
  done: find('#done'),
  next: find('#next'),
};

const isOpen = (card) => [undefined, 'later'].includes(decisionOf(card));
export const openCount = () => cards.filter(isOpen).length;

/** "3 approved · 1 rejected · 0 snoozed": the stylesheet's own counters miss the drafts that a filter hides. */
function counts() {
  const { yes, no, later } = parts.live.dataset;
  const count = (wanted) => cards.filter((card) => decisionOf(card) === wanted).length;
  return `${count('approve')} ${yes} · ${count('reject')} ${no} · ${count('snooze')} ${later}`;
}

/** Counts again after every choice. */
export function tally() {
  const open = openCount();
  const approved = cards.filter((card) => decisionOf(card) === 'approve');
  parts.live.textContent = counts();
  parts.live.removeAttribute('aria-hidden');
  parts.undecided.textContent = ` · ${fill(words.undecided, { n: open })}`;
  parts.sum.textContent = approved.length ? fill(words.approvedSum, { amounts: sumOf(approved) }) : '';
  parts.done.style.width = `${((cards.length - open) / cards.length) * 100}%`;
  parts.next.querySelector('b').textContent = String(open);
}

/** The next shown draft without a decision, round the end; what was put off for later comes last. */
export function nextOpen(from) {
  const at = cards.indexOf(from) + 1;
  const round = [...cards.slice(at), ...cards.slice(0, at)].filter((card) => isShown(card) && card !== from);
  const wanted = (decision) => round.find((card) => decisionOf(card) === decision);
  return wanted(undefined) ?? wanted('later');
}

/** Goes on when no shown draft is open: to the name, or tells of open drafts that the filter hides. */
export function finish() {
  const hidden = cards.filter((card) => isOpen(card) && !isShown(card)).length;
  if (hidden > 0) {
    say(fill(words.hiddenLeft, { n: hidden }));
    find('#find').focus();
    return;
  }
  form.elements.reviewer.focus();
  if (openCount() === 0) say(words.allDecided);
}
