// The OData options of Graph's message list: $filter (comparisons joined by and), $search, $top, $skip, $select, $orderby.
const test = /^(?:contains\((\S+?),\s*'((?:[^']|'')*)'\)|([\w/]+)\s+(eq|ne|ge|gt|le|lt)\s+('(?:[^']|'')*'|\S+))$/i;
const signs = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
};
const valueAt = (row, field) => field.split('/').reduce((at, name) => at?.[name], row);
const literal = (text) =>
  text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : /^(true|false)$/.test(text) ? text === 'true' : text;

function filterOf(text) {
  const terms = text.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i).map((term) => {
    const found = test.exec(term.replace(/^\(|\)$/g, '').trim()) ?? test.exec(term.trim());
    if (!found) throw new Error(`Invalid filter clause: ${term}`);
    const [, within, part, field, sign, value] = found;
    if (within)
      return (row) =>
        String(valueAt(row, within) ?? '')
          .toLowerCase()
          .includes(part.toLowerCase());
    return (row) => signs[sign.toLowerCase()](valueAt(row, field), literal(value));
  });
  return (row) => terms.every((fits) => fits(row));
}

const addressesOf = (row) =>
  [row.from, ...row.toRecipients, ...row.ccRecipients].map((one) => one.emailAddress.address);

/** $search: "participants:a@b", "from:…", "subject:…" or plain words; every term must fit. */
function searchOf(text) {
  const terms = text.replace(/^"|"$/g, '').split(/\s+AND\s+/i);
  return (row) =>
    terms.every((term) => {
      const [, name, value] = /^(\w+):(.*)$/.exec(term.trim()) ?? ['', 'all', term.trim()];
      const wanted = value.replace(/["\\]/g, '').toLowerCase();
      const places = {
        from: [row.from.emailAddress.address],
        participants: addressesOf(row),
        subject: [row.subject],
        all: [row.subject, row.body.content, ...addressesOf(row)],
      };
      if (!places[name.toLowerCase()]) throw new Error(`The Graph fake does not know the search property ${name}:`);
      return places[name.toLowerCase()].some((one) => String(one).toLowerCase().includes(wanted));
    });
}

/** A page of messages, newest first, with @odata.nextLink while there are more. Graph's page holds 10 unless told. */
export function graphQuery({ rows, request }) {
  const { $filter, $search, $top = 10, $skip = 0, $select } = request.query;
  if ($filter && $search) throw new Error('The query parameters $filter and $search cannot be combined on messages.');
  const fits = $filter ? filterOf($filter) : $search ? searchOf($search) : () => true;
  const found = rows.filter(fits).sort((a, b) => (a.receivedDateTime < b.receivedDateTime ? 1 : -1));
  const [start, size] = [Number($skip), Math.min(Number($top), 1000)];
  const pick = (row) =>
    $select ? Object.fromEntries(['id', ...$select.split(',')].map((name) => [name, row[name]])) : row;
  const next = new URL(request.url);
  next.searchParams.set('$skip', String(start + size));
  const more = start + size < found.length ? { '@odata.nextLink': next.toString() } : {};
  return { ...more, value: found.slice(start, start + size).map(pick) };
}
