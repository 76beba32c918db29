// Counts words while a text is edited, marks what was changed, and lets no change get lost unnoticed.
import { countWords } from '../../../../core/guardrails/countWords';
import { showAll } from './filter.js';
import { cards, decisionOf, fill, form, isChanged, isShown, nameOf, say, words } from './cards.js';

function lineAfter(element, className) {
  const line = document.createElement('p');
  line.className = className;
  element.after(line);
  return line;
}

const counters = new WeakMap();

function count(input) {
  const counter = counters.get(input) ?? lineAfter(input, 'count muted small');
  counters.set(input, counter);
  const characters = [...input.value.trim()].length;
  const limit = Number(input.dataset.limit);
  const isText = input.localName === 'textarea';
  const used = isText ? countWords(input.value) : characters;
  const text = fill(isText ? words.words : words.characters, { n: used, limit });
  counter.textContent = isText ? `${text} · ${fill(words.length, { n: characters })}` : text;
  counter.classList.toggle('over', used > limit);
}

/** Marks a changed draft, and warns while its change would go nowhere. */
function mark(card) {
  const changed = isChanged(card);
  if (!changed && !card.classList.contains('changed')) return;
  card.classList.toggle('changed', changed);
  const warning = card.querySelector('.unused') ?? lineAfter(card.querySelector('.choices'), 'unused small');
  warning.textContent = changed && decisionOf(card) !== 'approve' ? words.unused : '';
}

const reasonOf = (card) => form.elements[`${card.id}.reason`];

/** The first draft that the server would hand back, and what it would say. */
function unfinished() {
  for (const card of cards) {
    const decision = decisionOf(card);
    if (decision === 'reject' && reasonOf(card).value.trim() === '') return [card, words.reasonMissing, reasonOf(card)];
    if (decision === undefined && isChanged(card)) return [card, words.undecidedChange, card];
  }
  return undefined;
}

/** A page on its way needs no question, and a second press of the button within this time is a slip. */
const ON_ITS_WAY_MS = 3000;
let sentAt = -Infinity;
const isOnItsWay = () => performance.now() - sentAt < ON_ITS_WAY_MS;

function submit(event) {
  const [card, problem, place] = unfinished() ?? [];
  if (isOnItsWay() || card) event.preventDefault();
  else sentAt = performance.now();
  if (!card) return;
  if (!isShown(card)) showAll();
  card.scrollIntoView();
  place.focus();
  say(`${nameOf(card)}: ${problem}`);
}

/** Asks before a page with decisions or changes is closed. */
function ask(event) {
  if (!isOnItsWay() && cards.some((card) => decisionOf(card) || isChanged(card))) event.preventDefault();
}

/** Makes counting, marking and asking work. */
export function watchEdits() {
  const editors = (card) => card.querySelectorAll('.edit [data-limit]');
  form.addEventListener('input', ({ target }) => {
    if (!target.dataset.limit) return;
    count(target);
    mark(target.closest('.card'));
  });
  form.addEventListener('change', ({ target }) => target.closest('.card') && mark(target.closest('.card')));
  form.addEventListener('toggle', ({ target }) => target.matches('.edit') && editors(target).forEach(count), true);
  form.addEventListener('submit', submit);
  window.addEventListener('beforeunload', ask);
  for (const details of document.querySelectorAll('.edit[open]')) {
    editors(details).forEach(count);
    mark(details.closest('.card'));
  }
}
