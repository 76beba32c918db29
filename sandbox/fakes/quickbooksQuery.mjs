// QuickBooks' query language, as far as its documentation describes it: one entity, AND-ed comparisons, order, page.
const shape =
  /^select\s+(?<what>\*|count\(\*\)|[\w.,\s]+?)\s+from\s+(?<entity>\w+)(?:\s+where\s+(?<where>.+?))?(?:\s+order\s*by\s+(?<order>[\w.]+)(?:\s+(?<way>asc|desc))?)?(?<page>(?:\s+(?:startposition|maxresults)\s+\d+)*)\s*$/is;
const comparison = /^(?<field>[\w.]+)\s*(?<sign><=|>=|!=|=|<|>|\bin\b|\blike\b)\s*(?<value>\(.*\)|'.*')$/is;

/** References and addresses are compared by what they hold. */
const plain = (found) => found?.value ?? found?.Address ?? found;
const valueAt = (row, field) => plain(field.split('.').reduce((at, name) => at?.[name], row));
const unquoted = (text) => text.slice(1, -1).replace(/\\'/g, "'");

function compare(actual, sign, text) {
  if (sign === 'in') return [...text.matchAll(/'((?:\\'|[^'])*)'/g)].some(([, one]) => String(actual) === one);
  const wanted = unquoted(text);
  if (sign === 'like')
    return new RegExp(`^${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%/g, '.*')}$`).test(actual ?? '');
  const [left, right] = typeof actual === 'number' ? [actual, Number(wanted)] : [String(actual ?? ''), wanted];
  const results = { '=': left === right, '!=': left !== right, '<': left < right, '>': left > right };
  return results[sign] ?? (sign === '<=' ? left <= right : left >= right);
}

const number = (page, word, fallback) => Number(new RegExp(`${word}\\s+(\\d+)`, 'i').exec(page)?.[1] ?? fallback);

function sorted(rows, { order, way }) {
  if (!order) return rows;
  const sign = way?.toLowerCase() === 'desc' ? -1 : 1;
  const key = (row) => valueAt(row, order) ?? '';
  return [...rows].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Rows of a query, its count, or the problem QuickBooks would name. Pages hold 100 rows unless told, 1,000 at most. */
export function runQuery({ text, books }) {
  const parts = shape.exec(text.trim())?.groups;
  if (!parts) return { problem: `QueryParserError: Encountered unexpected text in "${text}"` };
  const entity = Object.keys(books).find((name) => name.toLowerCase() === parts.entity.toLowerCase());
  if (!entity) return { problem: `QueryValidationError: invalid context declaration ${parts.entity}` };
  const tests = (parts.where ?? '').split(/\s+and\s+/i).filter(Boolean);
  const read = tests.map((test) => comparison.exec(test.trim())?.groups);
  if (read.includes(undefined)) return { problem: `QueryParserError: cannot read "${parts.where}"` };
  const fits = (row) => read.every(({ field, sign, value }) => compare(valueAt(row, field), sign.toLowerCase(), value));
  const rows = sorted(books[entity].filter(fits), parts);
  if (/^count/i.test(parts.what)) return { count: rows.length };
  const startPosition = number(parts.page, 'startposition', 1);
  const size = Math.min(number(parts.page, 'maxresults', 100), 1000);
  return { entity, rows: rows.slice(startPosition - 1, startPosition - 1 + size), startPosition };
}
