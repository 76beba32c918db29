// The part of Gmail's search language that workflows use: from:, to:, subject:, in:, newer_than:, after:, before:,
// is:unread, {a b} for "either", - for "not", and plain words. What it does not know is an error, never "no mail".
const token = /\{[^}]*\}|-?[\w]+:"[^"]*"|-?[\w]+:\S+|-?"[^"]*"|\S+/g;
const days = { d: 1, m: 30, y: 365 };

const has = (text, part) => text.toLowerCase().includes(part.toLowerCase());
const textOf = ({ mail }) => `${mail.subject} ${mail.text} ${mail.html}`;
const seconds = (value) => (/^\d+$/.test(value) ? Number(value) : Date.parse(value.replace(/\//g, '-')) / 1000);

const operators = {
  from: ({ mail, labelIds }, value) => (value === 'me' ? labelIds.includes('SENT') : has(mail.from, value)),
  to: ({ mail }, value) => [...mail.to, ...mail.cc].some((one) => has(one, value)),
  subject: ({ mail }, value) => has(mail.subject, value),
  in: ({ labelIds }, value) => value === 'anywhere' || labelIds.includes(value.toUpperCase()),
  is: ({ labelIds }, value) => labelIds.includes(value.toUpperCase()),
  after: ({ internalDate }, value) => Number(internalDate) >= seconds(value) * 1000,
  before: ({ internalDate }, value) => Number(internalDate) < seconds(value) * 1000,
  newer_than: ({ internalDate }, value, now) => {
    const [, count, unit] = /^(\d+)([dmy])$/.exec(value);
    return Number(internalDate) > now - count * days[unit] * 86_400_000;
  },
};

function fits(message, term, now) {
  if (term.startsWith('{')) return (term.slice(1, -1).match(token) ?? []).some((one) => fits(message, one, now));
  if (term.startsWith('-')) return !fits(message, term.slice(1), now);
  const [, name, value] = /^(\w+):"?([^"]*)"?$/.exec(term) ?? [];
  if (!name) return has(textOf(message), term.replace(/"/g, ''));
  if (!operators[name]) throw new Error(`The Gmail fake does not know the search operator ${name}:`);
  return operators[name](message, value, now);
}

/** The messages a search finds, newest first; spam and trash only when asked for. */
export function gmailSearch({ messages, query, now }) {
  const terms = query.match(token) ?? [];
  const hidden = /in:(anywhere|spam|trash)/.test(query) ? [] : ['SPAM', 'TRASH'];
  return messages
    .filter(({ labelIds }) => !labelIds.some((label) => hidden.includes(label)))
    .filter((message) => terms.every((term) => fits(message, term, now)))
    .sort((a, b) => b.internalDate - a.internalDate);
}
