// Narrows the list as one types. It changes what is seen and nothing else: its fields have no name and are never posted.
import { cards, decisionOf, fill, isChanged, sumOf, totalsOf, words } from './cards.js';

const tools = document.querySelector('#tools');
const field = (name) => tools.querySelector(`#${name}`);
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
const named = (card) => [...card.querySelectorAll('h2, tbody td:first-child, .env')].map((part) => part.textContent);
const searched = new Map(cards.map((card) => [card, folded(named(card).join(' '))]));

const isInState = (card, state) => {
  if (state === 'changed') return isChanged(card);
  const decision = decisionOf(card) ?? 'later';
  return decision === state;
};

/** An amount as people type it: "500", "500.00", "500,00". Undefined when it is none. */
function typedAmount(text) {
  if (!/^\d{1,12}(?:[.,]\d{1,3})?$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}

function wanted() {
  const amount = field('up-to').value.trim();
  const upTo = typedAmount(amount);
  field('up-to').setAttribute('aria-invalid', String(amount !== '' && upTo === undefined));
  const [stage, band, state] = ['stage', 'band', 'state'].map((name) => field(`by-${name}`)?.value ?? '');
  return { text: folded(field('find').value), stage, band, state, upTo };
}

function matches(card, { text, stage, band, state, upTo }) {
  if (stage && card.dataset.stage !== stage) return false;
  if (band && card.dataset.band !== band) return false;
  if (upTo !== undefined && totalsOf(card).some(([, amount]) => Number(amount) > upTo)) return false;
  return searched.get(card).includes(text) && (!state || isInState(card, state));
}

/** Hides what does not match, and says how much is left and what it asks for. */
export function narrow() {
  const wish = wanted();
  const shown = cards.filter((card) => {
    const fits = matches(card, wish);
    card.parentElement.hidden = !fits;
    return fits;
  });
  const all = shown.length === cards.length;
  const pattern = shown.length ? words.shown : words.nothing;
  const text = all ? '' : fill(pattern, { shown: shown.length, all: cards.length, amounts: sumOf(shown) });
  field('shown').textContent = text;
  field('clear').hidden = all;
  tools.classList.toggle('narrowed', !all);
  // the first match comes into sight, wherever the list had been scrolled to
  if (tools.getBoundingClientRect().top < 1) shown[0]?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Shows everything again. */
export function showAll() {
  for (const input of tools.querySelectorAll('input, select')) input.value = '';
  narrow();
}

/** Makes the filter work. */
export function watchFilter() {
  tools.hidden = false;
  tools.addEventListener('input', narrow);
  field('clear').addEventListener('click', () => {
    showAll();
    field('find').focus();
  });
}
