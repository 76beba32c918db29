// Google Sheets: spreadsheets whose sheets are rows of cells, read and written by A1 ranges.
import { guarded } from './oauth.mjs';

const fault = (code, status, message) => ({ status: code, json: { error: { code, message, status } } });
const refusal = () => fault(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
const notFound = () => fault(404, 'NOT_FOUND', 'Requested entity was not found.');
const badRange = (range) => fault(400, 'INVALID_ARGUMENT', `Unable to parse range: ${range}`);

const columnAt = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "'Invoices'!A2:C4" -> sheet and the corner cells, zero-based; what is left open reaches to the end. */
function parseRange(text) {
  const [, quoted, bare, cells = ''] = /^(?:'((?:[^']|'')+)'|([^!']+))(?:!(.*))?$/.exec(text) ?? [];
  // n8n quotes the whole range, as the API tolerates
  const inner = quoted?.includes('!') ? /^(.*)!(.*)$/.exec(quoted) : undefined;
  const [title, range] = inner ? [inner[1], inner[2]] : [(quoted ?? bare)?.replace(/''/g, "'"), cells];
  const corner = (cell = '') => /^([A-Z]*)(\d*)$/.exec(cell);
  const [from, to = from] = range.split(':');
  const [start, end] = [corner(from), corner(to)];
  if (!title || !start || !end) return undefined;
  return {
    title,
    left: start[1] ? columnAt(start[1]) : 0,
    top: start[2] ? Number(start[2]) - 1 : 0,
    right: range && end[1] ? columnAt(end[1]) : Infinity,
    bottom: range && end[2] ? Number(end[2]) - 1 : Infinity,
  };
}

const trimEnd = (row) => {
  const last = row.findLastIndex((cell) => cell !== undefined && cell !== '');
  return row.slice(0, last + 1).map((cell) => cell ?? '');
};

function readCells(sheet, { left, top, right, bottom }) {
  const rows = sheet.rows.slice(top, bottom + 1).map((row) => trimEnd(row.slice(left, right + 1)));
  const last = rows.findLastIndex((row) => row.length > 0);
  return rows.slice(0, last + 1);
}

function writeCells(sheet, { left, top }, values) {
  values.forEach((cells, down) => {
    const row = (sheet.rows[top + down] ??= []);
    cells.forEach((cell, across) => {
      if (cell !== null) row[left + across] = cell;
    });
  });
  for (let at = 0; at < sheet.rows.length; at += 1) sheet.rows[at] ??= [];
}

/** The vendor; `spreadsheets` maps an id to `{ title: rows }`, the first row being the headings. */
export function createGoogleSheets({ tokens }) {
  const spreadsheets = new Map();

  const sheetIn = (request) => {
    const book = spreadsheets.get(request.match[0]);
    const range = parseRange(request.match[1] ?? '');
    const sheet = book?.sheets.find(({ title }) => title === range?.title);
    return { book, range, sheet };
  };
  const onRange = (handle) => (request) => {
    const found = sheetIn(request);
    if (!found.book) return notFound();
    return found.sheet ? handle(request, found) : badRange(request.match[1]);
  };
  const properties = ({ sheets }) =>
    sheets.map(({ title, sheetId, rows }, index) => ({
      properties: {
        sheetId,
        title,
        index,
        sheetType: 'GRID',
        gridProperties: { rowCount: Math.max(1000, rows.length), columnCount: 26 },
      },
    }));
  const describe = (request) => {
    const book = spreadsheets.get(request.match[0]);
    return book ? { json: { spreadsheetId: request.match[0], sheets: properties(book) } } : notFound();
  };
  const get = onRange(({ match }, { sheet, range }) => {
    const values = readCells(sheet, range);
    return { json: { range: match[1], majorDimension: 'ROWS', ...(values.length && { values }) } };
  });
  const put = onRange((request, { sheet, range }) => {
    const { values } = request.json();
    writeCells(sheet, range, values);
    return { json: { spreadsheetId: request.match[0], updatedRange: request.match[1], updatedRows: values.length } };
  });
  const append = onRange((request, { sheet }) => {
    const { values } = request.json();
    const last = sheet.rows.findLastIndex((row) => trimEnd(row).length > 0);
    writeCells(sheet, { left: 0, top: last + 1 }, values);
    return { json: { spreadsheetId: request.match[0], updates: { updatedRows: values.length } } };
  });
  const clear = onRange((request, { sheet, range }) => {
    const { left, top, right, bottom } = range;
    sheet.rows.forEach((row, y) =>
      row.forEach((_, x) => y >= top && y <= bottom && x >= left && x <= right && (row[x] = '')),
    );
    return { json: { spreadsheetId: request.match[0], clearedRange: request.match[1] } };
  });
  const batchUpdate = (request) => {
    const id = request.match[0];
    if (!spreadsheets.has(id)) return notFound();
    const { data } = request.json();
    for (const { range, values } of data) {
      const place = parseRange(range);
      const sheet = place && spreadsheets.get(id).sheets.find(({ title }) => title === place.title);
      if (!sheet) return badRange(range);
      writeCells(sheet, place, values);
    }
    return { json: { spreadsheetId: id, totalUpdatedRows: data.length, responses: [] } };
  };
  const grow = (request) =>
    spreadsheets.has(request.match[0]) ? { json: { spreadsheetId: request.match[0], replies: [] } } : notFound();

  return {
    name: 'googleSheets',
    hosts: ['sheets.googleapis.com'],
    spreadsheets,
    /** Creates a spreadsheet from `{ title: rows }`. */
    create({ id, sheets }) {
      const list = Object.entries(sheets).map(([title, rows], index) => ({ title, sheetId: index, rows }));
      spreadsheets.set(id, { sheets: list });
    },
    /** A sheet's rows as records by heading, as a person reads them. */
    records({ id, title }) {
      const { rows } = spreadsheets.get(id).sheets.find((one) => one.title === title);
      const [head, ...body] = rows;
      return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
    },
    reset: () => spreadsheets.clear(),
    routes: guarded({
      tokens,
      refusal,
      routes: [
        ['GET', /^\/v4\/spreadsheets\/([\w-]+)$/, describe],
        ['POST', /^\/v4\/spreadsheets\/([\w-]+):batchUpdate$/, grow],
        ['POST', /^\/v4\/spreadsheets\/([\w-]+)\/values:batchUpdate$/, batchUpdate],
        ['POST', /^\/v4\/spreadsheets\/([\w-]+)\/values\/(.+):append$/, append],
        ['POST', /^\/v4\/spreadsheets\/([\w-]+)\/values\/(.+):clear$/, clear],
        ['GET', /^\/v4\/spreadsheets\/([\w-]+)\/values\/(.+)$/, get],
        ['PUT', /^\/v4\/spreadsheets\/([\w-]+)\/values\/(.+)$/, put],
      ],
    }),
  };
}
