/**
 * Writes the sample ledger and its conversations to workflows/sample. The same input always gives the same files;
 * `--check` compares instead of writing and fails when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { conversations } from './sample/conversations.mjs';
import { customers } from './sample/customers.mjs';
import { creditNotes, openItems, paidHistory } from './sample/invoices.mjs';

const AS_OF = '2026-11-16';
const TERMS = 30;
const meta = {
  asOf: AS_OF,
  company: 'Alder & Finch Supply Co-op',
  senderName: 'Marit Visser',
  senderEmail: 'accounts@alderfinch.example',
  senderPhone: '+31 10 555 0190',
  timeZone: 'Europe/Amsterdam',
  homeCurrency: 'EUR',
  defaultTermsDays: TERMS,
  minimumAmounts: { EUR: '10.00', USD: '10.00', JPY: '1500', KWD: '3.000' },
  paymentLinks: 'https://pay.alderfinch.example/',
};

const daysAfter = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const customerOf = new Map(customers.map((customer) => [customer.customerId, customer]));

const fromOpen = ({ overdue, noDueDate, ...item }) => {
  const dueDate = daysAfter(AS_OF, -overdue);
  return { ...item, issueDate: daysAfter(dueDate, -TERMS), ...(!noDueDate && { dueDate }) };
};
const fromCredit = ({ issuedDaysAgo, ...note }) => {
  const day = daysAfter(AS_OF, -issuedDaysAgo);
  return { ...note, status: 'credit', issueDate: day, dueDate: day };
};
const fromPaid = ({ customerId, spacing, payments }) =>
  payments.map(([total, delay], index) => {
    // The latest payment lies safely before the as-of date, however late it came.
    const dueDate = daysAfter(AS_OF, -(70 + spacing * (payments.length - 1 - index)));
    return {
      customerId,
      total,
      balance: total.replace(/\d/g, '0').replace(/^0+(?=0)/, ''),
      status: 'paid',
      issueDate: daysAfter(dueDate, -TERMS),
      dueDate,
      paidOn: daysAfter(dueDate, delay),
    };
  });

/** A settled row keeps only who and how to write to them; the rest would be repeated for nothing. */
const COLUMNS = ['number', 'customerId', 'customer', 'contactName', 'email', 'ccEmails', 'phone', 'language', 'timeZone', 'country', 'kind', 'owner', 'doNotContact', 'issueDate', 'dueDate', 'currency', 'total', 'balance', 'status', 'disputeOpen', 'disputeAmount', 'disputeReason', 'promiseDate', 'promiseAmount', 'paymentPlan', 'autoCollect', 'paymentUrl', 'poNumber', 'terms', 'lastReminderOn', 'reminderCount', 'lastReplyOn', 'snoozedUntil', 'paidOn']; // prettier-ignore
const LIVE_ONLY = new Set(['contactName', 'phone', 'timeZone', 'owner', 'ccEmails', 'paymentUrl']);
const LIVE = new Set(['open', 'partly_paid']);

const numberOf = new Map();
const records = [...openItems.map(fromOpen), ...creditNotes.map(fromCredit), ...paidHistory.flatMap(fromPaid)]
  .map((record, index) => ({ record, index }))
  .sort((a, b) =>
    a.record.issueDate < b.record.issueDate ? -1 : a.record.issueDate > b.record.issueDate ? 1 : a.index - b.index,
  );

let [invoices, credits] = [24100, 310];
const ledger = records.map(({ record: { key, ...record } }) => {
  const number = record.status === 'credit' ? `CN-${(credits += 1)}` : `AF-${(invoices += 1)}`;
  if (key) numberOf.set(key, number);
  const live = LIVE.has(record.status);
  const cells = {
    ...customerOf.get(record.customerId),
    ...record,
    number,
    paymentUrl: `${meta.paymentLinks}i/${number}`,
  };
  const kept = COLUMNS.filter((column) => cells[column] !== undefined && (live || !LIVE_ONLY.has(column)));
  return Object.fromEntries(kept.map((column) => [column, cells[column]]));
});

const messages = conversations({
  numberOf: (key) => numberOf.get(key),
  emailOf: (id) => customerOf.get(id).email,
  us: meta.senderEmail,
});

const rowPerLine = (rows) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
const files = {
  'ledger.json': rowPerLine(ledger),
  'conversations.json': rowPerLine(messages),
  'meta.json': `${JSON.stringify(meta, null, 2)}\n`,
};

const stale = Object.entries(files).filter(([name, text]) => {
  const file = new URL(`../workflows/sample/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  return readFileSync(file, 'utf8') !== text;
});
for (const [name] of stale) console.error(`workflows/sample/${name} is not what scripts/write-sample.mjs writes`);
process.exitCode = stale.length > 0 ? 1 : 0;
