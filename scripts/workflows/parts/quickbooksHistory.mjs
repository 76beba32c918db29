// QuickBooks' invoices and payments of the last months: what shows how customers pay.
import { at } from './grid.mjs';
import { NODE } from './nodeTypes.mjs';
import { placePages } from './quickbooksLedger.mjs';
import { settingIn } from './settings.mjs';

const PAGES = 20;
const SINCE = `TxnDate >= '{{ $now.minus({ months: ${settingIn('monthsOfHistory')} }).toISODate() }}'`;

const INVOICES = {
  pages: 'Pages of the invoices',
  split: 'Each page of them',
  read: 'Invoices of these months',
  rows: 'Found invoices',
  full: 'More invoices than these?',
  stop: 'Stop: add pages of invoices',
  what: 'invoices in these months',
};
const PAYMENTS = {
  pages: 'Pages of the payments',
  split: 'Each page of those',
  read: 'Payments of these months',
  rows: 'Found payments',
  full: 'More payments than these?',
  stop: 'Stop: add pages of payments',
  what: 'payments in these months',
};

/**
 * Two lines of five columns on rows `row` and `row + 1`, and the node behind which both stand as one list. `onlyPaid`
 * leaves the open invoices out, where they are read besides.
 */
export function placeHistory(flow, before, { row, from, onlyPaid = false }) {
  const how = { where: `WHERE ${SINCE}`, pages: PAGES, from, always: true };
  const which = onlyPaid ? { where: `WHERE Balance = '0' AND ${SINCE}` } : {};
  const invoices = placePages(flow, before, INVOICES, { ...how, ...which, row });
  const payments = placePages(flow, before, PAYMENTS, { ...how, row: row + 1, resource: 'payment' });
  const both = flow.node('Invoices and payments', ...NODE.merge, at(row + 1, from + 5), {
    mode: 'append',
    numberInputs: 2,
  });
  flow.connect(invoices, both);
  flow.connect(payments, both, { input: 1 });
  return both;
}
