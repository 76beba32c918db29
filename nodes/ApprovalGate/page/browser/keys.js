// Single keys for a reviewer in a hurry. They never act while somebody types, can be switched off, and a key that is held
// down decides nothing.
import { cards, decisionOf, fill, form, isShown, nameOf, say, words } from './cards.js';
import { finish, nextOpen, openCount } from './tally.js';

const help = document.querySelector('#keys');
const isOn = () => document.querySelector('#keys-on').checked;
const BAR = 110;

const isTyping = (element) =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');
const cardOf = (element) => element.closest('article.card');
const current = () => cardOf(document.activeElement);
const inSight = () => cards.find((card) => isShown(card) && card.getBoundingClientRect().bottom > BAR);

function go(card) {
  if (!card) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** True for a draft of which there is more to read in that direction: then an arrow key scrolls as it always does. */
function hasMore(card, key) {
  const { top, bottom } = card.getBoundingClientRect();
  return (key === 'ArrowDown' && bottom > window.innerHeight - BAR) || (key === 'ArrowUp' && top < 0);
}

function step(by, key) {
  const card = current();
  if (card && hasMore(card, key)) return false;
  const shown = cards.filter(isShown);
  go(card ? shown[shown.indexOf(card) + by] : inSight());
  return true;
}

function goOn(card) {
  const next = nextOpen(card);
  if (next) go(next);
  else finish();
}

function decide(value) {
  const card = current();
  if (!card) return go(inSight()); // nobody decides about a draft that is not the chosen one
  const choice = card.querySelector(`.choice input[value=${value}]`);
  choice.checked = true;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  const label = choice.nextElementSibling.firstChild.textContent.trim();
  const goesOn = value === 'approve';
  say(`${nameOf(card)}: ${label}. ${fill(words.undecided, { n: openCount() })}`, { seen: !goesOn });
  if (goesOn) return goOn(card);
  form.elements[`${card.id}.${value === 'reject' ? 'reason' : 'until'}`].focus();
}

function undo() {
  const card = current();
  const choice = card?.querySelector('.choice input:checked');
  if (!choice) return;
  choice.checked = false;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  go(card);
  say(`${nameOf(card)}: ${fill(words.undecided, { n: openCount() })}`, { seen: true });
}

function edit() {
  const details = current()?.querySelector('.edit');
  if (!details) return go(inSight());
  details.open = true;
  const text = details.querySelector('textarea');
  text.focus({ preventScroll: true });
  text.scrollIntoView({ block: 'center', behavior: 'instant' });
}

const search = () => document.querySelector('#find').focus();
const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const ACTS = {
  a: () => decide('approve'),
  r: () => decide('reject'),
  s: () => decide('snooze'),
  u: undo,
  e: edit,
  n: () => goOn(current()),
  '/': search,
};

/** In a field only Escape and, in a one-line field of a draft, Enter do something: back to the draft, or on to the next. */
function typed(event) {
  const { key, target } = event;
  const card = cardOf(target);
  if (key === 'Escape') go(card ?? inSight());
  else if (key === 'Enter' && card && target.localName === 'input') (decisionOf(card) ? goOn : go)(card);
  else if (key === 'Enter' && target.closest('#tools')) go(inSight());
  else return;
  event.preventDefault();
}

function press(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
  if (isTyping(target)) return typed(event);
  if (key === '?' && isOn()) return help.showModal();
  const letter = key.length === 1 ? key.toLowerCase() : key;
  const arrow = key.startsWith('Arrow');
  if (!isOn() || (arrow && target.matches('input'))) return;
  const done = MOVES[letter]
    ? step(MOVES[letter], key)
    : ACTS[letter] && !event.repeat
      ? (ACTS[letter](), true)
      : false;
  if (done) event.preventDefault();
}

/** Makes the keys work. */
export function watchKeys() {
  for (const card of cards) card.tabIndex = -1;
  document.addEventListener('keydown', press);
  document.querySelector('#next').addEventListener('click', () => goOn(current()));
  document.querySelector('#keys-open').addEventListener('click', () => help.showModal());
  document.querySelector('#keys-close').addEventListener('click', () => help.close());
}
