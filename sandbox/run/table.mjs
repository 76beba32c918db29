const pad = (text, width, right) => (right ? text.padStart(width) : text.padEnd(width));

/** A plain text table; numbers to the right, the last column as long as it likes. */
export function textTable({ head, rows, right = [] }) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : pad(text, widths[column], right.includes(column))))
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(Math.min(width, 60))).join('  ');
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

const list = (record, limit) => {
  const names = Object.entries(record).map(([name, count]) => `${name} ${count}`);
  return names.length > limit ? `${names.slice(0, limit).join(', ')} …` : names.join(', ');
};
const amounts = (record) => Object.entries(record).map(([currency, amount]) => `${amount} ${currency}`);

/** What was decided, by decision and stage. */
export function decisionTable(groups) {
  return textTable({
    head: ['Decision', 'Stage', 'Invoices', 'Reasons', 'Open amount'],
    right: [2],
    rows: groups.map(({ decision, stage, count, reasons, amounts: sums }) => [
      decision,
      stage,
      count,
      list(reasons, 4),
      amounts(sums).join(', '),
    ]),
  });
}

/** Each held invoice and why it keeps silent. */
export function heldTable(held) {
  const spoken = (day) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const why = ({ message, until }) =>
    until && !message.includes(spoken(until)) ? `${message} Held until ${spoken(until)}.` : message;
  return textTable({
    head: ['Invoice', 'Customer', 'Balance', 'Why not today'],
    right: [2],
    rows: held.map(({ invoice, customer, balance, reasons }) => [
      invoice,
      customer.length > 28 ? `${customer.slice(0, 27)}…` : customer,
      balance,
      reasons.map(why).join(' '),
    ]),
  });
}
