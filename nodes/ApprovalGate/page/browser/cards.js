// The drafts of the page as the script sees them.

export const form = document.querySelector('form[data-quick]');
/** The page's words in the reviewer's language. */
export const words = JSON.parse(form.dataset.quick);
export const cards = [...document.querySelectorAll('article.card')];

const INVISIBLE = /[^\P{Cc}\t\n]|[\u2028\u2029]/gu;
const plain = (text) => text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();

/** "{n} undecided" with its values; the page's words never hold markup. */
export const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

export const isShown = (card) => !card.parentElement.hidden;
export const nameOf = (card) => card.querySelector('h2').textContent.trim();

/** approve, reject, snooze, later, or undefined while nothing is chosen. */
export const decisionOf = (card) => card.querySelector('.choice input:checked')?.value;

/** What the message asks for: currency and decimal amount of each. */
export const totalsOf = (card) => card.dataset.totals.split('|').map((total) => total.split(' '));

/** True when the text or subject in the editor is no longer what the customer would have been sent. */
export function isChanged(card) {
  const [text, subject] = ['text', 'subject'].map((field) => card.querySelector(`[name="${card.id}.${field}"]`));
  const shown = (selector) => plain(card.querySelector(selector)?.textContent ?? '');
  return plain(text.value) !== shown('.paper') || (subject ? plain(subject.value) !== shown('.subject') : false);
}

function formatted(currency, minor, digits) {
  const whole = minor.toString().padStart(digits + 1, '0');
  const at = whole.length - digits;
  const amount = digits ? `${whole.slice(0, at)}.${whole.slice(at)}` : whole;
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(words.locale, format).format(amount);
}

/** What some drafts ask for together, exact, side by side per currency and never added across. */
export function sumOf(some) {
  const sums = new Map();
  for (const [currency, amount] of some.flatMap(totalsOf)) {
    const [minor = 0n] = sums.get(currency) ?? [];
    sums.set(currency, [minor + BigInt(amount.replace('.', '')), (amount.split('.')[1] ?? '').length]);
  }
  return [...sums].map(([currency, [minor, digits]]) => formatted(currency, minor, digits)).join(' · ');
}

const note = document.querySelector('#said');

/**
 * Tells what just happened: read out by a screen reader, and shown for a moment (the stylesheet lets it fade) unless it is
 * `seen` where the reviewer looks anyhow.
 */
export function say(text, { seen = false } = {}) {
  note.textContent = text;
  note.classList.remove('fresh');
  note.getBoundingClientRect(); // the fading begins anew only after a layout without it
  note.classList.toggle('fresh', !seen);
}
