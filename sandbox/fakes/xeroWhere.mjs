// Xero's where parameter: comparisons joined by AND (or &&), strings in double quotes, numbers, DateTime(y,m,d), guid("…").
const test =
  /^([\w.]+)\s*(==|=|!=|>=|<=|>|<)\s*(?:"([^"]*)"|DateTime\((\d+),\s*(\d+),\s*(\d+)\)|guid\("([^"]+)"\)|(-?[\d.]+)|(true|false))$/i;

const valueAt = (row, field) => field.split('.').reduce((at, name) => at?.[name], row);

function read(text) {
  const found = test.exec(text.trim());
  if (!found) throw new Error(`No property or field or operator could be read in "${text}"`);
  const [, field, sign, words, year, month, day, guid, number, flag] = found;
  const value = year
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00`
    : number !== undefined
      ? Number(number)
      : flag !== undefined
        ? flag.toLowerCase() === 'true'
        : (words ?? guid);
  return { field: year ? `${field}String` : field, sign: sign === '=' ? '==' : sign, value };
}

const signs = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

/** A test of a row; throws when Xero could not read the text either. */
export function xeroWhere(where) {
  if (!where) return () => true;
  const tests = where.split(/\s+AND\s+|\s*&&\s*/i).map(read);
  return (row) =>
    tests.every(({ field, sign, value }) => {
      const actual = valueAt(row, field);
      return signs[sign](actual, value);
    });
}
