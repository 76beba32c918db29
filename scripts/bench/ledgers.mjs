import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since 1970 of "2019-03-01", "3/1/2019" (month first) or "01-Mar-19". */
function dayOf(text) {
  const [iso, mdy, dmy] = [/^(\d{4})-(\d\d)-(\d\d)/, /^(\d+)\/(\d+)\/(\d{4})/, /^(\d+)-([A-Z][a-z]{2})-(\d\d)$/];
  const found = iso.exec(text);
  if (found) return Date.UTC(+found[1], found[2] - 1, +found[3]) / DAY;
  const american = mdy.exec(text);
  if (american) return Date.UTC(+american[3], american[1] - 1, +american[2]) / DAY;
  const short = dmy.exec(text);
  return short ? Date.UTC(2000 + +short[3], MONTHS.indexOf(short[2]), +short[1]) / DAY : NaN;
}

function cellsOf(line) {
  const cells = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}

function readRows(path) {
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/\r/g, '').trim().split('\n');
  const names = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [names[at], cell])));
}

/** How a file writes an invoice, recognised by a column only it has. */
const SHAPES = [
  { has: 'SettledDate', read: (row) => [row.customerID, row.InvoiceDate, row.DueDate, row.SettledDate, row.InvoiceAmount] }, // prettier-ignore
  { has: 'clear_date', read: (row) => [row.cust_number, row.issue_date, row.due_date, row.clear_date, row.amount] },
  { has: 'Vendor_Name', read: (row) => [row.Vendor_Name, row.Created, row.Due_Date, row, row.Amount] },
  { has: 'paid', read: (row) => [row.customer, row.issue, row.due, row.paid, row.amount] },
];

/** The ledger of a supplier file: entered when created, paid so many days after the invoice date. */
function enteredDays(row) {
  const [day, month, year] = row.Created.split(' ')[0].split('-').map(Number);
  const invoice = dayOf(row.Invoice_Date);
  const entered = Math.max(invoice, Math.min(Date.UTC(year, month - 1, day) / DAY, invoice + 400));
  return [entered, invoice + Number(row.Number_of_Days_until_Payment)];
}

function factOf([customer, issued, due, paid, amount], at) {
  const [issueDay, settledDay] = typeof paid === 'object' ? enteredDays(paid) : [dayOf(issued), dayOf(paid)];
  const dueDay = dayOf(due);
  return {
    key: String(at).padStart(8, '0'),
    customer,
    currency: 'USD',
    amountMinor: Math.round(Math.abs(Number(amount)) * 100),
    issueDay,
    dueDay,
    dueDayOfMonth: new Date(dueDay * DAY).getUTCDate(),
    settledDay: Math.max(issueDay, settledDay),
  };
}

/** Every CSV file of a folder (or one file) as facts; exact repeats and rows due before they were issued are left out. */
export function readLedgers(place) {
  if (!existsSync(place)) return [];
  const paths = place.endsWith('.csv') ? [place] : readdirSync(place).filter((name) => name.endsWith('.csv')).map((name) => join(place, name)); // prettier-ignore
  return paths.sort().flatMap((path) => {
    const rows = readRows(path);
    const shape = SHAPES.find(({ has }) => rows[0] && has in rows[0]);
    if (!shape) return [];
    const seen = new Set();
    const facts = rows
      .map((row, at) => factOf(shape.read(row), at))
      .filter((fact) => {
        const same = [fact.customer, fact.dueDay, fact.settledDay, fact.amountMinor, shape.has === 'clear_date' ? '' : fact.key].join('|'); // prettier-ignore
        return Number.isFinite(fact.issueDay + fact.dueDay + fact.settledDay) && fact.issueDay <= fact.dueDay && !seen.has(same) && seen.add(same); // prettier-ignore
      });
    return [{ name: path.split('/').at(-1).slice(0, 12), facts }];
  });
}
